"""What a member said, as the member reads it: where it stands, why, and what can be done."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.safestring import SafeString

from catalogue.audience import readable_pages
from exchange.models import Appeal, Comment, Question, State
from exchange.moderation import appeals, holding
from exchange.rendering import render_markdown

SAYS = {
    State.PUBLISHED: "Shown",
    State.HELD: "Held: a moderator reads it first",
    State.HIDDEN: "Hidden by a moderator",
    State.WITHDRAWN: "Withdrawn by you",
    State.ERASED: "Erased",
}


@dataclass
class Own:
    """`entry` and `address` are empty where the entry cannot be read any more."""

    comment: Comment
    text: SafeString
    says: str
    held_for: list[str]
    reason: str
    where: str
    address: str
    can_appeal: bool
    appeal: Appeal | None

    @property
    def appeal_outcome(self) -> str:
        if self.appeal is None:
            return ""
        return self.appeal.get_outcome_display() if self.appeal.decided_at else "A second moderator decides on it."


def own_comments(user: Any) -> "QuerySet[Comment]":
    return Comment.objects.filter(author=user).order_by("-posted_at", "pk")


def shown(comments: Any, user: Any) -> list[Own]:
    """In a fixed number of queries."""
    rows: Sequence[Comment] = list(comments.select_related("thread").prefetch_related("appeals"))
    pages = {row.thread.page_id for row in rows if row.thread.page_id}
    entries = {page.pk: page for page in readable_pages(user).filter(pk__in=pages)} if pages else {}
    lone = {row.thread_id for row in rows if row.thread.page_id is None}
    questions = dict(Question.objects.filter(pk__in=lone).values_list("pk", "title")) if lone else {}
    since = appeals.held_since(rows)
    return [_own(row, entries, questions, user, since[row.pk]) for row in rows]


def _own(row: Comment, entries: dict[int, Any], questions: dict[UUID, str], user: Any, since: datetime.datetime) -> Own:
    page = entries.get(row.thread.page_id or 0)
    if row.thread.page_id is None:
        where = questions.get(row.thread_id, "An open question")
        address = reverse("questions:one", args=[row.thread_id]) if row.thread_id in questions else ""
    else:
        where = page.title if page else "An entry that is not shown any more"
        address = page.url if page else ""
    is_waiting = row.state in (State.HELD, State.HIDDEN)
    appeal = max(row.appeals.all(), key=lambda one: one.pk, default=None)
    return Own(
        comment=row,
        text=render_markdown(row.body),
        says=SAYS[State(row.state)],
        held_for=holding.in_words(row.held_for, for_author=True) if row.state == State.HELD else [],
        reason=row.reason_to_author or "" if row.state == State.HIDDEN else "",
        where=where,
        address=address or "",
        can_appeal=is_waiting and not appeals.why_no_appeal(row, user, since=since),
        appeal=appeal,
    )
