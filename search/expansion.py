"""Concepts, not strings: which words of a question name a concept, and by what else it is called.

«VETO» finds «violent extremist offender», and «uittreding» finds «disengagement». The labels are the editors' own
(`taxonomy.concepts`): what they change counts from the next question on, in every process.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from search.backends.whoosh.analysis import LANGUAGES, WORD, fold, term_of
from search.glossary import Found, Glossary, Label, Meaning, Words, in_capitals
from taxonomy.concepts import PerStamp, Tag, all_concepts

MOST_ALTERNATIVES = 12
MOST_WORDS = 64  # of a question that are looked at


@dataclass(frozen=True)
class Span:
    """Words `start` to `stop` (not included) of a question, and what else they are called.

    `only_in_capitals` are those alternatives that are also ordinary words: «RAN» in a text counts, «ran» does not.
    """

    start: int
    stop: int
    concept: str
    typed: str
    alternatives: tuple[str, ...]
    tag: Tag | None
    tags: tuple[Tag, ...] = ()
    only_in_capitals: tuple[str, ...] = ()


def spans(words: Sequence[str], *, stamp: str | None = None) -> list[Span]:
    """The concepts named by words as typed, in their order: the longest label wins, no two overlap.

    One query, for the stamp of the vocabularies; none where the caller hands it over.
    """
    return spans_in(_glossary(stamp), words)


def spans_in(glossary: Glossary, words: Sequence[str]) -> list[Span]:
    """The same with a glossary at hand. Any texts are fine."""
    question = _Question(words[:MOST_WORDS])
    found: list[tuple[int, int, Found]] = []
    for start in question.starts:
        longest = glossary.longest_from(question.forms_of(start))
        for stop in range(min(start + longest, len(question.pieces)), start, -1):
            if stop in question.stops and (match := question.match(glossary, start, stop)):
                found.append((start, stop, match))
                break
    taken: set[int] = set()
    chosen = []
    for start, stop, match in sorted(found, key=lambda entry: (entry[0] - entry[1], entry[0])):
        places = range(start, stop)
        if taken.isdisjoint(places):
            taken.update(places)
            if span := question.span(start, stop, match):
                chosen.append(span)
    return sorted(chosen, key=lambda span: span.start)


def alternatives_to(typed: Words, meaning: Meaning) -> list[Label]:
    """Labels that find what the words typed do not find by themselves, the likeliest first."""
    chosen: list[Label] = []
    for label in meaning.labels:
        if len(chosen) == MOST_ALTERNATIVES:
            break
        if not label.is_same(typed) and not any(label.is_same(other.words) for other in chosen):
            chosen.append(label)
    return chosen


class _Question:
    """Words as typed, cut into pieces as the index cuts them: «P/CVE» is one word and two pieces."""

    def __init__(self, words: Sequence[str]) -> None:
        self.words = words
        self.pieces: list[str] = []
        self.starts: dict[int, int] = {}  # piece that begins a word: which word
        self.stops: dict[int, int] = {}  # piece before which a word has ended: the word after it
        for place, word in enumerate(words):
            pieces = [fold(piece) for piece in WORD.findall(word)]
            if pieces:
                self.starts[len(self.pieces)] = place
                self.pieces += pieces
                self.stops[len(self.pieces)] = place + 1
        self.terms = [tuple(term_of(piece, language) for piece in self.pieces) for language in LANGUAGES]

    def forms_of(self, piece: int) -> set[str]:
        return {self.pieces[piece], *(row[piece] for row in self.terms)}

    def match(self, glossary: Glossary, start: int, stop: int) -> Found | None:
        is_whole = start == 0 and stop == len(self.pieces)
        for found in glossary.find(tuple(self.pieces[start:stop]), [row[start:stop] for row in self.terms]):
            if not found.label.needs_capitals or is_whole or in_capitals(self.typed(start, stop)):
                return found
        return None

    def typed(self, start: int, stop: int) -> str:
        return " ".join(self.words[self.starts[start] : self.stops[stop]])

    def span(self, start: int, stop: int, found: Found) -> Span | None:
        """None where the concept has no other name and no tag."""
        labels = [] if found.label.is_loose else alternatives_to(tuple(self.pieces[start:stop]), found.meaning)
        tags = tuple(found.meaning.tags)
        if not labels and not tags:
            return None
        return Span(
            self.starts[start],
            self.stops[stop],
            found.meaning.key,
            self.typed(start, stop),
            tuple(label.text for label in labels),
            tags[0] if tags else None,
            tags,
            tuple(label.text for label in labels if label.needs_capitals),
        )


def _build(stamp: str) -> Glossary:
    return Glossary(all_concepts(stamp))


_glossary = PerStamp(_build)
