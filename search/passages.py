"""The two or three sentences of a text that answer the words best, with the words marked."""

import re
from collections.abc import Iterator, Mapping, Set
from functools import lru_cache
from typing import NamedTuple

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from search.backends.whoosh.analysis import LANGUAGE, WORD, term_of

LONGEST = 320
_ENDS = re.compile(r"(?<=[.!?…])[\"”’»)\]]*\s+(?=[\"“‘«(\[]*[^\W_a-z])|\n+")
_ABBREVIATION = re.compile(
    r"(?:\b(?:e\.g|i\.e|cf|etc|vs|approx|no|art|nr|dr|mr|mrs|ms|prof|st|p|pp|vol|ed|eds|fig)|\b[A-Z])\.$",
    re.IGNORECASE,
)


class Sentence(NamedTuple):
    place: int
    text: str
    value: float
    found: Set[str]


def sentences_of(text: str) -> Iterator[str]:
    """Sentences in order; a line break ends one too. Full stops of abbreviations and initials do not."""
    for line in text.split("\n"):
        begin = 0
        for end in _ENDS.finditer(line):
            if _ABBREVIATION.search(line[begin : end.start()]) and not line[begin : end.start()].endswith("etc."):
                continue
            if sentence := line[begin : end.start()].strip() + line[end.start() : end.end()].strip():
                yield sentence
            begin = end.end()
        if sentence := line[begin:].strip():
            yield sentence


@lru_cache(maxsize=512)
def _analysed(text: str, language: str) -> tuple[tuple[str, frozenset[str]], ...]:
    """The different sentences of a text in order, each with its index terms. Entries that many find are many times
    quoted."""
    return tuple(
        (sentence, frozenset(term_of(word, language) for word in WORD.findall(sentence)))
        for sentence in dict.fromkeys(sentences_of(text))
    )


def _value(sentence: str, found: Set[str], rarities: Mapping[str, float]) -> float:
    """Sum of the rarities of the different terms in a sentence; a little less for a long one."""
    return sum(rarities[term] for term in found) / (1 + len(sentence) / 2000)


def _says_the_same(one: str, other: str) -> bool:
    """Whether two sentences share most of their words: a summary often repeats a sentence of the body."""
    a, b = set(WORD.findall(one.lower())), set(WORD.findall(other.lower()))
    return len(a & b) > 0.7 * min(len(a), len(b))


def mark(text: str, terms: Mapping[str, float], language: str = LANGUAGE) -> SafeString:
    """The text escaped for HTML, with <mark> around every word whose stem is among `terms`."""
    pieces, begin = [], 0
    for match in WORD.finditer(text):
        if term_of(match.group(), language) in terms:
            pieces += [escape(text[begin : match.start()]), "<mark>", escape(match.group()), "</mark>"]
            begin = match.end()
    pieces.append(escape(text[begin:]))
    return mark_safe("".join(pieces))  # noqa: S308 - every piece is escaped or our own


def _shorten(sentence: str, terms: Mapping[str, float], language: str) -> str:
    """A sentence that is too long, cut at words around its first match."""
    if len(sentence) <= LONGEST:
        return sentence
    first = next((m.start() for m in WORD.finditer(sentence) if term_of(m.group(), language) in terms), 0)
    begin = max(0, min(first - LONGEST // 3, len(sentence) - LONGEST))
    cut = sentence[begin : begin + LONGEST]
    if begin:
        cut = "… " + cut.partition(" ")[2]
    return cut if sentence.endswith(cut) else cut.rpartition(" ")[0] + " …"


def best_passages(
    text: str, rarities: Mapping[str, float], *, most: int = 3, language: str = LANGUAGE
) -> list[SafeString]:
    """The best `most` sentences in the order of the text, marked and escaped; none where no word is in the text.

    `rarities` gives for each index term its weight (inverse document frequency). A third sentence is taken only
    when it brings a word that the others have not, or is as good as they are.
    """
    wanted = rarities.keys()
    candidates = []
    for place, (sentence, terms) in enumerate(_analysed(text, language)):
        if found := terms & wanted:
            candidates.append(Sentence(place, sentence, _value(sentence, found, rarities), found))
    candidates.sort(key=lambda one: (-one.value, one.place))
    chosen: list[Sentence] = []
    covered: set[str] = set()
    for candidate in candidates:
        if len(chosen) == most:
            break
        if any(_says_the_same(candidate.text, other.text) for other in chosen):
            continue
        if len(chosen) < 2 or candidate.found - covered or candidate.value >= chosen[0].value * 0.8:
            chosen.append(candidate)
            covered |= candidate.found
    chosen.sort(key=lambda one: one.place)
    return [mark(_shorten(one.text, rarities, language), rarities, language) for one in chosen]
