"""The backend that WAGTAILSEARCH_BACKENDS names."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from django.core.exceptions import ImproperlyConfigured
from modelsearch.backends.base import BaseSearchBackend
from modelsearch.index import class_is_indexed

from search.backends.whoosh.changes import is_paused, note
from search.backends.whoosh.compiler import WhooshAutocompleteQueryCompiler, WhooshQueryCompiler
from search.backends.whoosh.documents import key_of
from search.backends.whoosh.files import IndexFiles
from search.backends.whoosh.index import WhooshIndex
from search.backends.whoosh.rebuilder import WhooshRebuilder
from search.backends.whoosh.results import WhooshSearchResults
from search.engine.snapshot import Snapshot, read_index

T = TypeVar("T")


class SearchBackend(BaseSearchBackend):  # type: ignore[misc]
    """All models in one Whoosh index, or only the entries that one audience may read."""

    query_compiler_class = WhooshQueryCompiler
    autocomplete_query_compiler_class = WhooshAutocompleteQueryCompiler
    index_class = WhooshIndex
    results_class = WhooshSearchResults
    rebuilder_class = WhooshRebuilder
    catch_indexing_errors = True

    def __init__(self, params: dict[str, Any]) -> None:
        super().__init__(params)
        self.audience: str | None = params.get("AUDIENCE")
        #: Filters that are not written: that there is another audience is nothing the public index should know.
        self.left_out: frozenset[str] = frozenset()
        if self.audience is not None:
            self._check_audience(self.audience)
        if not params.get("PATH"):
            raise ImproperlyConfigured("A Whoosh search backend needs PATH: a folder of its own.")
        self.files = IndexFiles(Path(params["PATH"]), lock_timeout=float(params.get("LOCK_TIMEOUT", 10)))
        self.wait_for_commit = bool(params.get("WAIT_FOR_COMMIT", True))

    def _check_audience(self, audience: str) -> None:
        # Imported here: a backend without an audience works on models of any project (tests/search/conformance).
        from catalogue.audience import ADMITTED_BY, Audience

        if audience not in ADMITTED_BY:
            raise ImproperlyConfigured(f"AUDIENCE of a search backend is one of {sorted(ADMITTED_BY)}.")
        # When an entry was drafted last is its editors' business, and a draft need not be written to an index.
        self.left_out = frozenset({"latest_revision_created_at"})
        if audience == Audience.PUBLIC:
            self.left_out |= {"audience"}

    def get_index_for_model(self, model: Any) -> WhooshIndex:
        return WhooshIndex(self)

    def add(self, obj: Any) -> None:
        """Has the object looked at by the indexer. See `changes` for why it is not indexed on the spot."""
        if self.wait_for_commit:
            note([key_of(obj)])
        else:
            super().add(obj)

    def add_bulk(self, model: Any, obj_list: Any) -> None:
        if not class_is_indexed(model):
            return
        if self.wait_for_commit:
            note(key_of(obj) for obj in obj_list)
        elif not is_paused():
            super().add_bulk(model, obj_list)

    def delete(self, obj: Any) -> None:
        """As for `add`: what is in the database when the indexer comes decides, not what was asked for."""
        if self.wait_for_commit:
            note([key_of(obj)])
        else:
            super().delete(obj)

    def read(self, reading: Callable[[Snapshot], T]) -> T:
        """Calls `reading` with the live index. Raises `IndexUnavailable` when there is none to read."""
        return read_index(self.files, reading)
