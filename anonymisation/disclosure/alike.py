"""The pairs of `pairs.pairs_with` among thousands of cases: the same answer, worked out over arrays.

A case that is compared again and again is kept as marks, 64-bit hashes that differ from process to process, and how
often each word stands in it: no word can be read from it. Words are counted, weighed and multiplied for all cases at
once; the few cases that come near a threshold are worked out as `pairs_with` does it, to the last digit.
"""

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np

from anonymisation.disclosure.common_words import COMMON
from anonymisation.disclosure.pairs import (
    AGREEING,
    FEWEST,
    RARE,
    RARE_WORDS,
    SIMILAR,
    TAKEN_FOR_GRANTED,
    Pair,
    Told,
    agreement,
    contradictions,
    how_often,
    pair_of,
)
from anonymisation.disclosure.traits import Traits

#: The same numbers added up in another order differ by less.
SLACK = 1e-6


@dataclass(frozen=True, slots=True, eq=False)
class Marks:
    """The words of a case, each as its mark, in the order in which they first stand there, and how often they do."""

    marks: Any
    times: Any


@dataclass(frozen=True, slots=True, eq=False)
class Marked:
    """A case to be compared with: as `pairs.Told`, without its words."""

    key: str
    traits: Traits
    words: Marks


def marks_of(words: Mapping[str, int]) -> Marks:
    return Marks(_hashes(words), np.fromiter(words.values(), dtype=np.int32, count=len(words)))


def pairs_among(case: Told, others: Sequence[Marked]) -> list[Pair]:
    """What `pairs_with` answers for the same cases."""
    others = [other for other in others if other.key != case.key]
    found = _Compared(case, others).pairs() if others else ()
    return sorted(found, key=lambda pair: (-pair.strength, pair.key))


class _Compared:
    """All cases laid end to end: for each word of each case its number among all words, and that of the case."""

    def __init__(self, case: Told, others: Sequence[Marked]) -> None:
        self.case, self.others, self.number = case, others, len(others) + 1
        self.words = list(case.words)
        lengths = [len(other.words.marks) for other in others]
        self.ends = np.cumsum(lengths)
        self.owner = np.repeat(np.arange(len(others)), lengths)
        known, numbers = np.unique(
            np.concatenate([_hashes(self.words), *(other.words.marks for other in others)]), return_inverse=True
        )
        self.uses = np.bincount(numbers, minlength=len(known))
        self.own, self.told = numbers[: len(self.words)], numbers[len(self.words) :]
        self.often = _often(np.concatenate([other.words.times for other in others]))
        self.is_common = np.isin(known, _common())
        self.weight = self._weights(np.isin(known, _hashes(case.cues)))

    def _weights(self, is_cue: Any) -> Any:
        """For each word how much it tells. Logarithms by `math`, as `pairs_with` takes them: of a few numbers."""
        seen, places = np.unique(self.uses + TAKEN_FOR_GRANTED * self.is_common, return_inverse=True)
        logs = [math.log((1 + self.number + TAKEN_FOR_GRANTED) / (1 + int(one))) for one in seen]
        return np.array(logs)[places] * np.where(is_cue, 2, 1)

    def pairs(self) -> Iterator[Pair]:
        case = self.case
        told = agreement(case.traits, [other.traits for other in self.others])
        kinds = Counter(other.traits for other in self.others)
        apart = {traits for traits in kinds if contradictions(case.traits, traits)}
        agreed = {traits: [(name, bits) for name, bits, agrees in told if agrees(traits)] for traits in kinds}
        near = {place for place, other in enumerate(self.others) if _bits(agreed[other.traits]) >= AGREEING}
        near.update(self._near_by_words())
        own = [how_often(case.words[word]) for word in self.words]
        norm = self._norm(own, self.own)
        for place in sorted(near):
            other = self.others[place]
            if other.traits in apart:
                continue
            similarity, shared = self._exactly(place, own, norm)
            pair = pair_of(case, other.key, similarity, shared, agreed[other.traits], self.number)
            if pair is not None:
                yield pair

    def _near_by_words(self) -> Any:
        """The places of cases that reach a threshold of words, or miss it by a rounding."""
        own = np.zeros(len(self.weight))
        own[self.own] = _often(np.array([self.case.words[word] for word in self.words], dtype=np.int32))
        own *= self.weight
        theirs = self.often * self.weight[self.told]
        count = len(self.others)
        products = np.bincount(self.owner, weights=own[self.told] * theirs, minlength=count)
        norms = np.sqrt(np.bincount(self.owner, weights=theirs * theirs, minlength=count)) * math.sqrt(own @ own)
        is_near = products >= (SIMILAR - SLACK) * norms
        is_near &= products > 0
        if self.number >= FEWEST:
            is_own = np.zeros(len(self.weight), dtype=bool)
            is_own[self.own] = True
            rare = np.bincount(self.owner, weights=(is_own & self._is_rare())[self.told], minlength=count)
            is_near |= rare >= RARE_WORDS
        return np.flatnonzero(is_near).tolist()

    def _is_rare(self) -> Any:
        return (self.uses <= max(2, RARE * self.number)) & ~self.is_common

    def _norm(self, often: Sequence[float], numbers: Any) -> float:
        weights = self.weight[numbers].tolist()
        return math.sqrt(sum([(one * weight) ** 2 for one, weight in zip(often, weights, strict=True)]))

    def _exactly(self, place: int, own: Sequence[float], norm: float) -> tuple[float, list[str]]:
        """Likeness and rare words in common, in the order and with the sums of `pairs_with`."""
        part = slice(self.ends[place] - len(self.others[place].words.marks), self.ends[place])
        numbers, often = self.told[part], self.often[part].tolist()
        theirs = dict(zip(numbers.tolist(), often, strict=True))
        both = [(at, number) for at, number in enumerate(self.own.tolist()) if number in theirs]
        product = math.fsum(own[at] * theirs[number] * float(self.weight[number]) ** 2 for at, number in both)
        norms = norm * self._norm(often, numbers)
        rare = self._is_rare()
        shared = [(-float(self.weight[number]), self.words[at]) for at, number in both if rare[number]]
        return (product / norms if product and norms else 0.0), [word for _, word in sorted(shared)]


def _bits(agreed: Sequence[tuple[str, float]]) -> float:
    return sum(bits for _, bits in agreed)


def _often(times: Any) -> Any:
    """`how_often` of each."""
    most = int(times.max(initial=0))
    return np.array([0.0, *map(how_often, range(1, most + 1))])[times]


def _hashes(words: Any) -> Any:
    return np.fromiter(map(hash, words), dtype=np.int64, count=len(words))


@cache
def _common() -> Any:
    return _hashes(COMMON)
