"""Building an index beside the live one, and putting it in its place in one step.

Readers keep the old generation until the new one is whole. What is indexed while the new one is being built goes to the
old one and into a journal; before the swap those objects are indexed once more, from the database.
A process killed on the way leaves the old index as it was, and its leftovers are removed by the next rebuild.
"""

import gc
import shutil
import weakref
from collections.abc import Iterable
from typing import Any

from filelock import Timeout
from modelsearch.index import class_is_indexed

from search.backends.whoosh.errors import IndexBusy, disk_troubles_explained
from search.backends.whoosh.index import WhooshIndex
from search.backends.whoosh.objects import load_objects
from search.backends.whoosh.writer import Difference, Writer


class NewGeneration(WhooshIndex):
    """An index that nobody reads yet: objects are only added, and committed once."""

    def __init__(self, live: WhooshIndex) -> None:
        super().__init__(live.backend)
        self.folder = self.files.new_generation()
        self.writer = Writer(self.files.open(self.folder))

    def add_items(self, model: Any, items: Iterable[Any]) -> None:
        if class_is_indexed(model):
            own = [obj for obj in items if self.belongs(obj)]
            told = self.told_to_its_readers(own)
            for obj in own:
                self.add_document(self.document(obj, told.get(obj.pk)))

    def add_document(self, document: dict[str, Any]) -> None:
        with disk_troubles_explained(self.files.path):
            self.writer.add_document(**document)

    def abandon(self) -> None:
        self.writer.abandon()
        if not self.files.is_live(self.folder):
            shutil.rmtree(self.folder, ignore_errors=True)

    def finish(self) -> None:
        """Commits what was built, adds what changed meanwhile, and makes this the live generation."""
        with disk_troubles_explained(self.files.path):
            self.writer.commit(merge=False)
            self.files.make_arrays(self.folder)
            with self.files.locked():
                if changed := self.files.journal():
                    documents = self.documents(load_objects(changed))
                    difference = Difference.between(self.files.open(self.folder), documents)
                    if difference.size:
                        difference.apply()
                        self.files.make_arrays(self.folder)
                self.files.switch_to(self.folder)
                self.files.end_journal()
                self.files.remove_leftovers()


class WhooshRebuilder:
    """What `update_index` drives: `start`, `add_items` for every model, `finish`."""

    def __init__(self, index: WhooshIndex) -> None:
        self.live = index
        self._lock = index.files.rebuild_lock()
        # Nobody says when a rebuild has failed half-way: the lock ends with this object, or with the process.
        weakref.finalize(self, self._lock.release, force=True)

    def start(self) -> NewGeneration:
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
            files.remove_leftovers()
            files.begin_journal()
        self.fresh = NewGeneration(self.live)
        return self.fresh

    def finish(self) -> None:
        try:
            self.fresh.finish()
        except BaseException:
            self.abandon()
            raise
        self._lock.release()

    def abandon(self) -> None:
        """Gives up: removes what was built, so that a full disk has its room back. Not asked for after `finish`."""
        if self._lock.is_locked:
            if hasattr(self, "fresh"):
                self.fresh.abandon()
            self._lock.release()
