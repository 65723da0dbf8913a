"""Text for formats in which the end of a line ends a field."""

import unicodedata

_APART = {"Cc", "Zl", "Zp", "Zs"}  # controls, ends of lines and paragraphs, every kind of space
_NOTHING = {"Cf", "Cn", "Co", "Cs"}  # invisible marks (soft hyphens), what is no character, halves of one


def one_line(text: str) -> str:
    """`text` with every run of spaces, line ends and control characters as one space, and no invisible marks.

    Some programs end a line at characters that look like nothing (U+0085, U+2028, a vertical tab): none is left.
    """
    kinds = ((character, unicodedata.category(character)) for character in text)
    return " ".join("".join(" " if kind in _APART else c for c, kind in kinds if kind not in _NOTHING).split())
