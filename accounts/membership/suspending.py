"""Suspending an account for a time, and lifting it. Its owner may sign in, and is told why and until when."""

from datetime import datetime
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from accounts.membership.rights import can_suspend
from accounts.membership.telling import tell_person
from accounts.models import Suspension, User
from accounts.moderation_log import note as log
from accounts.plain_words import checked_words

MOST_REASON = 2000


def running() -> QuerySet[Suspension]:
    return Suspension.objects.running()


def suspension_of(user: Any) -> Suspension | None:
    """The one that holds longest; none where none holds. One query only for accounts that are suspended."""
    if not getattr(user, "is_suspended", False):
        return None
    rows = list(running().filter(user_id=user.pk))
    return max(rows, key=lambda row: (row.until is None, row.until or row.since), default=None)


@transaction.atomic
def suspend(*, user: Any, by: Any, reason: str, until: datetime | None = None) -> Suspension:
    """From now until `until`, or until somebody lifts it. The person reads the reason."""
    subject = User.objects.select_for_update().get(pk=user.pk)
    if not can_suspend(by, subject):
        raise PermissionDenied
    reason = checked_words(reason, field="reason", most=MOST_REASON, missing="Write why. The person reads it.")
    if until is not None and until <= timezone.now():
        raise ValidationError({"until": "Choose a day to come, or leave it empty."})
    if subject.is_suspended:
        raise ValidationError("This account is suspended already. Lift that suspension first.")
    row = Suspension.objects.create(user=subject, by=by, reason=reason, until=until)
    until_when = until.isoformat() if until else ""
    log(action="account_suspended", by=by, about=subject, thing=f"suspension:{row.pk}", words=reason, until=until_when)
    tell_person(subject, f"suspended:{row.pk}")
    _copy(subject, user)
    return row


@transaction.atomic
def lift(*, suspension: Suspension, by: Any) -> Suspension:
    """Nobody their own. Whoever is suspended could not: no permission of theirs holds."""
    subject = User.objects.select_for_update().get(pk=suspension.user_id)
    if not can_suspend(by, subject):
        raise PermissionDenied
    row = running().select_for_update().filter(pk=suspension.pk).first()
    if row is None:
        raise ValidationError("That suspension has ended already.")
    row.user = subject
    row.lifted_at = timezone.now()
    row.save(update_fields=["lifted_at"])
    log(action="suspension_lifted", by=by, about=subject, thing=f"suspension:{row.pk}")
    tell_person(subject, f"lifted:{row.pk}")
    return row


def _copy(fresh: User, given: Any) -> None:
    """What the caller holds says so too."""
    given.suspended_at, given.suspended_until = fresh.suspended_at, fresh.suspended_until
