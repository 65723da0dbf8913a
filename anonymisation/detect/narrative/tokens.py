"""A text as words, numbers and signs, each with its place in the text."""

import re
from collections.abc import Iterator
from typing import NamedTuple


class Token(NamedTuple):
    start: int
    end: int
    word: str  # lower case; one sign for punctuation; BREAK where a paragraph or a line of a list ends


BREAK = "¶"
QUOTES = '"“”„«»‹›‘‚`'
APOSTROPHES = "'’"

# Every alternative begins with another sort of character and none is nested: one pass over the text.
PIECE = re.compile(
    r"(?P<break>\n\s*)"
    r"|(?P<number>\d+(?:[.,\u00a0\u202f]\d{3}(?!\d)|[.,]\d+(?!\d))*)(?P<ordinal>(?:st|nd|rd|th|ste|de|e|er|ère|ème|º|ª)\b)?"
    r"|(?P<word>[^\W\d_]+)"
    r"|(?P<sign>\S)"
)
ELIDED = frozenset(
    ["l", "d", "qu", "s", "j", "n", "m", "t", "c", "lorsqu", "jusqu", "puisqu", "quoiqu", "aujourd", "quelqu"]
)


def tokens(text: str, *, elision: bool = False) -> Iterator[Token]:
    """Hyphens inside a word part it («red-haired» is red, haired), so that rules read both spellings alike.

    `elision`: an apostrophe ends a word (French «l'homme» is l, homme). Otherwise it begins one
    («baker's» is baker, 's).
    """
    matches = list(PIECE.finditer(text))
    skip = -1
    for index, match in enumerate(matches):
        if index <= skip:
            continue
        start, end = match.span()
        if match["break"] is not None:
            yield Token(start, end, BREAK)
            continue
        if match["sign"] is None:
            yield Token(start, end, match.group().lower())
            continue
        sign = match.group()
        before = index > 0 and matches[index - 1].end() == start and matches[index - 1]["word"]
        follows = matches[index + 1] if index + 1 < len(matches) and matches[index + 1].start() == end else None
        if sign in APOSTROPHES:
            if before and follows is not None and follows["word"]:
                if elision and before.lower() in ELIDED:
                    continue
                if not elision and len(follows["word"]) <= 2:
                    yield Token(start, follows.end(), "'" + follows["word"].lower())
                    skip = index + 1
                continue
            yield Token(start, end, "'" if before and follows is None and before[-1] in "sSxz" else '"')
            continue
        if sign in "-‐‑" and index > 0 and matches[index - 1].end() == start and follows is not None:
            continue
        yield Token(start, end, '"' if sign in QUOTES else sign)
