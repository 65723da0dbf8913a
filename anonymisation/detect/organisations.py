"""Courts, prisons, hospitals, schools, offices, companies: a capitalised name around a noun that says what it is."""

import re
from collections.abc import Iterator

from anonymisation.detect.chunks import Chunk
from anonymisation.detect.document import Document
from anonymisation.detect.folding import fold
from anonymisation.detect.gazetteer import is_family, is_given, people_of
from anonymisation.detect.lexicon import Lexicon, is_number, words_of
from anonymisation.detect.splitting import Token
from anonymisation.findings import Finding, Kind

# «(Sąd Rejonowy)»: the name in its own language, right after it.
ORIGINAL = re.compile(r" \((?![\"']|the )([A-ZÀ-Ž][^()\"\n]{2,80})\)")
LONGEST = 40  # words of a name with all its «of the»
# «School no. 5», «detention centre no. IZ-77/2»: the number is the name.
NUMBER = re.compile(r" (?:no|No|nr|№)\.? ?[A-Z]{0,3}-?\d{1,4}(?:/\d{1,4})?(?!\w)")
NUMBERED = re.compile(
    r"\b(?i:prison|colony|hospital|school|facility|centre|center|unit|clinic|isolator|division|department)"
    r" (?:no|No|nr|№)\.? ?[A-Z]{0,3}-?\d{1,4}(?:/\d{1,4})?(?!\w)"
)
GENITIVE = {"'", "' ", "'s", "’s"}
REASONS = {
    "court": "a court of a place narrows it down",
    "prison": "a prison may be small enough to tell who it is",
    "health": "a hospital or clinic narrows it down",
    "school": "a school narrows it down",
    "faith": "a place of worship narrows it down",
    "authority": "an office of a place narrows it down",
    "organisation": "an organisation may lead to its people",
}


def findings(document: Document) -> Iterator[Finding]:
    words = words_of(document)
    starts_of_chunks = {chunk.first: chunk for chunk in document.chunks}
    for match in NUMBERED.finditer(document.plain):
        yield document.finding(*match.span(), Kind.ORGANISATION, "its number tells which one it is", confidence=0.8)
    end_of_last = -1
    for chunk in document.chunks:
        if chunk.start < end_of_last:
            continue
        first, last = _whole(document, words, chunk, starts_of_chunks)
        if last <= first:
            continue
        name = document.tokens[first:last]
        kind = words.noun([word.text for word in name])
        company = any(word.text in words.forms for word in name[1:])
        if kind is None and not company:
            continue
        if not company and not specific(words, name):
            continue
        end = name[-1].end
        for addition in (NUMBER, ORIGINAL):
            more = addition.match(document.plain, end)
            end = more.end() if more else end
        end_of_last = end
        reason = REASONS[kind or "organisation"]
        yield document.finding(name[0].start, end, Kind.ORGANISATION, reason, confidence=0.85)


def specific(words: Lexicon, name: list[Token]) -> bool:
    """Whether it says which one: a word that is neither common nor a noun of its kind, a place, a number."""
    inner = [word for word in name if word.capital or is_number(word.text)]
    if fold(" ".join(word.text for word in name)) in words.generic:
        return False
    for word in inner:
        folded = fold(word.text)
        if folded in words.demonyms or folded in words.countries:
            continue
        if is_number(word.text):
            return True
        if not words.common_word(word.text) and (not words.nouns_have_capitals or _listed(word.text)):
            return True
        if folded not in words.common and folded not in words.nouns and (people_of(word.text) or 0) > 200:
            return True
    return False


def _listed(word: str) -> bool:
    return is_given(word) or is_family(word) or people_of(word) is not None


def _whole(document: Document, words: Lexicon, chunk: Chunk, chunks: dict[int, Chunk]) -> tuple[int, int]:
    """The numbers of the first and after the last word of the name that begins in this chunk."""
    tokens, plain = document.tokens, document.plain
    first, last = chunk.first, chunk.first + len(chunk.words)
    while first < last and (fold(tokens[first].text) in words.stopwords or fold(tokens[first].text) in words.calendar):
        first += 1
    if first == last or fold(tokens[first].text) in words.titles:
        return first, first
    while last < len(tokens) and last - first < LONGEST:
        gap = plain[tokens[last - 1].end : tokens[last].start]
        lower = fold(tokens[last].text)
        if gap == " " and lower in words.nouns and not tokens[last].capital:
            last += 1
            continue
        if gap == " " and last + 1 < len(tokens) and f"{lower} {fold(tokens[last + 1].text)}" in words.nouns:
            last += 2
            continue
        if gap in GENITIVE and tokens[last].text == "s":
            if last + 1 in chunks and plain[tokens[last].end : tokens[last + 1].start] == " ":
                last = last + 1 + len(chunks[last + 1].words)
                continue
            if last + 1 < len(tokens) and words.nouns.get(fold(tokens[last + 1].text)) in ("court", "authority"):
                last += 2
                continue
            break
        following = _joined(document, words, last, chunks)
        if following is None:
            break
        if fold(chunks[following].words[0].text) in words.titles:
            break
        linked = {fold(word.text) for word in tokens[last:following]}
        left = words.noun([word.text for word in tokens[first:last]])
        right = chunks[following].words
        if linked & {"and", "et", "en", "und", "y"}:
            if left or len(linked) > 1 or words.noun([word.text for word in right]) is None:
                break
        elif left is None:
            break
        last = following + len(right)
    return first, last


def _joined(document: Document, words: Lexicon, place: int, chunks: dict[int, Chunk]) -> int | None:
    """The number of the chunk that one or two joining words («of the») lead to."""
    tokens, plain = document.tokens, document.plain
    for step in (1, 2):
        if place + step > len(tokens) or fold(tokens[place + step - 1].text) not in words.joiners:
            return None
        if plain[tokens[place + step - 2].end : tokens[place + step - 1].start] != " ":
            return None
        if place + step in chunks and plain[tokens[place + step - 1].end : tokens[place + step].start] == " ":
            return place + step
    return None
