"""Learning who stands behind a handle. Two moderators, a reason, a line in the log at every step; the person is told.

What this module never does: say to one person alone whether a handle is anybody's, whose it is, or that it is theirs.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from accounts.models import LogLine, Unmasking, User
from accounts.moderation_log import note
from accounts.plain_words import checked_words
from accounts.speaking import account_of_handle, handle_of
from accounts.standing import may_moderate
from accounts.telling import tell

#: A request that nobody decided on ends by itself; and so long both moderators may look, once, at what they confirmed.
DAYS = 7
LONGEST_REASON, SHORTEST_REASON = 1500, 20
_GONE = "This request is decided already, or it ended by itself. Look at the list again."


@dataclass(frozen=True)
class Identity:
    """What two moderators see once. Never stored, logged or mailed."""

    username: str
    name: str
    email: str


@transaction.atomic
def ask_to_unmask(*, handle: str, by: Any, reason: str, thing: str = "", now: datetime | None = None) -> None:
    """Puts the question before a second moderator. Answers nothing: a handle that is none goes the same way."""
    now = now or timezone.now()
    _moderators_only(by)
    reason = checked_words(reason, field="reason", most=LONGEST_REASON)
    if len(reason) < SHORTEST_REASON:
        raise ValidationError({"reason": "Say why, in a sentence or two: the second moderator decides on it."})
    end_overdue(now=now)
    subject = account_of_handle(handle)
    if subject is not None:
        subject = User.objects.select_for_update().get(pk=subject.pk)  # two who ask at once wait for each other
    # The same line whatever comes of it, and not about whom: others read the log, and the person may be one of them.
    note(action="unmasking_asked", by=by)
    if subject is None or subject.pk == by.pk or _open().filter(subject=subject).exists():
        return
    asked = Unmasking(subject=subject, handle=handle.strip().casefold(), thing=thing, reason=reason, asked_by=by)
    asked.asked_at = now
    asked.full_clean(exclude=["decided_by", "decided_at"])
    asked.save()


@transaction.atomic
def confirm(*, unmasking: Unmasking, by: Any, now: datetime | None = None) -> Unmasking:
    """The second moderator agrees: both may look once, and the person is told."""
    return _decide(unmasking, by, Unmasking.State.CONFIRMED, now or timezone.now())


@transaction.atomic
def refuse(*, unmasking: Unmasking, by: Any, now: datetime | None = None) -> Unmasking:
    """The second moderator does not agree: nobody learns anything, and the person can read that it was asked."""
    return _decide(unmasking, by, Unmasking.State.REFUSED, now or timezone.now())


def _decide(unmasking: Unmasking, by: Any, state: str, now: datetime) -> Unmasking:
    _moderators_only(by)
    row = Unmasking.objects.select_for_update().filter(pk=unmasking.pk, state=Unmasking.State.ASKED).first()
    if row is None or row.subject_id == by.pk or row.asked_at <= now - timedelta(days=DAYS):
        raise ValidationError(_GONE)
    if row.asked_by_id == by.pk or row.asked_by_id is None:
        raise ValidationError("Somebody else decides: you asked." if row.asked_by_id else _GONE)
    row.state, row.decided_by, row.decided_at = state, by, now
    row.save(update_fields=["state", "decided_by", "decided_at"])
    _log(state, row, by)
    if state == Unmasking.State.CONFIRMED:
        _tell(row)
    return row


@transaction.atomic
def look_once(*, unmasking: Unmasking, by: Any, now: datetime | None = None) -> Identity:
    """Who it is, for each of the two moderators one time. Raises ValidationError the second time."""
    now = now or timezone.now()
    _moderators_only(by)
    row = Unmasking.objects.select_for_update().filter(pk=unmasking.pk).first()  # two windows wait for each other
    if row is None or not may_look(row, by, now):
        raise ValidationError("You have looked already, or the time to look is over. Ask anew, with a reason.")
    subject = row.subject
    _log("seen", row, by)
    return Identity(subject.get_username(), subject.get_full_name(), subject.email)


def may_look(row: Unmasking, by: Any, now: datetime) -> bool:
    return (
        row.state == Unmasking.State.CONFIRMED
        and by.pk in (row.asked_by_id, row.decided_by_id)
        and row.decided_at is not None
        and row.decided_at > now - timedelta(days=DAYS)
        and not LogLine.objects.filter(action="unmasking_seen", thing=_thing(row), by=handle_of(by)).exists()
    )


@transaction.atomic
def end_overdue(*, now: datetime | None = None) -> int:
    """Ends what waited too long. Called by the worker, and before anything is asked or listed."""
    now = now or timezone.now()
    late = _open().filter(asked_at__lte=now - timedelta(days=DAYS)).select_for_update()
    number = 0
    for row in late:
        row.state, row.decided_at = Unmasking.State.REFUSED, row.asked_at + timedelta(days=DAYS)
        row.save(update_fields=["state", "decided_at"])
        _log("ended", row, None)
        number += 1
    return number


def ended_by_itself(row: Unmasking) -> bool:
    return row.decided_at is not None and row.decided_at >= row.asked_at + timedelta(days=DAYS)


def shown_to(user: Any) -> QuerySet[Unmasking]:
    """For the moderators' list: never the one that is about the moderator who looks, not even after it is decided."""
    return Unmasking.objects.exclude(subject_id=user.pk)


def decided_about(user: Any) -> list[Unmasking]:
    """For the person: every one that was decided. One that still waits is not told: the second may yet refuse it."""
    return list(Unmasking.objects.filter(subject_id=user.pk).exclude(state=Unmasking.State.ASKED))


def about_words(row: Unmasking) -> str:
    """What became of it, in words for the person."""
    if row.state == Unmasking.State.CONFIRMED:
        return "Confirmed: two moderators learned who you are."
    if ended_by_itself(row):
        return "Ended by itself: no second moderator agreed within a week. Nobody learned who you are."
    return "Refused by the second moderator. Nobody learned who you are."


def moderators_words(row: Unmasking) -> str:
    """What became of it, in words for the list."""
    if row.state == Unmasking.State.CONFIRMED:
        return "Confirmed"
    return "Ended by itself" if ended_by_itself(row) else "Refused"


def _open() -> QuerySet[Unmasking]:
    return Unmasking.objects.filter(state=Unmasking.State.ASKED)


def _moderators_only(by: Any) -> None:
    if not may_moderate(by):
        raise PermissionDenied


def _thing(row: Unmasking) -> str:
    return f"unmasking:{row.pk}"


def _log(step: str, row: Unmasking, by: Any) -> None:
    note(action=f"unmasking_{step}", by=by, about=row.subject, thing=_thing(row))


def _tell(row: Unmasking) -> None:
    """Into the inbox, and by mail as the person chose; the page of all unmaskings says it in any case."""
    tell(user=row.subject, kind="unmasked", thing=_thing(row), key=f"unmasked:{row.pk}")
