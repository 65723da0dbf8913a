"""Mails on reports and withdrawals: handed over by the worker, each once, and tried again where a server is down.

What is to be told is a row, written in the transaction that it tells of (`models/outgoing.py`): a crash before the mail
is claimed loses nothing and doubles nothing. A crash while it is handed over leaves a mail of which nobody can say
whether it went: it is not sent a second time, and counted as not mailed. The notice on the site and the number in the
desk's menu reach everybody all the same.
"""

import logging
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core.mail import EmailMessage
from django.db import transaction
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from wagtail.permissions import page_permission_policy

from accounts.sealing import digest
from accounts.telling.outbox import CUT_OFF_AFTER, MOST_ATTEMPTS, pause_after
from catalogue.models import RecallNotice, RecognitionReport
from catalogue.reports import reported_lately

logger = logging.getLogger("catalogue")

_Writer = Callable[[list[Any]], EmailMessage | None]


class SendNotices:
    """For the worker. Two small queries while nothing waits. Named in settings.BACKGROUND_JOBS."""

    name = "notices"
    interval = 2.0

    def run(self) -> None:
        if told := send_notices():
            logger.info("Mails on reports and withdrawals: %s.", ", ".join(f"{n} {how}" for how, n in told.items()))


def send_notices() -> Counter[str]:
    """Sends what waits: counts of mails `sent`, `failed`, and `needless` (nobody is left to be told)."""
    outcomes: Counter[str] = Counter()
    for kind, batches, write in (
        (RecognitionReport, _reports_in_mails, _mail_to_editors),
        (RecallNotice, _notices_in_mails, _mail_to_holder),
    ):
        if kind.objects.filter(kind.mail_waits()).exists():
            _drop_cut_off(kind)
            outcomes.update(outcome for pks in batches() if (outcome := _send(kind, pks, write)))
    return outcomes


def _drop_cut_off(kind: Any) -> None:
    cut_off = kind.objects.filter(kind.mail_waits(), mail_claimed_at__lt=timezone.now() - CUT_OFF_AFTER)
    if number := cut_off.update(mail_not_before=None, mail_claimed_at=None):
        logger.warning("%s mails were cut off while being handed over; they are not sent a second time.", number)


def _send(kind: Any, pks: list[int], write: _Writer) -> str:
    """Claims the rows of one mail and hands it over; empty where another process was quicker."""
    with transaction.atomic():
        due = list(kind.mail_due().select_for_update().filter(pk__in=pks).values_list("pk", flat=True))
        rows = kind.objects.filter(pk__in=due)
        rows.update(mail_claimed_at=timezone.now())
    if not due:
        return ""
    try:
        message = write(list(rows.order_by("pk")))
        if message is not None:
            message.send()
    except Exception as error:  # of any kind, and without its text, which may name a mailbox
        _put_back(kind, due, type(error).__name__)
        return "failed"
    went: datetime | None = timezone.now() if message is not None else None
    rows.update(mail_not_before=None, mail_claimed_at=None, mailed_at=went)
    return "sent" if message is not None else "needless"


def _put_back(kind: Any, pks: list[int], reason: str) -> None:
    for row in kind.objects.filter(pk__in=pks):
        attempts = row.mail_attempts + 1
        again = None if attempts >= MOST_ATTEMPTS else timezone.now() + pause_after(row.mail_attempts)
        kind.objects.filter(pk=row.pk).update(mail_claimed_at=None, mail_attempts=attempts, mail_not_before=again)
        if again is None:
            logger.error("The mail on %s %s failed for good: %s.", kind._meta.verbose_name, row.pk, reason)
        else:
            logger.warning("The mail on %s %s failed: %s. It is tried again.", kind._meta.verbose_name, row.pk, reason)


def _message(subject: str, template: str, context: dict[str, Any], name: str, **to: list[str]) -> EmailMessage:
    """`name`: what the mail is on. The same mail has the same Message-ID at every attempt."""
    host = urlsplit(settings.WAGTAILADMIN_BASE_URL).hostname or "localhost"
    known_by = f"<{digest(name, purpose='mail')[:32]}@{host}>"
    headers = {"Message-ID": known_by, "Auto-Submitted": "auto-generated"}
    return EmailMessage(subject, render_to_string(template, context), headers=headers, **to)  # type: ignore[arg-type]


# To editors


def _reports_in_mails() -> Iterator[list[int]]:
    """One mail for each report; in a flood one for all that wait."""
    due = list(RecognitionReport.mail_due().order_by("pk").values_list("pk", flat=True))
    if due and reported_lately() >= settings.REPORTS_AN_HOUR:
        yield due
    else:
        yield from ([pk] for pk in due)


def _mail_to_editors(reports: list[RecognitionReport]) -> EmailMessage | None:
    """Without a title: it is read on telephones, and forwarded."""
    waiting = [one for one in reports if one.state == RecognitionReport.State.OPEN and one.page is not None]
    if not waiting:
        return None
    number = reported_lately()
    is_flood = number >= settings.REPORTS_AN_HOUR
    address = reverse("hidden_cases") if is_flood else reverse("hidden_case", args=[waiting[0].pk])
    context = {"address": settings.WAGTAILADMIN_BASE_URL + address, "number": number, "is_flood": is_flood}
    subject = f"{number} cases were reported within the hour" if is_flood else "A case was reported and is hidden now"
    addresses: set[str] = set()
    for one in waiting:
        users = page_permission_policy.users_with_permission_for_instance("publish", one.page)
        addresses.update(user.email for user in users if user.is_active and user.email)
    if not addresses:
        return None
    name = f"reports {','.join(str(one.pk) for one in reports)}"
    return _message(subject, "catalogue/mail/reported.txt", context, name, bcc=sorted(addresses))


# To holders


def _notices_in_mails() -> Iterator[list[int]]:
    """One mail for each holder of an entry, however often they hold it."""
    batches: dict[tuple[int, int], list[int]] = {}
    for pk, stone, holder in RecallNotice.mail_due().order_by("pk").values_list("pk", "tombstone_id", "holder_id"):
        batches.setdefault((stone, holder), []).append(pk)
    yield from batches.values()


def _mail_to_holder(notices: list[RecallNotice]) -> EmailMessage | None:
    """Without a title: it is gone. Whoever has said on the site that they have seen it gets none."""
    holder, stone = notices[0].holder, notices[0].tombstone
    if not (holder.email and holder.is_active) or all(one.seen_at for one in notices):
        return None
    context = {
        "stone": stone,
        "held_as": " and ".join(one.held_as for one in notices),
        "address": settings.WAGTAILADMIN_BASE_URL + reverse("catalogue:notices"),
    }
    name = f"withdrawal {stone.pk} holder {holder.pk}"
    subject = "An entry that you kept was withdrawn"
    return _message(subject, "catalogue/mail/recalled.txt", context, name, to=[holder.email])
