"""Which documents answer a question, and how well."""

import re
from collections.abc import Iterator
from functools import reduce
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from search.backends.whoosh import schema
from search.backends.whoosh.analysis import LANGUAGES, beginnings_of, fold, term_of, terms_of
from search.engine import query
from search.engine.bm25f import inverse_document_frequency, saturated
from search.engine.lexicon import Array, Texts

if TYPE_CHECKING:
    from search.engine.segment import Segment
    from search.engine.snapshot import Snapshot

#: More ways to go on than this are not followed: the reader has typed too little to mean one of them.
MOST_COMPLETIONS = 2_000
MOST_SPELLINGS = 50
#: Texts that are read to tell «RAN» from «ran».
MOST_LOOKED_AT = 300
MOST_RARITIES = 50_000


class Answer(NamedTuple):
    """`found`: bool[D]; `scores`: float64[D], 0 where not found. D documents of the index, deleted ones included."""

    found: Array
    scores: Array


class Evaluation:
    """Answers the parts of one question on one snapshot; a part that is asked twice is looked up once.

    `within` (bool[D]): the documents among which `Enough` looks for enough of them.
    """

    def __init__(self, snapshot: "Snapshot", within: Array | None = None) -> None:
        self.snapshot = snapshot
        self.within = snapshot.live if within is None else within
        self._answers: dict[query.Node, Answer] = {}

    def __call__(self, node: query.Node) -> Answer:
        if node not in self._answers:
            self._answers[node] = self._answer(node)
        return self._answers[node]

    def weight(self, node: query.Node) -> float:
        """How telling a part is: its inverse document frequency, 0 for one that no document answers."""
        having = int(np.count_nonzero(self(node).found))
        return inverse_document_frequency(self.snapshot.count, having) if having else 0.0

    def _answer(self, node: query.Node) -> Answer:
        match node:
            case query.Everything():
                return Answer(self.snapshot.live, np.zeros(self.snapshot.size))
            case query.Nothing():
                return self._none()
            case query.Word():
                return self._scored(self._frequencies(node.text, node.fields))
            case query.Phrase():
                return self._scored(self._phrase_frequencies(node.text, node.fields))
            case query.AsWritten():
                return self._as_written(node.text)
            case query.Beginning():
                return self._beginning(node)
            case query.Similar():
                return self._similar(node)
            case query.Value():
                return self._value(node)
            case query.All(parts):
                return self._all([self(part) for part in parts])
            case query.Any(parts):
                return self._any([self(part) for part in parts])
            case query.Best(parts):
                answers = [self(part) for part in parts]
                return Answer(
                    reduce(np.logical_or, (one.found for one in answers)),
                    reduce(np.maximum, (one.scores for one in answers)),
                )
            case query.Synonyms(parts):
                return self._synonyms(parts)
            case query.Without(asked, excluded):
                answer = self(asked)
                found = answer.found & ~self(excluded).found
                return Answer(found, np.where(found, answer.scores, 0.0))
            case query.Weighted(part, weight):
                answer = self(part)
                return Answer(answer.found, answer.scores * weight)
            case query.Boosted(part, bonus):
                answer = self(part)
                return Answer(answer.found, answer.scores + np.where(answer.found, self(bonus).scores, 0.0))
            case query.Term():
                return self._scored(self.term_frequencies(node))
            case query.Enough(parts, least):
                return self._enough(parts, least)
        raise NotImplementedError(f"{type(node).__name__} cannot be looked up.")

    # Putting together

    def _none(self) -> Answer:
        return Answer(np.zeros(self.snapshot.size, dtype=bool), np.zeros(self.snapshot.size))

    def _all(self, answers: list[Answer]) -> Answer:
        if not answers:
            return self._none()
        found = reduce(np.logical_and, (one.found for one in answers))
        return Answer(found, np.where(found, sum(one.scores for one in answers), 0.0))

    def _any(self, answers: list[Answer]) -> Answer:
        if not answers:
            return self._none()
        return Answer(
            reduce(np.logical_or, (one.found for one in answers)), np.asarray(sum(one.scores for one in answers))
        )

    def _synonyms(self, parts: tuple[query.Node, ...]) -> Answer:
        answers, weights = [self(part) for part in parts], [self.weight(part) for part in parts]
        most = weights[0] or max(weights)
        scores = [
            answer.scores * (most / weight) if weight > most else answer.scores
            for answer, weight in zip(answers, weights, strict=True)
        ]
        return Answer(reduce(np.logical_or, (one.found for one in answers)), reduce(np.maximum, scores))

    def _enough(self, parts: tuple[query.Node, ...], least: int) -> Answer:
        answer = self._any([self(part) for part in parts])
        carried = np.zeros(self.snapshot.size)
        for part in parts:
            carried[self(part).found] += self.weight(part)
        carried *= self.within
        if not 0 < least < self.snapshot.size:
            return answer
        found = answer.found & (carried >= np.partition(carried, -least)[-least] - 1e-9)
        return Answer(found, np.where(found, answer.scores, 0.0))

    # Words

    def _scored(self, frequencies: Array) -> Answer:
        """From weighted frequencies (float64[D]) to scores, deleted documents taken out of both."""
        found = (frequencies > 0) & self.snapshot.live
        docs = np.flatnonzero(found)
        scores = np.zeros(self.snapshot.size)
        scores[docs] = inverse_document_frequency(self.snapshot.count, len(docs)) * saturated(frequencies[docs])
        return Answer(found, scores)

    def _frequencies(self, text: str, fields: tuple[str, ...] | None) -> Array:
        """Weighted frequency of a word in each document over its fields."""
        total = np.zeros(self.snapshot.size)
        terms = {language: terms_of(text, language) for language in LANGUAGES}
        for segment in self.snapshot.segments:
            for name, of in segment.text_fields.items():
                if fields is None or of.name in fields:
                    for term in terms[of.language]:
                        if (row := segment.row(name, term)) >= 0:
                            self._add(total, segment, name, *segment.postings(name, row))
        return total

    def _rows(self, node: query.Term) -> "Iterator[tuple[Segment, str, int]]":
        for segment in self.snapshot.segments:
            for name in segment.fields_of.get(node.language, ()):
                if (row := segment.row(name, node.term)) >= 0:
                    yield segment, name, row

    def term_frequencies(self, node: query.Term) -> Array:
        """Weighted frequency (float64[D]) of an index term over the fields of its language."""
        total = np.zeros(self.snapshot.size)
        for segment, name, row in self._rows(node):
            self._add(total, segment, name, *segment.postings(name, row))
        return total

    def term_rarity(self, node: query.Term) -> float:
        """Inverse document frequency of an index term, by the field that has it most often: quicker than `weight`.

        Remembered for as long as the snapshot lives: the terms of one text are those of many.
        """
        known = self.snapshot.rarities
        rarity = known.get(node)
        if rarity is None:
            having: dict[str, int] = {}
            for segment, name, row in self._rows(node):
                having[name] = having.get(name, 0) + segment.having(name, row)
            if len(known) >= MOST_RARITIES:
                known.clear()
            rarity = known[node] = inverse_document_frequency(self.snapshot.count, max(having.values(), default=0))
        return rarity

    def _add(self, total: Array, segment: "Segment", name: str, docs: Array, freq: Array) -> None:
        norms = self.snapshot.norms(segment, name)
        part = total[segment.begin : segment.end]
        part[docs] += self.snapshot.weight_of(name) * freq / norms[docs]

    def _phrase_frequencies(self, text: str, fields: tuple[str, ...] | None) -> Array:
        """Weighted frequency of words in a row in each document; as for a word where there is but one."""
        total = np.zeros(self.snapshot.size)
        phrases = {language: terms_of(text, language) for language in LANGUAGES}
        for segment in self.snapshot.segments:
            for name, of in segment.text_fields.items():
                terms = phrases[of.language]
                if not terms or (fields is not None and of.name not in fields):
                    continue
                rows = [segment.row(name, term) for term in terms]
                if min(rows) < 0:
                    continue
                if len(rows) == 1:
                    self._add(total, segment, name, *segment.postings(name, rows[0]))
                elif len(docs := in_a_row(segment, name, rows)):
                    self._add(total, segment, name, *np.unique(docs, return_counts=True))
        return total

    def _as_written(self, text: str) -> Answer:
        """The index does not know capitals: the texts are looked at of the best that have the words in any letters."""
        answer = self(query.Phrase(text))
        numbers = np.flatnonzero(answer.found)
        numbers = numbers[np.argsort(-answer.scores[numbers], kind="stable")][:MOST_LOOKED_AT]
        written = re.compile(rf"(?<!\w){re.escape(text)}(?!\w)")
        found = np.zeros(self.snapshot.size, dtype=bool)
        for number in numbers.tolist():
            texts = (self.snapshot.title(number), self.snapshot.quotable(number))
            found[number] = any(written.search(one) for one in texts)
        return Answer(found, np.where(found, answer.scores, 0.0))

    # Parts of words, words like others, values

    def _beginning(self, node: query.Beginning) -> Answer:
        names = [schema.begins_field(field) for field in node.fields] if node.fields else [schema.BEGINS]
        found = np.zeros(self.snapshot.size, dtype=bool)
        for beginning in beginnings_of(node.text)[-1:]:
            for segment in self.snapshot.segments:
                part = found[segment.begin : segment.end]
                for name in names:
                    if segment.has(name):
                        for row in segment.lexicon(name).beginning_with(beginning)[:MOST_COMPLETIONS]:
                            part[segment.docs(name, row)] = True
        found &= self.snapshot.live
        having = int(np.count_nonzero(found))
        return Answer(found, found * inverse_document_frequency(self.snapshot.count, having))

    def _similar(self, node: query.Similar) -> Answer:
        """Words within one edit, within two for longer ones; fewer edits count more.

        Compared as written, and as index terms too: «radicalisatoin» and «radicalisation» have stems far apart.
        """
        frequencies = np.zeros(self.snapshot.size)
        for segment in self.snapshot.segments:
            written = _near(fold(node.text), segment.lexicon("words"))
            for name, of in segment.text_fields.items():
                if node.fields is not None and of.name not in node.fields:
                    continue
                terms = _near(term_of(node.text, of.language), segment.lexicon(name))
                for word, distance in written.items():
                    term = term_of(word, of.language)
                    terms[term] = min(distance, terms.get(term, distance))
                for term, distance in terms.items():
                    if (row := segment.row(name, term)) >= 0:
                        docs, freq = segment.postings(name, row)
                        self._add(frequencies, segment, name, docs, freq / (1 + distance))
        return self._scored(frequencies)

    def _value(self, node: query.Value) -> Answer:
        found = self.snapshot.with_value(node.field, node.value)
        having = int(np.count_nonzero(found))
        if having > node.at_most * self.snapshot.count:
            return self._none()
        return Answer(found, found * inverse_document_frequency(self.snapshot.count, having))


def _near(word: str, lexicon: Texts) -> dict[str, int]:
    """Texts of a lexicon spelled like a word, with how many edits lie between (optimal string alignment)."""
    edits = 0 if len(word) < 3 else 1 if len(word) < 6 else 2
    near = extract(word, list(lexicon), scorer=OSA.distance, score_cutoff=edits, limit=MOST_SPELLINGS) if word else []
    return {text: int(distance) for text, distance, _ in near}


def in_a_row(segment: "Segment", name: str, rows: list[int]) -> Array:
    """Documents (one item for each occurrence) in which the terms of these rows stand next to each other, in order."""
    rarest = min(rows, key=lambda row: int(np.subtract(*segment.span(name, row)[::-1])))
    candidates = np.zeros(segment.size, dtype=bool)
    candidates[segment.docs(name, rarest)] = True
    starts: Array = np.zeros(0, dtype=np.int64)
    for offset, row in enumerate(rows):
        docs, places = segment.places(name, row)
        kept = candidates[docs]
        # One number for a document and the place at which the phrase would begin; places stay below 2^32.
        begins = (docs[kept].astype(np.int64) << 32) + places[kept].astype(np.int64) - offset
        starts = starts[np.isin(starts, begins, assume_unique=True)] if offset else begins
        if not len(starts):
            break
    return starts >> 32
