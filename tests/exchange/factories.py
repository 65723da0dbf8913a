"""Members, threads and comments for tests: rows as the services make them, without asking the services."""

import itertools
import uuid
from typing import Any

from django.contrib.auth.models import Group
from django.utils import timezone

from accounts.models import User
from accounts.speaking import pseudonym_of
from exchange.models import Comment, Kind, Outcome, State, Thread, Tried
from exchange.talk.posting import post_comment

_numbers = itertools.count(1)
#: Nothing in it is an identifier.
BODY = "In our setting the mentor begins three months before release."


def make_member(role: str = "practitioner", **fields: Any) -> User:
    """Somebody who takes part; each call makes another one."""
    number = next(_numbers)
    user = User.objects.create(username=f"member-{number}", email=f"member-{number}@example.org", **fields)
    if role:
        user.groups.add(Group.objects.get(name=role))
    return user


def make_comment(page: Any = None, *, thread: Thread | None = None, author: Any = None, **fields: Any) -> Comment:
    """With `page` (or nothing) what opens a thread; with `thread` a reply. Published and public by default."""
    author = author or make_member()
    is_opening = thread is None
    thread = thread or Thread.objects.create(page=page)
    given: dict[str, Any] = {
        "kind": Kind.USEFUL if is_opening else "",
        "body": BODY,
        "audience": "public" if page is not None or thread.page_id else "practitioners",
        "state": State.PUBLISHED,
        "pseudonym": pseudonym_of(author, thread.pk),
    } | fields
    if given["state"] != State.HELD:
        given.setdefault("published_at", timezone.now())
    return Comment.objects.create(thread=thread, is_opening=is_opening, author=author, **given)


def make_reply(to: Comment, **fields: Any) -> Comment:
    return make_comment(thread=to.thread, **{"audience": to.audience} | fields)


def make_report(page: Any, **fields: Any) -> Comment:
    """«We tried this», with its report."""
    report = {"setting": "probation", "outcome": Outcome.MIXED, "helped": "A steady contact."} | fields.pop("tried", {})
    comment = make_comment(page, kind=Kind.TRIED, **fields)
    Tried.objects.create(comment=comment, **report)
    return comment


def post(author: Any, page: Any = None, **fields: Any) -> Comment:
    """Through the service, with what every form brings along."""
    given: dict[str, Any] = {"body": BODY, "language": "en", "form_key": uuid.uuid4(), "audience": "practitioners"}
    given |= {"kind": Kind.USEFUL} if page is not None else {}
    return post_comment(author=author, page=page, **given | fields)
