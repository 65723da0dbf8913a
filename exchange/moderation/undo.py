"""A decision can be taken back within a minute. Its author is told of it only once that minute is over (jobs.py)."""

import datetime
from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone

from accounts.models import LogLine
from accounts.moderation_log import note
from accounts.standing import may_moderate
from exchange.models import Appeal, Comment, Flag, State, Undoable
from exchange.moderation import log
from exchange.moderation.seen import Done, locked, seen_token

UNDO_SECONDS = 60


def remember(before: dict[str, dict[str, Any]], *, by: Any, comments: Iterable[Comment]) -> Undoable | None:
    """How each comment stood, without its text."""
    if not before:
        return None
    for comment in comments:
        before[str(comment.pk)]["after"] = seen_token(comment)
    return Undoable.objects.create(by=by, before=before)


def undoable_by(user: Any, now: datetime.datetime | None = None) -> Undoable | None:
    """The last decision of this moderator, while it can be taken back."""
    since = (now or timezone.now()) - datetime.timedelta(seconds=UNDO_SECONDS)
    return Undoable.objects.filter(by=user, at__gt=since, undone_at__isnull=True).order_by("-at").first()


def seconds_left(undoable: Undoable, now: datetime.datetime | None = None) -> int:
    return max(0, UNDO_SECONDS - int(((now or timezone.now()) - undoable.at).total_seconds()))


@transaction.atomic
def undo(*, undoable: Undoable, by: Any, now: datetime.datetime | None = None) -> Done:
    """Puts back each comment that stands as this decision left it; of the others it says that they changed since."""
    now = now or timezone.now()
    row = Undoable.objects.select_for_update().filter(pk=undoable.pk).first()
    if not may_moderate(by) or (row is not None and row.by_id != by.pk):
        raise PermissionDenied
    if row is None or seconds_left(row, now) == 0:
        raise ValidationError("The minute is over. Decide anew instead.")
    if row.undone_at is not None:
        raise ValidationError("That was undone already.")
    done = Done()
    rows = locked([UUID(pk) for pk in row.before])
    appealed = set(
        Appeal.objects.filter(comment__in=rows, decided_at__isnull=True).values_list("comment_id", flat=True)
    )
    lines = log.last_decisions(rows.values())
    for key, was in row.before.items():
        comment = rows.get(UUID(key))
        if comment is None:
            done.refuse(UUID(key), "It is gone.")
            continue
        last = lines.get(log.thing_of(comment))
        if seen_token(comment) != was["after"] or last is None or last.pk != was["line"] or comment.pk in appealed:
            done.refuse(comment.pk, "It has changed since, so it stays as it is.")
            continue
        _put_back(comment, was)
        note(action=log.UNDONE, by=by, about=comment.author, thing=log.thing_of(comment), now=was["state"])
        done.changed.append(comment)
    row.undone_at = now
    row.save(update_fields=["undone_at"])
    return done


def _put_back(comment: Comment, was: dict[str, Any]) -> None:
    comment.state, comment.held_for = was["state"], was["held_for"]
    comment.reason_to_author = _reason_before(comment, was["line"]) if was["state"] == State.HIDDEN else None
    comment.save(update_fields=["state", "held_for", "reason_to_author"])
    for flag in Flag.objects.filter(pk__in=was["flags"]):
        if not Flag.objects.filter(comment=comment, by_digest=flag.by_digest, decided_at__isnull=True).exists():
            flag.decided_at = None
            flag.save(update_fields=["decided_at"])


def _reason_before(comment: Comment, line: int) -> str | None:
    """What its author had been told when it was hidden: the words of that line in the log."""
    earlier = LogLine.objects.filter(
        thing=log.thing_of(comment), action__in=[log.HIDDEN, log.UPHELD], pk__lt=line, note__isnull=False
    )
    hidden = earlier.select_related("note").order_by("-pk").first()
    return hidden.note.words if hidden else None
