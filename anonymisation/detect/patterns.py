"""What is recognised by its form: addresses of the net, telephone and bank numbers, files, plates, streets, sums."""

import re
from collections.abc import Iterator

import phonenumbers
from stdnum import iban, luhn

from anonymisation.detect.document import Document
from anonymisation.findings import Finding, Kind

EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}(?:@|\s?[\[(](?:at|@)[\])]\s?)[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
LINK = re.compile(
    r"\b(?:https?://|www\.)[^\s<>\"'()]{2,300}[^\s<>\"'().,;:!?]"
    r"|(?<![\w@.])(?:[a-z0-9-]{2,40}\.){1,3}(?:com|org|net|eu|info|io|me|tv|nl|de|fr|es|be|uk|tr|ru|at|ch|it|se|dk|no|pl)"
    r"(?:/[^\s<>\"'()]{0,200}[^\s<>\"'().,;:!?])?(?![\w@])",
)
HANDLE = re.compile(r"(?<![\w@./])@[A-Za-z_][\w.]{1,40}\w|\b[ut]/[A-Za-z]\w{2,30}\b")
ACCOUNT = re.compile(
    r"\b(?:instagram|telegram|snapchat|snap|tiktok|facebook|twitter|discord|signal|whatsapp|skype|steam|username|user ?name|"
    r"account|handle|insta)\b(?: (?:account|handle|name|user|profile|channel|group|as|is|was|under|called))*[: ]{1,3}"
    r"[\"']?([A-Za-z]*[\w.-]*[\d_.][\w.-]*\w)[\"']?",
    re.I,
)
IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{2,4}){3,8}\b")
DIGITS = re.compile(r"(?<![\w/.,-])\+?\(?\d(?:[ ()./-]{0,2}\d){6,16}(?![\w/]|[.,]\d)")
PLATE = re.compile(
    r"\b(?:[A-Z]{2}\d{2} ?[A-Z]{3}"  # GB
    r"|[A-ZÄÖÜ]{1,3}[- ][A-Z]{1,2} \d{1,4}|[A-ZÄÖÜ]{1,3}-[A-Z]{1,2}-?\d{1,4}"  # DE
    r"|[A-Z]{2}-\d{3}-[A-Z]{2}"  # FR, IT
    r"|[A-Z]{1,3}-\d{2,3}-[A-Z]{1,2}|\d{1,2}-[A-Z]{2,3}-\d{1,2}|[A-Z]{2}-[A-Z]{2}-\d{2}|\d{2}-[A-Z]{2}-[A-Z]{2}"  # NL
    r"|\d-[A-Z]{3}-\d{3}"  # BE
    r"|\d{4} ?[BCDFGHJKLMNPRSTVWXYZ]{3}"  # ES
    r"|\d{2} [A-Z]{1,3} \d{2,4})\b"  # TR
)
PLATE_WORD = re.compile(
    r"(?:plate|registration|registered|car|van|vehicle|lorry|motorbike|scooter)\w*\W{0,3}(?:\w+\W{1,3}){0,5}\Z", re.I
)
LAW = re.compile(
    r"(?:law|laws|act|acts|article|articles|art|protocol|decree|section|sections|rule|regulation|directive|resolution|recommendation|paragraph|§|chapter|series|convention|code|annex|schedule|statute|ordinance|bill|gazette)\W{0,3}(?:(?:no|nos|nr|number|numbers|c)\b\W{0,3})?\Z",
    re.I,
)
NUMBER = r"(?:[A-Z]{1,5}[ .\-/]{0,2})?(?:\d[\d.]*\d|\d)(?:[/\-][A-Z0-9]{1,8}){0,4}[A-Z]{0,2}"
MORE = rf"(?:(?:, | and |, and | & | to | or ){NUMBER})"
SLASHED = re.compile(
    r"(?<![\w/.,-])(?:[A-Z][A-Za-z]{0,5}[. -]{0,2})?\d{1,7}(?:/\d{1,7}){0,2}/(?:\d{4}|\d{2})(?:-[A-Z\d]{1,4}| ?[A-Z]{1,3}\b)?(?![\w/]|[.,]\d)"
    r"|(?<![\w/.,-])\d{4}/\d{1,7}(?:-\d{1,7})?(?![\w/])"
    r"|(?<![\w/.,-])(?:[IVX]{1,5} )?[A-Z]{1,4}[a-z]{0,3} \d{1,6}/\d{2,4}(?![\w/])"
)
PRISONER = re.compile(
    r"\b(?:[A-Z]{1,2}\d{4}[A-Z]{2}|[A-Z]{2,4}[-/]?\d{4,10}(?:[-/][A-Z0-9]{1,8}){0,3}|[A-Z]{1,4}(?:[-/]\d{2,8}){2,3}|\d{2,6}-\d{3,8}(?:-\d{1,6})?)\b"
)
MONEY_NAMES = r"euros?|pounds?(?: sterling)?|dollars?|US dollars?|(?:Turkish )?liras?|francs?|(?:German |Deutsche )?marks?|roubles?|rubles?|zlotys?|(?:Polish )?zlotys?|kroner|kronor|forints?|levs?|lei|hryvnias?|drachmas?|dinars?|dirhams?|pesetas?|lire|guilders?|shillings?|koruny?"
CODES = "EUR|GBP|USD|TRL|TRY|TL|YTL|PLN|PLZ|CHF|DEM|FRF|ITL|RUB|RUR|UAH|SEK|NOK|DKK|HUF|CZK|SKK|BGN|BGL|RON|ROL|HRK|SIT|MDL|GRD|ATS|NLG|ESP|BEF|LVL|LTL|EEK|AMD|GEL|AZN|MKD|RSD|ALL|CYP|IEP|FIM"
SUM = rf"\d{{1,3}}(?:[,. ]\d{{3}}){{1,6}}(?:[.,]\d{{1,2}})?|\d+(?:[.,]\d{{1,2}})?"
MONEY = re.compile(
    rf"(?:\b(?:{CODES})|[€£$]) ?(?:{SUM})(?: (?:million|billion|thousand)|[km]\b)?"
    rf"|\b(?:{SUM})(?: (?:million|billion|thousand))? ?(?:(?:{CODES}|[A-Z][a-z]+ (?:{MONEY_NAMES})|US Dollars|{MONEY_NAMES})\b|[€£])(?: \((?:{CODES})\))?"
)
POSTCODE = re.compile(
    r"\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|\b\d{4} ?(?!(?:EU|UK|US|AD|BC)\b)[A-Z]{2}\b(?= [A-Z]|[,.;\n]|\Z)"
)
COORDINATES = re.compile(r"-?\d{1,2}\.\d{4,8}[,; ]{1,2}-?\d{1,3}\.\d{4,8}")
IP = re.compile(r"(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])")
REGIONS = {"en": "GB", "fr": "FR", "nl": "NL", "de": "DE", "es": "ES"}
HAS_DIGIT = re.compile(r"\d")


def findings(document: Document) -> Iterator[Finding]:
    plain, make = document.plain, document.finding
    for match in EMAIL.finditer(plain):
        yield make(*match.span(), Kind.EMAIL, "an e-mail address leads to one person", direct=True, confidence=1.0)
    for match in LINK.finditer(plain):
        yield make(*match.span(), Kind.LINK, "a link may lead to a person or a place", direct=True, confidence=0.95)
    for match in HANDLE.finditer(plain):
        yield make(*match.span(), Kind.HANDLE, "an account name leads to one person", direct=True, confidence=0.9)
    for match in ACCOUNT.finditer(plain):
        yield make(*match.span(1), Kind.HANDLE, "an account name leads to one person", direct=True, confidence=0.9)
    for match in MONEY.finditer(plain):
        if HAS_DIGIT.search(match.group()):
            yield make(*match.span(), Kind.AMOUNT, "an exact sum can be looked up", confidence=0.7)
    if not HAS_DIGIT.search(plain):
        return
    for match in IBAN.finditer(plain):
        if iban.is_valid(match.group()):
            yield make(*match.span(), Kind.IBAN, "a bank account belongs to one person", direct=True, confidence=1.0)
    yield from _telephones(document)
    yield from _plates(document)
    yield from _numbers(document)
    for pattern in (POSTCODE, COORDINATES, IP):
        for match in pattern.finditer(plain):
            yield make(*match.span(), Kind.ADDRESS, "it leads to one place", direct=True, confidence=0.8)


def _telephones(document: Document) -> Iterator[Finding]:
    region = REGIONS.get(document.language.code, "GB")
    for match in DIGITS.finditer(document.plain):
        digits = "".join(letter for letter in match.group() if letter.isdigit())
        if 13 <= len(digits) <= 19 and luhn.is_valid(digits):
            yield document.finding(*match.span(), Kind.NUMBER, "the number of a card", direct=True, confidence=0.95)
            continue
        for home in (None,) if match.group().startswith(("+", "00")) else (region, "GB", "NL", "DE", "FR", "ES", "BE"):
            try:
                number = phonenumbers.parse(
                    match.group().replace("00", "+", 1) if match.group().startswith("00") else match.group(), home
                )
            except phonenumbers.NumberParseException:
                continue
            if phonenumbers.is_valid_number(number) and (
                home is None or match.group().startswith(("0", "(0", "6", "7", "9"))
            ):
                yield document.finding(
                    *match.span(), Kind.PHONE, "a telephone number leads to one person", direct=True, confidence=0.95
                )
                break


def _plates(document: Document) -> Iterator[Finding]:
    for match in PLATE.finditer(document.plain):
        named = PLATE_WORD.search(document.plain, max(0, match.start() - 60), match.start())
        spaced = " " in match.group() and match.group()[0].isdigit()
        if named or not spaced:
            yield document.finding(
                *match.span(),
                Kind.PLATE,
                "a licence plate leads to one owner",
                direct=True,
                confidence=0.9 if named else 0.6,
            )


def _numbers(document: Document) -> Iterator[Finding]:
    plain = document.plain
    words = "|".join(sorted(map(re.escape, document.language.number_words), key=len, reverse=True))
    after_word = re.compile(
        rf"(?<!\w)(?:{words})(?:\.|:|\b)(?:[ ]?(?:no|nos|nr|number|numbers|n°)\b\.?:?| is| was)?[ ]?#?[ ]?({NUMBER}{MORE}{{0,30}})(?!\w)",
        re.I,
    )
    for match in after_word.finditer(plain):
        if LAW.search(plain, max(0, match.start() - 30), match.start()) or not any(map(str.isdigit, match.group(1))):
            continue
        if sum(map(str.isdigit, match.group(1))) < 3 and "/" not in match.group(1):
            continue
        yield document.finding(
            *match.span(1), Kind.NUMBER, "a case or file number leads to one file", direct=True, confidence=0.95
        )
    for pattern in (SLASHED, PRISONER):
        for match in pattern.finditer(plain):
            if not LAW.search(plain, max(0, match.start() - 30), match.start()):
                yield document.finding(
                    *match.span(), Kind.NUMBER, "a case or file number leads to one file", direct=True, confidence=0.85
                )
