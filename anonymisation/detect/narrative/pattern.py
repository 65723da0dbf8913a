"""Reading the notation of rules (see `grammar.py`)."""

import re
from collections.abc import Mapping

PIECE = re.compile(r"%\w+|@\w+|\(\?(?:<?[=!]|:)|\{\d+(?:,\d+)?\}|\[\^?|[\]()|?«»]|'\w+|[^\W_]+|[^\s\w]")
OPENING = {"«": "(", "»": ")", "(": "(?:"}
CHOICE = re.compile(r"(\((?:\?(?:<?[=!]|:))?)([^()\[\]«»]*)\)")
SINGLE = re.compile(r"@\w+|[^\W_]+|'\w+")
LAST_LETTER = re.compile(r"(?<![@%\w'])([^\W\d_]+)([^\W\d_])\?")


def pieces(pattern: str, macros: Mapping[str, str]) -> list[str]:
    """The smallest parts of a rule: words, lists, brackets, repetitions."""
    pattern = LAST_LETTER.sub(r"[\1 \1\2]", pattern)
    for _ in range(4):
        pattern = re.sub(r"%(\w+)", lambda match: f"(?:{macros[match[1]]})", pattern)
    return PIECE.findall(CHOICE.sub(_together, pattern))


def name_of(piece: str) -> str:
    return piece[1:] if piece[0] == "@" else "=" + piece


def _together(group: re.Match[str]) -> str:
    """(a|b c|d) as (b c|[a d]): one look instead of three."""
    parts = [part.strip() for part in group[2].split("|")]
    singles = [part for part in parts if SINGLE.fullmatch(part)]
    if len(singles) < 2:
        return group.group()
    return group[1] + "|".join([*(part for part in parts if part not in singles), f"[{' '.join(singles)}]"]) + ")"


def ranges(places: list[int]) -> str:
    if not places:
        return "(?!)"  # nothing is of that sort
    runs: list[list[int]] = []
    for place in places:
        if runs and runs[-1][1] == place - 1:
            runs[-1][1] = place
        else:
            runs.append([place, place])
    return "[" + "".join(chr(a) if a == b else f"{chr(a)}-{chr(b)}" for a, b in runs) + "]"
