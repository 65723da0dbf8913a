"""Changing what one said, and taking it back."""

import datetime
from collections.abc import Mapping
from typing import Any

from django.conf import settings
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone

from accounts.moderation_log import note
from accounts.standing import may_take_part
from exchange.models import Comment, CommentVersion, State, Tried
from exchange.talk.saying import NOT_TYPED, REPORT_TEXTS, say
from exchange.tried.saving import save_report
from exchange.visibility import in_place


def can_edit(user: Any, comment: Comment, now: datetime.datetime | None = None) -> bool:
    """Its author, for some minutes, while readers see it or it waits for a moderator (no query but on standing)."""
    now = now or timezone.now()
    is_own = user is not None and user.pk is not None and comment.author_id == user.pk
    is_changeable = comment.state in (State.PUBLISHED, State.HELD)
    return is_own and is_changeable and now < edit_ends(comment) and may_take_part(user)


def edit_ends(comment: Comment) -> datetime.datetime:
    return comment.posted_at + datetime.timedelta(minutes=settings.EDIT_MINUTES)


def can_withdraw(user: Any, comment: Comment) -> bool:
    """Its author, whenever they like; also while they may not write."""
    is_own = user is not None and user.pk is not None and comment.author_id == user.pk
    return is_own and comment.state in (State.PUBLISHED, State.HELD, State.HIDDEN)


def edit_comment(
    *,
    comment: Comment,
    by: Any,
    body: str,
    tried: Mapping[str, Any] | None = None,
    insists: bool = False,
    now: datetime.datetime | None = None,
) -> Comment:
    """What it said before is kept for moderators. Looked through and judged again: it may be held now, never freed.

    Raises PermissionDenied, ValidationError, Found.
    """
    now = now or timezone.now()
    comment = Comment.objects.select_related("thread__page").get(pk=comment.pk)
    _check(by, comment, now)
    page = comment.thread.page.specific if comment.thread.page is not None else None
    said = say(
        author=by, page=page, kind=comment.kind, body=body, tried=tried, beside=None,
        language=comment.language, insists=insists, now=now,
    )  # fmt: skip
    with transaction.atomic():
        comment = Comment.objects.select_for_update(no_key=True).get(pk=comment.pk)
        _check(by, comment, now)
        report = Tried.objects.filter(pk=comment.pk).first()
        before = None if report is None else _fields_of(report)
        if comment.body == said.body and before == said.tried:
            return comment
        CommentVersion.objects.create(comment=comment, body=comment.body, tried=before, replaced_at=now)
        comment.body, comment.edited_at = said.body, now
        if said.codes:
            comment.held_for = list(dict.fromkeys([*comment.held_for, *said.codes]))
            comment.state = State.HELD
            note(action="held", about=by, thing=f"comment:{comment.pk}", rules=list(said.codes), edited=True)
        comment.full_clean(exclude=NOT_TYPED, validate_constraints=False, validate_unique=False)
        comment.save(update_fields=["body", "edited_at", "held_for", "state"])
        if said.tried is not None:
            save_report(comment, said.tried)
    return comment


def _check(by: Any, comment: Comment, now: datetime.datetime) -> None:
    if comment.author_id != by.pk or not in_place(by).filter(pk=comment.pk).exists():
        raise PermissionDenied
    if not can_edit(by, comment, now):
        raise ValidationError(
            f"A comment can be changed for {settings.EDIT_MINUTES} minutes, and while it is shown. "
            "Write a reply with what you want to add, or withdraw it.",
            code="too_late",
        )


def _fields_of(report: Tried) -> dict[str, Any]:
    return {name: getattr(report, name) for name in ("region_band", "setting", "outcome", *REPORT_TEXTS)}


@transaction.atomic
def withdraw_comment(*, comment: Comment, by: Any) -> Comment:
    """Readers see it no more; where something was answered to it, that it was withdrawn. Raises PermissionDenied."""
    comment = Comment.objects.select_for_update(no_key=True).get(pk=comment.pk)
    if comment.author_id == by.pk and comment.state == State.WITHDRAWN:
        return comment
    if not can_withdraw(by, comment):
        raise PermissionDenied
    comment.state = State.WITHDRAWN
    comment.save(update_fields=["state"])
    note(action="withdrawn", by=by, about=by, thing=f"comment:{comment.pk}")
    return comment
