"""What a member began to write and did not send. Comments are named by where they belong, never by their text."""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.urls import reverse

from catalogue.audience import readable_pages
from exchange.models import Comment, Draft, Question
from exchange.visibility import readable_comments
from lessons.models import Submission
from lessons.submissions.rights import can_submit

MOST = 8


@dataclass(frozen=True)
class Unfinished:
    what: str
    where: str
    address: str
    changed_at: datetime


def unfinished_of(user: Any) -> Sequence[Unfinished]:
    """The latest first; a fixed number of queries."""
    found = [*_drafts(user), *_cases(user)]
    return sorted(found, key=lambda one: one.changed_at, reverse=True)[:MOST]


def _drafts(user: Any) -> Iterable[Unfinished]:
    """What belongs to an entry or a conversation that may not be read any more is left out."""
    drafts = [(draft, *_place(draft.place)) for draft in Draft.objects.filter(user=user).defer("content")[: 2 * MOST]]
    entries = {int(key) for _, kind, key in drafts if kind == "page" and key.isdigit()}
    pages = {page.pk: page for page in readable_pages(user).filter(pk__in=entries)} if entries else {}
    threads = _openings(user, [key for _, kind, key in drafts if kind == "reply"])
    edited = _edited(user, [key for _, kind, key in drafts if kind == "edit"])
    for draft, kind, key in drafts:
        if kind == "question":
            yield Unfinished("A question", "Ask a colleague", reverse("questions:ask"), draft.saved_at)
        elif kind == "page" and key.isdigit() and (page := pages.get(int(key))):
            yield Unfinished("A comment", page.title, reverse("talk:new", args=[page.pk]), draft.saved_at)
        elif kind == "reply" and (place := threads.get(key)):
            yield Unfinished("A reply", *place, draft.saved_at)
        elif kind == "edit" and (place := edited.get(key)):
            yield Unfinished("A change to what you wrote", *place, draft.saved_at)


def _place(place: str) -> tuple[str, str]:
    kind, _, key = place.partition(":")
    return kind, key


def _openings(user: Any, keys: list[str]) -> dict[str, tuple[str, str]]:
    """Title and address of each thread that may be read, by its number."""
    if not (known := _numbers(keys)):
        return {}
    found = readable_comments(user).filter(thread__in=known, is_opening=True)
    return {str(one.thread_id): place_of(one) for one in found.select_related("thread__page", "thread__question")}


def _edited(user: Any, keys: list[str]) -> dict[str, tuple[str, str]]:
    if not (known := _numbers(keys)):
        return {}
    own = Comment.objects.filter(pk__in=known, author=user).select_related("thread__page", "thread__question")
    return {str(one.pk): place_of(one) for one in own}


def place_of(comment: Comment) -> tuple[str, str]:
    """Where a comment stands: title and address. Its thread has to be there already, with page and question."""
    thread = comment.thread
    question: Question | None = getattr(thread, "question", None)
    if question is not None:
        return question.title, reverse("questions:one", args=[question.pk])
    if thread.page is not None:
        return thread.page.title, reverse("talk:comment", args=[comment.pk])
    return "A conversation", reverse("questions:list")


def _numbers(keys: Iterable[str]) -> list[UUID]:
    found = []
    for key in keys:
        with suppress(ValueError):
            found.append(UUID(key))
    return found


def _cases(user: Any) -> Iterable[Unfinished]:
    """Cases whose author has something to do: to write on, or to answer the editor."""
    if not can_submit(user):
        return
    states = (Submission.State.DRAFT, Submission.State.ASKED)
    for case in Submission.objects.filter(author=user, state__in=states)[:MOST]:
        what = "A case: the editor has asked you something" if case.state == Submission.State.ASKED else "A case"
        title = str(case.answers.get("title") or "Without a title yet")
        yield Unfinished(what, title, reverse("submissions:state", args=[case.pk]), case.changed_at)
