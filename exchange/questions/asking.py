"""Asking a question, changing and withdrawing it. Its first comment is what is asked; the title goes along with it."""

import uuid
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone

from accounts.moderation_log import note
from exchange.models import Comment, Question, State
from exchange.moderation.holding import rules_that_hold
from exchange.rendering import problems
from exchange.talk.looking import Found, NotLookedThrough, look_through
from exchange.talk.posting import edit_comment, open_thread_for_question, withdraw_comment
from exchange.talk.saying import NOT_LOOKED


def ask_question(
    *,
    author: Any,
    title: str,
    body: str,
    challenges: Iterable[Any],
    target_groups: Iterable[Any] = (),
    phases: Iterable[Any] = (),
    language: str,
    form_key: uuid.UUID,
    insists: bool = False,
    show_name: bool = False,
    now: datetime | None = None,
) -> Question:
    """Asks it, or answers what the same form asked before. Where a rule holds it, it is in no list until approved.

    Raises ValidationError, and Found where title or text give somebody away and the author does not insist.
    """
    now = now or timezone.now()
    title = _one_line(title)
    challenges = list(challenges)
    if not challenges:
        raise ValidationError({"challenges": "Tick at least one challenge: by it colleagues find your question."})
    with transaction.atomic():
        opening = open_thread_for_question(
            author=author,
            body=body,
            language=language,
            form_key=form_key,
            beside={"title": title},
            show_name=show_name,
            insists=insists,
            now=now,
        )
        before = Question.objects.filter(pk=opening.thread_id).first()
        if before is not None:
            return before
        question = Question(thread=opening.thread, title=title, asked_at=now, changed_at=now)
        question.full_clean(exclude=["thread"])
        question.save(force_insert=True)
        question.challenges.set(challenges)
        question.target_groups.set(target_groups)
        question.phases.set(phases)
    return question


def edit_question(
    *, question: Question, by: Any, title: str, body: str, insists: bool = False, now: datetime | None = None
) -> Question:
    """Both, within the time in which a comment can be edited. Raises PermissionDenied, ValidationError, Found."""
    now = now or timezone.now()
    title, opening = _one_line(title), opening_of(question)
    codes: list[str] = []
    if title != question.title:
        codes = _why_to_hold(title, body, opening, by=by, insists=insists, now=now)
    with transaction.atomic():
        opening = edit_comment(comment=opening, by=by, body=body, insists=insists, now=now)
        if title == question.title:
            return question
        question = Question.objects.select_for_update().get(pk=question.pk)
        question.title, question.changed_at = title, now
        question.full_clean(exclude=["thread"])
        question.save(update_fields=["title", "changed_at"])
        Comment.objects.filter(pk=opening.pk).update(edited_at=now)
        if codes:
            held_for = list(dict.fromkeys([*opening.held_for, *codes]))
            Comment.objects.filter(pk=opening.pk).update(state=State.HELD, held_for=held_for)
            note(action="held", about=by, thing=f"comment:{opening.pk}", rules=codes, edited=True)
    return question


def withdraw_question(*, question: Question, by: Any) -> None:
    """Readers find neither it nor what was replied to it. Raises PermissionDenied."""
    withdraw_comment(comment=opening_of(question), by=by)


def opening_of(question: Question) -> Comment:
    """What was asked. Raises PermissionDenied where it is gone: nobody may do anything with the rest."""
    opening = Comment.objects.filter(thread=question.pk, is_opening=True).first()
    if opening is None:
        raise PermissionDenied
    return opening


def _one_line(title: str) -> str:
    title = " ".join(title.split())
    if not title:
        raise ValidationError({"title": "Ask in one line: colleagues choose by it what they open."})
    if told := problems(title):
        raise ValidationError({"title": told})
    return title


def _why_to_hold(title: str, body: str, opening: Comment, *, by: Any, insists: bool, now: datetime) -> list[str]:
    """Codes of the rules that hold the new title, read together with the text. Raises Found."""
    codes: list[str] = []
    found = {}
    try:
        found = look_through({"title": title, "body": body}, opening.language)
    except NotLookedThrough:
        codes.append(NOT_LOOKED)
    if found and not insists:
        raise Found(found)
    marks = [mark for own in found.values() for mark in own]
    held = rules_that_hold(author=by, body=title, kind=opening.kind, marks=marks, page=None, insists=insists, now=now)
    return list(dict.fromkeys([*codes, *held]))
