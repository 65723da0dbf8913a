"""Pairs of cases that may tell of the same person or event: by what their traits allow and by the words they share.

Two tellings of one event rarely share sentences, but they share what is rare: a trade, an instrument, a way in which
something went wrong. So words count by how few other cases use them (tf-idf with cosine similarity: G. Salton and
C. Buckley, «Term-weighting approaches in automatic text retrieval», 1988), and the words of a case's own cues (a
tattoo, a fire, «youngest of nine») count twice. Traits count as in record linkage (I. Fellegi and A. Sunter, «A theory
for record linkage», 1969): that two cases agree says the more, the fewer cases have that trait; that they contradict
each other in one rules the pair out, since bands are held to be true.

Two languages have few words in common: across them a pair is found by its traits alone.
"""

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from anonymisation.disclosure.common_words import COMMON
from anonymisation.disclosure.places import wider_places
from anonymisation.disclosure.traits import Traits

#: Cosine from which two texts are taken to tell of the same. Measured on invented cases: second tellings of one event
#: reach .33 and more, the two likest of nineteen cases that have nothing to do with each other .25, the next .20. A
#: pair named for nothing costs a signer a glance, one that is missed may cost a person; so the threshold is low.
SIMILAR = 0.22
#: Bits of evidence from traits alone. 12 bits: one in 4,000 random pairs of cases would agree in as much.
AGREEING = 12.0
#: Words that only these two cases use, from which on the pair is named whatever the cosine says.
RARE_WORDS = 9
#: In a smaller collection most words are used by two cases at most, and that says nothing.
FEWEST = 50
#: So many cases that use every common word and no other are thought to stand beside the collection: in a new one, with
#: hardly a case to compare with, rare words weigh more than common ones already.
TAKEN_FOR_GRANTED = 20
#: A word counts as rare when no more than this part of all cases use it (and no more than two in a small collection).
RARE = 0.01
_WORD = re.compile(r"[^\W\d_]{3,}")
_ACCENTS = re.compile("[\u0300-\u036f]+")


@dataclass(frozen=True, slots=True)
class Told:
    """A case to be compared: its traits, its words (`words_of`) and those of its cues. `key` is whatever names it."""

    key: str
    traits: Traits
    words: Mapping[str, int]
    cues: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Pair:
    """Two cases that may be one. `similarity` 0 to 1; `reasons` hold no word of either case, `shared` does."""

    key: str
    similarity: float
    bits: float
    reasons: tuple[str, ...]
    shared: tuple[str, ...]

    @property
    def strength(self) -> float:
        """For sorting: 1 is just enough to be named."""
        return max(self.similarity / SIMILAR, self.bits / AGREEING, len(self.shared) / RARE_WORDS)


def words_of(text: str) -> Counter[str]:
    """The words of a text with how often it uses them, in small letters without accents; figures are no words."""
    plain = text.casefold()
    if not plain.isascii():
        plain = _ACCENTS.sub("", unicodedata.normalize("NFKD", plain))
    return Counter(_WORD.findall(plain))


def pairs_with(case: Told, others: Sequence[Told]) -> list[Pair]:
    """Those of `others` that may tell of the same person or event as `case`, the likeliest first."""
    others = [other for other in others if other.key != case.key]
    number = len(others) + 1
    uses = Counter(word for one in (case, *others) for word in one.words)
    weight = _weights(case, uses, number)
    norm = _norm(case.words, weight)
    told = agreement(case.traits, [other.traits for other in others])
    found = []
    for other in others:
        if contradictions(case.traits, other.traits):
            continue
        similarity = _cosine(case.words, other.words, weight, norm)
        shared = sorted(
            (
                word
                for word in case.words.keys() & other.words.keys()
                if uses[word] <= max(2, RARE * number) and word not in COMMON
            ),
            key=lambda word: (-weight[word], word),
        )
        agreed = [(name, bits) for name, bits, agrees in told if agrees(other.traits)]
        pair = pair_of(case, other.key, similarity, shared, agreed, number)
        if pair is not None:
            found.append(pair)
    return sorted(found, key=lambda pair: (-pair.strength, pair.key))


def pair_of(
    case: Told, key: str, similarity: float, shared: Sequence[str], agreed: Sequence[tuple[str, float]], number: int
) -> Pair | None:
    """The pair where one of the three thresholds is reached. `shared`: rare words, the rarest first."""
    bits = sum(bits for _, bits in agreed)
    if similarity < SIMILAR and bits < AGREEING and (len(shared) < RARE_WORDS or number < FEWEST):
        return None
    reasons = _reasons(similarity, shared, [name for name, _ in agreed], case.cues)
    return Pair(key, round(similarity, 3), round(bits, 1), tuple(reasons), tuple(shared))


def contradictions(one: Traits, other: Traits) -> list[str]:
    """The traits in which both tell something and it cannot be true of one person: places apart, bands that miss."""
    found = []
    if one.place and other.place and not _same_place(one.place, other.place):
        found.append("place")
    for name in ("years", "ages"):
        first, second = getattr(one, name), getattr(other, name)
        if first and second and (first[1] < second[0] or second[1] < first[0]):
            found.append(name)
    for name in ("offence", "ideology", "gender"):
        first, second = getattr(one, name), getattr(other, name)
        if first and second and first != second:
            found.append(name)
    return found


def _same_place(one: str, other: str) -> bool:
    return one == other or one in wider_places(other) or other in wider_places(one)


Agreement = tuple[str, float, Callable[[Traits], bool]]


def agreement(traits: Traits, others: Sequence[Traits]) -> list[Agreement]:
    """For each trait that is told: how many bits another case's agreement is worth, and whether it agrees."""
    tests: list[tuple[str, Callable[[Traits], bool]]] = []
    if traits.country:
        tests.append(("country", lambda other: other.country == traits.country))
    elif traits.region_band:
        tests.append(("region", lambda other: bool(other.place) and _same_place(other.place, traits.region_band)))
    if years := traits.years:
        tests.append(("years", lambda other: bool(other.years) and _jaccard(years, other.years) >= 0.5))
    if ages := traits.ages:
        tests.append(("age", lambda other: bool(other.ages) and _jaccard(ages, other.ages) >= 0.5))
    if traits.offence:
        tests.append(("offence", lambda other: other.offence == traits.offence))
    if traits.ideology:
        tests.append(("ideology", lambda other: other.ideology == traits.ideology))
    if traits.gender:
        tests.append(("gender", lambda other: other.gender == traits.gender))
    return [(name, -math.log2((sum(map(agrees, others)) + 1) / (len(others) + 2)), agrees) for name, agrees in tests]


def _jaccard(one: tuple[int, int], other: tuple[int, int] | None) -> float:
    if other is None:
        return 0.0
    shared = min(one[1], other[1]) - max(one[0], other[0]) + 1
    return max(0, shared) / (max(one[1], other[1]) - min(one[0], other[0]) + 1)


def _weights(case: Told, uses: Mapping[str, int], number: int) -> dict[str, float]:
    """For each word how much it tells; worked out once for all cases, since there are many."""
    rarity = {}
    for word, times in uses.items():
        seen = times + TAKEN_FOR_GRANTED * (word in COMMON)
        rarity[word] = math.log((1 + number + TAKEN_FOR_GRANTED) / (1 + seen)) * (2 if word in case.cues else 1)
    return rarity


def _norm(words: Mapping[str, int], weight: Mapping[str, float]) -> float:
    return math.sqrt(sum([(how_often(times) * weight[word]) ** 2 for word, times in words.items()]))


def _cosine(one: Mapping[str, int], other: Mapping[str, int], weight: Mapping[str, float], norm_of_one: float) -> float:
    shared = one.keys() & other.keys()
    product = math.fsum(how_often(one[word]) * how_often(other[word]) * weight[word] ** 2 for word in shared)
    return product / norms if product and (norms := norm_of_one * _norm(other, weight)) else 0.0


@lru_cache(maxsize=1024)
def how_often(times: int) -> float:
    return 1 + math.log(times)


def _reasons(similarity: float, shared: Sequence[str], agreed: Sequence[str], cues: Iterable[str]) -> list[str]:
    reasons = []
    if agreed:
        reasons.append(f"Both tell the same: {', '.join(agreed)}.")
    else:
        reasons.append("Their traits do not speak against it.")
    if similarity >= SIMILAR:
        reasons.append(f"Their words are alike ({similarity:.2f}; from {SIMILAR:.2f} on a pair is named).")
    if shared:
        of_cues = len(set(shared) & set(cues))
        told = f", {of_cues} of them from what is marked as a cue" if of_cues else ""
        many = f"{len(shared)} words" if len(shared) > 1 else "One word"
        reasons.append(f"{many} that hardly any other case uses{told}.")
    return reasons
