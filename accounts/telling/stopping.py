"""The link by which the mails are stopped without signing in (RFC 8058).

What it carries is sealed: nobody without the site's key can make one, and nobody can read from one whose it is. It
stops all mails that point to the inbox, not only one kind: whoever presses «unsubscribe» in a mail program wants
peace, and the inbox goes on telling. Mails on saved searches have a link of their own.
"""

import json
from base64 import urlsafe_b64decode
from binascii import Error as NotBase64
from typing import Any

from django.db import transaction
from django.urls import reverse
from wagtail import hooks

from accounts.models import HowOften, MailPreferences, Notice, NoticeMail, User
from accounts.sealing import CannotOpen, seal, unseal
from accounts.telling.letters import absolute

#: A Wagtail hook, called with the user: ends the mails that a room sends through the inbox (of what is followed).
STOP_MAILS = "throughcare_stop_mails"
_PURPOSE = "stop mails"


def stop_token(user: Any) -> str:
    return seal(json.dumps({_PURPOSE: user.pk}).encode()).decode().rstrip("=")


def stop_address(user: Any) -> str:
    return absolute(reverse("telling:stop", args=[stop_token(user)]))


def account_in(token: str) -> int | None:
    """Whose mails a token stops; None for one that is not ours."""
    whole = token + "=" * (-len(token) % 4)
    try:
        urlsafe_b64decode(whole)
        found = json.loads(unseal(whole.encode()))
    except (CannotOpen, NotBase64, ValueError):
        return None
    number = found.get(_PURPOSE) if isinstance(found, dict) else None
    return number if isinstance(number, int) else None


@transaction.atomic
def stop_mails(*, user_id: int) -> None:
    """No mail from now on, one that waits included. The inbox goes on telling. An account that is gone gets none."""
    user = User.objects.select_for_update().filter(pk=user_id).first()
    if user is None:
        return
    silent = {"replies": HowOften.NONE, "questions": HowOften.NONE}
    MailPreferences.objects.update_or_create(user=user, defaults=silent)
    Notice.objects.filter(user=user).exclude(how_often=HowOften.NONE).update(how_often=HowOften.NONE)
    NoticeMail.objects.filter(user=user, claimed_at__isnull=True).delete()
    for stop in hooks.get_hooks(STOP_MAILS):
        stop(user)
