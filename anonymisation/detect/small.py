"""Texts typed without capitals: there a name is known by the lists only."""

from collections.abc import Iterator

from anonymisation.detect.document import Document
from anonymisation.detect.folding import fold
from anonymisation.detect.gazetteer import is_family, is_given, people_of
from anonymisation.detect.lexicon import Lexicon, words_of
from anonymisation.detect.splitting import Token
from anonymisation.findings import Finding, Kind

FEWEST = 8  # words, to tell a habit
LARGE = 20  # thousand people


def findings(document: Document) -> Iterator[Finding]:
    if not typed_small(document):
        return
    words = words_of(document)
    tokens = document.tokens
    place = 0
    while place < len(tokens):
        word = tokens[place]
        place += 1
        if word.capital or not word.text.isalpha() or words.common_word(word.text):
            continue
        before = fold(tokens[place - 2].text) if place > 1 else ""
        there = (people_of(word.text) or 0) > LARGE and before in words.prepositions
        if is_given(word.text) and not there:
            end = place
            while end < len(tokens) and end - place < 2 and _goes_on(document, words, tokens[end - 1], tokens[end]):
                end += 1
            place = end
            yield document.finding(
                word.start, tokens[end - 1].end, Kind.PERSON, "a name says who it is", direct=True, confidence=0.6
            )
        elif there or (people_of(word.text) or 0) > LARGE or fold(word.text) in words.demonyms:
            kind = Kind.NATIONALITY if fold(word.text) in words.demonyms else Kind.PLACE
            reason = "origin narrows it down" if kind is Kind.NATIONALITY else "a place narrows it down"
            yield document.finding(word.start, word.end, kind, reason, confidence=0.6)


def typed_small(document: Document) -> bool:
    """Whether next to no word begins with a capital, but for acronyms."""
    capital = sum(token.capital and not token.text.isupper() for token in document.tokens)
    return len(document.tokens) >= FEWEST and capital * 30 <= len(document.tokens)


def _goes_on(document: Document, words: Lexicon, last: Token, word: Token) -> bool:
    """Whether this word is the family name after a first name."""
    if document.plain[last.end : word.start] != " ":
        return False
    return (is_family(word.text) or "-" in word.text) and not words.common_word(word.text)
