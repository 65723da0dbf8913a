"""The background's part: what nobody goes on with is destroyed, after a warning."""

import logging
from datetime import datetime, timedelta
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.db.models import F, Q, QuerySet
from django.utils import timezone

from lessons.models import Receipt, Submission
from lessons.submissions import ending, mails
from lessons.submissions.saving import locked

logger = logging.getLogger("lessons")


class EndUnattended:
    """Once an hour: warns authors whose case was left alone, and destroys what was left alone after the warning.

    Days are counted from the last change by anybody: author or editor, a text or a message.
    """

    name = "submissions left alone"
    interval = 60 * 60

    def run(self) -> None:
        now = timezone.now()
        warned = sum(_warn(row.pk, now) for row in _to_warn(now))
        ended = sum(_end(row.pk, now) for row in _to_end(now))
        if warned or ended:
            logger.info("Submissions left alone: %s warned of, %s destroyed.", warned, ended)


def _days(number: int) -> timedelta:
    return timedelta(days=number)


def _unwarned() -> Q:
    """Not warned since it was last changed."""
    return Q(warned_at__isnull=True) | Q(warned_at__lt=F("changed_at"))


def _to_warn(now: datetime) -> QuerySet[Submission]:
    since = now - _days(max(0, settings.SUBMISSION_DAYS - settings.SUBMISSION_WARN_DAYS))
    return Submission.objects.filter(_unwarned(), changed_at__lte=since).only("pk")


def _to_end(now: datetime) -> QuerySet[Submission]:
    """Left alone long enough, and warned long enough ago: a stopped worker shortens nobody's time.

    After twice the days also without a warning: where mail does not work, raw texts must not stay for good.
    """
    was_warned = Q(warned_at__gte=F("changed_at"), warned_at__lte=now - _days(settings.SUBMISSION_WARN_DAYS))
    left_alone = Q(changed_at__lte=now - _days(settings.SUBMISSION_DAYS)) & was_warned
    forgotten = Q(changed_at__lte=now - _days(2 * settings.SUBMISSION_DAYS)) & ~Q(
        warned_at__gt=now - _days(settings.SUBMISSION_WARN_DAYS)
    )
    return Submission.objects.filter(left_alone | forgotten).only("pk")


def _warn(pk: UUID, now: datetime) -> bool:
    row = Submission.objects.select_related("author", "broker").only(*_PLAIN).filter(pk=pk).first()
    if row is None:
        return False
    on = max(row.changed_at + _days(settings.SUBMISSION_DAYS), now + _days(settings.SUBMISSION_WARN_DAYS))
    if not mails.warn(row, timezone.localdate(on)):
        return False
    # By update, so that the warning itself is no change. Where somebody went on meanwhile, it is not counted.
    return bool(Submission.objects.filter(pk=pk, changed_at=row.changed_at).update(warned_at=now))


#: Nothing sealed is opened to warn somebody.
_PLAIN = (
    "changed_at",
    "author__email",
    "author__is_active",
    "broker__email",
    "broker__is_active",
)


def _end(pk: UUID, now: datetime) -> bool:
    with transaction.atomic():
        try:
            row = locked(Submission(pk=pk))
        except Submission.DoesNotExist:
            return False
        if not _to_end(now).filter(pk=pk).exists():  # somebody went on with it meanwhile
            return False
        ending.destroy(submission=row, outcome=Receipt.Outcome.EXPIRED)
    return True
