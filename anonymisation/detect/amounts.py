"""Sums of money, and how long a sentence was: few share the exact figure."""

import re
from collections.abc import Iterator
from functools import cache

from anonymisation.detect.dates import alternatives
from anonymisation.detect.document import Document
from anonymisation.detect.languages import language as load
from anonymisation.detect.languages import lexicon
from anonymisation.findings import Finding, Kind, Tier

CODES = (
    "EUR|GBP|USD|TRL|TRY|TL|YTL|PLN|PLZ|CHF|DEM|FRF|FF|ITL|RUB|RUR|UAH|SEK|NOK|DKK|HUF|CZK|SKK|BGN|BGL|RON|ROL|HRK|SIT|"
    "MDL|GRD|ATS|NLG|ESP|PTE|BEF|FIM|LVL|LTL|EEK|AMD|GEL|AZN|MKD|RSD|ALL|CYP|IEP|ISK|MTL"
)
NAMES = (
    "euros?|pounds?(?: sterling)?|dollars?|liras?|francs?|marks?|roubles?|rubles?|zlotys?|kroner|kronor|krone|forints?|"
    "levs?|leva|lei|leu|złoty(?:ch)?|zł|rand|rupees?|yen|hryvnias?|drachmas?|dinars?|dirhams?|pesetas?|lire|guilders?|shillings?|korunas?|koruny|escudos?"
)
FIGURE = r"\d{1,3}(?:[,. ]\d{3}){1,6}(?:[.,]\d{1,2})?(?!\d)|\d{1,12}(?:[.,]\d{1,2})?(?!\d)"
TIMES = r"(?: (?:million|billion|thousand|mille|mil|Millionen|miljoen)|(?:k|m)\b)?"
MONEY = re.compile(
    rf"(?:\b(?:{CODES})|[€£$]) ?(?:{FIGURE}){TIMES}"
    rf"|(?<![\w.,])(?:{FIGURE}){TIMES} ?(?:(?:(?:US|[A-Z][a-z]{{3,12}}) (?i:{NAMES})|{CODES}|(?i:{NAMES}))\b|[€£])"
    rf"(?: \((?:{CODES})\))?"
    r"|\b(?:(?:an?|two|three|four|five|six|eight|ten|twelve|fifteen|twenty|thirty|forty|fifty|\d{1,4}) )?(?:tenners?|fivers?)\b"
    r"|\b(?:an?|two|three|four|five|six|eight|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|\d{1,4}) (?:quid|grand)\b"
)
# «a month», «net», «a hundred»
AFTER = re.compile(
    r"(?: (?:net|gross|in cash|cash))?(?: (?:an?|per|each) (?:hundred|thousand|hour|day|night|week|month|year|go|time|head))?(?: (?:net|gross))?"
)
ABOUT = re.compile(r"\b(?:approximately|about|around|some|over|nearly|almost|more than|less than) \Z", re.IGNORECASE)
PUNISHED = re.compile(
    r"\b(?:sentenc\w*|imprison\w*|custod\w*|convict\w*|prison|jail\w*|suspended|probation|served?|serving|"
    r"condamn\w*|emprisonnement|veroordeel\w*|gevangenisstraf|cel|verurteilt\w*|Haft|Freiheitsstrafe|conden\w*|prisión)\b"
)
LIFE = re.compile(
    r"\b(?:life (?:imprisonment|sentence)|whole[- ]life (?:order|term|tariff)|death penalty|death sentence)\b"
)


# The first letters of years, months, weeks and days in five languages.
TIME_UNITS = lexicon("ye mo we da an ja ma wo du me mi se dí di añ ta")


@cache
def _length(code: str) -> re.Pattern[str]:
    language = load(code)
    number = rf"(?:\d{{1,3}}|(?:{alternatives(language.number_names)})(?:-(?:{alternatives(language.number_names)}))?)"
    unit = alternatives(tuple(word for word in language.units if word[:2] in TIME_UNITS))
    one = rf"{number}(?:-and-a-half| and a half)?[ -](?:{unit})'?"
    return re.compile(rf"(?<![\w-]){one}(?:(?:, | and | et | en | und | y ){one}){{0,3}}", re.IGNORECASE)


def findings(document: Document) -> Iterator[Finding]:
    plain = document.plain
    for match in MONEY.finditer(plain):
        about = ABOUT.search(plain, max(0, match.start() - 20), match.start())
        start = about.start() if about else match.start()
        after = AFTER.match(plain, match.end())
        end = after.end() if after else match.end()
        yield document.finding(start, end, Kind.AMOUNT, "an exact sum can be looked up", confidence=0.7)
    reason = "the length of a sentence narrows it down"
    for match in LIFE.finditer(plain):
        yield document.finding(*match.span(), Kind.AMOUNT, reason, confidence=0.6, tier=Tier.REVIEW)
    pattern = _length(document.language.code)
    for start, end in document.sentences:
        if PUNISHED.search(plain, start, end):
            for match in pattern.finditer(plain, start, end):
                yield document.finding(*match.span(), Kind.AMOUNT, reason, confidence=0.6, tier=Tier.REVIEW)
