"""Handing noted mails over, each once, and what becomes of those that fail."""

import logging
from collections import Counter
from datetime import datetime

from django.db import transaction
from django.db.models import F
from django.utils import timezone

from catalogue.post import CUT_OFF_AFTER, MOST_ATTEMPTS, pause_after
from search.alerts.message import message_on
from search.models import AlertMail, SavedSearch

logger = logging.getLogger("search")


def send_waiting(*, now: datetime) -> Counter[str]:
    """Sends what waits: counts of mails `sent`, `failed`, and `empty` (nothing was left to tell)."""
    _drop_cut_off(now)
    waiting = AlertMail.objects.filter(claimed_at__isnull=True, not_before__lte=now).order_by("pk")
    return Counter(outcome for pk in waiting.values_list("pk", flat=True) if (outcome := _send(pk, now)))


def _drop_cut_off(now: datetime) -> None:
    cut_off, _ = AlertMail.objects.filter(claimed_at__lt=now - CUT_OFF_AFTER).delete()
    if cut_off:
        logger.warning("%s mails were cut off while being handed over; they are not sent a second time.", cut_off)


def _send(pk: int, now: datetime) -> str:
    """Claims one mail, hands it over, and forgets it; empty where another process was quicker."""
    if not AlertMail.objects.filter(pk=pk, claimed_at__isnull=True).update(claimed_at=timezone.now()):
        return ""
    mail = AlertMail.objects.select_related("owner").get(pk=pk)
    try:
        message = message_on(mail)
        if message is not None:
            message.send()
    except Exception as error:  # of any kind, and without its text: an address that fails must not stop the others
        _put_back(mail, now, type(error).__name__)
        return "failed"
    with transaction.atomic():
        if message is not None:
            SavedSearch.objects.filter(owner=mail.owner_id, pk__in=mail.news).update(last_sent_at=now)
        mail.delete()
    return "sent" if message is not None else "empty"


def _put_back(mail: AlertMail, now: datetime, reason: str) -> None:
    if mail.attempts + 1 >= MOST_ATTEMPTS:
        logger.error("Mail to account %s failed for good: %s.", mail.owner_id, reason)
        mail.delete()
        return
    pause = pause_after(mail.attempts)
    logger.warning("Mail to account %s failed: %s. Tried again in %s.", mail.owner_id, reason, pause)
    AlertMail.objects.filter(pk=mail.pk).update(claimed_at=None, attempts=F("attempts") + 1, not_before=now + pause)
