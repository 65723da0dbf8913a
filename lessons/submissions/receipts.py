"""Receipts: a code that the author alone holds tells what became of a case, when nothing else links the two."""

import secrets

from accounts.sealing import digest
from lessons.models import Receipt

#: Without letters that are taken for others, and without vowels, so that no word comes out.
ALPHABET = "23456789BCDFGHJKLMNPQRSTVWXZ"
_GROUPS, _LENGTH = 4, 4  # 16 of 28 signs: 76 bits


def new_code() -> str:
    """For example «7KQX-M2RD-PW9C-TH4V»."""
    return "-".join("".join(secrets.choice(ALPHABET) for _ in range(_LENGTH)) for _ in range(_GROUPS))


def code_digest(code: str) -> str:
    """What is kept of a code: the same however it was typed, with other hyphens, spaces or small letters."""
    return digest("".join(sign for sign in code.upper() if sign in ALPHABET), purpose="receipt")


def receipt_for(code: str) -> Receipt | None:
    """What became of the case with this code; None while it is being worked on, or when there is no such code."""
    return Receipt.objects.filter(code_digest=code_digest(code)).first()
