"""Texts typed without capitals: there a name is known by the lists only."""

from collections.abc import Iterator

from anonymisation.detect.document import Document
from anonymisation.detect.folding import fold
from anonymisation.detect.gazetteer import is_family, is_given, people_of
from anonymisation.detect.languages import lexicon
from anonymisation.detect.lexicon import Lexicon, words_of
from anonymisation.findings import Finding, Kind

FEWEST = 8  # words, to tell a habit
LONGEST = 3  # words of a name
LARGE = 20  # thousand people
# What follows the name of a shop or a house: «barlow tyres», «al huda books».
TRADES = lexicon(
    """
    tyres motors autos books garage plumbing roofing builders bakery bakers butchers foods housing trust primary
    secondary academy college high school gym fc united rovers wanderers athletic mosque masjid church chapel centre
    center hostel lodge court clinic surgery hospital solicitors barbers salon cafe restaurant takeaway kebabs pizza
    grill stores supermarket market pub arms inn foundation project ltd logistics couriers cabs taxis scaffolding
    cleaning security recruitment printers carpets windows electrics engineering catering bikes cycles scrap metals
    haulage transport timber farm nursery stables kennels estate library theatre museum hotel laundry launderette
    """
)


def findings(document: Document) -> Iterator[Finding]:
    if not typed_small(document):
        return
    words = words_of(document)
    tokens = document.tokens
    place = 0
    while place < len(tokens):
        word, first = tokens[place], place
        place += 1
        if word.capital or words.common_word(word.text):
            continue
        if after := _trading(document, words, place):
            place = after
            if first and _strange(document, words, first - 1):
                first -= 1
            yield document.finding(
                tokens[first].start,
                tokens[place - 1].end,
                Kind.ORGANISATION,
                "a shop or a house by name narrows it down",
                confidence=0.6,
            )
            continue
        before = fold(tokens[first - 1].text) if first else ""
        there = (people_of(word.text) or 0) > LARGE and before in words.prepositions
        if (_is_name(word.text) and not there) or (before in words.relations and word.text.isalpha()):
            if first and _strange(document, words, first - 1):
                first -= 1
            while place < len(tokens) and place - first < LONGEST and _goes_on(document, words, place):
                place += 1
            yield document.finding(
                tokens[first].start,
                tokens[place - 1].end,
                Kind.PERSON,
                "a name says who it is",
                direct=True,
                confidence=0.6,
            )
        elif fold(word.text) in words.demonyms:
            yield document.finding(word.start, word.end, Kind.NATIONALITY, "origin narrows it down", confidence=0.6)
        elif there or (people_of(word.text) or 0) > LARGE:
            yield document.finding(word.start, word.end, Kind.PLACE, "a place narrows it down", confidence=0.6)


def typed_small(document: Document) -> bool:
    """Whether next to no word begins with a capital, but for acronyms."""
    capital = sum(token.capital and not token.text.isupper() for token in document.tokens)
    return len(document.tokens) >= FEWEST and capital * 30 <= len(document.tokens)


def _is_name(word: str) -> bool:
    """A first name, or a double name of which a part is known."""
    return is_given(word) or ("-" in word and any(is_family(part) for part in word.split("-")))


def _trading(document: Document, words: Lexicon, place: int) -> int:
    """The number after a word of trade that follows here, at once or after one rare word; 0 when none does."""
    after = 0
    if len(document.tokens[place - 1].text) < 3 or fold(document.tokens[place - 1].text) in words.demonyms:
        return 0
    for number in range(place, min(place + 2, len(document.tokens))):
        if document.plain[document.tokens[number - 1].end : document.tokens[number].start] != " ":
            break
        if fold(document.tokens[number].text) in TRADES:
            after = number + 1
        elif words.common_word(document.tokens[number].text):
            break
    return after


def _strange(document: Document, words: Lexicon, place: int) -> bool:
    """Whether the word before a name belongs to it: no list knows it and nothing stands between."""
    word, following = document.tokens[place], document.tokens[place + 1]
    gap = document.plain[word.end : following.start]
    return gap == " " and word.text.isalpha() and len(word.text) > 1 and not words.common_word(word.text)


def _goes_on(document: Document, words: Lexicon, place: int) -> bool:
    """Whether this word is the family name after a first name."""
    last, word = document.tokens[place - 1], document.tokens[place]
    if document.plain[last.end : word.start] != " ":
        return False
    return (is_family(word.text) or "-" in word.text) and not words.common_word(word.text)
