"""Registrations whose mailbox was never confirmed are deleted: nobody came in by them, and the name is free again."""

import datetime

from allauth.account.models import EmailAddress
from django.conf import settings
from django.core.exceptions import ValidationError
from django.db.models import Exists, OuterRef
from django.utils import timezone

from accounts.entrance.addresses import is_unconfirmed
from accounts.models import User
from accounts.own_data import erase_account


def forget_unconfirmed(now: datetime.datetime | None = None) -> int:
    """How many were deleted."""
    before = (now or timezone.now()) - datetime.timedelta(days=settings.UNCONFIRMED_DAYS)
    addresses = EmailAddress.objects.filter(user=OuterRef("pk"))
    left_alone = User.objects.filter(
        Exists(addresses), ~Exists(addresses.filter(verified=True)), date_joined__lt=before, last_login=None
    )
    gone = 0
    for user in left_alone.iterator():
        if not is_unconfirmed(user):
            continue
        try:
            erase_account(user=user)
        except (ValidationError, User.DoesNotExist):
            continue
        gone += 1
    return gone


class ForgetUnconfirmed:
    """A job of the worker (site/home/background/jobs.py)."""

    name = "registrations that nobody confirmed"
    interval = 3600.0

    def run(self) -> None:
        forget_unconfirmed()
