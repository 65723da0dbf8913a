"""Handing over mails that wait as rows, each once, and what becomes of those that fail.

A row is claimed, and that is committed, before its mail is handed over. A crash before the claim loses nothing and
doubles nothing: the next run goes on. A crash while the mail is handed over, a matter of a second, leaves one of which
nobody can say whether it went: it is not sent again. What it tells of stands on the site all the same, and nobody can
unread a mail.
"""

import logging
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.core.mail import EmailMessage
from django.db import transaction
from django.db.models import F
from django.utils import timezone

from accounts.telling.turns import is_quiet, preferences_of

#: A mail that has been claimed for longer was cut off: no mail server takes an hour, and we wait for none so long.
CUT_OFF_AFTER = timedelta(hours=1)
#: Attempts are a quarter of an hour apart, then half an hour, an hour and so on: the last comes on the second day.
MOST_ATTEMPTS = 8
_FIRST_PAUSE, _LONGEST_PAUSE = timedelta(minutes=15), timedelta(days=1)


def pause_after(attempts: int) -> timedelta:
    """How long to wait when so many attempts had failed before this one."""
    return min(_FIRST_PAUSE * 2**attempts, _LONGEST_PAUSE)


@dataclass(frozen=True)
class Outbox:
    """Rows of `model`, which has claimed_at, attempts and not_before, one a mail to the member named by `owner`.

    `write` makes the mail as it is right now; None where nothing is left to tell. `went` is called in the transaction
    in which a row whose mail went is deleted. Nothing goes in its owner's quiet hours.
    """

    model: Any
    owner: str
    write: Callable[[Any], EmailMessage | None]
    logger: logging.Logger
    went: Callable[[Any, datetime], object] = lambda row, now: None

    def send(self, *, now: datetime) -> Counter[str]:
        """Sends what waits: counts of mails `sent`, `failed`, and `empty` (nothing was left to tell)."""
        self._drop_cut_off(now)
        waiting = self.model.objects.filter(claimed_at__isnull=True, not_before__lte=now).order_by("pk")
        outcomes: Counter[str] = Counter()
        for row in list(waiting.select_related(f"{self.owner}__mail_preferences")):
            at_present = max(now, timezone.now())  # a run may take long, and quiet hours begin meanwhile
            if not is_quiet(preferences_of(getattr(row, self.owner)), at_present):
                outcomes[self.hand_over(row.pk, now)] += 1
        del outcomes[""]
        return outcomes

    def _drop_cut_off(self, now: datetime) -> None:
        cut_off, _ = self.model.objects.filter(claimed_at__lt=now - CUT_OFF_AFTER).delete()
        if cut_off:
            self.logger.warning(
                "%s mails were cut off while being handed over; they are not sent a second time.", cut_off
            )

    def hand_over(self, pk: int, now: datetime) -> str:
        """Claims one mail, hands it over, and forgets it; empty where another process was quicker."""
        if not self.model.objects.filter(pk=pk, claimed_at__isnull=True).update(claimed_at=timezone.now()):
            return ""
        row = self.model.objects.select_related(self.owner).get(pk=pk)
        try:
            message = self.write(row)
            if message is not None:
                message.send()
        except Exception as error:  # of any kind, and without its text: an address that fails must not stop the others
            self._put_back(row, now, type(error).__name__)
            return "failed"
        with transaction.atomic():
            if message is not None:
                self.went(row, now)
            row.delete()
        return "sent" if message is not None else "empty"

    def _put_back(self, row: Any, now: datetime, reason: str) -> None:
        account = getattr(row, f"{self.owner}_id")
        if row.attempts + 1 >= MOST_ATTEMPTS:
            self.logger.error("Mail to account %s failed for good: %s.", account, reason)
            row.delete()
            return
        pause = pause_after(row.attempts)
        self.logger.warning("Mail to account %s failed: %s. Tried again in %s.", account, reason, pause)
        again = self.model.objects.filter(pk=row.pk)
        again.update(claimed_at=None, attempts=F("attempts") + 1, not_before=now + pause)
