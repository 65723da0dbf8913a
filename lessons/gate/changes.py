"""What changed between two texts, word by word, for those who have to read both."""

import difflib
import re
from dataclasses import dataclass

_TOKENS = re.compile(r"\s+|\w+|[^\w\s]+")
SAME, GONE, NEW = "same", "gone", "new"


@dataclass(frozen=True, slots=True)
class Change:
    """A stretch of text that stayed, went or came."""

    how: str
    text: str


def changes_between(before: str, after: str) -> list[Change]:
    """Word by word: what stayed, what went and what came, in reading order."""
    old, new = _TOKENS.findall(before), _TOKENS.findall(after)
    found: list[Change] = []
    for kind, a, b, c, d in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            found.append(Change(SAME, "".join(old[a:b])))
            continue
        if b > a:
            found.append(Change(GONE, "".join(old[a:b])))
        if d > c:
            found.append(Change(NEW, "".join(new[c:d])))
    return found
