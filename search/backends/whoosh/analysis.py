"""From text to index terms, the same way for documents, queries and highlighted passages.

One set of rules per language; part of the key of every rule is its language, so that a further analysed field
needs a stop list and a stemmer here and nothing elsewhere.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from typing import Any

from whoosh.analysis import Analyzer, Token
from whoosh.lang import stemmer_for_language
from whoosh.lang.stopwords import stoplists

LANGUAGE = "en"

#: A word, or numbers and initials held together by full stops: «2.3», «e.g».
WORD = re.compile(r"\w+(?:\.\w+)*")

#: Ends one piece of a text made of several, so that no phrase is found across the seam.
SEAM = "\x1e"
_SEAM_WIDTH = 100

#: Words on the usual stop list that carry meaning here: «before release» is not «after release».
KEPT_WORDS = {
    "en": frozenset(
        ["above", "after", "again", "against", "before", "below", "between", "during", "further", "no", "nor", "not"]
        + ["off", "once", "out", "over", "own", "same", "through", "under", "until"]
    )
}


def fold(word: str) -> str:
    """Lower case without accents, so that «Réinsertion» and «reinsertion» are one word."""
    decomposed = unicodedata.normalize("NFKD", word.casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))


@cache
def _stop_words(language: str) -> frozenset[str]:
    return frozenset(stoplists[language]) - KEPT_WORDS.get(language, frozenset())


@cache
def _stemmer(language: str) -> Callable[[str], str]:
    """Porter's second English stemmer ("Snowball", 2001) and its siblings, as they come with Whoosh."""
    stemmer: Callable[[str], str] = stemmer_for_language(language)
    return stemmer


@lru_cache(maxsize=65_536)
def term_of(word: str, language: str = LANGUAGE) -> str:
    """The index term of one word as written; empty for a word that is not indexed."""
    folded = fold(word)
    if folded in _stop_words(language) or (len(folded) == 1 and not folded.isdigit()):
        return ""
    return _stemmer(language)(folded)


def terms_of(text: str, language: str = LANGUAGE) -> list[str]:
    """Index terms of a text in order, words that are not indexed left out."""
    return [term for match in WORD.finditer(text) if (term := term_of(match.group(), language))]


def beginnings_of(text: str) -> list[str]:
    """Words as typed (folded, not stemmed, none left out), for matching what begins with them."""
    return [fold(match.group()) for match in WORD.finditer(text)]


class _Words(Analyzer):  # type: ignore[misc]
    def terms(self, text: str) -> list[str]:
        raise NotImplementedError

    def __call__(self, value: str, **kwargs: Any) -> Iterator[Any]:
        token = Token(**{"positions": True, **kwargs})
        token.boost, token.stopped = 1.0, False
        position = 0
        for piece in value.split(SEAM):
            for text in self.terms(piece):
                token.text, token.pos = text, position
                position += 1
                yield token
            position += _SEAM_WIDTH


class StemmedWords(_Words):
    """Whoosh analyser for running text."""

    def __init__(self, language: str = LANGUAGE) -> None:
        self.language = language

    def terms(self, text: str) -> list[str]:
        return terms_of(text, self.language)


class Beginnings(_Words):
    """Whoosh analyser for completing words while they are typed."""

    def terms(self, text: str) -> list[str]:
        return beginnings_of(text)
