"""What the indexes hold, for `manage.py purge_audit`: stored fields of every document, deleted ones too, and all words.

The files themselves are looked at as well; but Whoosh packs what it stores. Names and files are not stored, only found
by: their words stand in postings, each by itself, with places from which the text can be put together again. So it is.
"""

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from whoosh.reading import SegmentReader

from catalogue.kept_text import Kept
from search.backends.whoosh.analysis import StemmedWords
from search.backends.whoosh.codec import Places
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


def _put_together(reader: Any) -> dict[int, str]:
    """By document what its postings say, field after field: as far as words are kept, by their stems."""
    placed: dict[tuple[int, str], list[tuple[int, str]]] = defaultdict(list)
    for name, term in reader.all_terms():
        text_format = getattr(reader.schema[name], "format", None) if name in reader.schema else None
        if not isinstance(text_format, Places) or not isinstance(reader.schema[name].analyzer, StemmedWords):
            continue
        word = term.decode("utf-8", "replace")
        matcher = reader._terms.matcher(name, term, text_format)  # and not `postings`, which passes deleted ones over
        while matcher.is_active():
            placed[matcher.id(), name].extend((place, word) for place in matcher.value_as("positions"))
            matcher.next()
    texts: dict[int, str] = defaultdict(str)
    for (number, _), words in sorted(placed.items()):
        texts[number] += " ".join(word for _, word in sorted(words)) + "\n"
    return texts


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
            for number, words in sorted(_put_together(reader).items()):
                yield Kept(f"{where}, words of document {number} in their order", words)
        finally:
            reader.close()
