"""The mail that a case was released: sent by the worker, on a day drawn by lot.

At once it would leave in the second in which the page appears, and whoever reads the log of a mail server beside the
newest cases would know who wrote which.
"""

import logging
import secrets
from collections import Counter
from datetime import timedelta
from typing import Any

from django.conf import settings
from django.db.models import F
from django.utils import timezone

from accounts.telling.outbox import CUT_OFF_AFTER, MOST_ATTEMPTS, pause_after
from lessons.models import MailDue, Receipt
from lessons.submissions import mails

logger = logging.getLogger("lessons")

#: After these a page appears. All others end a case without one, and are told of at once.
SHOWN_BY_A_PAGE = frozenset({Receipt.Outcome.RELEASED, Receipt.Outcome.MERGED})


def tell_later(author: Any, outcome: Receipt.Outcome) -> None:
    """Within the transaction that ends the case. Whoever has no mailbox is not written down."""
    if not (author.is_active and author.email):
        return
    least = settings.RELEASED_MAIL_LEAST_DAYS
    most = max(least, settings.RELEASED_MAIL_MOST_DAYS)
    after = timedelta(seconds=secrets.SystemRandom().uniform(least * 86400, most * 86400))
    mail = MailDue(author=author, outcome=outcome, due_at=timezone.now() + after)
    mail.full_clean()
    mail.save(force_insert=True)


class TellReleased:
    """For the worker. One small query while nothing waits. Named in settings.BACKGROUND_JOBS."""

    name = "mails on released cases"
    interval = 60.0

    def run(self) -> None:
        send_due()


def send_due() -> Counter[str]:
    """Sends what is due: counts of mails `sent`, `failed`, and `needless` (nobody is left to be told)."""
    now = timezone.now()
    cut_off, _ = MailDue.objects.filter(claimed_at__lt=now - CUT_OFF_AFTER).delete()
    if cut_off:
        logger.warning("%s mails were cut off while being handed over; they are not sent a second time.", cut_off)
    due = MailDue.objects.filter(claimed_at__isnull=True, due_at__lte=now).order_by("due_at")
    return Counter(outcome for pk in due.values_list("pk", flat=True) if (outcome := _send(pk)))


def _send(pk: int) -> str:
    """Claims one mail, hands it over, and forgets it; empty where another process was quicker."""
    if not MailDue.objects.filter(pk=pk, claimed_at__isnull=True).update(claimed_at=timezone.now()):
        return ""
    mail = MailDue.objects.select_related("author").filter(pk=pk).first()
    if mail is None:  # it went with its author's account
        return ""
    try:
        message = mails.end_message(mail.author, Receipt.Outcome(mail.outcome))
        if message is not None:
            message.send()
    except Exception as error:  # of any kind, and without its text, which may name a mailbox
        _put_back(mail, type(error).__name__)
        return "failed"
    mail.delete()
    return "sent" if message is not None else "needless"


def _put_back(mail: MailDue, reason: str) -> None:
    """Without whose it was: the log is kept longer than the row."""
    if mail.attempts + 1 >= MOST_ATTEMPTS:
        logger.error("A mail about a case failed for good: %s.", reason)
        mail.delete()
        return
    logger.warning("A mail about a case failed: %s. It is tried again.", reason)
    again = timezone.now() + pause_after(mail.attempts)
    MailDue.objects.filter(pk=mail.pk).update(claimed_at=None, attempts=F("attempts") + 1, due_at=again)
