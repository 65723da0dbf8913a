"""Writing one generation: Whoosh's own writer with our codec, and durable: a commit is there whole or not at all.

Whoosh writes a segment under a new name, then a new table of contents that is renamed into place, and only then
removes what the new table does not name. What was missing is that data reach the disk before the table that names
them: a power cut could leave a table of contents without its segments.
"""

import os
import re
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple, Self

from whoosh.filedb.filestore import FileStorage
from whoosh.index import FileIndex
from whoosh.writing import SegmentWriter

from search.backends.whoosh.codec import Codec
from search.backends.whoosh.errors import REMEDY, IndexUnavailable
from search.backends.whoosh.merging import join_few
from search.backends.whoosh.schema import KEY, MADE

_SEGMENT = re.compile(r"^(MAIN_[0-9a-z]+)\.")
_UNFINISHED_TOC = re.compile(r"^_MAIN_[0-9]+\.toc\.")


def flush_folder(folder: Path | str) -> None:
    """Has the names in a folder written to the disk."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _flush_file(path: str) -> None:
    with open(path, "rb") as file:
        os.fsync(file.fileno())


class DurableStorage(FileStorage):  # type: ignore[misc]
    """What is renamed into place is on the disk before, and its new name afterwards."""

    def rename_file(self, oldname: str, newname: str, safe: bool = False) -> None:
        _flush_file(self._fpath(oldname))
        super().rename_file(oldname, newname, safe=safe)
        flush_folder(self.folder)


class Writer(SegmentWriter):  # type: ignore[misc]
    """Takes no lock of its own: whoever makes one holds the lock of the index (`IndexFiles.locked`)."""

    def __init__(self, index: FileIndex) -> None:
        super().__init__(index, _lk=False, codec=Codec())

    def _commit_toc(self, segments: list[Any]) -> None:
        for segment in segments:
            if segment is self.newsegment:
                for name in segment.list_files(self.storage):
                    _flush_file(self.storage._fpath(name))
        super()._commit_toc(segments)

    def finish(self) -> None:
        """Commits, joining segments where there are too many."""
        self.commit(mergetype=join_few)

    def abandon(self) -> None:
        """Gives up what was written so far. Never raises: a full disk refuses to close files as well."""
        with suppress(Exception):
            self.cancel()
        with suppress(Exception):
            remove_leftovers(self.storage, {segment.segment_id() for segment in self.segments})


def remove_leftovers(storage: FileStorage, kept: set[str]) -> None:
    """Removes what a writer that was killed left behind: segments that no table of contents names, half a table."""
    for name in storage.list():
        segment = _SEGMENT.match(name)
        if _UNFINISHED_TOC.match(name) or (segment and segment[1] not in kept):
            storage.delete_file(name)


def has_all_segments(index: FileIndex) -> bool:
    """Whether the files that the table of contents names are there."""
    files = (Path(index.storage.folder) / f"{segment.segment_id()}.seg" for segment in index._segments())
    return all(file.is_file() and file.stat().st_size for file in files)


def made_by_key(index: FileIndex) -> dict[str, list[str]]:
    """For each key of an index the stamps of its documents: one, unless something went wrong."""
    found: dict[str, list[str]] = {}
    reader = index.reader()
    try:
        for number in reader.all_doc_ids():
            stored = reader.stored_fields(number)
            found.setdefault(stored[KEY], []).append(stored.get(MADE, ""))
    finally:
        reader.close()
    return found


class Difference(NamedTuple):
    """What has to be done to one generation so that it holds certain documents."""

    index: FileIndex
    deleted: list[int]
    added: list[dict[str, Any]]

    @classmethod
    def between(cls, index: FileIndex, documents: Mapping[str, dict[str, Any] | None]) -> Self:
        """`documents` maps keys to documents, `None` to none. What is the same already is left alone."""
        reader = index.reader()
        deleted: list[int] = []
        added: list[dict[str, Any]] = []
        try:
            for key, document in documents.items():
                numbers = list(reader.postings(KEY, key).all_ids()) if (KEY, key) in reader else []
                made = [reader.stored_fields(number).get(MADE) for number in numbers]
                if document is None:
                    deleted += numbers
                elif made != [document[MADE]]:
                    deleted += numbers
                    added.append(document)
        finally:
            reader.close()
        return cls(index, deleted, added)

    @property
    def size(self) -> int:
        return max(len(self.deleted), len(self.added))

    def apply(self) -> None:
        """One commit, or none at all."""
        remove_leftovers(self.index.storage, {segment.segment_id() for segment in self.index._segments()})
        writer = Writer(self.index)
        try:
            for number in self.deleted:
                writer.delete_document(number)
            for document in self.added:
                writer.add_document(**document)
            self._commit(writer)
        except BaseException:
            writer.abandon()
            raise

    def _commit(self, writer: Writer) -> None:
        try:
            writer.finish()
        except OSError:
            raise
        except Exception as error:  # reading a damaged segment in order to join it makes Whoosh raise almost anything
            raise IndexUnavailable(
                f"The index in {self.index.storage.folder} is damaged: {error!r}. {REMEDY}"
            ) from error
