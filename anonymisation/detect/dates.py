"""Dates in all their forms: days, months, years, spans of them, seasons and feasts."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from anonymisation.detect.document import Document
from anonymisation.detect.languages import language as load
from anonymisation.findings import Finding, Kind

YEAR = r"(?:1[89]\d\d|20\d\d)"
NUMERIC = re.compile(
    r"(?<![\w/.-])(?:(?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|1[0-2])\1(?:(?:19|20)\d\d|\d\d)"
    rf"|{YEAR}([./-])(?:0[1-9]|1[0-2])\2(?:0[1-9]|[12]\d|3[01])|(?:0?[1-9]|1[0-2])/(?:19|20)\d\d)(?![\w/-]|[.]\d)"
)
HOUR = r"(?:[01]?\d|2[0-3])"
CLOCK = re.compile(
    rf"(?<![\w:.]){HOUR}[.:][0-5]\d ?(?:a\.m\.|p\.m\.|am|pm|h|uur|Uhr)(?!\w)|(?<![\w:.]){HOUR}:[0-5]\d(?![\d:])",
    re.IGNORECASE,
)
# «the Act of 1992», «Law no. 2845 of 2 June 1983»: the date of a law says nothing about a person.
LAW = re.compile(
    r"\b(?:[Aa]ct|[Ll]aw|[Cc]ode|[Dd]irective|[Rr]egulation|[Cc]onvention|[Dd]ecree|[Oo]rdinance|[Ss]tatute|Protocol|Rules|Order|[Ll]oi|"
    r"[Ww]et|Gesetz|[Ll]ey)(?: \w{1,12}\.? ?[\d/-]{0,12})?(?:,| of| dated| du| van| vom| de)? \Z"
)
BEFORE_MONTH = ("last", "next", "this", "early", "mid", "late", "every")
WORD_BEFORE = re.compile(r"(\w+)\W{1,2}\Z")


def alternatives(words: tuple[str, ...]) -> str:
    """The words as part of a pattern, longest first; something that never matches when there are none."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) or r"(?!)"


@dataclass(frozen=True, slots=True)
class Form:
    pattern: re.Pattern[str]
    confidence: float
    reason: str


@cache
def _forms(code: str) -> tuple[Form, ...]:
    language = load(code)
    to = r"\s*(?:[-–—,/]|\b(?:and|to|or|until|till|et|au|en|tot|und|bis|y|al|a)\b)\s*"
    joiner = rf"(?:(?:{alternatives(language.date_joiners)})\s+)?"
    month = rf"(?:{alternatives(tuple(language.months))})(?!\w)\.?"
    day = rf"(?:0?[1-9]|[12]\d|3[01])(?:{alternatives(language.day_suffixes)})?(?!\w)\.?"
    days = rf"{day}(?:{to}{day}){{0,6}}"
    weekday = rf"(?:(?:{alternatives(language.weekdays)}),?\s+(?:the\s+)?)?"
    year = rf"(?:,?\s+{joiner}{YEAR}(?!\w))"
    part = rf"(?:(?:{alternatives((*language.parts_of_year, *language.roughly))})[\s-]+)?"
    roughly = rf"(?:(?:{alternatives(language.roughly)})\s+)?"
    whole = rf"{days}\s*{joiner}{month}"
    season = rf"(?:{alternatives(language.seasons)})"
    last = r"(?:(?:last|this|next|past)\s+)?"
    ordinal = rf"(?:0?[1-9]|[12]\d|3[01])(?:{alternatives(language.day_suffixes)})?(?![\w:]|[.,]\d)"
    exact = "an exact date can be looked up"
    forms = (
        (rf"{roughly}{weekday}{whole}(?:{to}{whole}){{0,6}}{year}?(?:{to}{whole}{year}?)?", 0.98, exact),
        (rf"{roughly}{weekday}{month}\s+{day}(?:{to}(?:{month}\s+)?{day}){{0,6}}{year}?", 0.98, exact),
        (rf"{part}{month}(?:{to}{part}{month}){{0,6}}{year}(?:{to}{part}(?:{month}{year}|{YEAR}(?!\w)))?", 0.95,
         "a month and year narrow it down"),
        (rf"{part}{season}(?:{to}{season})?{year}", 0.9, "a season of a year narrows it down"),
        (rf"{part}{YEAR}(?:{to}(?:{YEAR}|\d\d)(?![\w/,.]\d|\w)){{1,6}}", 0.9, "years narrow it down"),
        (rf"{part}(?:(?:19|20)\d0s|'?[2-9]0s)(?!\w)", 0.6, "a decade narrows it down"),
        (rf"{part}{YEAR}(?!\w|/\d|[.,:]\d|\s?%)", 0.85, "a year narrows it down"),
        (rf"(?:(?:the\s+)?feast\s+of\s+(?:the\s+)?\w+(?:\s+(?!on|in|of|at|and|was)\w+)?|(?:st\.?|saint)\s+\w+'s\s+(?:day|eve|night))"
         rf"(?!\w){year}?", 0.6, "a feast day can be looked up"),
        (rf"{last}(?:{month}\s+|{season}\s+)?(?:{alternatives(language.feasts)})(?!\w)(?:\s+(?:Day|Eve)\b)?{year}?", 0.6,
         "a feast day can be looked up"),
        (rf"(?:{alternatives((*language.short_weekdays, *language.weekdays))})\.?\s+(?:the\s+)?{ordinal}",
         0.9, exact),
        (rf"(?<=\bthe )(?:0?[1-9]|[12]\d|3[01])(?:{alternatives(language.day_suffixes)})(?!\w)(?:\s+of\s+{month})?",
         0.5, exact),
    )  # fmt: skip
    return tuple(
        Form(re.compile(rf"(?<![\w/.-]){pattern}", re.IGNORECASE), confidence, reason)
        for pattern, confidence, reason in forms
    )


@cache
def _weekday(code: str) -> re.Pattern[str]:
    """A weekday of one occasion: «on Saturday», not «on Saturdays», not «every Saturday»."""
    language = load(code)
    return re.compile(rf"(?<![\w-])(?:{alternatives(language.weekdays)})(?![\w-])", re.IGNORECASE)


@cache
def _bare_month(code: str) -> re.Pattern[str]:
    """A month without a day or a year. As written: «may» is none in English, «mai» is one in French."""
    language = load(code)
    months = language.months
    whole = {name for name in months if not any(other != name and other.startswith(name) for other in months)}
    names = {name.title() for name in months if len(name) > 3} | {name.title() for name in whole}
    if code in ("fr", "nl", "es"):
        names |= {name.lower() for name in names}
    part = rf"(?:(?:{alternatives(language.parts_of_year)})[\s-]+)?"
    return re.compile(rf"(?<![\w-]){part}(?P<month>{alternatives(tuple(names))})(?![\w-])")


def findings(document: Document) -> Iterator[Finding]:
    plain, language = document.plain, document.language
    for form in _forms(language.code):
        for match in form.pattern.finditer(plain):
            if LAW.search(plain, max(0, match.start() - 40), match.start()):
                continue
            end = match.end() - (plain[match.end() - 1] == "." and not _dotted_day(plain, match.end()))
            yield document.finding(match.start(), end, Kind.DATE, form.reason, confidence=form.confidence)
    for match in NUMERIC.finditer(plain):
        yield document.finding(*match.span(), Kind.DATE, "an exact date can be looked up", confidence=0.9)
    for match in CLOCK.finditer(plain):
        yield document.finding(*match.span(), Kind.DATE, "an exact hour can be looked up", confidence=0.7)
    for match in _bare_month(language.code).finditer(plain):
        if match["month"].lower() in language.also_common:
            before = WORD_BEFORE.search(plain, max(0, match.start() - 20), match.start())
            if before is None or before[1].lower() not in (
                *language.year_words,
                "last",
                "next",
                "this",
                "early",
                "mid",
                "late",
            ):
                continue
        yield document.finding(*match.span(), Kind.DATE, "a month narrows it down", confidence=0.7)
    for match in _weekday(language.code).finditer(plain):
        before = WORD_BEFORE.search(plain, max(0, match.start() - 20), match.start())
        if before is None or before[1].lower() not in language.every:
            yield document.finding(
                *match.span(), Kind.DATE, "with the rest of a story a day can be looked up", confidence=0.5
            )


def _dotted_day(plain: str, end: int) -> bool:
    """Whether the full stop at the end belongs to an abbreviated month and no sentence ends there."""
    return end < len(plain) - 1 and plain[end + 1 : end + 2].islower()
