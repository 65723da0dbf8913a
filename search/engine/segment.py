"""One segment of an index, as arrays with names for what is in them."""

import copy
from collections.abc import Sequence
from functools import cached_property
from typing import Any, NamedTuple

import numpy as np

from search.backends.whoosh import schema
from search.engine.lexicon import Array, Texts
from search.engine.quoted import Quoted

#: Places of terms that are remembered.
MOST_ROWS = 50_000


class TextPostings(NamedTuple):
    """Documents that hold a term of a field, and how often (parallel, ascending by document)."""

    docs: Array
    freq: Array


class Segment:
    """`begin`: the number of its first document among those of the whole index."""

    def __init__(self, arrays: dict[str, Array], size: int, begin: int, deleted: Any) -> None:
        self.arrays = arrays
        self.size = size
        self.begin = begin
        self.end = begin + size
        self.live = np.ones(size, dtype=bool)
        if gone := list(deleted):
            self.live[gone] = False
        self.is_whole = not gone  # no document of it is deleted
        self._lexicons: dict[str, Texts] = {}
        self._rows: dict[tuple[str, str], int] = {}

    def without(self, docs: Sequence[int]) -> "Segment":
        """The same segment as if these documents were deleted."""
        narrowed = copy.copy(self)
        narrowed.live = self.live.copy()
        narrowed.live[list(docs)] = False
        narrowed.is_whole = False
        return narrowed

    def has(self, field: str) -> bool:
        return f"{field}/docs" in self.arrays

    @cached_property
    def quoted(self) -> Quoted:
        return Quoted(self.arrays)

    @cached_property
    def text_fields(self) -> dict[str, schema.TextField]:
        """Analysed fields that any document of this segment has."""
        names = (name.partition("/")[0] for name in self.arrays if name.endswith("/lengths"))
        return {name: found for name in names if (found := schema.text_field_of(name))}

    @cached_property
    def fields_of(self) -> dict[str, list[str]]:
        """Analysed fields of each language that any document is in."""
        found: dict[str, list[str]] = {}
        for name, of in self.text_fields.items():
            found.setdefault(of.language, []).append(name)
        return found

    def lexicon(self, field: str) -> Texts:
        if field not in self._lexicons:
            self._lexicons[field] = Texts(self.arrays[f"{field}/terms"], self.arrays[f"{field}/term_at"])
        return self._lexicons[field]

    def texts(self, field: str) -> Texts:
        """Stored texts by document."""
        return Texts(self.arrays[f"{field}/texts"], self.arrays[f"{field}/text_at"])

    def row(self, field: str, term: str) -> int:
        """Place of a term in the lexicon of a field, -1 for none."""
        key = (field, term)
        row = self._rows.get(key)
        if row is None:
            if len(self._rows) >= MOST_ROWS:
                self._rows.clear()
            row = self._rows[key] = self.lexicon(field).find(term) if f"{field}/terms" in self.arrays else -1
        return row

    def remember(self, term: str, language: str, word: int) -> None:
        """Spares looking up a term in the fields of its language; `word`: its place in the lexicon of quoted texts."""
        for field, row in self.quoted.rows(language, word):
            self._rows[field, term] = row

    def span(self, field: str, row: int) -> tuple[int, int]:
        first = self.arrays[f"{field}/first"]
        return int(first[row]), int(first[row + 1])

    def docs(self, field: str, row: int) -> Array:
        begin, end = self.span(field, row)
        return self.arrays[f"{field}/docs"][begin:end]

    def having(self, field: str, row: int) -> int:
        """How many live documents have a term."""
        if self.is_whole:
            begin, end = self.span(field, row)
            return end - begin
        return int(np.count_nonzero(self.live[self.docs(field, row)]))

    def postings(self, field: str, row: int) -> TextPostings:
        begin, end = self.span(field, row)
        return TextPostings(self.arrays[f"{field}/docs"][begin:end], self.arrays[f"{field}/freq"][begin:end])

    def places(self, field: str, row: int) -> tuple[Array, Array]:
        """Every occurrence of a term: its document, and its position there (parallel, in order)."""
        begin, end = self.span(field, row)
        at = self.arrays[f"{field}/place_at"]
        places = self.arrays[f"{field}/places"][int(at[begin]) : int(at[end])]
        return np.repeat(self.docs(field, row), self.arrays[f"{field}/freq"][begin:end]), places

    def lengths(self, field: str) -> Array:
        return self.arrays[f"{field}/lengths"]
