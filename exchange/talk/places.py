"""Where a comment is to stand, and whether its author may say something there."""

import datetime
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ValidationError
from wagtail.models import Page

from accounts.roles import can_read_practitioner_entries
from accounts.standing import is_suspended
from catalogue.audience import Audience, circle_of, readable_pages
from exchange.models import Comment, Question, State, Thread
from exchange.openness import openness_of, openness_of_question
from exchange.visibility import narrowest, threads_for_circle, widest_audience_for


class NotHere(ValidationError):
    """There is no such entry, thread or comment for this reader: the same whether or not there is one for others."""

    def __init__(self) -> None:
        super().__init__("What you want to answer is no longer here, or is not open to you.", code="not_here")


@dataclass(frozen=True)
class Place:
    """`page` is the entry itself (specific), or None under an open question; `opening` is None for what opens one."""

    page: Any
    thread: Thread | None
    opening: Comment | None
    widest: str


def check_member(user: Any) -> None:
    """Raises ValidationError for whoever may not write anywhere."""
    if is_suspended(user):
        raise ValidationError(
            "Your account may read and not write at the moment. Your inbox says why and until when.", code="suspended"
        )
    if not can_read_practitioner_entries(user):
        raise ValidationError(
            "Members write here. Your membership has to be confirmed first; you are told by mail when it is.",
            code="no_member",
        )


def place_under(page: Any, user: Any, now: datetime.datetime) -> Place:
    """For what opens a thread under this entry. Raises ValidationError."""
    check_member(user)
    found = None if page is None else readable_pages(user).filter(pk=page.pk).first()
    if found is None:
        raise NotHere
    entry = found.specific
    _check_open(openness_of(entry, now))
    return Place(entry, None, None, widest_audience_for(entry))


def place_in(thread: Any, user: Any, now: datetime.datetime) -> Place:
    """For a reply in this thread. Raises ValidationError."""
    check_member(user)
    known = threads_for_circle(circle_of(user)).select_related("page").filter(pk=thread.pk).first()
    opening = None if known is None else Comment.objects.filter(thread=known, is_opening=True).first()
    if known is None or opening is None:
        raise NotHere
    if opening.state != State.PUBLISHED:
        raise ValidationError(
            "What began this conversation is not shown any more, so nothing new is said in it.", code="closed"
        )
    if known.page_id is None:
        question = Question.objects.filter(pk=known.pk).first()
        if question is None:
            raise NotHere
        _check_open(openness_of_question(question))
        return Place(None, known, opening, Audience.PRACTITIONERS)
    entry = Page.objects.get(pk=known.page_id).specific
    _check_open(openness_of(entry, now))
    return Place(entry, known, opening, narrowest(opening.audience, widest_audience_for(entry)))


def _check_open(openness: Any) -> None:
    if not openness.is_open_now:
        raise ValidationError(openness.says or "This conversation is closed: nothing new is said here.", code="closed")
