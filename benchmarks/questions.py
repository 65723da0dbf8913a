"""Questions to ask of the corpus: drawn from its own entries, so that each has an answer, by frequency of their words.

Words are sorted into bands by the share of entries that have them: common (5 to 30 %), middling (0.5 to 5 %) and rare.
"""

import random
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from whoosh.lang.stopwords import stoplists

from benchmarks.corpus import PlannedEntry

KINDS = {
    "one": "1 word",
    "three-all": "3 words, all of them",
    "eight-all": "8 words, all of them",
    "three-any": "3 words, any of them",
    "eight-any": "8 words, any of them",
    "three": "3 words; ours most of them, others all",
    "eight": "8 words; ours most of them, others all",
    "phrase": "phrase of 2 or 3 words",
    "filtered": "3 words, any of them, 1 country, 1 challenge",
}
BANDS = {"common": (0.05, 0.30), "middling": (0.005, 0.05), "rare": (0.0, 0.005)}
_WORD = re.compile(r"[^\W\d_]+")
_STOPS = frozenset(stoplists["en"]) | {"also", "upon", "would", "could", "said", "within", "without"}


@dataclass(frozen=True)
class Question:
    """`match`: `all` or `any` of the words, or empty for what each contestant does by itself. Wagtail and tantivy then
    want all of the words; ours wants most of them, and looks on until it has found enough."""

    kind: str
    words: str
    match: str = ""
    is_phrase: bool = False
    filters: dict[str, list[str]] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        return asdict(self)


def content_words(text: str) -> list[str]:
    """Words worth asking for, in order, in lower case; repeated ones once."""
    words = (word.lower() for word in _WORD.findall(text))
    return list(dict.fromkeys(word for word in words if len(word) >= 4 and word not in _STOPS))


def _pairs(sentence: str) -> list[str]:
    """Phrases of two or three neighbouring words, none of them a stop word."""
    found = []
    for clause in re.split(r"[^\w\s]+", sentence.lower()):
        words = clause.split()
        for length in (2, 3):
            for at in range(len(words) - length + 1):
                part = words[at : at + length]
                if all(len(word) >= 4 and word not in _STOPS and _WORD.fullmatch(word) for word in part):
                    found.append(" ".join(part))
    return found


class Frequencies:
    """Counts in how many entries each word is, and keeps a sample of English entries to draw questions from."""

    def __init__(self, seed: int, *, sample: int = 4_000) -> None:
        self.rng = random.Random(f"questions {seed}")
        self.counts: Counter[str] = Counter()
        self.size = 0
        self.sample: list[PlannedEntry] = []
        self._most = sample
        self._english = 0

    def add(self, entry: PlannedEntry) -> None:
        self.size += 1
        self.counts.update(set(content_words(" ".join((entry.title, *entry.sentences)))))
        if entry.language != "en" or entry.number == 0:  # the first entry is changed by the measuring of saves
            return
        self._english += 1
        if len(self.sample) < self._most:
            self.sample.append(entry)
        elif (place := self.rng.randrange(self._english)) < self._most:
            self.sample[place] = entry

    def band(self, word: str) -> str:
        share = self.counts[word] / self.size
        return next((name for name, (low, high) in BANDS.items() if low <= share < high), "")

    def is_frequent(self, word: str) -> bool:
        return self.band(word) in ("common", "middling")

    def of_band(self, words: Sequence[str], band: str) -> list[str]:
        return [word for word in words if self.band(word) == band]


class Asker:
    """Draws questions of each kind. The same corpus and seed give the same questions."""

    def __init__(self, frequencies: Frequencies) -> None:
        self.known = frequencies
        self.rng = frequencies.rng

    def questions(self, per_kind: int) -> dict[str, list[Question]]:
        return {kind: self._several(kind, per_kind) for kind in KINDS}

    def _several(self, kind: str, count: int) -> list[Question]:
        found: dict[str, Question] = {}
        tries = 0
        while len(found) < count and tries < count * 200:
            tries += 1
            question = self._one(kind, len(found))
            if question is not None:
                found.setdefault(f"{question.words} {question.filters}", question)
        return list(found.values())

    def _one(self, kind: str, place: int) -> Question | None:
        entry = self.rng.choice(self.known.sample)
        if kind == "phrase":
            phrases = [
                phrase
                for sentence in entry.sentences[2:]
                for phrase in _pairs(sentence)
                if all(self.known.is_frequent(word) for word in phrase.split())
            ]
            return Question(kind, self.rng.choice(phrases), is_phrase=True) if phrases else None
        number = {"one": 1, "eight": 8}.get(kind.partition("-")[0], 3)
        by_band = place % 2 or number == 1
        words = (by_band and self._by_band(entry, number, place)) or self._neighbours(entry, number)
        if not words:
            return None
        match = "any" if kind == "filtered" else kind.partition("-")[2]
        filters = {}
        if kind == "filtered":
            filters = {name: [entry.terms[name][0]] for name in ("challenge", "country")}
        return Question(kind, " ".join(words), match=match, filters=filters)

    def _by_band(self, entry: PlannedEntry, number: int, place: int) -> list[str]:
        """One word of each band in turn, all of one entry."""
        words = content_words(" ".join(entry.sentences))
        bands = list(BANDS)
        chosen: list[str] = []
        for step in range(number):
            left = [w for w in self.known.of_band(words, bands[(place + step) % len(bands)]) if w not in chosen]
            if not left:
                return []
            chosen.append(self.rng.choice(left))
        return chosen

    def _neighbours(self, entry: PlannedEntry, number: int) -> list[str]:
        """Words of one sentence, or of two that follow one another: as somebody describes one thing."""
        at = self.rng.randrange(2, len(entry.sentences))
        words = content_words(" ".join(entry.sentences[at : at + 2]))
        words = [word for word in words if self.known.is_frequent(word)]
        if len(words) < number:
            return []
        begin = self.rng.randrange(len(words) - number + 1)
        return words[begin : begin + number]
