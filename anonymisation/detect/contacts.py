"""Ways to reach somebody, recognised by their form: e-mail, telephone, bank account, links, account names."""

import re
from collections.abc import Iterator

import phonenumbers
from stdnum import iban, luhn

from anonymisation.detect.document import Document
from anonymisation.findings import Finding, Kind

EMAIL = re.compile(
    r"(?<![\w.+-])[\w.+-]{1,64}(?:@|\s?[\[(](?:at|@)[\])]\s?)[\w-]{1,63}(?:(?:\.|\s?[\[(]dot[\])]\s?)[\w-]{1,63}){1,5}"
)
LINK = re.compile(
    r"\b(?:https?://|www\.)[^\s<>\"'()]{1,300}[^\s<>\"'().,;:!?]"
    r"|(?<![\w@.-])(?:[A-Za-z0-9-]{1,40}\.){1,3}"
    r"(?:com|org|net|eu|info|io|me|tv|nl|de|fr|es|be|uk|tr|ru|at|ch|it|se|dk|pl|gg|ly)"
    r"(?:/[^\s<>\"'()]{0,200}[^\s<>\"'().,;:!?])?(?![\w@])"
)
HANDLE = re.compile(r"(?<![\w@./])@[A-Za-z_][\w.]{1,40}\w|(?<![\w/.])[ur]/[A-Za-z]\w{2,30}\b")
# What follows a network or «username» counts when it does not look like a word: it has a digit, a dot, a low line
# in the text as given (a low line may be the mark-up of a stress, and is read through).
ACCOUNT = re.compile(
    r"\b(?:instagram|telegram|snapchat|tiktok|facebook|twitter|discord|signal|whatsapp|skype|steam|insta|"
    r"user ?name|handle|nick(?:name)?)\b"
    r"(?: (?:account|handle|name|user|profile|channel|group|as|is|was|under|called)){0,3}[: ]{1,3}"
    r"[\"']?(\w[\w.-]{1,40}\w)",
    re.IGNORECASE,
)
NO_WORD = re.compile(r"\w[\d_.]+\w")
TAGGED = re.compile(r"(?<![\w#])[^\W\d_]\w{1,30}#\d{4}(?!\w)")  # wolf#1234, as gamers write it
ACCOUNT_NUMBER = re.compile(r"\b[A-Za-z]{2}\d{2}(?:[ .-]?[A-Za-z0-9]{1,4}){3,9}\b")
GROUP = re.compile(r"[A-Za-z0-9]+")
BANK = re.compile(
    r"\b(?:iban|bank|accounts?|konto|kontonummer|rekening(?:nummer)?|compte|cuenta|acc(?:oun)?t no)\b[^\n]{0,20}\Z",
    re.IGNORECASE,
)
LEAST_DIGITS = 10  # of an account number with a slip in it; the shortest (Norway's) has eleven and two letters
DIGITS = re.compile(r"(?<![\w/.,-])(?:\+|\(\+)?\(?\d(?:[ ()./-]{0,2}\d){6,18}(?![\w/]|[.,]\d)")
POSTCODE = re.compile(
    r"\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|\b\d{4} ?(?!(?:EU|UK|US|AD|BC|AM|PM)\b)[A-Z]{2}\b(?=,? [A-Z]|[,.;\n]|\Z)"
)
COORDINATES = re.compile(r"(?<![\d.])-?\d{1,2}\.\d{4,8}[,; ]{1,2}-?\d{1,3}\.\d{4,8}(?!\d)")
ADDRESS_OF_A_COMPUTER = re.compile(r"(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])")
EXTENSION = re.compile(r"\b(?:ext|extension|Durchwahl|toestel|poste)\b\.?:? ?(\d{3,5})(?!\w)")
HOME = {"en": "GB", "fr": "FR", "nl": "NL", "de": "DE", "es": "ES"}
OTHERS = ("GB", "NL", "DE", "FR", "BE", "ES")
SIMPLE = (
    (EMAIL, Kind.EMAIL, "an e-mail address leads to one person", 1.0),
    (LINK, Kind.LINK, "a link may lead to a person or a place", 0.95),
    (HANDLE, Kind.HANDLE, "an account name leads to one person", 0.9),
    (POSTCODE, Kind.ADDRESS, "a postcode leads to a few houses", 0.8),
    (COORDINATES, Kind.ADDRESS, "coordinates lead to one place", 0.9),
    (ADDRESS_OF_A_COMPUTER, Kind.LINK, "it leads to one connection to the net", 0.8),
)


def findings(document: Document) -> Iterator[Finding]:
    plain, make = document.plain, document.finding
    for pattern, kind, reason, confidence in SIMPLE:
        for match in pattern.finditer(plain):
            yield make(*match.span(), kind, reason, direct=True, confidence=confidence)
    for match in ACCOUNT.finditer(plain):
        name = make(*match.span(1), Kind.HANDLE, "an account name leads to one person", direct=True, confidence=0.9)
        if NO_WORD.search(document.as_given(name).text):
            yield name
    for match in TAGGED.finditer(plain):
        yield make(*match.span(), Kind.HANDLE, "an account name leads to one person", direct=True, confidence=0.9)
    for match in EXTENSION.finditer(plain):
        yield make(*match.span(1), Kind.PHONE, "an extension leads to one desk", direct=True, confidence=0.8)
    for match in ACCOUNT_NUMBER.finditer(plain):
        if end := _end_of_account(match):
            yield make(
                match.start(), end, Kind.IBAN, "a bank account belongs to one person", direct=True, confidence=1.0
            )
        elif BANK.search(plain, max(0, match.start() - 40), match.start()) and (end := _end_of_slip(match)):
            reason = "a bank account belongs to one person, also with a slip in its number"
            yield make(match.start(), end, Kind.IBAN, reason, direct=True, confidence=0.8)
    for match in DIGITS.finditer(plain):
        digits = "".join(letter for letter in match.group() if letter.isdigit())
        if 13 <= len(digits) <= 19 and luhn.is_valid(digits):
            yield make(*match.span(), Kind.NUMBER, "the number of a card", direct=True, confidence=0.95)
        elif telephone(match.group(), document.language.code):
            yield make(
                *match.span(), Kind.PHONE, "a telephone number leads to one person", direct=True, confidence=0.95
            )


def _end_of_account(match: re.Match[str]) -> int:
    """Where the number ends: the words after it may look like more of it. 0 if its checksum never fits.

    A bank need not be in python-stdnum's register: what fits the country's form and checksum is an account.
    """
    for group in reversed(list(GROUP.finditer(match.string, *match.span()))):
        if iban.is_valid(match.string[match.start() : group.end()], check_country=False):
            return group.end()
    return 0


def _end_of_slip(match: re.Match[str]) -> int:
    """The same for what only stands where an account number would."""
    groups = [group for group in GROUP.finditer(match.string, *match.span()) if any(map(str.isdigit, group.group()))]
    digits = sum(letter.isdigit() for letter in match.group())
    return groups[-1].end() if digits >= LEAST_DIGITS else 0


def telephone(written: str, code: str) -> bool:
    """Whether it is a valid number, in international form or in that of a country nearby (with its 0 in front)."""
    bare = written.strip("(")
    if bare.startswith("00"):
        bare = f"+{bare[2:]}"
    if bare.startswith("+"):
        return _valid(bare, None)
    if not bare.startswith(("0", "6", "7", "9")):
        return False
    return any(_valid(bare, region) for region in (HOME.get(code, "GB"), *OTHERS))


def _valid(number: str, region: str | None) -> bool:
    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(number, region))
    except phonenumbers.NumberParseException:
        return False
