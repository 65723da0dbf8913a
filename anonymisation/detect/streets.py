"""Addresses: a street, with or without the number of a house; a flat, a cell."""

import re
from collections.abc import Iterator
from functools import cache

from anonymisation.detect.dates import alternatives
from anonymisation.detect.document import Document
from anonymisation.detect.languages import language as load
from anonymisation.detect.lexicon import words_of
from anonymisation.findings import Finding, Kind

CAPITAL = r"[A-ZÀ-ŽŞİĞÇ][\w'.-]{0,40}"
# «in Kassei 9»: a name and a number after a preposition, when the name is no common word.
NUMBERED = re.compile(
    r"\b(?:in|at|on|to|from|near|à|au|bij|op|te|am|an|auf|en) "
    rf"((?:{CAPITAL} ){{1,3}}\d{{1,3}}[a-z]?(?:, {CAPITAL})?)(?![\w/]|[.,:]\d)"
)

LISTED = re.compile(r"[^\W\d], \d")  # «Zur Person. Der Klient, 52 Jahre»


@cache
def _room(code: str) -> re.Pattern[str]:
    words = alternatives(load(code).address_words)
    return re.compile(rf"(?<!\w)(?i:{words}),? (?:(?:no|nr)\.? ?)?\d{{1,5}}(?:[a-zA-Z](?!\w))?(?:[-/]\d{{1,4}})?(?!\w)")


@cache
def _street(code: str) -> re.Pattern[str]:
    language = load(code)
    after = alternatives(tuple({word.title() for word in language.street_after if len(word) > 2}))
    suffix = alternatives(tuple(word for word in language.street_after if len(word) > 3))
    before = alternatives(tuple({form for word in language.street_before for form in (word, word.title())}))
    number = (
        r"(?:,? (?:no\. ?|nr\.? ?|n\.[ºo] ?|núm\. ?|n° ?)?\d{1,4}(?:-(?:\d{1,3}|[IV]{1,4}|[a-z])(?!\w))?"
        r"(?: ?[a-zA-Z]| bis| ter| hs| bus \d{1,3})?(?!\w))"
    )
    code_and_town = (
        rf"(?:,? (?:\d{{4,5}}|[A-Z]{{1,2}}\d[\dA-Z]? \d[A-Z]{{2}}|\d{{4}} ?[A-Z]{{2}}),? {CAPITAL}|, {CAPITAL})?"
    )
    named = rf"(?:\d{{1,4}}[a-zA-Z]?(?:[-/]\d{{1,4}})?,? )?(?:{CAPITAL} ){{1,3}}(?:{after})(?!\w)"
    article = r"(?:(?:de|du|des|la|le|del|los|las|l'|d') ?){0,2}"
    opened = rf"(?:\d{{1,4}}(?: ?(?:bis|ter))?,? )?(?:{before}) {article}{CAPITAL}(?: {CAPITAL}){{0,2}}"
    joined = rf"[A-ZÀ-Ž]\w{{2,30}}(?:{suffix})(?!\w)"
    floor = r"(?:,? \d{1,2}\.?[ºª°oa] ?(?:(?:izq|izda|dcha|dcho|ctro)\b\.?|[A-H]\b)?)?"
    return re.compile(rf"(?<!\w)(?:{named}|{opened}|{joined})(?:{number}{floor})?(?P<rest>{code_and_town})")


# «B4-27»: wing, landing and cell.
LOCATION = re.compile(
    r"(?<![\w/-])(?:[A-H]\d{1,2}-\d{1,3}|(?<=\bin )\d-\d{2}|(?<=\bcell )\d{1,2}-\d{1,3})(?![\w/-]|[.,]\d)"
)


def findings(document: Document) -> Iterator[Finding]:
    plain, code = document.plain, document.language.code
    words = words_of(document)
    for match in _street(code).finditer(plain):
        numbered = any(letter.isdigit() for letter in match.group())
        if words.nouns_have_capitals and not numbered and " " in match.group():  # «Im Kraftraum», at a start
            continue
        if words.nouns_have_capitals and " " in match.group() and LISTED.search(match.group()):
            continue
        end = match.end() if numbered else match.start("rest")
        end -= plain[end - 1] in ".'-"
        reason = "a street narrows it down to a few houses"
        yield document.finding(match.start(), end, Kind.ADDRESS, reason, direct=numbered, confidence=0.85)
    for match in NUMBERED.finditer(plain):
        name = [word for word in match[1].split() if not word[0].isdigit()]
        if not any(words.common_word(word.strip(",")) for word in name):
            yield document.finding(*match.span(1), Kind.ADDRESS, "it may be a house", direct=True, confidence=0.6)
    for match in LOCATION.finditer(plain):
        yield document.finding(*match.span(), Kind.NUMBER, "a flat or a cell has few people", confidence=0.5)
    for match in _room(code).finditer(plain):
        yield document.finding(*match.span(), Kind.ADDRESS, "a flat or a cell has few people", confidence=0.6)
