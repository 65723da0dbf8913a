"""One spelling for look-ups: no capitals, no accents."""

import unicodedata
from functools import lru_cache

LETTERS = str.maketrans(
    {"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ə": "e", "ŋ": "n"}
)


@lru_cache(maxsize=20_000)
def _fold_word(word: str) -> str:
    lowered = unicodedata.normalize("NFD", word.casefold())
    return "".join(letter for letter in lowered if not unicodedata.combining(letter)).translate(LETTERS)


def fold(text: str) -> str:
    """«İbrahim» and «Ibrahim» are one name, «Łódź» and «lodz» one town."""
    if text.isascii():
        return text.lower()
    return _fold_word(text) if len(text) < 60 else _fold_word.__wrapped__(text)


def forget() -> None:
    """The words of a text that was read: a case is not kept in memory longer than it is looked at."""
    _fold_word.cache_clear()
