"""Towns, villages, regions; and countries where they say something of a person, not of the law."""

import re
from collections.abc import Iterator

from anonymisation.detect.chunks import Chunk
from anonymisation.detect.document import Document
from anonymisation.detect.folding import fold
from anonymisation.detect.gazetteer import is_given, people_of
from anonymisation.detect.languages import lexicon
from anonymisation.detect.lexicon import Lexicon, words_of
from anonymisation.detect.splitting import Token
from anonymisation.detect.streets import CAPITAL
from anonymisation.findings import Finding, Kind

NARROWS = "a place narrows it down"
PERSONAL = lexicon(
    """
    born lives lived living resides residing resided moved fled returned went travelled traveled flew arrived
    left came emigrated settled grew deported extradited removed married visited holiday home back family
    relatives origin roots
    """
)


COMPASS = re.compile(r"(?:(?:north|south)-?)?(?:north|south|east|west)(?:ern)?|central|upper|lower")
COUNTRY = re.compile(rf",? \(?({CAPITAL}(?: {CAPITAL})?)")
STATE = re.compile(
    r"\b([A-Z]\w+(?: [A-Z]\w+)?) (?:Government|government|authorities|courts|Constitution|Criminal Code|State|law)\b"
    r"|\bagainst (?:the )?(?:(?:Federal )?(?:Republic|Kingdom) of )?((?:United )?[A-Z]\w+(?: Republic| Federation)?)"
    r"|\b(?:Republic|Kingdom|Government|Constitution) of (?:the )?((?:United )?[A-Z]\w+)"
)


def findings(document: Document) -> Iterator[Finding]:
    words = words_of(document)
    party = states_of_the_law(document, words)
    for chunk in document.chunks:
        yield from _known(document, words, chunk, party)
        yield from _described(document, words, chunk)


def states_of_the_law(document: Document, words: Lexicon) -> frozenset[str]:
    """Countries and demonyms named as a state («the Turkish Government»): that is the law of the case, no clue."""
    found = set()
    for match in STATE.finditer(document.plain):
        found.add(fold(match[1] or match[2] or match[3]).removeprefix("the "))
    return frozenset(name for name in found if name in words.countries or name in words.demonyms)


def _known(document: Document, words: Lexicon, chunk: Chunk, party: frozenset[str]) -> Iterator[Finding]:
    """Every run of one to four words of the chunk that is a place, the longest first."""
    tokens = chunk.words
    start = 0
    while start < len(tokens):
        for end in range(min(len(tokens), start + 4), start, -1):
            name = " ".join(word.text for word in tokens[start:end])
            folded = fold(name)
            if folded in words.countries:
                if chunk.before and COMPASS.fullmatch(chunk.before[0]) and start == 0:
                    begin = document.plain.rfind(chunk.before[0][1:], 0, tokens[0].start) - 1
                    yield document.finding(begin, tokens[end - 1].end, Kind.PLACE, NARROWS, confidence=0.7)
                elif folded not in party and PERSONAL.intersection(chunk.before):
                    where = (tokens[start].start, tokens[end - 1].end)
                    yield document.finding(*where, Kind.PLACE, "a country in a life narrows it down", confidence=0.5)
                start = end - 1
                break
            size = people_of(name)
            if start and fold(tokens[start - 1].text) in words.determiners:  # «die Nummer der Apotheke»
                break
            if size is not None and _stands(words, chunk, start, tokens[start:end], size):
                last = (
                    _with_country(document, words, tokens[end - 1].end) if end == len(tokens) else tokens[end - 1].end
                )
                yield document.finding(tokens[start].start, last, Kind.PLACE, NARROWS, confidence=0.85)
                start = end - 1
                break
        start += 1


def _with_country(document: Document, words: Lexicon, end: int) -> int:
    """Where «Gdynia, Poland» ends, when the place ends at `end`."""
    following = COUNTRY.match(document.plain, end)
    return following.end() if following and fold(following[1]) in words.countries else end


def _stands(words: Lexicon, chunk: Chunk, start: int, name: tuple[Token, ...], size: int) -> bool:
    """Whether a word that is in the list of places means the place here."""
    if len(name) > 1:
        return not all(words.common_word(word.text) for word in name)
    word = name[0].text
    before = fold(chunk.before[0]) if start == 0 and chunk.before else ""
    opens = chunk.opens and start == 0
    if before in words.determiners or (opens and words.nouns_have_capitals):
        return False
    if word.isupper() and len(word) < 5:
        return False
    if words.common_word(word):
        return size > 50 and before in words.prepositions and before not in ("of", "for", "by") and not opens
    if fold(word) in words.titles or fold(word) in words.demonyms:
        return False
    if before in words.prepositions:
        return True
    if len(chunk.words) > 1 and is_given(word):
        return False
    return not is_given(word) or size > 300


def _is_of_state(words: Lexicon, name: list[Token]) -> bool:
    """«Turkish Republic», «British Airport»: nothing in it but a state and a common word."""
    return all(words.common_word(word.text) or fold(word.text) in words.demonyms | words.countries for word in name)


def _described(document: Document, words: Lexicon, chunk: Chunk) -> Iterator[Finding]:
    """«the village of Yeşilova», «Hilvan district»: whatever the name, the noun says it is a place."""
    tokens = list(chunk.words)
    while tokens and fold(tokens[0].text) in words.stopwords:
        tokens = tokens[1:]
    if len(tokens) > 1 and fold(tokens[-1].text) in words.place_nouns and not _is_of_state(words, tokens):
        yield document.finding(tokens[0].start, chunk.end, Kind.PLACE, NARROWS, confidence=0.8)
        return
    name = [word for word in tokens if not words.common_word(word.text)]
    if not name or name[0] != tokens[-len(name)]:
        return
    noun_after = fold(chunk.after) in words.place_nouns
    noun_before = (
        len(chunk.before) > 1
        and chunk.before[0] in ("of", "de", "von", "van")
        and fold(chunk.before[1]) in words.place_nouns
    )
    if (noun_after or noun_before) and fold(document.plain[chunk.start : chunk.end]) not in words.countries:
        yield document.finding(name[0].start, chunk.end, Kind.PLACE, NARROWS, confidence=0.8)
