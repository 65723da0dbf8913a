"""The text of each document cut into sentences and words once, when it is indexed, and not again at each question.

Passages are chosen and related terms are learnt from it. For the D documents of a segment, with S sentences and W words
that are index terms of their language (T different ones in language `l`):

    quoted/language              uint8[D]  place in `LANGUAGES`
    quoted/first                 uint32[D + 1]  where the sentences of each document begin
    quoted/begin, quoted/end     uint32[S]  of each sentence, in characters of the document's text
    quoted/word_at               uint64[S + 1]  where the words of each sentence begin
    quoted/words                 uint32[W]  place of each word in the lexicon of its language
    quoted_l/terms, /term_at     that lexicon, sorted (see `lexicon`)
    quoted_l/telling             bool[T]  whether a term says anything by itself: neither a number nor one letter
    quoted_l/rows_f              int32[T]  place of each term in the lexicon of the field `f`, -1 where it is not there
"""

import re
from array import array
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

import numpy as np

from search.backends.whoosh.analysis import LANGUAGES, WORD, term_of
from search.engine.lexicon import Array, pack

_ENDS = re.compile(r"[.!?…][\"”’»)\]]*\s+(?=[\"“‘«(\[]*[^\W_a-z])")
_LONGEST_ABBREVIATION = 7
_ABBREVIATION = re.compile(
    r"(?:\b(?:e\.g|i\.e|cf|etc|vs|approx|no|art|nr|dr|mr|mrs|ms|prof|st|p|pp|vol|ed|eds|fig)|\b[A-Z])\.$",
    re.IGNORECASE,
)


class Span(NamedTuple):
    """Characters `begin` to `end` (not included) of a text."""

    begin: int
    end: int


def sentence_spans(text: str) -> Iterator[Span]:
    """Sentences in order; a line break ends one too. Full stops of abbreviations and initials do not."""
    offset = 0
    for line in text.split("\n"):
        begin = 0
        for end in _ENDS.finditer(line):
            stop = end.start() + 1
            around = max(begin, stop - _LONGEST_ABBREVIATION), stop
            if _ABBREVIATION.search(line, *around) and not line.endswith("etc.", *around):
                continue
            yield from _without_spaces(line, begin, end.end(), offset)
            begin = end.end()
        yield from _without_spaces(line, begin, len(line), offset)
        offset += len(line) + 1


def sentences_of(text: str) -> list[str]:
    return [text[begin:end] for begin, end in sentence_spans(text)]


def _without_spaces(line: str, begin: int, end: int, offset: int) -> Iterator[Span]:
    piece = line[begin:end]
    if bare := piece.strip():
        begin += len(piece) - len(piece.lstrip())
        yield Span(offset + begin, offset + begin + len(bare))


def arrays_of_texts(
    texts: Sequence[str], languages: Sequence[str], fields: Mapping[str, tuple[str, Sequence[bytes]]]
) -> Iterator[tuple[str, Array]]:
    """Arrays of the documents of one segment.

    `texts` and `languages` by document; `fields`: language and sorted terms of each analysed field.
    """
    first, word_at = array("I", [0]), array("Q", [0])
    begins, ends, words = array("I"), array("I"), array("I")
    places: dict[str, dict[str, int]] = {language: {} for language in LANGUAGES}
    words_of = np.zeros(len(texts) + 1, dtype=np.int64)
    for number, (text, language) in enumerate(zip(texts, languages, strict=True)):
        own = places[language]
        for begin, end in sentence_spans(text):
            begins.append(begin)
            ends.append(end)
            for word in WORD.findall(text, begin, end):
                if term := term_of(word, language):
                    words.append(own.setdefault(term, len(own)))
            word_at.append(len(words))
        first.append(len(begins))
        words_of[number + 1] = len(words)
    numbers = np.asarray(words, dtype=np.uint32)
    spoken = np.asarray([LANGUAGES.index(language) for language in languages], dtype=np.uint8)
    language_of_word = np.repeat(spoken, np.diff(words_of))
    for place, language in enumerate(LANGUAGES):
        if not (own := places[language]):
            continue
        ordered = sorted(own, key=str.encode)
        moved = np.zeros(len(own), dtype=np.uint32)
        moved[[own[term] for term in ordered]] = np.arange(len(own), dtype=np.uint32)
        of_language = language_of_word == place
        numbers[of_language] = moved[numbers[of_language]]
        yield from _lexicon(language, ordered, fields)
    yield "quoted/language", spoken
    yield "quoted/first", np.asarray(first, dtype=np.uint32)
    yield "quoted/begin", np.asarray(begins, dtype=np.uint32)
    yield "quoted/end", np.asarray(ends, dtype=np.uint32)
    yield "quoted/word_at", np.asarray(word_at, dtype=np.uint64)
    yield "quoted/words", numbers


def _lexicon(
    language: str, ordered: list[str], fields: Mapping[str, tuple[str, Sequence[bytes]]]
) -> Iterator[tuple[str, Array]]:
    blob, begins = pack(ordered)
    yield f"quoted_{language}/terms", blob
    yield f"quoted_{language}/term_at", begins
    yield f"quoted_{language}/telling", np.asarray([len(term) > 1 and not term.isdigit() for term in ordered])
    for name, (spoken, terms) in fields.items():
        if spoken == language:
            row_of = {term: row for row, term in enumerate(terms)}
            rows = [row_of.get(term.encode("utf-8", "replace"), -1) for term in ordered]
            yield f"quoted_{language}/rows_{name}", np.asarray(rows, dtype=np.int32)


class Quoted:
    """The sentences of the documents of one segment. Documents are numbered within it."""

    def __init__(self, arrays: Mapping[str, Array]) -> None:
        self.arrays = arrays
        self._rows = {
            language: [
                (name.partition("/rows_")[2], rows)
                for name, rows in arrays.items()
                if name.startswith(f"quoted_{language}/rows_")
            ]
            for language in LANGUAGES
        }

    def language(self, doc: int) -> str:
        return LANGUAGES[int(self.arrays["quoted/language"][doc])]

    def _sentences(self, doc: int) -> slice:
        first = self.arrays["quoted/first"]
        return slice(int(first[doc]), int(first[doc + 1]))

    def words(self, doc: int, *, until: int) -> Array:
        """Places in the lexicon of the telling words of a document, those of sentences that begin after `until`
        characters left out. In order, repeated ones included."""
        its = self._sentences(doc)
        count = int(np.searchsorted(self.arrays["quoted/begin"][its], until))
        at = self.arrays["quoted/word_at"]
        words: Array = self.arrays["quoted/words"][int(at[its.start]) : int(at[its.start + count])]
        return words[self.arrays[f"quoted_{self.language(doc)}/telling"][words]] if len(words) else words

    def sentences_with(self, doc: int, words: Mapping[int, str]) -> dict[Span, set[str]]:
        """Sentences of a document that have any of some words (term by its place in the lexicon), each with those."""
        its = self._sentences(doc)
        at = self.arrays["quoted/word_at"][its.start : its.stop + 1].astype(np.int64)
        own = self.arrays["quoted/words"][int(at[0]) : int(at[-1])]
        hits = np.flatnonzero(np.isin(own, np.fromiter(words, dtype=np.uint32, count=len(words))))
        which = its.start + np.searchsorted(at, hits + at[0], side="right") - 1
        begins, ends = self.arrays["quoted/begin"], self.arrays["quoted/end"]
        found: dict[int, set[str]] = {}
        for sentence, word in zip(which.tolist(), own[hits].tolist(), strict=True):
            found.setdefault(sentence, set()).add(words[word])
        return {Span(int(begins[one]), int(ends[one])): terms for one, terms in found.items()}

    def rows(self, language: str, word: int) -> Iterator[tuple[str, int]]:
        """Name of each analysed field and the place of a word in its lexicon."""
        return ((name, int(rows[word])) for name, rows in self._rows[language])
