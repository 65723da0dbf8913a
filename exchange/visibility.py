"""The one rule for what colleagues say: who may read which comment. Every door asks here.

A comment is readable where its entry is, to whom its own audience admits, and as far as the conversation is read by
that circle. It is never wider than the comment that opened its thread. Like `catalogue.audience`, the rule includes
rather than excludes: what is not known to be readable is not.
"""

from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet

from catalogue.audience import ADMITTED_BY, Audience, admits, circle_of, pages_for_circle
from exchange.models import Comment, State, Thread
from exchange.openness import read_by, widest_audience_under

#: Of these a reader sees that something stood there, where something was answered to it.
MARKED = (State.HELD, State.HIDDEN, State.WITHDRAWN, State.ERASED)


def readable_comments(user: Any) -> "QuerySet[Comment]":
    """What this reader may read, anywhere: published, under an entry (or an open question) that they may read."""
    return comments_for_circle(circle_of(user))


def comments_for_circle(circle: str) -> "QuerySet[Comment]":
    """What every reader of this circle may read."""
    return Comment.objects.filter(_admitted(circle), state=State.PUBLISHED, thread__in=threads_for_circle(circle))


def threads_for_circle(circle: str) -> "QuerySet[Thread]":
    """Threads of which this circle may know, whatever became of the comments in them."""
    under_entries = Q(page__in=pages_for_circle(circle))
    opening = Comment.objects.filter(thread=OuterRef("pk"), is_opening=True).filter(_admitted(circle))
    if circle == Audience.PRACTITIONERS:
        return Thread.objects.filter(under_entries | Q(page__isnull=True)).filter(Exists(opening))
    return Thread.objects.filter(under_entries, read_by(circle, "page__path")).filter(Exists(opening))


def can_read_comment(user: Any, comment: Comment) -> bool:
    return readable_comments(user).filter(pk=comment.pk).exists()


def in_place(user: Any) -> "QuerySet[Comment]":
    """What stands in the conversations as this reader sees them.

    That is what they may read, with their own that is held or hidden, and the markers of what was answered to: the
    text of a marker is never to be shown (`exchange.talk.showing`).
    """
    return in_place_for(circle_of(user), getattr(user, "pk", None))


def in_place_for(circle: str, author: int | None) -> "QuerySet[Comment]":
    """The same for a reader of this circle with this key; None for one without an account."""
    published = Comment.objects.filter(_admitted(circle), state=State.PUBLISHED)
    answered = Q(is_opening=True) & Exists(published.filter(thread=OuterRef("thread"), is_opening=False))
    quoted = Exists(published.filter(quotes=OuterRef("pk")))
    shown = Q(state=State.PUBLISHED) | (Q(state__in=MARKED) & (answered | quoted))
    found = _admitted(circle) & shown
    if author is not None:
        found |= Q(author=author, state__in=[State.HELD, State.HIDDEN])
    return Comment.objects.filter(found, thread__in=threads_for_circle(circle))


def may_read_conversation(user: Any, page: Any) -> bool:
    """Whether this (specific) page has a conversation that the reader may see."""
    if page.pk is None or not admits(page, circle_of(user)):
        return False
    return circle_of(user) == Audience.PRACTITIONERS or widest_audience_for(page) == Audience.PUBLIC


def widest_audience_for(page: Any) -> str:
    """For whom a comment under this (specific) page may be meant at most; under an open question for practitioners."""
    return Audience.PRACTITIONERS if page is None else widest_audience_under(page)


def narrowest(*audiences: str) -> str:
    return Audience.PUBLIC if all(one == Audience.PUBLIC for one in audiences) else Audience.PRACTITIONERS


def _admitted(circle: str) -> Q:
    return Q(audience__in=ADMITTED_BY[circle])
