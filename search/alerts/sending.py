"""Handing noted mails over: as all mails to members are (`accounts.telling.outbox`), and never in quiet hours."""

import logging
from collections import Counter
from datetime import datetime

from accounts.telling.outbox import Outbox
from search.alerts.message import message_on
from search.models import AlertMail, SavedSearch


def _sent(mail: AlertMail, now: datetime) -> None:
    SavedSearch.objects.filter(owner=mail.owner_id, pk__in=mail.news).update(last_sent_at=now)


OUTBOX = Outbox(AlertMail, owner="owner", write=message_on, went=_sent, logger=logging.getLogger("search"))


def send_waiting(*, now: datetime) -> Counter[str]:
    """Sends what waits: counts of mails `sent`, `failed`, and `empty` (nothing was left to tell)."""
    return OUTBOX.send(now=now)
