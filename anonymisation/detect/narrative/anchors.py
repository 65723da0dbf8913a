"""Which sign a rule cannot do without: where a sentence has none of them, the rule need not be tried."""

import re
from collections.abc import Sequence
from functools import cache

PIECE = re.compile(r"\(\?(?:<?[=!]|:)|\{\d+(?:,\d+)?\}|\[[^\]]*\]|.", re.S)


MOST = 1500  # a set of more signs than this is in every sentence


def anchor(pattern: str) -> frozenset[str] | None:
    """The smallest set of signs of which every match of `pattern` has one; None when that cannot be told."""
    return _sequence(PIECE.findall(pattern), 0)[1]


def _sequence(pieces: Sequence[str], at: int) -> tuple[int, frozenset[str] | None]:
    """Reads alternatives up to the closing parenthesis; what is needed by each of them, together."""
    alternatives: list[frozenset[str] | None] = []
    best: frozenset[str] | None = None
    while at < len(pieces) and pieces[at] != ")":
        piece = pieces[at]
        if piece == "|":
            alternatives.append(best)
            best = None
            at += 1
            continue
        needed: frozenset[str] | None
        if piece[0] == "(":
            at, needed = _sequence(pieces, at + 1)
            if len(piece) > 1 and piece != "(?:":
                needed = None  # looks around, takes nothing
        else:
            needed = _signs(piece)
        at += 1
        if at < len(pieces) and (pieces[at] == "?" or pieces[at][0] == "{"):
            if pieces[at] == "?" or pieces[at].startswith("{0"):
                needed = None
            at += 1
        if needed is not None and (best is None or len(needed) < len(best)):
            best = needed
    alternatives.append(best)
    whole: frozenset[str] = frozenset()
    for alternative in alternatives:
        if alternative is None:
            return at, None
        whole |= alternative
    return at, whole


@cache
def _sign(code: int) -> str:
    return chr(code)  # of the many signs beyond Latin-1 Python makes a new string each time


@cache
def _signs(piece: str) -> frozenset[str] | None:
    if piece[0] != "[":
        return frozenset(piece)
    inner, signs, at = piece[1:-1], set[str](), 0
    while at < len(inner):
        if at + 2 < len(inner) and inner[at + 1] == "-":
            first, last = ord(inner[at]), ord(inner[at + 2])
            if last - first > MOST:
                return None
            signs.update(map(_sign, range(first, last + 1)))
            at += 3
        else:
            signs.add(inner[at])
            at += 1
    return frozenset(signs) if len(signs) <= MOST else None


def forget() -> None:
    """The signs of all sets read so far, once they are not needed any more."""
    _signs.cache_clear()
    _sign.cache_clear()
