"""What the indexes hold, for `manage.py purge_audit`: stored fields of every document, deleted ones too, and all words.

The files themselves are looked at as well; but Whoosh packs what it stores.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from whoosh.reading import SegmentReader

from catalogue.kept_text import Kept
from search.backends.whoosh.errors import IndexUnavailable
from search.indexer import our_backends


def kept_in_indexes() -> Iterator[Kept]:
    """Every generation on disk, the live one and those that a rebuild left behind."""
    for name, backend in our_backends().items():
        for folder in sorted(backend.files.path.glob("generation-*")):
            where = f"search index “{name}”" + ("" if backend.files.is_live(folder) else ", an old generation")
            try:
                yield from _kept_in(folder, where, backend.files.open(folder))
            except IndexUnavailable as error:
                yield Kept(where, "", str(error))


def _kept_in(folder: Path, where: str, index: Any) -> Iterator[Kept]:
    for segment in index._segments():
        reader = SegmentReader(index.storage, index.schema, segment, generation=0)
        try:
            for number in range(reader.doc_count_all()):
                stored = reader.stored_fields(number)
                gone = ", deleted" if reader.is_deleted(number) else ""
                yield Kept(f"{where}, document {number}{gone}", "\n".join(str(value) for value in stored.values()))
            terms = (term.decode("utf-8", "replace") for _, term in reader.all_terms())
            yield Kept(f"{where}, words", "\n".join(terms))
        finally:
            reader.close()
