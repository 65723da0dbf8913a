"""Words and sentences."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from anonymisation.detect.languages import Language

WORD = re.compile(r"\w+(?:(?:'(?!s\b)|-)\w+)*")  # the «s» of a genitive is a word of its own
# A possible end of a sentence: a stop, quotes or brackets that close, a space, then what may begin one.
STOP = re.compile(r"[.!?…]{1,9}[\"')\]»*_]{0,4}\s{1,99}|\n{1,99}\s{0,99}|[:;]\s{1,9}(?=[\"«])")
LAST_WORD = re.compile(r"(\w+)\.\s*\Z")


class Token(NamedTuple):
    start: int
    end: int
    text: str

    @property
    def capital(self) -> bool:
        return self.text[0].isupper()


def tokens(plain: str) -> Iterator[Token]:
    for match in WORD.finditer(plain):
        yield Token(match.start(), match.end(), match.group())


def sentences(plain: str, language: Language) -> Iterator[tuple[int, int]]:
    at = 0
    for stop in STOP.finditer(plain):
        mark = stop.group()
        if mark[0] == "." and "\n" not in mark:
            if stop.end() < len(plain) and plain[stop.end()].islower():
                continue
            last = LAST_WORD.search(plain[max(at, stop.start() - 20) : stop.start() + 1])
            following = WORD.match(plain, stop.end())
            opener = following is not None and following.group().lower() in language.stopwords
            if last and _abbreviation(last.group(1), language) and not opener:
                continue
        if stop.end() > at:
            yield at, stop.end()
            at = stop.end()
    if at < len(plain):
        yield at, len(plain)


def _abbreviation(word: str, language: Language) -> bool:
    return (len(word) == 1 and word.isupper()) or word.lower() in language.abbreviations
