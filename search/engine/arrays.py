"""From a segment of a Whoosh index to arrays, and back into memory.

A segment never changes once it is written (only which of its documents are deleted does), so its arrays are made once
by whoever commits, kept beside the index under the segment's name, and mapped by every reader. They hold nothing that
the index does not: a missing or damaged file is made anew.

For an analysed field `f` with T terms, P postings and D documents:

    f/terms, f/term_at      the terms, sorted (see `lexicon`)
    f/first                 uint32[T + 1]  where the postings of each term begin
    f/docs, f/freq          int32[P], uint32[P]  document, ascending within a term, and how often the term is in it
    f/place_at, f/places    uint64[P + 1], uint32[ΣF]  where in the document
    f/lengths               int32[D]  words of the field in each document, as rounded by Whoosh

A keyword field has the first three. Moments are int64[D]; keys, passages and attached texts are texts by document.
`words` is the vocabulary as written (folded, not stemmed) with the documents of each word. For the sentences of the
passages see `quoted`.
"""

import itertools
import time
from array import array
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
from whoosh.index import open_dir
from whoosh.reading import SegmentReader

from search.backends.whoosh import schema
from search.backends.whoosh.analysis import LANGUAGE, WORD, fold
from search.engine.lexicon import Array, pack
from search.engine.quoted import arrays_of_texts
from search.engine.storage import DamagedArrays, map_arrays, write_arrays

FOLDER = "arrays"
SHORTEST_WORD, LONGEST_WORD = 3, 40
#: Seconds after which an unfinished file is nobody's.
ABANDONED_AFTER = 600


class Postings:
    """Postings of one field while they are gathered."""

    def __init__(self) -> None:
        self.terms: list[bytes] = []
        self.first = array("Q", [0])
        self.docs = array("i")
        self.freq = array("I")
        self.places = array("I")

    def add(self, term: bytes, matcher: Any) -> None:
        """Takes all postings of a term, block by block, as Whoosh's codec stores them."""
        while True:
            matcher._read_data()
            deltas, weights, values = matcher._data
            self.docs.extend(itertools.accumulate(deltas))
            if weights is None:
                self.freq.extend(itertools.repeat(1, len(deltas)))
            elif isinstance(weights, float):
                self.freq.extend(itertools.repeat(int(weights), len(deltas)))
            else:
                self.freq.extend(map(int, weights))
            if isinstance(values, tuple):  # a keyword has no places, and Whoosh joins its payloads itself
                self.places.frombytes(b"".join(values))
            if matcher._lastblock:
                break
            matcher._goto(matcher._nextoffset)
        self.terms.append(term)
        self.first.append(len(self.docs))

    def arrays(self, name: str, *, places: bool) -> Iterator[tuple[str, Array]]:
        blob, begins = pack(self.terms)
        yield f"{name}/terms", blob
        yield f"{name}/term_at", begins
        yield f"{name}/first", np.asarray(self.first, dtype=np.uint64)
        yield f"{name}/docs", np.asarray(self.docs, dtype=np.int32)
        if places:
            freq = np.asarray(self.freq, dtype=np.uint32)
            yield f"{name}/freq", freq
            yield f"{name}/place_at", np.concatenate(([0], np.cumsum(freq, dtype=np.uint64))).astype(np.uint64)
            yield f"{name}/places", np.asarray(self.places, dtype=np.uint32)


def _has_places(name: str) -> bool:
    return schema.text_field_of(name) is not None or name.startswith(schema.BEGINS)


def _gather(reader: Any) -> dict[str, Postings]:
    found: dict[str, Postings] = {}
    terms = reader._terms
    for (name, term), info in terms.items():
        if name not in reader.schema:
            continue
        postings = found.setdefault(name, Postings())
        postings.add(term, reader.codec().postings_reader(terms._postfile, info, reader.schema[name].format))
    return found


def words_of(text: str) -> set[str]:
    """Words of a text that can be proposed as a spelling: letters only, of a sensible length."""
    return {fold(word) for word in WORD.findall(text) if SHORTEST_WORD <= len(word) <= LONGEST_WORD and word.isalpha()}


def _vocabulary(texts: list[str], begins: Postings | None) -> Iterator[tuple[str, Array]]:
    having: dict[str, array[int]] = {}
    for number, text in enumerate(texts):
        for word in words_of(text):
            if word in having:
                having[word].append(number)
            else:
                having[word] = array("i", (number,))
    if begins is not None:
        for place, term in enumerate(begins.terms):
            word = term.decode()
            if SHORTEST_WORD <= len(word) <= LONGEST_WORD and word.isalpha():
                having.setdefault(word, array("i")).extend(begins.docs[begins.first[place] : begins.first[place + 1]])
    ordered = sorted(having, key=str.encode)
    docs = [np.unique(np.asarray(having[word], dtype=np.int32)) for word in ordered]
    blob, at = pack(ordered)
    yield "words/terms", blob
    yield "words/term_at", at
    yield "words/first", np.concatenate(([0], np.cumsum([len(one) for one in docs]))).astype(np.uint64)
    yield "words/docs", np.concatenate(docs) if docs else np.zeros(0, dtype=np.int32)


def arrays_of(reader: Any) -> dict[str, Array]:
    """All arrays of one segment, from a Whoosh reader on it. Deleted documents are in them as well."""
    size = reader.doc_count_all()
    postings = _gather(reader)
    found: dict[str, Array] = {}
    for name, of_field in postings.items():
        has_places = _has_places(name)
        found |= dict(of_field.arrays(name, places=has_places))
        if has_places:
            lengths = (reader.doc_field_length(number, name) or 0 for number in range(size))
            found[f"{name}/lengths"] = np.fromiter(lengths, dtype=np.int32, count=size)
    for name in reader.schema.names():
        if name.startswith("at_"):
            column = reader.column_reader(name) if reader.has_column(name) else itertools.repeat(0, size)
            found[name] = np.fromiter(iter(column), dtype=np.int64, count=size)
    spoken = {name: of for name in postings if (of := schema.text_field_of(name))}
    stored = [reader.stored_fields(number) for number in range(size)]
    for name in (schema.KEY, schema.MADE, schema.HEADING, schema.PASSAGES, schema.ATTACHED):
        found[f"{name}/texts"], found[f"{name}/text_at"] = pack(fields.get(name, "") for fields in stored)
    passages = [fields.get(schema.PASSAGES, "") for fields in stored]
    found |= dict(_vocabulary(passages, postings.get(schema.BEGINS)))
    languages = [LANGUAGE] * size
    for name in reversed(spoken):
        for number in np.flatnonzero(found[f"{name}/lengths"]).tolist():
            languages[number] = spoken[name].language
    terms_by_field = {name: (of.language, postings[name].terms) for name, of in spoken.items()}
    found |= dict(arrays_of_texts(passages, languages, terms_by_field))
    return found


def _file(folder: Path, segment: Any) -> Path:
    return folder / FOLDER / f"{segment.segment_id()}.arrays"


def _make(folder: Path, index: Any, segment: Any) -> Path:
    path = _file(folder, segment)
    path.parent.mkdir(exist_ok=True, mode=0o700)
    reader = SegmentReader(index.storage, index.schema, segment, generation=0)
    try:
        write_arrays(path, arrays_of(reader))
    finally:
        reader.close()
    return path


def prepare(folder: Path) -> None:
    """Makes the arrays of every segment of a generation that has none yet, and removes those of segments gone.

    Called by whoever commits, while holding the writers' lock; safe to repeat.
    """
    index = open_dir(str(folder), schema=schema.index_schema())
    segments = [segment for segment in index._segments() if segment.doc_count_all()]
    for segment in segments:
        if not _file(folder, segment).exists():
            _make(folder, index, segment)
    kept = {_file(folder, segment).name for segment in segments}
    for leftover in (folder / FOLDER).glob("*"):
        if leftover.name not in kept and not _is_being_written(leftover):
            leftover.unlink(missing_ok=True)


def _is_being_written(path: Path) -> bool:
    """A reader that found no arrays may be making them at this moment."""
    try:
        return path.suffix == ".tmp" and time.time() - path.stat().st_mtime < ABANDONED_AFTER
    except FileNotFoundError:
        return False


def load(folder: Path, index: Any, segment: Any) -> dict[str, Array]:
    """The arrays of a segment, made first where they are missing or damaged."""
    path = _file(folder, segment)
    with suppress(FileNotFoundError, DamagedArrays):
        return map_arrays(path)
    return map_arrays(_make(folder, index, segment))
