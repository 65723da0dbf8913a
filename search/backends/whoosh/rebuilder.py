"""Building an index beside the live one, and putting it in its place in one step.

Readers keep the old generation until the new one is whole. What is saved while the new one is being built goes to the
old one and into a journal; before the swap those objects are indexed once more, from the database.
A process killed on the way leaves the old index as it was, and its leftovers are removed by the next rebuild.
"""

import gc
import weakref
from collections.abc import Iterable
from typing import Any

from filelock import Timeout
from modelsearch.index import class_is_indexed

from search.backends.whoosh.errors import IndexBusy
from search.backends.whoosh.index import WhooshIndex, load
from search.backends.whoosh.schema import KEY


class NewGeneration(WhooshIndex):
    """An index that nobody reads yet: objects are only added, and committed once."""

    def __init__(self, live: WhooshIndex) -> None:
        super().__init__(live.backend)
        self.folder = self.files.new_generation()
        self.writer = self.files.open(self.folder).writer()

    def add_items(self, model: Any, items: Iterable[Any]) -> None:
        if class_is_indexed(model):
            for obj in items:
                if self.belongs(obj):
                    self.writer.add_document(**self.document(obj))

    def finish(self) -> None:
        """Commits what was built, adds what changed meanwhile, and makes this the live generation."""
        self.writer.commit(merge=False)
        with self.files.locked():
            if changed := self.files.journal():
                writer = self.files.open(self.folder).writer()
                for key in changed:
                    obj = load(key)
                    writer.delete_by_term(KEY, key)
                    if obj is not None and self.belongs(obj):
                        writer.update_document(**self.document(obj))
                writer.commit()
            self.files.switch_to(self.folder)
            self.files.end_journal()
            self.files.remove_others(self.folder)


class WhooshRebuilder:
    """What `update_index` drives: `start`, `add_items` for every model, `finish`."""

    def __init__(self, index: WhooshIndex) -> None:
        self.live = index
        self._lock = index.files.rebuild_lock()
        # Nobody says when a rebuild has failed half-way: the lock ends with this object, or with the process.
        weakref.finalize(self, self._lock.release, force=True)

    def start(self) -> WhooshIndex:
        files = self.live.files
        try:
            try:
                self._lock.acquire()
            except Timeout:
                gc.collect()  # a failed rebuild of this process may hold the lock from within a kept traceback
                self._lock.acquire()
        except Timeout as error:
            raise IndexBusy(f"The search index in {files.path} is being rebuilt by another process.") from error
        with files.locked():
            files.remove_others(*([files.live_folder()] if files.is_usable() else []))
            files.begin_journal()
        self.fresh = NewGeneration(self.live)
        return self.fresh

    def finish(self) -> None:
        try:
            self.fresh.finish()
        finally:
            self._lock.release()
