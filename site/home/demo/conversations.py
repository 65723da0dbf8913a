"""Invented conversations under entries, so that somebody who looks round finds colleagues talking. Made once."""

import json
import uuid
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

from django.db import transaction
from django.utils import timezone
from wagtail.models import Page

from accounts.models import User
from catalogue.audience import Audience, readable_pages
from exchange.models import Comment, State
from exchange.talk.posting import post_comment
from exchange.visibility import widest_audience_for
from home.demo.members import NAMES, demo_members

FILE = Path(__file__).parent / "conversations.json"
#: Stands for this file: a form's key is made of it and of the place in the file, so that nothing is said twice.
_SPACE = uuid.UUID("2f2a4c1e-3a52-4a83-9a61-0d4c3e6b7f15")


def load_demo_conversations() -> int:
    """The conversations that are missing; returns how many were made. Call it after the accounts and the entries.

    One query tells what is there already, so that starting again costs nothing.
    """
    told = json.loads(FILE.read_text(encoding="utf-8"))["threads"]
    keys = {one["key"]: _key(one["key"]) for one in told}
    there = set(Comment.objects.filter(form_key__in=keys.values()).values_list("form_key", flat=True))
    missing = [one for one in told if keys[one["key"]] not in there]
    if not missing:
        return 0
    people = dict(zip(NAMES, demo_members(), strict=True))
    slugs = {one["entry"] for one in missing}
    a_member = next(iter(people.values()))
    pages: dict[str, Page] = {page.slug: page for page in readable_pages(a_member).filter(slug__in=slugs).specific()}
    made = 0
    for one in missing:
        if one["entry"] in pages:
            with transaction.atomic():
                _make(one, pages[one["entry"]], people)
            made += 1
    return made


def _key(place: str) -> uuid.UUID:
    return uuid.uuid5(_SPACE, place)


def _make(told: Mapping[str, Any], page: Page, people: Mapping[str, User]) -> None:
    begun = timezone.now() - timedelta(days=told["days"])
    audience = widest_audience_for(page)
    opening = _said(
        post_comment(
            author=_who(told, people),
            page=page,
            kind=told["kind"],
            body=told["body"],
            audience=audience,
            language=told["language"],
            anchor=told.get("anchor"),
            tried=told.get("tried"),
            form_key=_key(told["key"]),
            insists=True,
            now=begun,
        )
    )
    replies: list[Comment] = []
    for number, reply in enumerate(told["replies"]):
        quoted = replies[reply["quotes"]] if "quotes" in reply else None
        replies.append(
            _said(
                post_comment(
                    author=_who(reply, people),
                    thread=opening.thread,
                    body=reply["body"],
                    quotes=quoted,
                    audience=audience if quoted is None else Audience(quoted.audience),
                    language=reply["language"],
                    form_key=_key(f"{told['key']} {number}"),
                    insists=True,
                    now=begun + timedelta(days=reply["after"]),
                )
            )
        )


def _who(told: Mapping[str, Any], people: Mapping[str, User]) -> User:
    return people[f"demo-member-{told['by']:02}"]


def _said(comment: Comment) -> Comment:
    """What a rule holds is shown nevertheless: it was invented for that, and nobody has to read it first."""
    if comment.state == State.HELD:
        comment.state, comment.held_for, comment.published_at = State.PUBLISHED, [], comment.posted_at
        comment.save(update_fields=["state", "held_for", "published_at"])
    return comment
