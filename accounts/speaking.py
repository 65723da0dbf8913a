"""By which names a member is known: to readers by one a thread, to moderators by a handle, to nobody by account.

All are keyed digests (`accounts.sealing.digest`, with the thread in its purpose): without the key nobody can tell that
two pseudonyms are one person, or try the accounts one by one. Changing the keys that seal changes none of them.
"""

import hmac
import re
import uuid
from typing import Any

from accounts.models import User
from accounts.pseudonym_words import LIVING, STANDING
from accounts.sealing import digest

#: Digits and letters take turns, so that neither makes a number or a word; those that groups use as signs are left out
#: (8, 1 and 0; h, s, k, c, t, z, v, q, g), and vowels.
DIGITS, LETTERS = "2345679", "BDFJLMNPRWX"
_CODE = 4
HANDLE = re.compile(r"m-[0-9a-f]{10}")


def pseudonym_of(user: Any, thread_id: uuid.UUID | str) -> str:
    """«Alder Harbour 4B7D»: the same within a thread, another in the next.

    29 bits: of a hundred who speak in one thread, two share a pseudonym once in ninety thousand such threads.
    """
    thread = uuid.UUID(str(thread_id))
    rest = int(digest(f"{user.pk}", purpose=f"pseudonym:{thread}"), 16)
    rest, living = divmod(rest, len(LIVING))
    rest, standing = divmod(rest, len(STANDING))
    code = ""
    for place in range(_CODE):
        signs = LETTERS if place % 2 else DIGITS
        rest, sign = divmod(rest, len(signs))
        code += signs[sign]
    return f"{LIVING[living]} {STANDING[standing]} {code}"


def handle_of(user: Any) -> str:
    """By which moderators know the same person again, without knowing who it is."""
    return f"m-{digest(f'{user.pk}', purpose='moderators handle')[:10]}"


def account_of_handle(handle: str) -> User | None:
    """Who stands behind a handle. For `accounts.profiles.unmasking` alone, which two moderators and the log guard.

    There is no table to look it up in, on purpose: every account is tried.
    """
    wanted = handle.strip().casefold()
    if not HANDLE.fullmatch(wanted):
        return None
    found = None
    for user in User.objects.only("pk").order_by("pk").iterator():
        if hmac.compare_digest(handle_of(user), wanted):
            found = user
    return found and User.objects.get(pk=found.pk)
