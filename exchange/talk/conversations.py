"""What is said under an entry, and in one thread, as one reader sees it: a fixed number of queries, however much it is.

The newest conversation comes first, because that is what somebody who comes back is looking for; within one the
oldest, because it is read as it was said.
"""

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.db.models import Count, F, Q, QuerySet, Window
from django.db.models.functions import RowNumber
from django.urls import reverse
from django.utils import timezone

from accounts.standing import may_take_part
from catalogue.audience import Audience, circle_of
from catalogue.written import written
from exchange.models import Comment, Kind, Question, State, Thread
from exchange.openness import Openness, openness_of, openness_of_question
from exchange.passages import passages_of
from exchange.talk.showing import Reader, Shown, ShownThread, shown
from exchange.visibility import in_place, in_place_for

THREADS_A_PAGE, REPLIES_AT_FIRST, REPLIES_A_PAGE = 20, 5, 50
#: What stands in an address for the filter and the page, on a page that has parameters of its own.
KIND, PAGE = "said", "talk"
_COUNTED = {
    Kind.USEFUL: ("found it useful in their setting",) * 2,
    Kind.TRIED: ("report of having tried it", "reports of having tried it"),
    Kind.QUESTION: ("question", "questions"),
    Kind.CORRECTION: ("correction", "corrections"),
}


@dataclass(frozen=True)
class KindCount:
    kind: str
    label: str
    number: int
    words: str
    address: str
    is_chosen: bool


@dataclass(frozen=True)
class Pages:
    """For the component `pagination`."""

    number: int
    count: int
    previous_address: str
    next_address: str

    @property
    def has_previous(self) -> bool:
        return self.number > 1

    @property
    def has_next(self) -> bool:
        return self.number < self.count


@dataclass(frozen=True)
class Conversation:
    page: Any
    threads: list[ShownThread]
    total: int
    kinds: list[KindCount]
    chosen: str
    pages: Pages
    openness: Openness
    is_member: bool
    can_post: bool


def reader_of(user: Any) -> Reader:
    return Reader(user, circle_of(user), may_take_part(user), timezone.now())


def conversation_under(page: Any, user: Any, *, kind: str = "", number: int = 1) -> Conversation:
    """What this reader sees under a (specific) page that they may read."""
    reader = reader_of(user)
    openness = openness_of(page, reader.now)
    chosen = kind if kind in Kind.values else ""
    counts: dict[str, int] = dict(_numbers(reader.circle, page=page.pk, author=reader.pk))
    kinds = [_count(Kind(one), counts.get(one, 0), chosen) for one in Kind.values]
    rows = _openings(reader.circle, chosen, number, page=page.pk, author=reader.pk)
    has_next = len(rows) > THREADS_A_PAGE
    threads = _threads(page, rows[:THREADS_A_PAGE], reader, openness)
    pages = Pages(number, number + has_next, _address(chosen, number - 1), _address(chosen, number + 1))
    return Conversation(
        page=page,
        threads=threads,
        total=sum(counts.values()),
        kinds=kinds,
        chosen=chosen,
        pages=pages,
        openness=openness,
        is_member=reader.circle == Audience.PRACTITIONERS,
        can_post=reader.may_write and openness.is_open_now,
    )


def threads_of(page: Any, user: Any) -> list[ShownThread]:
    """The newest threads under this (specific) page, as far as this reader may see them."""
    return conversation_under(page, user).threads


def _count(kind: Kind, number: int, chosen: str) -> KindCount:
    one, many = _COUNTED[kind]
    words = f"{number} {one if number == 1 else many}"
    is_chosen = chosen == kind
    return KindCount(kind, kind.label, number, words, _address("" if is_chosen else kind, 1), is_chosen)


def _address(kind: str, number: int) -> str:
    told = {name: value for name, value in ((KIND, kind), (PAGE, number if number > 1 else "")) if value}
    return f"?{urlencode(told)}#talk"


def _with_all(comments: "QuerySet[Comment]") -> "QuerySet[Comment]":
    return comments.select_related("quotes", "speaker_sector", "tried")


def _openings_under(circle: str, page: int, author: int | None) -> "QuerySet[Comment]":
    return in_place_for(circle, author).filter(thread__page=page, is_opening=True)


@written
def _numbers(circle: str, *, page: int, author: int | None) -> Any:
    """How many of each kind are published."""
    published = _openings_under(circle, page, author).filter(state=State.PUBLISHED)
    return published.values_list("kind").annotate(number=Count("pk")).order_by()


@written
def _openings(circle: str, chosen: str, number: int, *, page: int, author: int | None) -> "QuerySet[Comment]":
    """One more than stand on this page of them: then there is another."""
    listed = _openings_under(circle, page, author)
    end = number * THREADS_A_PAGE
    wanted = _with_all(listed.filter(kind=chosen) if chosen else listed)
    return wanted.order_by("-posted_at", "pk")[end - THREADS_A_PAGE : end + 1]


@written
def _first_replies(circle: str, *, threads: list[Any], author: int | None) -> "QuerySet[Comment]":
    """Of each thread; `place` in it, and `number`: how many it has."""
    replies = in_place_for(circle, author).filter(thread__in=threads, is_opening=False)
    order = Window(RowNumber(), partition_by=F("thread"), order_by=[F("posted_at").asc(), F("pk").asc()])
    number = Window(Count("pk"), partition_by=F("thread"))
    return _with_all(replies.annotate(place=order, number=number).filter(Q(place__lte=REPLIES_AT_FIRST)))


def _threads(page: Any, openings: list[Comment], reader: Reader, openness: Openness) -> list[ShownThread]:
    ids = [opening.thread_id for opening in openings]
    first = _first_replies(reader.circle, threads=ids, author=reader.pk) if ids else []
    by_thread: dict[Any, list[Comment]] = {}
    counts: dict[Any, int] = {}
    for reply in sorted(first, key=lambda one: one.place):
        by_thread.setdefault(reply.thread_id, []).append(reply)
        counts[reply.thread_id] = reply.number
    passages = passages_of(page) if any(one.anchor for one in openings) else None
    made = []
    for opening in openings:
        is_open = openness.is_open_now and opening.state == State.PUBLISHED
        here = by_thread.get(opening.thread_id, [])
        is_public = getattr(page, "audience", "") == Audience.PUBLIC
        made.append(
            ShownThread(
                opening.thread_id,
                shown(opening, reader, entry=page, passages=passages, is_open=is_open, mark_narrow=is_public),
                [shown(one, reader, is_open=is_open, mark_narrow=is_public) for one in here],
                counts.get(opening.thread_id, 0) - len(here),
            )
        )
    return made


@dataclass(frozen=True)
class OneThread:
    """A thread on a page of its own. `entry` is None under an open question."""

    thread: ShownThread
    row: Thread
    entry: Any
    pages: Pages
    openness: Openness


def one_thread(thread: Thread, user: Any, *, number: int = 1) -> OneThread | None:
    """None where this reader sees nothing of it."""
    reader = reader_of(user)
    opening, *here = _beginning(reader.circle, thread=thread.pk, author=reader.pk) or [None]
    if opening is None or not opening.is_opening:
        return None
    entry = thread.page.specific if thread.page is not None else None
    openness = openness_of(entry, reader.now) if entry is not None else _of_question(thread)
    count = max(1, -(-(opening.number - 1) // REPLIES_A_PAGE))
    number = min(max(1, number), count)
    if number > 1:
        replies = _with_all(in_place(user).filter(thread=thread, is_opening=False)).order_by("posted_at", "pk")
        here = list(replies[(number - 1) * REPLIES_A_PAGE : number * REPLIES_A_PAGE])
    is_open = openness.is_open_now and opening.state == State.PUBLISHED
    is_public = getattr(entry, "audience", "") == Audience.PUBLIC
    made = ShownThread(
        thread.pk,
        shown(opening, reader, entry=entry, is_open=is_open, mark_narrow=is_public),
        [shown(one, reader, is_open=is_open, mark_narrow=is_public) for one in here],
    )
    address = reverse("talk:thread", args=[thread.pk])
    pages = Pages(number, count, f"{address}?{PAGE}={number - 1}", f"{address}?{PAGE}={number + 1}")
    return OneThread(made, thread, entry, pages, openness)


@written
def _beginning(circle: str, *, thread: Any, author: int | None) -> "QuerySet[Comment]":
    """What opened the thread, and the first page of replies; `number`: how many all are together."""
    comments = _with_all(in_place_for(circle, author).filter(thread=thread)).annotate(number=Window(Count("pk")))
    return comments.order_by("-is_opening", "posted_at", "pk")[: 1 + REPLIES_A_PAGE]


def _of_question(thread: Thread) -> Openness:
    question = Question.objects.filter(pk=thread.pk).first()
    return Openness(is_open_now=False) if question is None else openness_of_question(question)


def page_number_of(comment: Comment, user: Any) -> int:
    """On which page of its thread this reader finds it."""
    if comment.is_opening:
        return 1
    earlier = Q(posted_at__lt=comment.posted_at) | Q(posted_at=comment.posted_at, pk__lt=comment.pk)
    before = in_place(user).filter(earlier, thread=comment.thread_id, is_opening=False).count()
    return before // REPLIES_A_PAGE + 1


__all__ = ["Conversation", "Shown", "conversation_under", "one_thread", "page_number_of", "threads_of"]
