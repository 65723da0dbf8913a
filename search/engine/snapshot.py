"""What one reader sees of an index: one commit of one generation.

A snapshot is shared by the threads of a process and replaced when the index has changed. Nothing in it changes, so
nobody waits for another. Whoosh's own `Searcher.refresh()` is never used: it keeps old segments, so that deleted
documents stay findable.
"""

import copy
import threading
from collections.abc import Callable, Iterable, Sequence, Set
from functools import cached_property
from pathlib import Path
from typing import TypeVar

import numpy as np

from search.backends.whoosh import schema
from search.backends.whoosh.analysis import LANGUAGES, WORD, fold
from search.backends.whoosh.documents import pk_of
from search.backends.whoosh.errors import REMEDY, IndexUnavailable
from search.backends.whoosh.files import IndexFiles, State
from search.engine import arrays, query
from search.engine.bm25f import inverse_document_frequency, length_norms
from search.engine.evaluate import Answer, Evaluation
from search.engine.lexicon import Array
from search.engine.quoted import Span
from search.engine.segment import Segment

T = TypeVar("T")

ATTEMPTS = 3


class Snapshot:
    """Documents are numbered 0 to `size` - 1 over all segments; `live` says which of them are not deleted."""

    def __init__(self, files: IndexFiles, state: State, before: "Snapshot | None" = None) -> None:
        self.state = state
        index = files.open(state.folder)
        mapped = {} if before is None or before.state.folder != state.folder else before.mapped
        self.mapped: dict[str, dict[str, Array]] = {}
        self.segments: list[Segment] = []
        begin = 0
        for segment in index._segments():
            size = segment.doc_count_all()
            if not size:
                continue
            name = segment.segment_id()
            self.mapped[name] = mapped.get(name) or arrays.load(state.folder, index, segment)
            self.segments.append(Segment(self.mapped[name], size, begin, segment.deleted_docs()))
            begin += size
        self.size = begin
        self._flat: dict[str, tuple[list[str], Array, Array]] = {}
        self._moments: dict[str, Array] = {}
        self._count_what_is_live()

    def _count_what_is_live(self) -> None:
        """Begins everything anew that follows from which documents are there."""
        parts = [segment.live for segment in self.segments]
        self.live: Array = np.concatenate(parts) if parts else np.zeros(0, dtype=bool)
        self.count = int(np.count_nonzero(self.live))
        self._means: dict[str, float] = {}
        self._norms: dict[tuple[int, str], Array] = {}
        self._counts_of: dict[str, Array] = {}
        self.rarities: dict[query.Term, float] = {}
        self._narrowed: tuple[Set[str], Snapshot] | None = None
        vars(self).pop("_vocabulary", None)

    def without(self, keys: Set[str]) -> "Snapshot":
        """The same snapshot as if the documents with these keys were deleted: in counts, scores and spellings too."""
        kept = self._narrowed  # once: another thread may replace it, and its keys are not ours
        if kept is None or kept[0] != keys:
            numbers = [number for key in keys if (number := self.number_of(key)) is not None]
            kept = self._narrowed = keys, self._without(numbers) if numbers else self
        return kept[1]

    def _without(self, numbers: Sequence[int]) -> "Snapshot":
        narrowed = copy.copy(self)
        narrowed.segments = []
        for segment in self.segments:
            gone = [number - segment.begin for number in numbers if segment.begin <= number < segment.end]
            narrowed.segments.append(segment.without(gone) if gone else segment)
        narrowed._count_what_is_live()
        return narrowed

    # Keys and texts

    def segment_of(self, number: int) -> Segment:
        return next(segment for segment in self.segments if number < segment.end)

    def _text(self, field: str, number: int) -> str:
        segment = self.segment_of(number)
        return segment.texts(field)[number - segment.begin]

    def key(self, number: int) -> str:
        return self._text(schema.KEY, number)

    def pk(self, number: int) -> str:
        return pk_of(self.key(number))

    @cached_property
    def keys(self) -> list[str]:
        """Key of each document by its number, deleted ones included."""
        return [key for segment in self.segments for key in segment.texts(schema.KEY)]

    @cached_property
    def pks(self) -> list[str]:
        return [pk_of(key) for key in self.keys]

    def number_of(self, key: str) -> int | None:
        """Number of the live document with this key."""
        for segment in self.segments:
            if (row := segment.row(schema.KEY, key)) >= 0:
                docs = segment.docs(schema.KEY, row)
                for doc in docs[segment.live[docs]].tolist():
                    return int(doc) + segment.begin
        return None

    def has(self, key: str) -> bool:
        return self.number_of(key) is not None

    def quotable(self, number: int) -> str:
        """The text of a document to take passages from."""
        return self._text(schema.PASSAGES, number)

    def title(self, number: int) -> str:
        return self._text(schema.HEADING, number)

    def made(self, number: int) -> str:
        """Hash of a document, which changes with anything in it."""
        return self._text(schema.MADE, number)

    def attached(self, number: int) -> str:
        """Texts of attached files, `SEAM` between them, each after its title and a line break."""
        return self._text(schema.ATTACHED, number)

    def language(self, number: int) -> str:
        """The language of a document: that of the analysed fields that it has words in."""
        segment = self.segment_of(number)
        return segment.quoted.language(number - segment.begin)

    def sentences_with(self, number: int, terms: Iterable[str]) -> dict[Span, set[str]]:
        """Sentences of the quotable text that have any of these index terms, each with those that it has."""
        segment = self.segment_of(number)
        lexicon = f"quoted_{self.language(number)}"
        words = {row: term for term in terms if (row := segment.row(lexicon, term)) >= 0}
        return segment.quoted.sentences_with(number - segment.begin, words) if words else {}

    # Scoring

    def weight_of(self, name: str) -> float:
        found = schema.text_field_of(name)
        return schema.weights().get(found.name, 1.0) if found else 1.0

    def mean_length(self, name: str) -> float:
        """Words of a field in a live document that has it, in whatever language: how long a text of its kind is."""
        field = schema.text_field_of(name)
        kind = field.name if field else name
        if kind not in self._means:
            words = documents = 0
            for segment in self.segments:
                for other, of in segment.text_fields.items():
                    if of.name == kind:
                        lengths = segment.lengths(other)[segment.live]
                        words += int(lengths.sum())
                        documents += int(np.count_nonzero(lengths))
            self._means[kind] = words / max(1, documents)
        return self._means[kind]

    def norms(self, segment: Segment, name: str) -> Array:
        key = (segment.begin, name)
        if key not in self._norms:
            norms = length_norms(segment.lengths(name), self.mean_length(name))
            self._norms[key] = norms
        return self._norms[key]

    def evaluate(self, node: query.Node) -> Answer:
        return Evaluation(self)(node)

    def rarity(self, text: str, fields: tuple[str, ...] | None = None) -> float:
        """Inverse document frequency of a word as typed."""
        having = int(np.count_nonzero(self.evaluate(query.Word(text, fields)).found))
        return inverse_document_frequency(self.count, having)

    # Values of filters

    def flat(self, field: str) -> tuple[list[str], Array, Array]:
        """A keyword field turned round: its values, and pairs of a document and the place of one of its values."""
        if field not in self._flat:
            names: dict[str, int] = {}
            docs: list[Array] = []
            places: list[Array] = []
            for segment in self.segments:
                if segment.has(field):
                    own = [names.setdefault(value, len(names)) for value in segment.lexicon(field)]
                    first = segment.arrays[f"{field}/first"].astype(np.int64)
                    docs.append(segment.arrays[f"{field}/docs"].astype(np.int32) + np.int32(segment.begin))
                    places.append(np.repeat(np.asarray(own, dtype=np.int32), np.diff(first)))
            empty = np.zeros(0, dtype=np.int32)
            self._flat[field] = (
                list(names),
                np.concatenate(docs) if docs else empty,
                np.concatenate(places) if places else empty,
            )
        return self._flat[field]

    def counts(self, field: str, among: Array) -> dict[str, int]:
        """How many of the documents `among` (bool[D]) have each value; values of none left out."""
        values, docs, places = self.flat(field)
        counted = np.bincount(places[among[docs]], minlength=len(values))
        return {values[place]: int(counted[place]) for place in np.flatnonzero(counted)}

    def value_counts(self, filter_field: str) -> dict[str, int]:
        """How many live documents have each value of a filter, e.g. `challenge_slugs`."""
        return self.counts(schema.is_field(filter_field), self.live)

    def values_of(self, field: str, number: int) -> list[str]:
        """Values of a keyword field of one document."""
        values, docs, places = self.flat(field)
        return [values[place] for place in places[docs == number].tolist()]

    def with_value(self, field: str, value: str) -> Array:
        """bool[D]: live documents with this value of a keyword field of the index."""
        found = np.zeros(self.size, dtype=bool)
        for segment in self.segments:
            if (row := segment.row(field, value)) >= 0:
                found[segment.begin : segment.end][segment.docs(field, row)] = True
        return found & self.live

    def moments(self, field: str) -> Array:
        """A date field by document number, int64[D], in seconds since 1970; 0 where there is none."""
        if field not in self._moments:
            parts = [
                segment.arrays[field] if field in segment.arrays else np.zeros(segment.size, dtype=np.int64)
                for segment in self.segments
            ]
            self._moments[field] = np.concatenate(parts) if parts else np.zeros(0, dtype=np.int64)
        return self._moments[field]

    # Completing and spelling

    def completing(self, beginnings: Iterable[str], most: int) -> list[int]:
        """Keys of pages one of whose words for completion begins with each of `beginnings`, the newest first."""
        asked = tuple(query.Beginning(text) for text in beginnings)
        if not asked:
            return []
        pages = self.with_value(schema.MODELS, "wagtailcore.Page")
        numbers = np.flatnonzero(self.evaluate(query.All(asked)).found & pages)
        newest = self.moments(schema.at_field("first_published_at"))[numbers]
        return [int(self.pk(number)) for number in numbers[np.lexsort((-numbers, -newest))][:most]]

    @cached_property
    def _vocabulary(self) -> tuple[list[str], Array]:
        counted = self._counted_words()
        ordered = sorted(counted)
        return ordered, np.asarray([counted[word] for word in ordered], dtype=np.int64)

    def _counted_words(self, language: str | None = None) -> dict[str, int]:
        counted: dict[str, int] = {}
        for segment in self.segments:
            asked = segment.live
            if language is not None:
                asked = asked & (segment.arrays["quoted/language"] == LANGUAGES.index(language))
            first = segment.arrays["words/first"].astype(np.int64)
            alive = np.concatenate(([0], np.cumsum(asked[segment.arrays["words/docs"]])))
            having = alive[first[1:]] - alive[first[:-1]]
            lexicon = segment.lexicon("words")
            for row in np.flatnonzero(having).tolist():
                word = lexicon[row]
                counted[word] = counted.get(word, 0) + int(having[row])
        return counted

    def has_word(self, word: str) -> bool:
        """Whether a folded word is in the vocabulary, without making the whole of it."""
        rows = ((segment, segment.row("words", word)) for segment in self.segments)
        return any(row >= 0 and segment.live[segment.docs("words", row)].any() for segment, row in rows)

    def vocabulary(self, language: str | None = None) -> tuple[list[str], Array]:
        """Words as written (folded, not stemmed) in live documents, sorted, and in how many of them each is.

        With a language: the same words, counted in the documents of that language.
        """
        words, counts = self._vocabulary
        if language is None:
            return words, counts
        if language not in self._counts_of:
            counted = self._counted_words(language)
            self._counts_of[language] = np.asarray([counted.get(word, 0) for word in words], dtype=np.int64)
        return words, self._counts_of[language]

    def as_written(self, word: str) -> str:
        """A word of the vocabulary with its accents, and with capitals where the language wants them."""
        for segment in self.segments:
            if (row := segment.row("words", word)) < 0:
                continue
            docs = segment.docs("words", row)
            for doc in docs[segment.live[docs]][:1].tolist():
                number = segment.begin + doc
                written = [form for form in WORD.findall(self.quotable(number)) if fold(form) == word]
                forms = [form for form in written if form.islower()] or written[:1]
                if forms:
                    keeps = forms[0].isupper() or self.language(number) == "de"
                    return forms[0] if keeps else forms[0].lower()
        return word


_snapshots: dict[Path, Snapshot] = {}
_opening = threading.Lock()


def _current(files: IndexFiles) -> Snapshot:
    state = files.state()
    snapshot = _snapshots.get(files.path)
    if snapshot is None or snapshot.state != state:
        with _opening:
            snapshot = _snapshots.get(files.path)
            if snapshot is None or snapshot.state != state:
                snapshot = _snapshots[files.path] = Snapshot(files, state, snapshot)
    return snapshot


def read_index(files: IndexFiles, reading: Callable[[Snapshot], T]) -> T:
    """Calls `reading` with what is live now.

    Tried anew when a writer removed the files in between. Raises `IndexUnavailable` when the index cannot be read.
    """
    for attempt in range(ATTEMPTS):
        try:
            return reading(_current(files))
        except IndexUnavailable:
            if attempt == ATTEMPTS - 1 or not files.exists():
                raise
        except Exception as error:  # a damaged file makes Whoosh, zlib and pickle raise almost anything
            _snapshots.pop(files.path, None)
            if attempt == ATTEMPTS - 1:
                raise IndexUnavailable(f"The search index in {files.path} is damaged: {error!r}. {REMEDY}") from error
    raise AssertionError("unreachable")
