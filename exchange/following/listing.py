"""All that a member follows in this room, for the page on which it is changed."""

from typing import Any

from django.urls import reverse

from accounts.models import HowOften
from accounts.telling.followed import Followed, Group
from catalogue.addresses import address_of
from catalogue.audience import circle_of, readable_pages
from exchange.models import Follow, Thread
from exchange.visibility import threads_for_circle

NOT_ANY_MORE = "Something that is no longer there, or no longer for you to read"


def followed_by(user: Any) -> list[Group]:
    """A group for each kind that there is; a fixed number of queries."""
    rows = list(Follow.objects.filter(user=user).select_related("challenge"))
    pages = readable_pages(user).in_bulk([row.page_id for row in rows if row.page_id is not None])
    threads = _threads(user, [row.thread_id for row in rows if row.thread_id is not None])
    entries = [_line(row, *_of_page(pages.get(row.page_id))) for row in rows if row.page_id is not None]
    challenges = [_line(row, row.challenge.name, row.challenge.get_absolute_url()) for row in rows if row.challenge]
    talks = [_line(row, *_of_thread(threads.get(row.thread_id))) for row in rows if row.thread_id is not None]
    return [
        Group(heading, found, HowOften.choices, help_text)
        for heading, found, help_text in (
            ("Entries", entries, "Comments on them, and changes."),
            ("Challenges", challenges, "New entries, comments on these, and open questions."),
            ("Conversations and questions", talks, "Replies. You follow those that you took part in by yourself."),
        )
        if found
    ]


def _threads(user: Any, pks: list[Any]) -> dict[Any, Thread]:
    found = threads_for_circle(circle_of(user)).filter(pk__in=pks).select_related("page", "question")
    return {thread.pk: thread for thread in found}


def _of_page(page: Any) -> tuple[str, str]:
    return (NOT_ANY_MORE, "") if page is None else (page.title, address_of(page))


def _of_thread(thread: Thread | None) -> tuple[str, str]:
    if thread is None:
        return NOT_ANY_MORE, ""
    if thread.page is not None:
        return f"A conversation on “{thread.page.title}”", reverse("talk:thread", args=[thread.pk])
    question = getattr(thread, "question", None)
    title = question.title if question is not None else "An open question"
    return title, reverse("questions:one", args=[thread.pk])


def _line(row: Follow, name: str, address: str) -> Followed:
    return Followed(
        name=name,
        address=address,
        often=row.how_often,
        since=row.since,
        change_address=reverse("following:change"),
        stop_address=reverse("following:stop"),
        hidden={"follow": row.pk},
    )
