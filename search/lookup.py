"""One pass through the index: what matches the question, then everything else by sets of documents."""

from collections.abc import Mapping

import numpy as np

from search import semantic
from search.asking import Asked, ask, ranges_of
from search.backends.whoosh import schema
from search.backends.whoosh.analysis import LANGUAGES, term_of, terms_of
from search.engine import query
from search.engine.evaluate import Answer, Evaluation
from search.engine.feedback import reconsidered
from search.engine.lexicon import Array
from search.engine.snapshot import Snapshot
from search.facets import FACETS, FACETS_BY_KEY
from search.request import SearchRequest
from search.syntax import parse

_MOMENTS = {
    "newest": schema.at_field("first_published_at"),
    "reviewed": schema.at_field("reviewed_on"),
}
#: Entries that lack some of the words are found too until there are this many: some ten pages of results, or a tenth
#: of a small collection.
ENOUGH, SHARE, FEWEST = 200, 10, 30
#: So many of the best are put in another order by meaning, where that extra is installed.
REORDERED = 50


def enough(documents: int) -> int:
    return max(FEWEST, min(ENOUGH, documents // SHARE))


class Lookup:
    """Matches of one request in one snapshot, as sets of documents: bool[D]."""

    def __init__(self, snapshot: Snapshot, request: SearchRequest, asked: Asked) -> None:
        self.snapshot = snapshot
        self.request = request
        self.asked = asked
        base = snapshot.live
        if request.fixed_types:
            base = base & self.any_of("type", request.fixed_types)
        self.chosen = {key: self.any_of(key, slugs) for key, slugs in request.filters.items() if slugs}
        for key, slugs in request.typed_filters.items():
            base = base & self.any_of(key, slugs)
        for key, slugs in request.excluded.items():
            base = base & ~self.any_of(key, slugs)
        if request.years is not None:
            base = base & self.any_of("year", ranges_of(snapshot.value_counts("year"), request.years))
        self.base = base
        self.evaluation = Evaluation(snapshot, base)
        self.answer = self._answer()
        self.matched = self.answer.found & base

    def any_of(self, facet: str, slugs: "tuple[str, ...] | list[str]") -> Array:
        found = np.zeros(self.snapshot.size, dtype=bool)
        for slug in slugs:
            found |= self.snapshot.with_value(schema.is_field(FACETS_BY_KEY[facet].field), slug)
        return found

    def _answer(self) -> Answer:
        if not self.request.words:
            return self.evaluation(query.Everything())
        if not self.asked.has_words:
            nothing = self.evaluation(query.Nothing())
            return self.evaluation(self.asked.node(match="", least=0)) if self.asks_by_filter() else nothing
        answer = self._narrowed(self.asked.node(match=self.request.match, least=enough(self.count(self.base))))
        if self.request.effective_order != "relevance":
            return answer
        own = {term for word in self.asked.typed for language in LANGUAGES if (term := term_of(word, language))}
        words = len(self.asked.parts) + len(self.asked.required)
        return Answer(answer.found, reconsidered(self.snapshot, self.evaluation, answer, own, words))

    def _narrowed(self, node: query.Node) -> Answer:
        """What is found within this listing only: what lies outside is not what there is «enough» of."""
        answer = self.evaluation(node)
        found = answer.found & self.base
        return Answer(found, np.where(found, answer.scores, 0.0))

    def asks_by_filter(self) -> bool:
        """«country:nl» alone, or «-police» alone, asks for something although it has no words to find."""
        request = self.request
        return bool(request.typed_filters or request.excluded or request.years or self.asked.excluded)

    @property
    def scores(self) -> Array:
        return self.answer.scores

    def results(self, *, without: str = "") -> Array:
        """What matches words and filters; with the filters of one facet left out if it is named."""
        found = self.matched
        for key, chosen in self.chosen.items():
            if key != without:
                found = found & chosen
        return found

    def with_all_words(self) -> int:
        """How many of the results have every word of the question."""
        if len(self.asked.parts) < 2:
            return self.count(self.results())
        return self.count_of(self.asked.node(match="all", least=0))

    @staticmethod
    def count(found: Array) -> int:
        return int(np.count_nonzero(found))

    def count_of(self, node: query.Node) -> int:
        """How many results another question would have with the same filters."""
        found = self.evaluation(node).found & self.base
        for chosen in self.chosen.values():
            found = found & chosen
        return self.count(found)

    def counts(self) -> dict[str, dict[str, int]]:
        """Results by value of each facet: any of a facet's values, all of the facets, each with itself left out."""
        results = self.results()
        return {
            facet.key: self.snapshot.counts(
                schema.is_field(facet.field), self.results(without=facet.key) if facet.key in self.chosen else results
            )
            for facet in FACETS
        }

    def page(self, results: Array, start: int, stop: int) -> list[int]:
        """Document numbers of one stretch of the results, in the order asked for; the newest first among equals."""
        numbers = np.flatnonzero(results)
        newest = self.snapshot.moments(_MOMENTS["newest"])
        order = self.request.effective_order
        by: Array = newest
        if order == "relevance":
            by = self.scores
        elif order == "reviewed":
            by = self.snapshot.moments(_MOMENTS["reviewed"])
        reordered = REORDERED if order == "relevance" and self.asked.typed and semantic.is_wanted() else 0
        if len(numbers) > (needed := max(stop, reordered)):
            least = np.partition(by[numbers], len(numbers) - needed)[len(numbers) - needed]
            numbers = numbers[by[numbers] >= least]
        ordered = numbers[np.lexsort((-numbers, -newest[numbers], -by[numbers]))]
        found = [int(number) for number in ordered[: max(stop, reordered)]]
        if reordered and start < reordered:
            from search.semantic.rerank import reranked

            found = reranked(self.snapshot, " ".join(self.asked.typed), found, self.scores)
        return found[start:stop]

    def rarities(self, language: str, number: int) -> Mapping[str, float]:
        """Index terms to be marked in the text of a document, each with its inverse document frequency.

        Words of another label are marked only where the document has that label.
        """
        found: dict[str, float] = {}
        for word in self.asked.typed:
            for term in terms_of(word, language):
                found[term] = max(found.get(term, 0.0), self.evaluation.weight(query.Word(word)) or 1.0)
        for label, node in self.asked.labels:
            if self.evaluation(node).found[number]:
                for term in terms_of(label, language):
                    if len(term) > 2 and term not in found:
                        found[term] = self.evaluation.weight(node) / 2
        return found


def rank(snapshot: Snapshot, text: str, *, most: int, expand: bool = True) -> list[tuple[str, float]]:
    """Keys (without their model) and scores of the best `most` documents for a question, as a reader would get them.

    `expand=False` does without the vocabularies, and so without a database. The order of the list is the ranking:
    where meaning had a say, scores do not follow it.
    """
    lookup = Lookup(snapshot, SearchRequest(words=text), ask(parse(text), expand=expand))
    return [(snapshot.pk(number), float(lookup.scores[number])) for number in lookup.page(lookup.results(), 0, most)]
