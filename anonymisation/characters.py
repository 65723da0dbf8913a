"""Characters that cannot be seen, or look like others: taken out where they can do nothing but harm, else marked."""

import re
import unicodedata
from typing import NamedTuple

#: Control characters but tab and line feed, halves of pairs, and what Unicode says is no character.
#: PostgreSQL refuses the first of them outright.
_NEVER = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_LINE_END = re.compile("\r\n?|\x85|\u2028|\u2029")
_UNSEEN = re.compile(
    "[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\U000e0000-\U000e007f]+"
)
_DIRECTION = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_WORD = re.compile(r"[^\W\d_]+")
#: Greek and Cyrillic hold letters that look Latin.
_LOOKALIKE = re.compile("[\u0370-\u03ff\u0400-\u052f\u1f00-\u1fff]")


class Tidied(NamedTuple):
    """`removed`: how many characters were taken out that no reader could have seen."""

    text: str
    removed: int


class Oddity(NamedTuple):
    """`text[start:end]` is kept, and its author asked about it."""

    start: int
    end: int
    reason: str
    replacement: str


def tidied(text: str) -> Tidied:
    """With line feeds for line ends, and without what no database and no page can carry."""
    text, removed = _NEVER.subn("", one_line_end(text))
    return Tidied(text, removed)


def one_line_end(text: str) -> str:
    """With line feeds for line ends, and every other character in its place."""
    return _LINE_END.sub("\n", text)


def oddities(text: str) -> list[Oddity]:
    """Characters without a shape of their own, and words in two alphabets, in order of place."""
    found = [_unseen(match) for match in _UNSEEN.finditer(text)]
    if _LOOKALIKE.search(text):
        found += [odd for match in _WORD.finditer(text) if (odd := _mixed(match)) is not None]
    return sorted(found)


def _unseen(match: re.Match[str]) -> Oddity:
    if _DIRECTION.search(match.group()):
        reason = "a sign that cannot be seen and turns the direction of the text: is it needed?"
    else:
        reason = "a sign that cannot be seen; inside a name it hides the name from our search"
    return Oddity(match.start(), match.end(), reason, "")


def _mixed(match: re.Match[str]) -> Oddity | None:
    word = match.group()
    scripts = {unicodedata.name(letter, "").partition(" ")[0] for letter in word if letter.isalpha()}
    if "LATIN" not in scripts or not scripts & {"GREEK", "CYRILLIC"}:
        return None
    reason = "a word in letters of two alphabets that look alike: please type it again"
    return Oddity(match.start(), match.end(), reason, word)
