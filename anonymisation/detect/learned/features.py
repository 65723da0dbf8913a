"""What the tagger knows of a word. The same hand makes the features for learning and for finding."""

import gzip
import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from anonymisation.detect import gazetteer
from anonymisation.findings import Finding

WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*|\d+(?:[.,:/]\d+)*|[^\w\s]|_|\n")
CAPITALS, LETTERS, FIGURES = re.compile(r"[^\W\d_a-zß-öø-ÿ]"), re.compile(r"[^\W\d_]+"), re.compile(r"\d+")
SMALL = frozenset(
    "a an and are as at be been but by did do for from had has have he her hers him his i if in into is it its me my "
    "of on or our she so that the their them then there they this to us was we were when which who with you".split()
)
#: Which neighbours are looked at, in words before (less than 0) and after.
OFFSETS = (-3, -2, -1, 0, 1, 2, 3)
#: Of pairs of words only these.
PAIR_OFFSETS = (-2, -1, 0, 1)
FAR = 3  # so far away only the word itself and its widest group count


@dataclass(frozen=True, slots=True)
class Word:
    text: str
    start: int
    end: int

    @property
    def ends_line(self) -> bool:
        return self.text == "\n"


def words_of(text: str) -> list[Word]:
    """Words, figures, signs and ends of lines, in order."""
    return [Word(match.group(), *match.span()) for match in WORD.finditer(text)]


@cache
def groups() -> dict[str, tuple[str, ...]]:
    """For a word of English the features of the groups of like meaning that it is in, from the widest to the finest."""
    found: dict[str, tuple[str, ...]] = {}
    lines = gzip.decompress((gazetteer.DATA / "groups.en.txt.gz").read_bytes()).decode().splitlines()
    for number, line in enumerate(lines):
        middle, wide, *words = line.split(" ")
        features = (f"A{wide}", f"B{middle}", f"C{number}")
        found.update(dict.fromkeys(words, features))
    return found


def features(words: Sequence[Word], found: Iterable[Finding], language: str) -> list[list[str]]:
    """For each word its own features, after «!» what the rules found there, after «&» the pair with the next word."""
    of_rules = told(words, found)
    known: dict[str, list[str]] = {}
    own = []
    for word in words:
        if word.text not in known:
            known[word.text] = _of_word(word.text, language)
        own.append(known[word.text])
    made = []
    for place, word in enumerate(words):
        of_word = own[place] + of_rules[place]
        if place + 1 < len(words):
            here, after = _small(word.text), _small(words[place + 1].text)
            of_word.append(f"&{here} {after}")
            if group := _wide(own[place]):
                of_word.append(f"&{group} {after}")
            if group := _wide(own[place + 1]):
                of_word.append(f"&{here} {group}")
        made.append(of_word)
    return made


def counts_at(feature: str, offset: int) -> bool:
    """Whether a feature of a word says something of the word so many places before it."""
    if feature[0] == "&":
        return offset in PAIR_OFFSETS
    return abs(offset) < FAR or feature[0] in "=A"


def told(words: Sequence[Word], found: Iterable[Finding]) -> list[list[str]]:
    """What the rules say of each word: the kind and what is to be done, and where a finding begins and ends."""
    said: list[list[str]] = [[] for _ in words]
    starts = [word.start for word in words]
    for finding in found:
        first, after = bisect_left(starts, finding.start), bisect_left(starts, finding.end)
        for place in range(first, after):
            said[place] += [f"!{finding.kind}", f"!{finding.tier}"]
        if first < after:
            said[first].append("!first")
            said[after - 1].append("!last")
    return said


def _wide(of_word: Sequence[str]) -> str:
    return next((feature for feature in of_word if feature[0] == "A"), "")


def _small(word: str) -> str:
    return "¶" if word == "\n" else word.lower()


def _of_word(word: str, language: str) -> list[str]:
    small = _small(word)
    found = [f"={small}", f"-{small[-3:]}", f"-{small[-2:]}", *lists_and_shape(word, language)]
    if language == "en" and word[0].isalpha():
        found += _groups_of(small)
    return found


def lists_and_shape(word: str, language: str) -> list[str]:
    """How a word is written, and the lists that know it."""
    shape = FIGURES.sub("9", LETTERS.sub(lambda match: CAPITALS.sub("X", match.group()[:1]) + "x", word))
    found = [f"~{shape.strip()}"]
    if not word[0].isalpha():
        return found
    if gazetteer.is_given(word):
        found.append("+given")
    if gazetteer.is_family(word):
        found.append("+family")
    if gazetteer.people_of(word) is not None:
        found.append("+place")
    if gazetteer.is_common(word, language):
        found.append("+common")
    return found


def _groups_of(small: str) -> list[str]:
    known = groups()
    stems = (small, small.removesuffix("s"), small.removesuffix("ing"), small.removesuffix("ed"))
    found = next((known[stem] for stem in stems if stem in known), ("+unheard",))
    return list(found)
