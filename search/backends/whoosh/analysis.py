"""From text to index terms, the same way for documents, queries and highlighted passages: one set of rules a language.

A text is analysed by the rules of its own language. A word of a question has no language, so it is looked up under
the term that each language makes of it.
"""

import re
import unicodedata
from array import array
from collections.abc import Callable, Iterable, Iterator
from functools import cache, lru_cache
from typing import Any

from whoosh.analysis import Analyzer, Token
from whoosh.lang import stemmer_for_language
from whoosh.lang.stopwords import stoplists

LANGUAGES = ("en", "fr", "nl", "de", "es")
LANGUAGE = "en"

#: A word, or numbers and initials held together by full stops: «2.3», «e.g».
WORD = re.compile(r"\w+(?:\.\w+)*")

#: Ends one piece of a text made of several, so that no phrase is found across the seam.
SEAM = "\x1e"
_SEAM_WIDTH = 100

#: Words on the usual stop lists that carry meaning here: «before release» is not «after release».
KEPT_WORDS = {
    "en": "above after again against before below between during further no nor not off once out over own same "
    "through under until",
    "fr": "sans avant apres contre entre pas ne",
    "nl": "zonder voor na tegen tussen niet geen onder tijdens",
    "de": "ohne vor nach gegen zwischen nicht kein keine unter wahrend",
    "es": "sin antes despues contra entre no durante tras bajo",
}

#: Spanish nouns in -ción and -sión are often typed without their accent, and the stemmer knows them only with it.
_SPANISH_NOUN = re.compile(r"(?<=[cs])ion$")


def fold(word: str) -> str:
    """Lower case without accents, so that «Réinsertion» and «reinsertion» are one word."""
    if word.isascii():
        return word.lower()
    decomposed = unicodedata.normalize("NFKD", word.casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def language_of(code: str | None) -> str:
    """The language whose rules apply to a text in `code` («fr-be» is «fr»); English for one we have no rules for."""
    found = (code or LANGUAGE).lower()[:2]
    return found if found in LANGUAGES else LANGUAGE


@cache
def _stop_words(language: str) -> frozenset[str]:
    return frozenset(map(fold, stoplists[language])) - frozenset(KEPT_WORDS[language].split())


def function_words(words: Iterable[str]) -> frozenset[str]:
    """Words on the stop list of the language that a question is in: the one that most of its words are stop words of.

    English where none is. «Comment préparer la sortie de prison» loses «la» and «de», not «comment».
    """
    folded = [fold(word) for word in words]
    hits = {language: sum(word in _stop_words(language) for word in folded) for language in LANGUAGES}
    best = max(LANGUAGES, key=lambda language: hits[language])
    return _stop_words(best)


def language_of_words(words: Iterable[str]) -> str | None:
    """The language that most of the words of a question are stop words of; `None` where no language has the most."""
    folded = [fold(word) for word in words]
    hits = {language: sum(word in _stop_words(language) for word in folded) for language in LANGUAGES}
    most = max(hits.values())
    best = [language for language in LANGUAGES if hits[language] == most]
    return best[0] if most and len(best) == 1 else None


@cache
def _stemmer(language: str) -> Callable[[str], str]:
    """Porter's second English stemmer ("Snowball", 2001) and its siblings, as they come with Whoosh."""
    stemmer: Callable[[str], str] = stemmer_for_language(language)
    return stemmer


@lru_cache(maxsize=262_144)
def term_of(word: str, language: str = LANGUAGE) -> str:
    """The index term of one word as written; empty for a word that is not indexed."""
    folded = fold(word)
    if folded in _stop_words(language) or (len(folded) == 1 and not folded.isdigit()):
        return ""
    if language == "es":
        folded = _SPANISH_NOUN.sub("ión", folded)
    return fold(_stemmer(language)(folded))


def terms_of(text: str, language: str = LANGUAGE) -> list[str]:
    """Index terms of a text in order, words that are not indexed left out."""
    return [term for word in WORD.findall(text) if (term := term_of(word, language))]


def beginnings_of(text: str) -> list[str]:
    """Words as typed (folded, not stemmed, none left out), for matching what begins with them."""
    return [fold(word) for word in WORD.findall(text)]


class Words(Analyzer):  # type: ignore[misc]
    """Whoosh analyser. `places` is the quick way to what Whoosh would gather token by token."""

    def terms(self, text: str) -> list[str]:
        raise NotImplementedError

    def places(self, value: str) -> dict[str, "array[int]"]:
        """For each term of a text its positions, ascending."""
        found: dict[str, array[int]] = {}
        position = 0
        for piece in value.split(SEAM):
            for term in self.terms(piece):
                if term in found:
                    found[term].append(position)
                else:
                    found[term] = array("I", (position,))
                position += 1
            position += _SEAM_WIDTH
        return found

    def __call__(self, value: str, **kwargs: Any) -> Iterator[Any]:
        token = Token(**{"positions": True, **kwargs})
        token.boost, token.stopped = 1.0, False
        for text, positions in self.places(value).items():
            for position in positions:
                token.text, token.pos = text, position
                yield token


class StemmedWords(Words):
    """Running text of one language."""

    def __init__(self, language: str = LANGUAGE) -> None:
        self.language = language

    def terms(self, text: str) -> list[str]:
        return terms_of(text, self.language)


class Beginnings(Words):
    """For completing words while they are typed."""

    def terms(self, text: str) -> list[str]:
        return beginnings_of(text)
