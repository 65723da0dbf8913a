"""The author of a hidden comment asks a second moderator. Once: what the second one decides, stays."""

import datetime
from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone

from accounts.models import LogLine
from accounts.moderation_log import note
from accounts.plain_words import checked_words
from exchange.models import Appeal, Comment, State
from exchange.moderation import log
from exchange.moderation.changing import clean_reason, publish, take_away
from exchange.moderation.rights import can_decide_appeal, moderator_of
from exchange.moderation.seen import clock, locked
from exchange.moderation.telling import tell_author

MOST_WORDS = 2000
#: A held comment may be appealed once nobody has looked at it for so long.
HELD_HOURS = 72
Outcome = Appeal.Outcome
#: Fields that no form brings; the database holds what must be true of them.
NOT_TYPED = ["decided_before_by", "decided_by", "decided_at", "answer"]


def why_no_appeal(
    comment: Comment, user: Any, now: datetime.datetime | None = None, since: datetime.datetime | None = None
) -> str:
    """Empty where its author may appeal now; otherwise why not. `since`: what `held_since` says, where it is known."""
    if user is None or comment.author_id is None or comment.author_id != user.pk:
        return "Only the author of a comment can appeal."
    last = max(comment.appeals.all(), key=lambda one: one.pk, default=None)
    if last is not None and last.decided_at is None:
        return "You have appealed. A second moderator decides."
    if comment.state == State.HELD:
        since = since or held_since([comment])[comment.pk]
        if (now or timezone.now()) < since + datetime.timedelta(hours=HELD_HOURS):
            return f"A moderator reads it first. You can appeal if nobody has within {HELD_HOURS} hours."
    elif comment.state != State.HIDDEN:
        return "There is nothing to appeal: it is not hidden."
    if last is not None and last.outcome == Outcome.UPHELD:
        return "A second moderator has decided on it already. That stays."
    return ""


def held_since(comments: Iterable[Comment]) -> dict[UUID, datetime.datetime]:
    """Since when each waits: as it was written, or as it was held later. One query."""
    things = {log.thing_of(comment): comment for comment in comments}
    lines = LogLine.objects.filter(thing__in=things, action__in=[log.HELD, log.UNDONE]).order_by("pk")
    held = dict(lines.values_list("thing", "at"))
    begun = {thing: comment.edited_at or comment.posted_at for thing, comment in things.items()}
    return {comment.pk: max(held.get(thing, begun[thing]), begun[thing]) for thing, comment in things.items()}


@transaction.atomic
def appeal(*, comment: Comment, by: Any, words: str, now: datetime.datetime | None = None) -> Appeal:
    row = locked([comment]).get(comment.pk)
    if row is None or row.author_id != getattr(by, "pk", None) or not by.is_active:
        raise PermissionDenied
    if why := why_no_appeal(row, by, now):
        raise ValidationError(why)
    words = checked_words(words, field="words", most=MOST_WORDS, missing="Write why it should be shown.")
    before = decision_appealed(row)
    new = Appeal(comment=row, words=words, decided_before_by=moderator_of(before.by) if before else None)
    new.full_clean(exclude=NOT_TYPED)
    new.save()
    note(action=log.APPEALED, by=by, about=by, thing=log.thing_of(row), state=row.state)
    return new


def decision_appealed(comment: Comment) -> LogLine | None:
    """By which it stands as it does: what hid it or held it last. By a rule of the site: no handle in it."""
    return decision_of([comment]).get(log.thing_of(comment))


def decision_of(comments: Iterable[Comment]) -> dict[str, LogLine]:
    """The same of many, by what the log calls each."""
    wanted = {log.thing_of(comment): comment.state for comment in comments}
    lines = LogLine.objects.filter(thing__in=wanted, action__in=[log.HELD, log.HIDDEN, log.UPHELD]).order_by("pk")
    return {line.thing: line for line in lines if (line.action == log.HELD) == (wanted[line.thing] == State.HELD)}


@transaction.atomic
def decide_appeal(*, appeal: Appeal, by: Any, outcome: str, answer: str = "") -> Appeal:
    """`answer` is for the author: required where the comment stays hidden."""
    comment = locked([appeal.comment_id]).get(appeal.comment_id)
    row = Appeal.objects.select_for_update().filter(pk=appeal.pk).first()
    if row is None or comment is None:
        raise ValidationError("That appeal is gone, and its comment with it.")
    row.comment = comment
    if row.decided_at is not None:
        last = log.last_decisions([comment]).get(log.thing_of(comment))
        raise ValidationError(f"That has been decided. {log.in_words(last)} at {clock(row.decided_at)}.")
    before = decision_appealed(comment)
    if not can_decide_appeal(by, row, before.by if before else ""):
        raise PermissionDenied
    if comment.state not in (State.HIDDEN, State.HELD):
        raise ValidationError("Its author has withdrawn it meanwhile: there is nothing to decide.")
    if outcome not in Outcome:
        raise ValidationError({"outcome": "Choose whether it is shown again."})
    answer = clean_reason(answer) if outcome == Outcome.UPHELD or answer.strip() else ""
    was = comment.state
    if outcome == Outcome.OVERTURNED:
        publish(comment)
    elif comment.state == State.HELD:
        take_away(comment, answer)
    row.outcome, row.answer = outcome, answer or None
    row.decided_by, row.decided_at = by, timezone.now()
    row.full_clean(exclude=NOT_TYPED)
    row.save()
    comment.flags.filter(decided_at__isnull=True).update(decided_at=row.decided_at)
    action = log.OVERTURNED if outcome == Outcome.OVERTURNED else log.UPHELD
    hours = round((row.decided_at - row.at).total_seconds() / 3600, 2)
    note(action=action, by=by, about=comment.author, thing=log.thing_of(comment), words=answer, was=was, hours=hours)
    tell_author(comment, "appeal_decided", f"appeal:{row.pk}")
    return row
