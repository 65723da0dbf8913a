"""The files of one index: generations side by side, a pointer to the live one, and the writers' lock.

    current                 which generation is live (replaced by renaming, so a reader sees the old or the new)
    write.lock              held by whoever writes, across processes; the system frees it when its holder dies
    rebuild.lock            held by whoever rebuilds
    changed-meanwhile       keys written to the live generation while another one is being built beside it
    generation-…/           one Whoosh index

The folder is readable by its owner only: the index holds the text of entries that are not for everyone, and
Whoosh reads its table of contents with pickle, so that whoever can write here can run code.
"""

import json
import os
import re
import secrets
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from filelock import FileLock, Timeout
from whoosh.index import FileIndex

from search.backends.whoosh.errors import REMEDY, IndexBusy, IndexUnavailable, disk_troubles_explained
from search.backends.whoosh.merging import join_wasteful
from search.backends.whoosh.schema import index_schema, signature
from search.backends.whoosh.writer import Difference, DurableStorage, Writer, flush_folder, has_all_segments

_TOC = re.compile(r"^_MAIN_([0-9]+)\.toc$")


class State(NamedTuple):
    """Names what a reader sees: the generation, and how often it was written to."""

    folder: Path
    commit: int


class IndexFiles:
    """One index on disk."""

    def __init__(self, path: Path, *, lock_timeout: float = 10) -> None:
        self.path = path
        self.lock_timeout = lock_timeout
        self._pointer = path / "current"
        self._journal = path / "changed-meanwhile"

    # Reading

    def state(self) -> State:
        """What is live now. Cheap enough to ask at every search."""
        folder = self.live_folder()
        try:
            commits = [int(found[1]) for name in os.listdir(folder) if (found := _TOC.match(name))]
        except OSError as error:
            raise IndexUnavailable(f"The search index in {self.path} is damaged: {error}. {REMEDY}") from error
        if not commits:
            raise IndexUnavailable(f"The search index in {self.path} has lost its table of contents. {REMEDY}")
        return State(folder, max(commits))

    def live_folder(self) -> Path:
        try:
            pointer = json.loads(self._pointer.read_text(encoding="utf-8"))
            folder, made_for = self.path / str(pointer["folder"]), pointer["signature"]
        except FileNotFoundError as error:
            raise IndexUnavailable(f"There is no search index in {self.path} yet. {REMEDY}") from error
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise IndexUnavailable(f"The search index in {self.path} cannot be read: {error}. {REMEDY}") from error
        if made_for != signature():
            raise IndexUnavailable(f"The search index in {self.path} was made for other fields. {REMEDY}")
        return folder

    def is_live(self, folder: Path) -> bool:
        try:
            return folder == self.live_folder()
        except IndexUnavailable:
            return False

    def exists(self) -> bool:
        return self._pointer.exists()

    def is_usable(self) -> bool:
        """Whether the live generation is one for the present fields, with all its files."""
        try:
            folder = self.live_folder()
            return has_all_segments(self.open(folder))
        except IndexUnavailable:
            return False

    def open(self, folder: Path) -> FileIndex:
        try:
            return FileIndex(DurableStorage(str(folder)), schema=index_schema())
        except Exception as error:  # whatever a damaged file makes of Whoosh and pickle
            raise IndexUnavailable(f"The search index in {self.path} is damaged: {error!r}. {REMEDY}") from error

    # Writing

    def prepare(self) -> None:
        """Makes the folder, and makes it private if it was not."""
        self.path.mkdir(parents=True, exist_ok=True, mode=0o700)
        if self.path.stat().st_mode & 0o077:
            self.path.chmod(0o700)

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Holds the writers' lock. Raises `IndexBusy` when another process keeps it too long."""
        self.prepare()
        lock = FileLock(self.path / "write.lock", timeout=self.lock_timeout)
        try:
            with lock:
                yield
        except Timeout as error:
            raise IndexBusy(
                f"Another process has been writing to {self.path} for more than {self.lock_timeout:g} seconds. "
                "Nothing was indexed; run `manage.py update_index` when it has ended."
            ) from error

    def replace(self, documents: Mapping[str, dict[str, Any] | None]) -> int:
        """Brings the live generation up to date in one commit, or leaves it as it was; returns what it had to change.

        `documents` maps keys to documents, `None` to none. Call it while holding `locked()`.
        """
        with disk_troubles_explained(self.path):
            folder = self.live_folder()
            difference = self._difference(folder, documents)
            if difference.size:
                if self._journal.exists():  # before the commit: a key too many does no harm, one too few would
                    with self._journal.open("a", encoding="utf-8") as journal:
                        journal.writelines(f"{key}\n" for key in documents)
                difference.apply()
            self.make_arrays(folder)
        return difference.size

    def _difference(self, folder: Path, documents: Mapping[str, dict[str, Any] | None]) -> Difference:
        try:
            return Difference.between(self.open(folder), documents)
        except IndexUnavailable:
            raise
        except Exception as error:  # a damaged segment makes Whoosh, zlib and pickle raise almost anything
            raise IndexUnavailable(f"The search index in {self.path} is damaged: {error!r}. {REMEDY}") from error

    def drop_deleted(self) -> int:
        """Writes segments anew that hold deleted documents, so that nothing of those is left on disk.

        Returns how many. Raises `IndexBusy` while the index is being built anew: what is built may hold them too.
        """
        try:
            with self.rebuild_lock(), self.locked(), disk_troubles_explained(self.path):
                self.remove_leftovers()
                folder = self.live_folder()
                index = self.open(folder)
                found = [segment for segment in index._segments() if segment.deleted_count()]
                if found:
                    Writer(index).commit(mergetype=join_wasteful)
                self.make_arrays(folder)
                return len(found)
        except Timeout as error:
            raise IndexBusy(f"The search index in {self.path} is being rebuilt by another process.") from error

    def make_arrays(self, folder: Path) -> None:
        """What readers map into memory, made by whoever commits."""
        from search.engine.arrays import prepare  # which reads what is written here

        prepare(folder)

    # Generations

    def new_generation(self) -> Path:
        """An empty index beside the live one."""
        self.prepare()
        folder = self.path / f"generation-{secrets.token_hex(6)}"
        with disk_troubles_explained(self.path):
            folder.mkdir(mode=0o700)
            FileIndex.create(DurableStorage(str(folder)), index_schema())
        return folder

    def switch_to(self, folder: Path) -> None:
        """Makes a generation the live one, in one step."""
        fresh = self.path / f"current.{secrets.token_hex(4)}"
        with fresh.open("w", encoding="utf-8") as pointer:
            json.dump({"folder": folder.name, "signature": signature()}, pointer)
            pointer.flush()
            os.fsync(pointer.fileno())
        fresh.replace(self._pointer)
        flush_folder(self.path)

    def remove_leftovers(self) -> None:
        """Removes generations that nobody points to, what a killed rebuild left behind among them."""
        for generation in self.path.glob("generation-*"):
            if not self.is_live(generation):
                shutil.rmtree(generation, ignore_errors=True)
        for leftover in self.path.glob("current.*"):
            leftover.unlink(missing_ok=True)

    # What changed while a generation was being built

    def begin_journal(self) -> None:
        self._journal.write_text("", encoding="utf-8")

    def journal(self) -> list[str]:
        if not self._journal.exists():
            return []
        return list(dict.fromkeys(self._journal.read_text(encoding="utf-8").splitlines()))

    def end_journal(self) -> None:
        self._journal.unlink(missing_ok=True)

    def rebuild_lock(self) -> FileLock:
        self.prepare()
        return FileLock(self.path / "rebuild.lock", timeout=0)
