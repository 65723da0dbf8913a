"""Dates as papers write them: one day, or the days of a meeting.

Where only numbers are given the day comes first, as in the sources; a second number above twelve shows the
other order.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

LONGEST_TEXT = 300  # a date in a longer text is part of a story, not a particular

_NAMES = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
_MONTHS = {name[:3]: number for number, name in enumerate(_NAMES, start=1)}
_MONTH = r"({})\b\.?".format("|".join([*_NAMES, "sept", *(name[:3] for name in _NAMES)]))
_DAY = r"\b([0-9]{1,2})(?:st|nd|rd|th)?"
_YEAR = r"([12][0-9]{3})\b"
_TO = r"\s*(?:-|\u2013|\u2014|\bto\b|\band\b|&)\s*"
_NUMBERS = r"\b([0-9]{1,2})([/.-])([0-9]{1,2})\2" + _YEAR
_WEEKDAYS = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b", re.IGNORECASE)
_EDGES = " \t,;:.|()*_-\u2013\u2014"


@dataclass(frozen=True, slots=True)
class FoundDates:
    """The day or days found in a text, and the words that stood around them."""

    start: date
    end: date
    rest: str


def find_dates(text: str) -> FoundDates | None:
    """Return the first date or span of days in `text`, or None where there is none or it does not exist."""
    if len(text) > LONGEST_TEXT:
        return None
    for pattern, read in _FORMS:
        for match in pattern.finditer(text):
            try:
                start, end = read(match.groups())
            except ValueError:
                continue
            if start <= end:
                around = f"{text[: match.start()].strip(_EDGES)} {text[match.end() :].strip(_EDGES)}"
                return FoundDates(start, end, " ".join(_WEEKDAYS.sub(" ", around).split()).strip(_EDGES))
    return None


def _month(name: str) -> int:
    return _MONTHS[name[:3].lower()]


def _numbers(first: str, second: str, year: str) -> date:
    day, month = int(first), int(second)
    if month > 12 >= day:
        day, month = month, day
    return date(int(year), month, day)


Groups = tuple[str, ...]


def _days_of_month(g: Groups) -> tuple[date, date]:
    return date(int(g[3]), _month(g[2]), int(g[0])), date(int(g[3]), _month(g[2]), int(g[1]))


def _days_of_months(g: Groups) -> tuple[date, date]:
    return date(int(g[2] or g[5]), _month(g[1]), int(g[0])), date(int(g[5]), _month(g[4]), int(g[3]))


def _month_then_days(g: Groups) -> tuple[date, date]:
    return date(int(g[3]), _month(g[0]), int(g[1])), date(int(g[3]), _month(g[0]), int(g[2]))


def _number_days(g: Groups) -> tuple[date, date]:
    return _numbers(g[0], g[2], g[3]), _numbers(g[4], g[6], g[7])


def _iso_days(g: Groups) -> tuple[date, date]:
    return date(int(g[0]), int(g[1]), int(g[2])), date(int(g[3]), int(g[4]), int(g[5]))


def _iso(g: Groups) -> tuple[date, date]:
    day = date(int(g[0]), int(g[1]), int(g[2]))
    return day, day


def _day_month(g: Groups) -> tuple[date, date]:
    day = date(int(g[2]), _month(g[1]), int(g[0]))
    return day, day


def _month_day(g: Groups) -> tuple[date, date]:
    day = date(int(g[2]), _month(g[0]), int(g[1]))
    return day, day


def _number(g: Groups) -> tuple[date, date]:
    day = _numbers(g[0], g[2], g[3])
    return day, day


_ISO = r"\b([12][0-9]{3})-([0-9]{2})-([0-9]{2})\b"
_SECOND_NUMBERS = _NUMBERS.replace(r"\2", r"\6")
_FORMS = [
    (re.compile(pattern, re.IGNORECASE), read)
    for pattern, read in (
        (rf"{_DAY}{_TO}{_DAY}\s+(?:of\s+)?{_MONTH},?\s+{_YEAR}", _days_of_month),
        (rf"{_DAY}\s+{_MONTH},?(?:\s+{_YEAR})?{_TO}{_DAY}\s+{_MONTH},?\s+{_YEAR}", _days_of_months),
        (rf"\b{_MONTH}\s+{_DAY}{_TO}{_DAY},?\s+{_YEAR}", _month_then_days),
        (rf"{_ISO}{_TO}{_ISO}", _iso_days),
        (rf"{_NUMBERS}{_TO}{_SECOND_NUMBERS}", _number_days),
        (rf"{_DAY}\s+(?:of\s+)?{_MONTH},?\s+{_YEAR}", _day_month),
        (rf"\b{_MONTH}\s+{_DAY},?\s+{_YEAR}", _month_day),
        (_ISO, _iso),
        (_NUMBERS, _number),
    )
]
