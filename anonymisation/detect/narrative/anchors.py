"""Which signs a rule cannot do without: where a sentence lacks one of them, the rule need not be tried, nor made."""

import re
from collections.abc import Sequence
from functools import cache

PIECE = re.compile(r"\(\?(?:<?[=!]|:)|\{\d+(?:,\d+)?\}|\[[^\]]*\]|.", re.S)


MOST = 1500  # a set of more signs than this is in every sentence


def anchors(pattern: str) -> list[frozenset[str]]:
    """Sets of signs, the smallest first: every match of `pattern` has a sign of each. None where that cannot be told."""
    return sorted(set(_sequence(PIECE.findall(pattern), 0)[1]), key=lambda signs: (len(signs), min(signs)))


def _sequence(pieces: Sequence[str], at: int) -> tuple[int, list[frozenset[str]]]:
    """Reads up to the closing parenthesis. Of alternatives: what each of them needs most, together."""
    alternatives: list[list[frozenset[str]]] = []
    needed: list[frozenset[str]] = []
    while at < len(pieces) and pieces[at] != ")":
        piece = pieces[at]
        if piece == "|":
            alternatives.append(needed)
            needed = []
            at += 1
            continue
        if piece[0] == "(":
            at, more = _sequence(pieces, at + 1)
            if len(piece) > 1 and piece != "(?:":
                more = []  # looks around, takes nothing
        else:
            signs = _signs(piece)
            more = [] if signs is None else [signs]
        at += 1
        if at < len(pieces) and (pieces[at] == "?" or pieces[at][0] == "{"):
            if pieces[at] == "?" or pieces[at].startswith("{0"):
                more = []
            at += 1
        needed += more
    alternatives.append(needed)
    if len(alternatives) == 1:
        return at, needed
    if not all(alternatives):
        return at, []
    return at, [frozenset().union(*(min(each, key=len) for each in alternatives))]


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
