"""What moderators decide on comments: shown, held, hidden. One transaction each, whatever the number.

Of many comments each has its own outcome: what cannot be done is told, and the rest is done all the same.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any
from uuid import UUID

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone

from accounts.models import LogLine
from accounts.moderation_log import note
from accounts.standing import may_moderate
from exchange.models import Appeal, Comment, Flag, State
from exchange.moderation import log
from exchange.moderation.appeals import appeal, decide_appeal
from exchange.moderation.changing import clean_reason, publish, put_aside, take_away
from exchange.moderation.flags import flag
from exchange.moderation.rights import can_moderate
from exchange.moderation.seen import Done, clock, is_stale, locked
from exchange.moderation.undo import remember, undo

__all__ = ["appeal", "approve", "decide_appeal", "flag", "hide", "hold", "undo"]

MOST_AT_ONCE = 100
_BY_ITS_AUTHOR = {
    State.WITHDRAWN: "Its author has withdrawn it.",
    State.ERASED: "It was erased.",
}
Change = Callable[[Comment, dict[str, Any]], str]


def approve(*, comments: Iterable[Comment | UUID], by: Any, seen: Mapping[UUID, str] | None = None) -> Done:
    """Shows them, from now on or again. A published one that was flagged is kept: its flags are answered."""

    def change(comment: Comment, was: dict[str, Any]) -> str:
        if comment.state == State.PUBLISHED:
            if not was["flags"]:
                raise ValidationError("It is shown already.")
            return log.KEPT
        publish(comment)
        return log.APPROVED

    return _decide(comments, by, seen, change)


def hold(*, comments: Iterable[Comment | UUID], by: Any, seen: Mapping[UUID, str] | None = None) -> Done:
    """Takes published ones out of sight until somebody decides. Their flags stay open: nothing was decided."""

    def change(comment: Comment, was: dict[str, Any]) -> str:
        if comment.state != State.PUBLISHED:
            raise ValidationError("Only what is shown can be held.")
        was["flags"] = []
        put_aside(comment, ["by_moderator"])
        return log.HELD

    return _decide(comments, by, seen, change)


def hide(*, comments: Iterable[Comment | UUID], by: Any, reason: str, seen: Mapping[UUID, str] | None = None) -> Done:
    """Takes them out of sight, with a reason that the author reads."""
    reason = clean_reason(reason)

    def change(comment: Comment, was: dict[str, Any]) -> str:
        if comment.state == State.HIDDEN:
            raise ValidationError("It is hidden already.")
        take_away(comment, reason)
        return log.HIDDEN

    return _decide(comments, by, seen, change, words=reason)


@transaction.atomic
def _decide(
    comments: Iterable[Comment | UUID],
    by: Any,
    seen: Mapping[UUID, str] | None,
    change: Change,
    words: str = "",
) -> Done:
    if not may_moderate(by):
        raise PermissionDenied
    wanted = list(dict.fromkeys(one if isinstance(one, UUID) else one.pk for one in comments))
    if len(wanted) > MOST_AT_ONCE:
        raise ValidationError(f"That is more than {MOST_AT_ONCE} at once. Do it in parts.")
    rows, done, before = locked(wanted), Done(), {}
    lines = log.last_decisions(rows.values())
    appealed = set(
        Appeal.objects.filter(comment__in=rows, decided_at__isnull=True).values_list("comment_id", flat=True)
    )
    flags = _open_flags(rows)
    now = timezone.now()
    for pk in wanted:
        comment = rows.get(pk)
        if comment is None:
            done.refuse(pk, "It is gone.")
            continue
        line = lines.get(log.thing_of(comment))
        was = {"state": comment.state, "held_for": comment.held_for, "flags": flags.get(pk, [])}
        if why := _why_not(comment, by, seen, line, pk in appealed):
            done.refuse(pk, why)
            continue
        try:
            action = change(comment, was)
        except ValidationError as error:
            done.refuse(pk, _with_who(" ".join(error.messages), line))
            continue
        Flag.objects.filter(pk__in=was["flags"]).update(decided_at=now)
        codes = {"was": was["state"], "for": was["held_for"], "flags": len(was["flags"])}
        if was["state"] == State.HELD:
            codes["hours"] = _hours_held(comment, line, now)
        written = note(action=action, by=by, about=comment.author, thing=log.thing_of(comment), words=words, **codes)
        before[str(pk)] = was | {"line": written.pk}
        done.changed.append(comment)
    done.undoable = remember(before, by=by, comments=done.changed)
    return done


def _why_not(
    comment: Comment, by: Any, seen: Mapping[UUID, str] | None, line: LogLine | None, is_appealed: bool
) -> str:
    if not can_moderate(by, comment):
        return "Nobody decides on their own words."
    if comment.state in _BY_ITS_AUTHOR:
        return _BY_ITS_AUTHOR[State(comment.state)]
    if is_stale(comment, seen):
        return _with_who("It has changed since you opened the page. Read it again.", line)
    if is_appealed:
        return "Its author has appealed. Decide it under Appeals."
    return ""


def _with_who(why: str, line: LogLine | None) -> str:
    """The second of two is told what the first one did."""
    return f"{why} {log.in_words(line)} at {clock(line.at)}." if line else why


def _hours_held(comment: Comment, line: LogLine | None, now: Any) -> float:
    since = line.at if line is not None and line.action == log.HELD else comment.edited_at or comment.posted_at
    return round((now - since).total_seconds() / 3600, 2)


def _open_flags(rows: Mapping[UUID, Comment]) -> dict[UUID, list[int]]:
    found: dict[UUID, list[int]] = {}
    for comment_id, pk in Flag.objects.filter(comment__in=rows, decided_at__isnull=True).values_list(
        "comment_id", "pk"
    ):
        found.setdefault(comment_id, []).append(pk)
    return found
