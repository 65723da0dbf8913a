"""Years, ages and genders from the words that practitioners use: «twenties», «18–24», «around 2019», «a woman».

In the five languages of the site where it costs a word. The errors never repeat what was typed, for it may be
part of a case.
"""

import re
import unicodedata
from collections.abc import Mapping

Band = tuple[int, int]

OLDEST = 99
ADULT = 18
#: «Around» a year is one year either side; «about» an age two.
YEARS_AROUND, AGES_ABOUT = 1, 2
FIRST_YEAR, LAST_YEAR = 1900, 2100
LONG_AGO = 1970  # where «before» begins


class Unclear(ValueError):
    """Words that could not be read as a band. The message says what to write and is for whoever typed them."""


_NOTHING = frozenset({"", "not stated", "unknown", "any", "all", "-", "n/a", "not told"})
#: The tens, by the beginning of the word for them: English, French, Dutch, German, Spanish.
_TENS: Mapping[int, str] = {
    10: r"teen(?:s|ager)?s?|adolescen\w*|tiener\w*|jugendliche\w*",
    20: r"twent(?:y|ies)|vingtaine|twintig\w*|zwanzig\w*|veinte\w*",
    30: r"thirt(?:y|ies)|trentaine|dertig\w*|drei(?:ss|ß)ig\w*|treinta\w*",
    40: r"fort(?:y|ies)|quarantaine|veertig\w*|vierzig\w*|cuarenta\w*",
    50: r"fift(?:y|ies)|cinquantaine|vijftig\w*|f[uü]nfzig\w*|cincuenta\w*",
    60: r"sixt(?:y|ies)|soixantaine|zestig\w*|sechzig\w*|sesenta\w*",
    70: r"sevent(?:y|ies)|zeventig\w*|siebzig\w*|setenta\w*",
    80: r"eight(?:y|ies)|tachtig\w*|achtzig\w*|ochenta\w*",
}
_PARTS: Mapping[str, Band] = {  # of ten years
    r"early|debut de la|debut|begin|anfang|principios de": (0, 3),
    r"mid|middle|milieu de la|midden|mitte|mediados de": (4, 6),
    r"late|end|fin de la|eind|ende|finales de": (7, 9),
}
_WORDS_FOR_AGES: Mapping[str, Band] = {
    r"child(?:ren)?|kind|enfant|ni[nñ]o": (0, 13),
    r"minor|juvenile|under ?age|mineur|minderjarig\w*|minderjahrig\w*|menor": (0, ADULT - 1),
    r"young adult|jeune adulte|jongvolwassen\w*|heranwachsend\w*|junge\w* erwachsen\w*|adulto joven": (18, 24),
    r"middle ?aged|van middelbare leeftijd|mittleren alters": (40, 59),
    r"adult|adulte|volwassen\w*|erwachsen\w*|adulto": (ADULT, OLDEST),
}
_TO = r"(?:-|to|until|and|bis|tot|a|à|au|y|et|en|und|/)"
_AROUND = r"(?:around|about|circa|ca|c|roughly|approximately|environ|vers|autour de|rond|ongeveer|um|etwa|rund|hacia)"


def parse_years(words: str) -> Band | None:
    """«2019», «2017–2020», «2017/18», «around 2019», «the 2010s», «late 2010s», «early 2019»; None for nothing.

    «Early 2019» is 2019: the estimate counts whole years. Raises Unclear.
    """
    text = _plain(words)
    if text in _NOTHING:
        return None
    if found := re.fullmatch(rf"(?:from |between |de |von |van |entre )?(\d{{4}}) ?{_TO} ?(\d{{4}})", text):
        return _years(int(found[1]), int(found[2]))
    if found := re.fullmatch(r"(\d{2})(\d{2}) ?[-/] ?(\d{2})", text):
        return _years(int(found[1] + found[2]), int(found[1] + found[3]))
    if found := re.fullmatch(rf"{_AROUND}\.? (\d{{4}})", text):
        return _years(int(found[1]) - YEARS_AROUND, int(found[1]) + YEARS_AROUND)
    if found := re.fullmatch(rf"(?:the )?(?:{_one_of(_PARTS)})?[ -]?(?:of )?(?:the )?(\d{{3}})0 ?'?s", text):
        begin, end = _part(text)
        return _years(int(found[1]) * 10 + begin, int(found[1]) * 10 + end)
    if found := re.fullmatch(rf"(?:in )?(?:(?:{_one_of(_PARTS)}) ?-?)?(?:of )?(\d{{4}})", text):
        return _years(int(found[1]), int(found[1]))
    if found := re.fullmatch(r"(?:before|avant|voor|vor|antes de) (\d{4})", text):
        return _years(LONG_AGO, int(found[1]) - 1)
    raise Unclear("These years are not understood. Write «2017–2020», «2019» or «around 2019», or leave them out.")


def parse_ages(words: str) -> Band | None:
    """«twenties», «in his thirties», «late twenties to mid thirties», «18–24», «under 25», «60+», «about 30».

    Of ten years the early ones are the first four (20 to 23), the middle ones three, the late ones three. A single age
    is a band of one year, which counts as such. None for nothing. Raises Unclear.
    """
    text = _plain(words)
    text = re.sub(r"^(?:a |an |the )?(?:aged?|man|woman|client|person|ages)(?: aged?)? ", "", text)
    text = re.sub(
        r"^(?:in |dans |de |entre |between |zwischen |tussen |from |van |von )*(?:his |her |their |la |sa |the )?",
        "",
        text,
    )
    text = re.sub(_NUMBER_WORDS, _figures, re.sub(r" y tantos$", "", text))
    text = re.sub(r" (?:years? old|years?|yrs?|ans|jaar|jahre?n?|anos)(?: oud| alt)?$", "", text).strip()
    if text in _NOTHING:
        return None
    if found := re.fullmatch(rf"(\d{{1,2}}) ?{_TO} ?(\d{{1,2}})", text):
        return _ages(int(found[1]), int(found[2]))
    if found := re.fullmatch(rf"{_AROUND}\.? (\d{{1,2}})", text):
        return _ages(max(0, int(found[1]) - AGES_ABOUT), min(OLDEST, int(found[1]) + AGES_ABOUT))
    if found := re.fullmatch(r"(?:under|below|younger than|moins de|onder de|onder|unter|menos de|<) ?(\d{1,2})", text):
        return _ages(0, int(found[1]) - 1)
    if found := re.fullmatch(r"(?:over|above|older than|plus de|boven de|boven|uber|mas de|>) ?(\d{1,2})", text):
        return _ages(int(found[1]) + 1, OLDEST)
    if found := re.fullmatch(r"(\d{1,2}) ?(?:\+|and over|or over|and older|or older)", text):
        return _ages(int(found[1]), OLDEST)
    if re.fullmatch(r"\d{1,2}", text):
        return _ages(int(text), int(text))
    for pattern, band in _WORDS_FOR_AGES.items():
        if re.fullmatch(rf"(?:an? )?(?:{pattern})s?", text):
            return band
    ends = [_tens(end) for end in re.split(rf" (?:{_TO}) ", text)]
    if len(ends) in (1, 2) and all(ends):
        return _ages(ends[0][0], ends[-1][1])  # type: ignore[index]
    raise Unclear("This age is not understood. Write a band, «twenties», «18–24» or «under 25», or leave it out.")


_GENDERS: Mapping[str, str] = {
    "woman": r"wom[ae]n|female|girl|f|w|femme|vrouw|frau|mujer|she|weiblich|feminin|vrouwelijk|femenino",
    "man": r"m[ae]n|male|boy|m|h|homme|mann|hombre|he|mannlich|masculin|mannelijk|masculino",
    "other": r"other|non ?-?binary|x|divers|autre|anders|otro|trans\w*",
}


def parse_gender(words: str) -> str:
    """`woman`, `man`, `other`, or nothing where it is not told. Raises Unclear."""
    text = _plain(words)
    if text in _NOTHING or re.fullmatch(r"(?:mixed|several(?: people)?|both|not relevant)", text):
        return ""
    for gender, pattern in _GENDERS.items():
        if re.fullmatch(rf"(?:an? |the )?(?:{pattern})", text):
            return gender
    raise Unclear("This gender is not understood. Write «woman», «man» or «other», or leave it out.")


def _plain(words: str) -> str:
    """In small letters without accents, every dash a hyphen, one space between words."""
    dashes = re.sub(r"[\u2010-\u2015\u2212]", "-", words.casefold())
    letters = unicodedata.normalize("NFKD", dashes)
    return " ".join("".join(c for c in letters if not unicodedata.combining(c)).split()).strip(" .,;")


_ONES = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
_TEENS = ["ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]
_TENS_WRITTEN = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_NUMBER_WORDS = rf"\b(?:({'|'.join(_TENS_WRITTEN)})[ -]({'|'.join(_ONES)})|({'|'.join(_TEENS)}))\b"


def _figures(found: re.Match[str]) -> str:
    """«Twenty-five» as 25. Round tens stay words: «twenty to thirty» is as wide as the words are."""
    if found[3]:
        return str(10 + _TEENS.index(found[3]))
    return str(20 + 10 * _TENS_WRITTEN.index(found[1]) + 1 + _ONES.index(found[2]))


def _one_of(patterns: Mapping[str, Band]) -> str:
    return "|".join(patterns)


def _part(text: str) -> Band:
    """Which of ten years: «early», «mid» or «late», or all of them."""
    return next((band for pattern, band in _PARTS.items() if re.match(rf"(?:the )?(?:{pattern})\b", text)), (0, 9))


def _tens(text: str) -> Band | None:
    for tens, pattern in _TENS.items():
        if re.fullmatch(rf"(?:(?:{_one_of(_PARTS)})[ -])?(?:his |her |their )?(?:{tens}'?s|{pattern})", text):
            begin, end = _part(text)
            return (13, 19) if (tens, begin, end) == (10, 0, 9) else (max(13, tens + begin), tens + end)
    return None


def _years(begin: int, end: int) -> Band:
    if not FIRST_YEAR <= begin <= end <= LAST_YEAR:
        raise Unclear("These years do not follow each other. Write the earlier year first: «2017–2020».")
    return begin, end


def _ages(begin: int, end: int) -> Band:
    if not 0 <= begin <= end <= OLDEST:
        raise Unclear("These ages do not follow each other. Write the lower age first: «18–24».")
    return begin, end
