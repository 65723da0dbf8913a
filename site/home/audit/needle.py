"""A phrase as it may be written anywhere: one pattern over bytes, for columns, files and memory alike.

Found whichever case, with or without accents, across line breaks and markup, as HTML entities, JSON or URL escapes, as
part of an address («anna-maria»), and with invisible characters between its letters. The pattern never leaves Python: a
phrase in a query would stand in the log of the database server.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache
from html.entities import codepoint2name
from typing import Any

#: Fewer letters and digits than this are found everywhere.
SHORTEST = 4

_TAG = rb"<[^<>]{0,300}>"
_INVISIBLE = (
    rb"\xe2\x80[\x8b-\x8f\xaa-\xae]|\xe2\x81[\xa0-\xa4]|\xef\xbb\xbf|\xc2[\xad\xb7]|\xad|\xb7|&shy;|&middot;|\\u00[bB]7|&zwn?j;|&#(?:173|820[3-7]);"
    rb"|\\u(?:200[b-fB-F]|202[a-eA-E]|206[0-4]|00[aA][dD]|[fF][eE][fF]{2})"
)
_COMBINING = rb"\xcc[\x80-\xbf]|\xcd[\x80-\xaf]|\\u03[0-6][0-9a-fA-F]|%CC%[89ABab][0-9A-Fa-f]|%CD%[89Aa][0-9A-Fa-f]"
#: What may stand between two letters of a word, and what between two words.
_WITHIN = rb"(?:" + b"|".join([_TAG, _INVISIBLE, _COMBINING, rb"-\r?\n[ \t]*"]) + rb")*+"
_BETWEEN = (
    rb"(?:[\x00-\x2f\x3a-\x40\x5b-\x60\x7b-\x7f]|\xc2[\xa0\xab\xbb]|\xa0|\xe2\x80[\x80-\xbf]|\xe3\x80\x80"
    rb"|&(?:nbsp|amp|quot|apos|shy|#\d{1,5}|#x[0-9a-fA-F]{1,5});|\\[nrt]|\\u00[aA]0|\\u20[0-2][0-9a-fA-F]"
    rb"|%(?:[2357][0-9A-Fa-f]|C2%A0)|" + b"|".join([_TAG, _INVISIBLE, _COMBINING]) + rb"){0,40}"
)


_SPELT_OUT = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "å": "aa", "Å": "Aa", "ø": "oe", "Ø": "Oe"}
)


@cache
def _relatives() -> dict[str, str]:
    """For each plain letter all characters that are it with an accent, or wider, or in another case; for «ss», «ij» or
    «fi» those that are both letters in one."""
    found: dict[str, str] = {}
    for point in [*range(0x30, 0x250), *range(0x1E00, 0x1F00), *range(0xFB00, 0xFB07), *range(0xFF10, 0xFF5B)]:
        plain = "".join(part for part in _plain(chr(point)) if part.isalnum())
        if plain:
            found[plain] = found.get(plain, "") + chr(point)
    return found


def _plain(text: str) -> str:
    parts = unicodedata.normalize("NFKD", text.casefold())
    return unicodedata.normalize("NFC", "".join(part for part in parts if not unicodedata.combining(part)))


def _written(letter: str) -> bytes:
    return b"(?:" + b"|".join(_ways(letter)) + b")"


@cache
def _ways(letter: str) -> list[bytes]:
    """Every way of writing one letter, as alternatives; the plain ones first, since they are what is found."""
    relatives = set(_relatives().get(letter, "")) | {letter, letter.upper()[:1]}
    plain = sorted(one for one in relatives if one.isascii())
    # Single characters rather than a class: so Python looks for a first byte in C before it tries anything.
    ways = [one.encode() for one in plain]
    for one in sorted(relatives - set(plain)):
        ways += _encoded(one)
    return ways


def _encoded(character: str) -> list[bytes]:
    """A character that is not ASCII: in UTF-8, in an address, in JSON, as an entity, in one byte."""
    point, encoded = ord(character), character.encode()
    ways = [re.escape(encoded), b"".join(b"%%(?i:%02x)" % byte for byte in encoded)]
    if point < 0x10000:
        ways.append(rb"\\u(?i:%04x)" % point)
    ways.append(b"&#(?:0*%d|[xX]0*(?i:%x));" % (point, point))
    if point in codepoint2name:
        ways.append(b"&" + codepoint2name[point].encode() + b";")
    if point < 256:
        ways.append(re.escape(bytes([point])))
    return ways


class Phrase:
    """One phrase that must be nowhere. It is called by its number: it must not stand in any output either."""

    def __init__(self, text: str, number: int = 1) -> None:
        self.number = number
        given = unicodedata.normalize("NFKC", text)
        words = _words(given)
        if sum(map(len, words)) < SHORTEST:
            raise ValueError(
                f"Phrase {number} has fewer than {SHORTEST} letters or digits: it would be found anywhere."
            )
        # «Müller» is written «Mueller» too; the other way round nobody can tell.
        ways = {tuple(words), tuple(_words(given.translate(_SPELT_OUT)))}
        self._pattern = re.compile(b"|".join(_of_words(way) for way in sorted(ways)))

    def is_in(self, content: Any) -> bool:
        """Whether these bytes hold it: as UTF-8 or a one-byte encoding, or with the zeros of UTF-16 taken out."""
        return self._pattern.search(content) is not None

    def hidden_in(self, text: str) -> str:
        """A name of a file or column, without the phrase."""
        return self._pattern.sub(b"[phrase]", text.encode("utf-8", "surrogateescape")).decode("utf-8", "replace")


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", _plain(text))


def _of_words(words: Iterable[str]) -> bytes:
    return _BETWEEN.join(_WITHIN.join(_letters(word)) for word in words)


def _letters(word: str) -> list[bytes]:
    """The ways of writing each letter; two that may be one character («ss», «ß») are taken together."""
    found: list[bytes] = []
    place = 0
    while place < len(word):
        pair = word[place : place + 2]
        if len(pair) == 2 and (joined := _relatives().get(pair)):
            ways = b"|".join(way for one in joined for way in _encoded(one))
            found.append(b"(?:" + _written(pair[0]) + _WITHIN + _written(pair[1]) + b"|" + ways + b")")
            place += 2
        else:
            found.append(_written(word[place]))
            place += 1
    return found
