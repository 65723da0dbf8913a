"""Towns, villages, regions, streets; and countries where they say something of a person, not of the law."""

import re
from collections.abc import Iterator
from functools import cache

from anonymisation.detect.chunks import Chunk
from anonymisation.detect.dates import alternatives
from anonymisation.detect.document import Document
from anonymisation.detect.folding import fold
from anonymisation.detect.gazetteer import is_given, people_of
from anonymisation.detect.languages import language as load
from anonymisation.detect.lexicon import Lexicon, lexicon
from anonymisation.detect.splitting import Token
from anonymisation.findings import Finding, Kind

NARROWS = "a place narrows it down"
CAP = r"[A-ZÀ-ŽŞİĞÇ][\w'.-]*"
PERSONAL = frozenset(
    "born lives lived living resides residing resided moved fled returned went travelled traveled flew arrived left came "
    "emigrated settled grew deported extradited removed married visited holiday home back family relatives origin roots".split()
)


@cache
def _street(code: str) -> re.Pattern[str]:
    language = load(code)
    after = alternatives(tuple({word.title() for word in language.street_after if len(word) > 2}))
    suffix = alternatives(tuple(word for word in language.street_after if len(word) > 3))
    before = alternatives(tuple({form for word in language.street_before for form in (word, word.title())}))
    number = r"(?:,? (?:no\. ?|nr\.? ?)?\d{1,4} ?[a-zA-Z]?(?!\w))"
    code_and_town = rf"(?:,? (?:\d{{4,5}}|[A-Z]{{1,2}}\d[\dA-Z]? \d[A-Z]{{2}}|\d{{4}} ?[A-Z]{{2}}),? {CAP}|, {CAP})?"
    return re.compile(
        rf"(?<!\w)(?:(?:\d{{1,4}}[a-zA-Z]?(?:[-/]\d{{1,4}})?,? )?(?:{CAP} ){{1,3}}(?:{after})(?!\w)"
        rf"|(?:\d{{1,4}}(?: ?(?:bis|ter))?,? )?(?:{before}) (?:(?:de|du|des|la|le|del|los|las|l'|d') ?){{0,2}}{CAP}(?: {CAP}){{0,2}}"
        rf"|[A-ZÀ-Ž]\w{{2,30}}(?:{suffix})(?!\w)){number}?(?P<rest>{code_and_town})"
    )


def findings(document: Document) -> Iterator[Finding]:
    words = lexicon(document)
    for match in _street(document.language.code).finditer(document.plain):
        numbered = any(letter.isdigit() for letter in match.group())
        end = match.end() if numbered else match.start("rest")
        yield document.finding(
            match.start(),
            end,
            Kind.ADDRESS,
            "a street narrows it down to a few houses",
            direct=numbered,
            confidence=0.85,
        )
    party = states_of_the_law(document, words)
    for chunk in document.chunks:
        yield from _known(document, words, chunk, party)
        yield from _described(document, words, chunk)


def states_of_the_law(document: Document, words: Lexicon) -> frozenset[str]:
    """Countries and demonyms named as a state («the Turkish Government»): that is the law of the case, no clue."""
    found = set()
    for match in STATE.finditer(document.plain):
        found.add(fold(match[1] or match[2] or match[3]))
    return frozenset(name for name in found if name in words.countries or name in words.demonyms)


STATE = re.compile(
    r"\b([A-Z]\w+(?: [A-Z]\w+)?) (?:Government|government|authorities|courts|Constitution|Criminal Code|State|law)\b"
    r"|\bagainst (?:the )?(?:Republic of |Kingdom of |Federal Republic of )?((?:United )?[A-Z]\w+(?: Republic| Federation)?)"
    r"|\b(?:Republic|Kingdom|Government|Constitution) of (?:the )?((?:United )?[A-Z]\w+)"
)


def _known(document: Document, words: Lexicon, chunk: Chunk, party: frozenset[str]) -> Iterator[Finding]:
    """Every run of one to four words of the chunk that is a place, the longest first."""
    tokens = chunk.words
    start = 0
    while start < len(tokens):
        for end in range(min(len(tokens), start + 4), start, -1):
            name = " ".join(word.text for word in tokens[start:end])
            folded = fold(name)
            if folded in words.countries:
                if folded not in party and _about_a_person(document, chunk):
                    yield document.finding(
                        tokens[start].start, tokens[end - 1].end, Kind.PLACE, "a country in somebody's life narrows it down",
                        confidence=0.5,
                    )  # fmt: skip
                start = end - 1
                break
            size = people_of(name)
            if size is not None and _stands(words, chunk, start, tokens[start:end], size):
                yield document.finding(tokens[start].start, tokens[end - 1].end, Kind.PLACE, NARROWS, confidence=0.85)
                start = end - 1
                break
        start += 1


def _about_a_person(document: Document, chunk: Chunk) -> bool:
    return bool(PERSONAL.intersection(chunk.before))


def _stands(words: Lexicon, chunk: Chunk, start: int, name: tuple[Token, ...], size: int) -> bool:
    """Whether a word that is in the list of places means the place here."""
    if len(name) > 1:
        return not all(words.common_word(word.text) for word in name)
    word = name[0].text
    before = fold(chunk.before[0]) if start == 0 and chunk.before else ""
    opens = chunk.opens and start == 0
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


def _described(document: Document, words: Lexicon, chunk: Chunk) -> Iterator[Finding]:
    """«the village of Yeşilova», «Hilvan district»: whatever the name, the noun says it is a place."""
    name = [word for word in chunk.words if not words.common_word(word.text)]
    if not name or name[0] != chunk.words[-len(name)]:
        return
    noun_after = fold(chunk.after) in words.place_nouns
    noun_before = (
        len(chunk.before) > 1
        and chunk.before[0] in ("of", "de", "von", "van")
        and fold(chunk.before[1]) in words.place_nouns
    )
    inside = len(chunk.words) > 1 and fold(chunk.words[-1].text) in words.place_nouns
    if (noun_after or noun_before or inside) and fold(document.plain[chunk.start : chunk.end]) not in words.countries:
        yield document.finding(name[0].start, chunk.end, Kind.PLACE, NARROWS, confidence=0.8)
