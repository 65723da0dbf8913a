"""Numbers that a state gives to each person, and wallets: recognised by their form, and by their checksum where the
form alone could be something else."""

import re
from collections.abc import Callable, Iterator

from stdnum import bitcoin
from stdnum.at import vnr
from stdnum.ch import ssn
from stdnum.de import idnr
from stdnum.gb import nhs

from anonymisation.detect.document import Document
from anonymisation.findings import Finding, Kind

REASON = "a state gives this number to one person"
WALLET = "a wallet leads to whoever pays with it"


def _is_wallet(written: str) -> bool:
    return bool(bitcoin.is_valid(written))


# What it looks like, and what has to be true of it beside that. A slip of the pen breaks a checksum and still leads to
# somebody: so a form that nothing else has needs none.
FORMS: tuple[tuple[re.Pattern[str], Callable[[str], bool] | None, str], ...] = tuple(
    (re.compile(rf"(?<![\w.-])(?:{form})(?![\w-])"), valid, reason)
    for form, valid, reason in (
        (r"\d{2}\.\d{2}\.\d{2}[- ]\d{3}[. -]\d{2}", None, REASON),  # Belgium
        (r"\d{8}[- ]?[A-HJ-NP-TV-Z]|[XYZ][- ]?\d{7}[- ]?[A-Z]", None, REASON),  # Spain
        (r"[12] ?\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\d) ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3}(?: ?\d{2})?", None, REASON),  # France
        (r"[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]", None, REASON),  # Italy
        (r"[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]", None, REASON),  # United Kingdom, insurance
        (r"756\.\d{4}\.\d{4}\.\d{2}", None, REASON),  # Switzerland
        (r"\d{3}[ -]\d{3}[ -]\d{4}", nhs.is_valid, REASON),  # England, health
        (r"\d{2} \d{3} \d{3} \d{3}", idnr.is_valid, REASON),  # Germany, taxes
        (r"\d{4} \d{6}", vnr.is_valid, REASON),  # Austria
        (r"756\d{10}", ssn.is_valid, REASON),
        (r"[A-Z] ?\d{4} [A-Z]{2}|[A-Z] \d{4}[A-Z]{2}", None, "the number of a prisoner leads to one person"),
        (r"(?:bc1[02-9ac-hj-np-z]{20,80}|[13][1-9A-HJ-NP-Za-km-z]{25,34})", _is_wallet, WALLET),
        (r"0x[0-9a-fA-F]{40}", None, WALLET),
    )
)


def findings(document: Document) -> Iterator[Finding]:
    for form, valid, reason in FORMS:
        for match in form.finditer(document.plain):
            if valid is None or valid(match.group()):
                yield document.finding(*match.span(), Kind.NUMBER, reason, direct=True, confidence=0.97)
