"""What one reader sees of an index: one commit of one generation, with what is worth keeping of it in memory.

A snapshot is shared by the threads of a process and replaced when the index has changed. Whoosh's own
`Searcher.refresh()` is never used: it keeps old segments, so that deleted documents stay findable.
"""

import threading
from array import array
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

from whoosh.searching import SearchContext

from search.backends.whoosh import schema
from search.backends.whoosh.bitmaps import bitmap_of
from search.backends.whoosh.documents import pk_of
from search.backends.whoosh.errors import IndexUnavailable
from search.backends.whoosh.files import REMEDY, IndexFiles, State
from search.backends.whoosh.scoring import WEIGHTING, LiveSearcher

T = TypeVar("T")

ATTEMPTS = 3


class Snapshot:
    """Read within `read_index`, which holds the lock: Whoosh's file readers keep a position, threads would share it."""

    def __init__(self, files: IndexFiles, state: State) -> None:
        self.state = state
        self.lock = threading.RLock()
        index = files.open(state.folder)
        self._searcher = LiveSearcher(index.reader(), fromindex=index, weighting=WEIGHTING)
        self._reader = self._searcher.reader()
        self.size: int = self._reader.doc_count_all()
        self._bitmaps: dict[str, dict[str, int]] = {}
        self._moments: dict[str, array[int]] = {}

    @cached_property
    def everything(self) -> int:
        """All documents but the deleted ones."""
        return bitmap_of(self._reader.all_doc_ids(), self.size)

    @cached_property
    def keys(self) -> list[str]:
        """Key of each document by its number."""
        if not self.size:
            return []
        column = self._reader.column_reader(schema.KEY)
        return [str(column[number]) for number in range(self.size)]

    @cached_property
    def pks(self) -> list[str]:
        return [pk_of(key) for key in self.keys]

    def has(self, key: str) -> bool:
        return (
            bool(self.size)
            and bool(self._reader.doc_frequency(schema.KEY, key))
            and any(True for _ in self._reader.postings(schema.KEY, key).all_ids())
        )

    def bitmaps(self, field: str) -> dict[str, int]:
        """For each value of a keyword field the documents that have it."""
        if field not in self._bitmaps:
            found: dict[str, int] = {}
            if field in schema.index_schema() and self.size:
                for value in self._reader.field_terms(field):
                    matcher = self._reader.postings(field, value)
                    if bitmap := bitmap_of(matcher.all_ids(), self.size):
                        found[str(value)] = bitmap
            self._bitmaps[field] = found
        return self._bitmaps[field]

    def with_value(self, field: str, value: str) -> int:
        return self.bitmaps(field).get(value, 0)

    def moments(self, field: str) -> "array[int]":
        """A date field by document number, in seconds since 1970; 0 where there is none."""
        if field not in self._moments:
            if self.size:
                column = self._reader.column_reader(field)
                self._moments[field] = array("q", (column[number] for number in range(self.size)))
            else:
                self._moments[field] = array("q")
        return self._moments[field]

    def scores(self, query: Any) -> dict[int, float]:
        """Score of every document that a Whoosh query matches, by document number."""
        context = SearchContext(weighting=WEIGHTING)
        found: dict[int, float] = {}
        for searcher, offset in self._searcher.leaf_searchers():
            matcher = query.matcher(searcher, context)
            while matcher.is_active():
                found[matcher.id() + offset] = matcher.score()
                matcher.next()
        return found

    def rarity(self, term: str) -> float:
        """Inverse document frequency of a term of the body."""
        return float(self._searcher.idf(schema.BODY, term))

    def quotable(self, number: int) -> str:
        """The text of a document to take passages from."""
        return str(self._searcher.stored_fields(number).get(schema.PASSAGES, ""))


_snapshots: dict[Path, Snapshot] = {}
_opening = threading.Lock()


def _current(files: IndexFiles) -> Snapshot:
    state = files.state()
    snapshot = _snapshots.get(files.path)
    if snapshot is None or snapshot.state != state:
        with _opening:
            snapshot = _snapshots.get(files.path)
            if snapshot is None or snapshot.state != state:
                snapshot = _snapshots[files.path] = Snapshot(files, state)
    return snapshot


def read_index(files: IndexFiles, reading: Callable[[Snapshot], T]) -> T:
    """Calls `reading` with what is live now.

    Tried anew when a writer removed the files in between. Raises `IndexUnavailable` when the index cannot be read.
    """
    for attempt in range(ATTEMPTS):
        try:
            snapshot = _current(files)
            with snapshot.lock:
                return reading(snapshot)
        except IndexUnavailable:
            if attempt == ATTEMPTS - 1 or not files.exists():
                raise
        except Exception as error:  # a damaged file makes Whoosh, zlib and pickle raise almost anything
            _snapshots.pop(files.path, None)
            if attempt == ATTEMPTS - 1:
                raise IndexUnavailable(f"The search index in {files.path} is damaged: {error!r}. {REMEDY}") from error
    raise AssertionError("unreachable")
