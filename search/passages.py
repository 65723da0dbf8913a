"""The two or three sentences of a text that answer the words best, with the words marked."""

from collections.abc import Mapping, Set
from typing import NamedTuple

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from search.backends.whoosh.analysis import LANGUAGE, WORD, term_of
from search.engine.quoted import Span, sentence_spans

LONGEST = 320


class Sentence(NamedTuple):
    place: int
    text: str
    value: float
    found: Set[str]


def _value(length: int, found: Set[str], rarities: Mapping[str, float]) -> float:
    """Sum of the rarities of the different terms in a sentence; a little less for a long one."""
    return sum(rarities[term] for term in found) / (1 + length / 2000)


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
    """The best `most` sentences of a text that has not been cut up before: see `passages_of`."""
    return passages_of(text, _sentences_with(text, rarities.keys(), language), rarities, most=most, language=language)


def _sentences_with(text: str, wanted: Set[str], language: str) -> dict[Span, Set[str]]:
    found = {}
    for begin, end in sentence_spans(text):
        if terms := wanted & {term_of(word, language) for word in WORD.findall(text, begin, end)}:
            found[Span(begin, end)] = terms
    return found


def passages_of(
    text: str,
    sentences: Mapping[Span, Set[str]],
    rarities: Mapping[str, float],
    *,
    most: int = 3,
    language: str = LANGUAGE,
) -> list[SafeString]:
    """The best `most` of some sentences in the order of the text, marked and escaped.

    `sentences`: those of the text that have any of the terms asked for, each with those; `rarities` gives for each
    term its weight (inverse document frequency). A third sentence is taken only when it brings a word that the others
    have not, or is as good as they are.
    """
    candidates = [
        Sentence(begin, text[begin:end], _value(end - begin, found, rarities), found)
        for (begin, end), found in sentences.items()
    ]
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
