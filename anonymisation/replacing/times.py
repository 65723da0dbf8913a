"""Dates and ages made wider: «14 March 2019» becomes early 2019, «2019» the late 2010s, «23» a decade of life."""

import re
from dataclasses import dataclass

from anonymisation.detect.languages import Language
from anonymisation.grammar import Grammar
from anonymisation.grammar.joints import joints
from anonymisation.replacing.fitting import NO_NOUNS, fitted, last_word
from anonymisation.replacing.proposing import Place, Proposal

YEAR = re.compile(r"(?<!\d)(?:1[89]|20)\d\d(?!\d)")
NUMERIC = re.compile(r"(?<!\d)(?:(\d{4})[-./](\d{1,2})(?:[-./]\d{1,2})?|\d{1,2}[-./](\d{1,2})[-./](\d{4}|\d{2}))(?!\d)")
WORD = re.compile(r"[^\W\d_]+")
NUMBER = re.compile(r"\d+")
JOINED_AGE = re.compile(r"\w[\s-]*-\s*(?:year|jähr|jarig)", re.IGNORECASE)
#: «the 2014 trial»: what follows is the noun that the date stands before.
NOUN_AFTER = re.compile(r"\s+[^\W\d_]{3,}")


@dataclass(frozen=True, slots=True)
class When:
    """What a date says: years (at most two: a span), month 1 to 12."""

    years: tuple[int, ...]
    month: int | None


def read_date(text: str, language: Language) -> When:
    """Whatever can be read off a date in words or figures; day and weekday are not looked at."""
    numeric = NUMERIC.search(text)
    if numeric:
        number = int(numeric[2] or numeric[3])
        year = int(numeric[1] or numeric[4])
        if year < 100:
            year += 1900 if year > 50 else 2000
        return When((year,), number if 1 <= number <= 12 else None)
    years = tuple(int(year) for year in YEAR.findall(text))
    month = next((language.months[w] for w in map(str.lower, WORD.findall(text)) if w in language.months), None)
    return When(years, month)


def third_of_year(month: int) -> int:
    """0 for January to April, 1 for May to August, 2 for September to December."""
    return (month - 1) // 4


def third_of_decade(year: int) -> int:
    """0 for years ending in 0 to 3, 1 for 4 to 6, 2 for 7 to 9."""
    last = year % 10
    return 0 if last < 4 else 1 if last < 7 else 2


def date_proposal(place: Place, language: Language, grammar: Grammar) -> Proposal:
    """A third of the year for a date with a month, a part of the decade for a year, a season for a month alone."""
    when = read_date(place.finding.text, language)
    phrase, level, opening = _wider(when, place.finding.text, language, grammar)
    taken_in = 0 if _is_attribute(place) else _opener_before(place.before, grammar)
    if taken_in or not place.before.strip() or place.opens_a_sentence:
        phrase = f"{opening}{phrase}"
        further, phrase = fitted(place.before[: len(place.before) - taken_in], phrase, place.finding.kind, grammar)
        return place.proposal(phrase, level, taken_in=taken_in + further)
    taken_in, phrase = fitted(place.before, phrase, place.finding.kind, grammar)
    return place.proposal(phrase, level, taken_in=taken_in)


def _is_attribute(place: Place) -> bool:
    """«in the 2014 trial»: nobody says «in the 2014» by itself."""
    return bool(
        YEAR.match(place.finding.text)
        and re.search(r"\b(?:the|his|her|their|this|that)\s+$", place.before, re.IGNORECASE)
        and NOUN_AFTER.match(place.after)
    )


def _wider(when: When, text: str, language: Language, grammar: Grammar) -> tuple[str, str, str]:
    if len(set(when.years)) > 1:
        first, last = min(when.years), max(when.years)
        if first // 10 == last // 10:
            phrase = grammar.decade(third_of_decade((first + last) // 2), first // 10 * 10)
        else:
            phrase = f"{first // 10 * 10}–{last // 10 * 10 + 9}"
        return phrase, "decade", grammar.decade_opening
    if when.years and when.month:
        return grammar.third(third_of_year(when.month), when.years[0]), "part of year", grammar.time_opening
    if when.years:
        year = when.years[0]
        return grammar.decade(third_of_decade(year), year // 10 * 10), "decade", grammar.decade_opening
    if when.month:
        return grammar.seasons[when.month % 12 // 3], "season", ""
    words = {word.lower() for word in WORD.findall(text)}
    if words & {feast.lower() for feast in language.feasts} or text.strip().lower() in map(str.lower, language.feasts):
        return grammar.some_holiday, "kind", ""
    if words & set(language.weekdays):
        return grammar.some_day, "kind", ""
    return grammar.some_time, "kind", ""


def _opener_before(before: str, grammar: Grammar) -> int:
    """How many characters of «on », «in the » stand before the date, that the new phrase brings itself."""
    return _before(before, grammar.time_openers)


def _before(before: str, openers: tuple[str, ...]) -> int:
    for opener in openers:
        match = re.search(rf"(?:^|(?<=\W)){re.escape(opener)}\s+$", before, re.IGNORECASE)
        if match:
            return len(match[0])
    return 0


def read_age(text: str, language: Language) -> int | None:
    """Years of age said in figures or in a word."""
    match = NUMBER.search(text)
    if match:
        return int(match[0]) if len(match[0]) < 4 else None
    names = list(language.number_names)
    for word in map(str.lower, WORD.findall(text)):
        if word in names:
            place = names.index(word)
            return place + 1 if place < 20 else 30 + 10 * (place - 20)
    return None


def age_proposal(place: Place, language: Language, grammar: Grammar, gender: str) -> Proposal:
    """The decade of life; «23-year-old» becomes a noun, since it stands before one or for one."""
    age = read_age(place.finding.text, language)
    level = "decade"
    if age is None:
        phrase, level = grammar.some_age, "kind"
    elif JOINED_AGE.search(place.finding.text):
        return place.proposal(_joined(place, min(age // 10 * 10, 90), grammar, gender), level)
    else:
        phrase = grammar.age(min(age // 10 * 10, 90), gender)
    taken_in = _before(place.before, joints(grammar.code).age_openers)
    if taken_in:
        return place.proposal(f"{joints(grammar.code).age_opening}{phrase}", level, taken_in=taken_in)
    if last_word(place.before)[0] != "van" or not phrase.startswith("in de "):  # «een man van in de twintig»
        taken_in, phrase = fitted(place.before, phrase, place.finding.kind, grammar)
    return place.proposal(phrase, level, taken_in=taken_in)


def _joined(place: Place, decade: int, grammar: Grammar, gender: str) -> str:
    """«a 23-year-old man», «de 23-jarige zei»: an adjective where a noun follows and the language has one."""
    follows = NOUN_AFTER.match(place.after)
    if grammar.age_adjective is not None and follows and follows[0].strip() not in NO_NOUNS:
        return grammar.age_adjective(place.finding.text, decade, gender)
    return grammar.age_noun(decade, gender)
