"""Numbers of a file, a case, a prisoner, a passport, and licence plates."""

import re
from collections.abc import Iterator
from functools import cache

from anonymisation.detect.document import Document
from anonymisation.detect.languages import language as load
from anonymisation.findings import Finding, Kind

PLATE = re.compile(
    r"\b(?:[A-Z]{2}\d{2} ?[A-Z]{3}"  # GB
    r"|[A-ZÄÖÜ]{1,3}[- ][A-Z]{1,2} \d{1,4}|[A-ZÄÖÜ]{1,3}-[A-Z]{1,2}-?\d{1,4}"  # DE
    r"|[A-Z]{2}-\d{3}-[A-Z]{2}"  # FR, IT
    r"|[A-Z]{1,3}-\d{2,3}-[A-Z]{1,2}|\d{1,2}-[A-Z]{2,3}-\d{1,2}|[A-Z]{2}-[A-Z]{2}-\d{2}|\d{2}-[A-Z]{2}-[A-Z]{2}"  # NL
    r"|\d-[A-Z]{3}-\d{3}"  # BE
    r"|\d{4} ?[BCDFGHJKLMNPRSTVWXYZ]{3}"  # ES
    r"|\d[A-Z]{2} \d{4}"  # CZ
    r"|\d{2} [A-Z]{1,3} \d{2,4})\b"  # TR
)
PLATE_WORD = re.compile(
    r"\b(?:plates?|registration|registered|car|van|vehicle|lorry|motorbike|scooter|kenteken|auto|Kennzeichen|Wagen|"
    r"plaque|immatricul\w+|voiture|matr[ií]cula|coche)\b[^.\n]{0,40}\Z",
    re.IGNORECASE,
)
# The number of a law, a rule or an article says nothing of a person.
LAW = re.compile(
    r"(?:§{1,2}|\b(?:laws?|acts?|articles?|arts?|protocols?|decrees?|sections?|rules?|regulations?|directives?|"
    r"resolutions?|recommendations?|paragraphs?|paras?|chapters?|series|convention|code|annex|schedule|statutes?|"
    r"ordinances?|bill|gazette|lois?|wet|wetten|artikel|gesetz|ley|leyes|art[ií]culos?))"
    r"\W{0,3}(?:(?:no|nos|nr|number|numbers|n°|c)\b\W{0,3})?(?:[\d/.-]{1,12}(?:,| and| or| to) ){0,6}\Z",
    re.IGNORECASE,
)
ONE = r"(?:[A-Z]{1,5}[ ./-]{0,2})?\d(?:[\d.]{0,14}\d)?(?:[/-][A-Z0-9]{1,12}){0,4}[A-Z]{0,2}"
MORE = rf"(?:(?:,? (?:and|to|or|et|en|und|y) |, | & |; ?){ONE}(?!\w)){{0,40}}"
BY_ITSELF = (
    # 36110/97, E. 1998/123, II K 45/99, 2 BvR 12/90, 12/04-A
    re.compile(
        r"(?<![\w/.,-])(?:(?:(?:[IVX]{1,5}|\d{1,3})[ .-]{1,2})?[A-Z][A-Za-z]{0,5}[. -]{1,2}|[IVX]{1,5} )?"
        r"\d{1,7}(?:/\d{1,7}){0,2}/(?:\d{4}|\d{2})(?:-[A-Z\d]{1,4})?(?![\w/]|[.,]\d)"
    ),
    re.compile(r"(?<![\w/.,-])\d{4}/\d{1,7}(?:-\d{1,7})?(?![\w/]|[.,]\d)"),
    # GM/CRIM/25-0931
    re.compile(r"(?<![\w/.-])[A-Z]{1,6}(?:/[A-Z]{2,8}){1,2}/\d[\d/-]{1,12}(?![\w/])"),
    # A1234BC, AB-123456, 12-345678-3
    re.compile(
        r"(?<![\w/.-])(?:[A-Z]{1,2}\d{4}[A-Z]{2}|[A-Z]{1,5}[-/]?\d{4,10}(?:[-/][A-ZÀ-Ž0-9]{1,8}){0,3})(?![\w/])"
    ),
    re.compile(
        r"(?<![\w/.-])(?:[A-Z]{1,4}(?:[-/]\d{2,8}){2,3}|\d{2,6}-\d{4,8}(?:-\d{1,6})?|(?:[A-Z]{1,4} )?\d{5,20})"
        r"(?![\w/]|[.,-]\d)"
    ),
)
LEAST = 3  # digits, without a slash: «no. 12» is a chapter more often than a file, but «file no. 12» is none
SURE = re.compile(
    r"(?:file|case|application|decision|docket|dossier|prisoner|inmate|zaak|Akte|Fall|expediente|affaire)\b", re.I
)
REASON = "a case or file number leads to one file"


@cache
def _after_word(code: str) -> re.Pattern[str]:
    words = "|".join(sorted(map(re.escape, load(code).number_words), key=len, reverse=True))
    return re.compile(
        rf"(?<!\w)(?i:{words})(?:[.:]|\b)(?i: ?(?:no|nos|nr|number|numbers|n°)\b\.?:?| is| was)?:? ?[#№]? ?"
        rf"(?P<numbers>{ONE}(?!\w){MORE})"
    )


def findings(document: Document) -> Iterator[Finding]:
    plain, make = document.plain, document.finding
    for match in PLATE.finditer(plain):
        named = PLATE_WORD.search(plain, max(0, match.start() - 60), match.start())
        doubtful = match.group()[0].isdigit() and "-" not in match.group()
        if named or not doubtful:
            yield make(
                *match.span(),
                Kind.PLATE,
                "a licence plate leads to one owner",
                direct=True,
                confidence=0.97 if named else 0.6,
            )
    for match in _after_word(document.language.code).finditer(plain):
        numbers = match["numbers"]
        digits = sum(letter.isdigit() for letter in numbers)
        sure = SURE.match(match.group()) and re.search(r"\bn", match.group(), re.I)  # «file no.», not «case 3»
        if "/" not in numbers and digits < LEAST and not sure:
            continue
        if not _of_a_law(plain, match.start()):
            yield make(*match.span("numbers"), Kind.NUMBER, REASON, direct=True, confidence=0.95)
    for pattern in BY_ITSELF:
        for match in pattern.finditer(plain):
            if not _of_a_law(plain, match.start()):
                yield make(*match.span(), Kind.NUMBER, REASON, direct=True, confidence=0.85)


def _of_a_law(plain: str, place: int) -> bool:
    return LAW.search(plain, max(0, place - 60), place) is not None
