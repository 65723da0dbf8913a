"""Characters that nobody needs to say something, and that show readers another text than the one that was typed.

Where colleagues talk they are refused, with what they are and where they stand; nothing is taken out in silence.
"""

import re
import unicodedata
from typing import NamedTuple

#: Marks upon one letter: no language of Europe stacks more, and a tower of them covers the lines around it.
MOST_MARKS = 3
_BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_UNSEEN = "\u00ad\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200d\u2060-\u2065\u206a-\u206f\u3164\ufe00-\ufe0e\ufeff\uffa0"
_CONTROL = "\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ue000-\uf8ff\ufdd0-\ufdef\ufff9-\ufffc\ufffe\uffff"
_TAGS = "\U000e0000-\U000e0fff\U000f0000-\U0010ffff"
_REFUSED = re.compile(f"[{_BIDI}{_UNSEEN}{_CONTROL}{_TAGS}]")
_IS_BIDI = re.compile(f"[{_BIDI}]")
_IS_CONTROL = re.compile(f"[{_CONTROL}]")
#: What joins two pictures into one is no hidden sign: «person» + joiner + «wrench» is a mechanic.
_PICTURE = re.compile("[\u2190-\u2bff\U0001f000-\U0001faff\ufe0f]")
_JOINER = "\u200d"


class Refused(NamedTuple):
    """A run of characters of one sort. `line` and `column` count from 1, as an editor of text shows them."""

    start: int
    end: int
    line: int
    column: int
    what: str


def refused(text: str) -> list[Refused]:
    """In order of place; `text` has line feeds for line ends. Takes time in proportion to its length."""
    found: list[tuple[int, int, str]] = []
    for match in _REFUSED.finditer(text):
        if _joins_pictures(text, match.start()):
            continue
        what = _what(match.group())
        if found and found[-1][1] == match.start() and found[-1][2] == what:
            found[-1] = (found[-1][0], match.end(), what)
        else:
            found.append((match.start(), match.end(), what))
    found += _towers(text)
    return _placed(text, sorted(found))


def why_refused(text: str, *, most: int = 3) -> list[str]:
    """A sentence for each of the first `most`, with where it stands and what to do; empty where there is nothing."""
    found = refused(text)
    told = [f"Line {one.line}, character {one.column}: {one.what}. Delete it." for one in found[:most]]
    return [*told, f"And {len(found) - most} more of that sort."] if len(found) > most else told


def without_refused(text: str) -> str:
    """The text with none of them: for whoever asks for it."""
    kept, at = [], 0
    for one in refused(text):
        kept.append(text[at : one.start])
        at = one.end
    return "".join([*kept, text[at:]])


def _what(sign: str) -> str:
    if _IS_BIDI.match(sign):
        return "a sign that turns the direction of the text"
    if _IS_CONTROL.match(sign):
        return "a control character, which no page can show"
    return "a sign that cannot be seen"


def _joins_pictures(text: str, at: int) -> bool:
    return text[at] == _JOINER and bool(
        at and _PICTURE.match(text[at - 1]) and at + 1 < len(text) and _PICTURE.match(text[at + 1])
    )


def _towers(text: str) -> list[tuple[int, int, str]]:
    found: list[tuple[int, int, str]] = []
    begin = None
    for at, sign in enumerate(f"{text} "):
        if sign > "\u02ff" and unicodedata.category(sign) in {"Mn", "Me"} and sign != "\ufe0f":
            begin = at if begin is None else begin
        elif begin is not None:
            if at - begin > MOST_MARKS:
                found.append((begin + MOST_MARKS, at, f"more than {MOST_MARKS} marks on one letter"))
            begin = None
    return found


def _placed(text: str, found: list[tuple[int, int, str]]) -> list[Refused]:
    placed = []
    line, line_start, at = 1, 0, 0
    for start, end, what in found:
        breaks = text.count("\n", at, start)
        if breaks:
            line, line_start = line + breaks, text.rindex("\n", at, start) + 1
        at = start
        placed.append(Refused(start, end, line, start - line_start + 1, what))
    return placed
