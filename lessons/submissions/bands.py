"""The bands in which people are told: wide enough that a case is not a person, and never typed by hand.

A value is what is stored; a label is what is read. Values of places, years, ages and genders read as they are on the
page of a case; those of offences are slugs, since the population table counts by them.
"""

import re
from datetime import date
from typing import NamedTuple


class Choice(NamedTuple):
    value: str
    label: str


#: What every band offers first: to say nothing is always safe.
NOT_STATED = Choice("", "Not stated")

SETTINGS = tuple(
    Choice(name, name)
    for name in (
        "Closed prison",
        "Closed prison, separate unit",
        "Open prison or pre-release unit",
        "Youth institution",
        "Clinic or secure hospital",
        "Probation or supervision",
        "Municipality",
        "Exit or mentoring programme",
        "Family, home or community",
        "Between two or more of these",
    )
)

REGIONS = tuple(
    Choice(name, name)
    for name in (
        "Northern Europe",
        "Western Europe",
        "Central Europe",
        "Southern Europe",
        "Eastern Europe",
        "South-Eastern Europe",
        "Outside Europe",
        "Several regions",
    )
)

#: First year of the oldest five-year band; what is older is one band.
OLDEST = 2005


def _years(last: int) -> tuple[Choice, ...]:
    """Spans of five years and, after them, of ten: from the one that `last` is in back to the oldest."""
    found = [
        f"{first}–{first + length - 1}"
        for length in (5, 10)
        for first in range(last - last % length, OLDEST - 1, -length)
    ]
    return tuple(Choice(span, span) for span in [*found, f"before {OLDEST}"])


YEARS = _years(2049)

AGES = (
    Choice("under 18", "Under 18"),
    Choice("18 to 24", "18 to 24"),
    Choice("twenties", "Twenties"),
    Choice("thirties", "Thirties"),
    Choice("forties", "Forties"),
    Choice("fifties", "Fifties"),
    Choice("under 30", "Under 30"),
    Choice("30 to 49", "30 to 49"),
    Choice("50 or older", "50 or older"),
    Choice("adult", "Adult"),
)

_AGES = {
    "under 18": (12, 17),
    "18 to 24": (18, 24),
    "twenties": (20, 29),
    "thirties": (30, 39),
    "forties": (40, 49),
    "fifties": (50, 59),
    "under 30": (12, 29),
    "30 to 49": (30, 49),
    "50 or older": (50, 99),
    "adult": (18, 99),
}

GENDERS = (Choice("man", "A man"), Choice("woman", "A woman"), Choice("several people", "Several people"))

OFFENCES = (
    Choice("travel", "Travel to a conflict area, or an attempt"),
    Choice("membership", "Membership or support of a group"),
    Choice("financing", "Financing"),
    Choice("propaganda", "Propaganda, threats or incitement"),
    Choice("preparation", "Preparing an attack"),
    Choice("violence", "An attack or other violence"),
    Choice("hate-crime", "Hate crime"),
    Choice("other", "Another offence; radicalised before or in prison"),
    Choice("none", "Not convicted"),
)


def years_of(band: str) -> tuple[int, int] | None:
    """First and last year of a band as it is stored; None where nothing is stated."""
    if band == f"before {OLDEST}":
        return 1970, OLDEST - 1
    found = re.fullmatch(r"(\d{4})–(\d{4})", band)
    return (int(found[1]), int(found[2])) if found else None


def ages_of(band: str) -> tuple[int, int] | None:
    """Youngest and oldest age of a band as it is stored; None where nothing is stated."""
    return _AGES.get(band)


def years_offered() -> tuple[Choice, ...]:
    """The bands that have begun."""
    this_year = date.today().year
    return tuple(choice for choice in YEARS if (years_of(choice.value) or (0, 0))[0] <= this_year)
