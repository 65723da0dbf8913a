"""From what a reader typed to a query. Any text is fine: quotes make phrases, all else is words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from modelsearch.query import And, Or, Phrase, PlainText, SearchQuery

from search.backends.whoosh.analysis import WORD, term_of, terms_of

_QUOTED = re.compile(r"[\"“”„«»]([^\"“”„«»]*)[\"“”„«»]")
MOST_WORDS = 32


@dataclass(frozen=True)
class Words:
    """Phrases and single words of a question, each as typed."""

    phrases: tuple[str, ...]
    singles: tuple[str, ...]

    @classmethod
    def of(cls, text: str) -> "Words":
        """Takes a text apart. Words that are not indexed («the») are left out."""
        phrases = tuple(p.strip() for p in _QUOTED.findall(text) if terms_of(p))
        rest = _QUOTED.sub(" ", text)
        singles = tuple(dict.fromkeys(w for w in WORD.findall(rest) if term_of(w)))
        return cls(phrases[:MOST_WORDS], singles[:MOST_WORDS])

    def __bool__(self) -> bool:
        return bool(self.phrases or self.singles)

    def __len__(self) -> int:
        return len(self.phrases) + len(self.singles)

    @cached_property
    def terms(self) -> frozenset[str]:
        """Index terms, for finding them again in a text."""
        return frozenset(terms_of(" ".join((*self.phrases, *self.singles))))

    def all_of_them(self) -> SearchQuery:
        parts: list[SearchQuery] = [Phrase(phrase) for phrase in self.phrases]
        if self.singles:
            parts.append(PlainText(" ".join(self.singles), operator="and"))
        return parts[0] if len(parts) == 1 else And(parts)

    def any_of_them(self) -> SearchQuery:
        """Phrases loosened to their words too: what contains the phrase has all of them and ranks first."""
        words = PlainText(" ".join((*self.phrases, *self.singles)), operator="or")
        return Or([*(Phrase(phrase) for phrase in self.phrases), words]) if self.phrases else words

    def one_fewer(self) -> Iterator["Words"]:
        """The same question with one part left out, each in turn."""
        for left_out in range(len(self.phrases)):
            yield Words(self.phrases[:left_out] + self.phrases[left_out + 1 :], self.singles)
        for left_out in range(len(self.singles)):
            yield Words(self.phrases, self.singles[:left_out] + self.singles[left_out + 1 :])

    def __str__(self) -> str:
        return " ".join([*(f'"{phrase}"' for phrase in self.phrases), *self.singles])
