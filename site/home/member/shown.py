"""All that the member's home shows, in a fixed number of queries. Each part asks the rule of the room it comes from."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from django.db.models import Count, Q

from accounts.membership.standing_of import Standing, standing_of
from accounts.roles import can_read_practitioner_entries
from accounts.standing import may_take_part
from accounts.telling.kinds import Line
from catalogue.audience import readable_pages
from curricula.models import EntryList
from exchange.models import Comment, Question, State
from exchange.questions.listing import for_cards, questions_for_you, unanswered
from home.member.first_steps import Step, first_steps
from home.member.news import news_for
from home.member.searches import Kept, kept_searches
from home.member.unfinished import Unfinished, place_of, unfinished_of

#: So many of each; the pages they come from show the rest.
MOST_QUESTIONS, MOST_LISTS, MOST_WAITING = 5, 6, 10


@dataclass(frozen=True)
class Waiting:
    """Something the member wrote that others do not see (yet)."""

    comment: Comment
    title: str
    address: str


@dataclass(frozen=True)
class MemberHome:
    takes_part: bool
    standing: Standing | None = None
    news: Sequence[Line] = ()
    questions: Sequence[Question] = ()
    unfinished: Sequence[Unfinished] = ()
    searches: Sequence[Kept] = ()
    lists: Sequence[EntryList] = ()
    waiting: Sequence[Waiting] = ()
    steps: Sequence[Step] = field(default=())


def member_home(user: Any) -> MemberHome:
    takes_part = may_take_part(user)
    questions: Sequence[Question] = ()
    if takes_part:
        fitting = unanswered(questions_for_you(user))
        questions = list(for_cards(fitting).order_by("asked_at", "pk")[:MOST_QUESTIONS])
    return MemberHome(
        takes_part=takes_part,
        standing=None if takes_part else standing_of(user),
        news=news_for(user),
        questions=questions,
        unfinished=unfinished_of(user),
        searches=kept_searches(user),
        lists=_lists(user),
        waiting=_waiting(user) if can_read_practitioner_entries(user) else (),
        steps=first_steps(user) if takes_part else (),
    )


def _lists(user: Any) -> list[EntryList]:
    """Each with the number of its entries that may be read."""
    readable = Q(items__page__in=readable_pages(user).values("pk"))
    return list(EntryList.objects.filter(owner=user).annotate(number=Count("items", filter=readable))[:MOST_LISTS])


def _waiting(user: Any) -> list[Waiting]:
    """What a moderator has yet to read or has hidden; the newest first."""
    own = Comment.objects.filter(author=user, state__in=(State.HELD, State.HIDDEN))
    own = own.select_related("thread__question", "thread__page").order_by("-posted_at", "pk")
    return [Waiting(comment, *place_of(comment)) for comment in own[:MOST_WAITING]]
