"""Texts for the benchmark's entries: sentences of the demonstration, with invented words strewn in by Zipf's law.

Sentences alone would give a vocabulary of a few thousand words, each of them in thousands of entries. Real
collections have a long tail: so one word in eight is replaced by one of 30,000 invented words, the r-th of which is
drawn with a probability proportional to 1 / (r + 10).
"""

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

INVENTED = 30_000
REPLACED = 1 / 8
#: A language needs so many sentences of its own to be used.
FEWEST_SENTENCES = 60
_LETTERS = re.compile(r"[^\W\d_]{4,}")
_ONSETS = (
    "b",
    "br",
    "c",
    "d",
    "dr",
    "f",
    "fl",
    "g",
    "gr",
    "h",
    "k",
    "l",
    "m",
    "n",
    "p",
    "pl",
    "r",
    "s",
    "st",
    "t",
    "v",
)
_VOWELS = ("a", "e", "i", "o", "u", "ai", "ou")
_CODAS = ("", "l", "m", "n", "r", "s", "nt", "rd")


@dataclass(frozen=True)
class Sentence:
    """A sentence cut into pieces; `places` are the pieces that an invented word may take the place of."""

    pieces: tuple[str, ...]
    places: tuple[int, ...]

    @classmethod
    def of(cls, text: str) -> "Sentence":
        pieces = tuple(re.split(r"(\W+)", text))
        return cls(pieces, tuple(i for i, piece in enumerate(pieces) if _LETTERS.fullmatch(piece)))


def _texts(file: Any) -> Iterator[str]:
    from catalogue.text import html_to_text

    yield str(file.facts["summary"])
    for html in file.sections.values():
        yield html_to_text(html)


def demonstration_sentences() -> dict[str, list[Sentence]]:
    """Sentences of 6 to 40 words, by language; languages with too few are left out."""
    from home.demo.reading import read_all
    from search.engine.quoted import sentences_of

    found: dict[str, dict[str, None]] = {}
    for file in read_all():
        own = found.setdefault(str(file.facts.get("language") or "en"), {})
        for text in _texts(file):
            own.update((one, None) for one in sentences_of(text) if 6 <= len(one.split()) <= 40)
    return {
        language: [Sentence.of(one) for one in texts]
        for language, texts in sorted(found.items())
        if len(texts) >= FEWEST_SENTENCES or language == "en"
    }


def invented_words(rng: random.Random, count: int = INVENTED) -> list[str]:
    """Different words that can be pronounced, the most frequent (and shortest) first."""
    words: dict[str, None] = {}
    while len(words) < count:
        syllables = 2 if len(words) < count // 20 else 3
        word = "".join(rng.choice(_ONSETS) + rng.choice(_VOWELS) + rng.choice(_CODAS) for _ in range(syllables))
        if len(word) >= 4:
            words[word] = None
    return list(words)


class Writer:
    """Writes sentences; the same seed writes the same."""

    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        self.sentences = demonstration_sentences()
        self.invented = invented_words(rng)
        self._weights = list(accumulate(1 / (rank + 10) for rank in range(1, len(self.invented) + 1)))

    @property
    def languages(self) -> list[str]:
        return list(self.sentences)

    def write(self, language: str, count: int) -> list[str]:
        return [self._vary(sentence) for sentence in self.rng.choices(self.sentences[language], k=count)]

    def _vary(self, sentence: Sentence) -> str:
        replaced = [place for place in sentence.places if self.rng.random() < REPLACED]
        if not replaced:
            return "".join(sentence.pieces)
        pieces = list(sentence.pieces)
        for place, word in zip(replaced, self._draw(len(replaced)), strict=True):
            pieces[place] = word.capitalize() if pieces[place][:1].isupper() else word
        return "".join(pieces)

    def _draw(self, count: int) -> list[str]:
        return self.rng.choices(self.invented, cum_weights=self._weights, k=count)
