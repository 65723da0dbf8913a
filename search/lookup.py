"""One pass through the index: what matches the words, then everything else by sets of documents."""

from collections.abc import Mapping
from heapq import nsmallest
from typing import Any

from search.backends.whoosh import schema
from search.backends.whoosh.bitmaps import Mask, bitmap_of, numbers_in
from search.backends.whoosh.compiler import compile_query
from search.backends.whoosh.snapshot import Snapshot
from search.facets import FACETS, FACETS_BY_KEY
from search.request import SearchRequest
from search.words import Words

_MOMENTS = {
    "newest": schema.at_field("first_published_at"),
    "reviewed": schema.at_field("reviewed_on"),
}


class Lookup:
    """Matches of one request in one snapshot. Holds sets of documents as integers (see `bitmaps`)."""

    def __init__(self, snapshot: Snapshot, request: SearchRequest, words: Words) -> None:
        self.snapshot = snapshot
        self.request = request
        self.words = words
        self.scores: dict[int, float] = {}
        self.is_relaxed = False
        base = snapshot.everything
        if request.fixed_types:
            base &= self._any_of("type", request.fixed_types)
        self.base = base
        self.chosen = {key: self._any_of(key, slugs) for key, slugs in request.filters.items() if slugs}
        self.matched = self._match_words()

    def _any_of(self, facet: str, slugs: tuple[str, ...]) -> int:
        bitmap = 0
        for slug in slugs:
            bitmap |= self.snapshot.with_value(schema.is_field(FACETS_BY_KEY[facet].field), slug)
        return bitmap

    def _scored(self, query: Any) -> dict[int, float]:
        return self.snapshot.scores(compile_query(query, [schema.BODY]))

    def _match_words(self) -> int:
        """Documents with all the words; with any of them where no document of this listing has all."""
        if not self.request.words:
            return self.base
        if not self.words:
            return 0
        mask = Mask(self.base, self.snapshot.size)
        if self.request.match == "all":
            self.scores = {n: s for n, s in self._scored(self.words.all_of_them()).items() if n in mask}
            self.is_relaxed = not self.scores and len(self.words.terms) > 1
        if self.request.match == "any" or self.is_relaxed:
            self.scores = {n: s for n, s in self._scored(self.words.any_of_them()).items() if n in mask}
        return bitmap_of(self.scores, self.snapshot.size)

    def results(self, *, without: str = "") -> int:
        """What matches words and filters; with the filters of one facet left out if it is named."""
        bitmap = self.matched
        for key, chosen in self.chosen.items():
            if key != without:
                bitmap &= chosen
        return bitmap

    def counts(self) -> dict[str, dict[str, int]]:
        """Results by value of each facet: any of a facet's values, all of the facets, each with itself left out."""
        counted: dict[str, dict[str, int]] = {}
        for facet in FACETS:
            others = self.results(without=facet.key)
            values = self.snapshot.bitmaps(schema.is_field(facet.field))
            counted[facet.key] = {
                value: count for value, bitmap in values.items() if (count := (others & bitmap).bit_count())
            }
        return counted

    def page(self, results: int, start: int, stop: int) -> list[int]:
        """Document numbers of one stretch of the results, in the order asked for."""
        order = self.request.effective_order
        newest = self.snapshot.moments(_MOMENTS["newest"])

        def newest_first(number: int) -> tuple[float, ...]:
            return (-newest[number], -number)

        def key(number: int) -> tuple[float, ...]:
            if order == "relevance":
                return (-self.scores.get(number, 0.0), *newest_first(number))
            if order == "reviewed":
                return (-self.snapshot.moments(_MOMENTS["reviewed"])[number], *newest_first(number))
            return newest_first(number)

        return nsmallest(stop, numbers_in(results), key=key)[start:]

    def count_of(self, query: Any) -> int:
        """How many results another query would have with the same filters."""
        found = bitmap_of(self._scored(query), self.snapshot.size) & self.base
        for chosen in self.chosen.values():
            found &= chosen
        return found.bit_count()

    def rarities(self) -> Mapping[str, float]:
        return {term: self.snapshot.rarity(term) for term in self.words.terms}
