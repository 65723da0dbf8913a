"""Steps of the run that work in the site's own database: `python -m benchmarks.talking.site prepare|check`."""

import json
import sys
import uuid
from collections import Counter
from typing import Any

import django

WRITER = "load-writer-{:02d}"


def prepare(writers: int) -> dict[str, Any]:
    """A thread under a practice with some replies in it, and a session for each writer."""
    from django.conf import settings
    from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
    from django.contrib.auth.models import Group
    from django.contrib.sessions.backends.db import SessionStore

    from accounts.models import User
    from exchange.talk.posting import post_comment
    from practices.models import PracticePage

    members = []
    for number in range(writers):
        name = WRITER.format(number)
        user, _ = User.objects.get_or_create(username=name, defaults={"email": f"{name}@load.example"})
        user.groups.add(Group.objects.get(name="practitioner"))
        members.append(user)
    page = PracticePage.objects.live().filter(audience="public").order_by("pk")[0]
    words: dict[str, Any] = {"audience": "public", "language": "en"}
    opening = post_comment(
        author=members[0], page=page, kind="useful", body="We hand over on paper.", form_key=uuid.uuid4(), **words
    )
    for number in range(20):
        body = f"So do we, since the second year, and file it under {number}."
        author = members[number % writers]
        post_comment(author=author, thread=opening.thread, body=body, form_key=uuid.uuid4(), **words)
    sessions = []
    for user in members:
        session = SessionStore()
        session[SESSION_KEY] = str(user.pk)
        session[BACKEND_SESSION_KEY] = settings.AUTHENTICATION_BACKENDS[0]
        session[HASH_SESSION_KEY] = user.get_session_auth_hash()
        session.create()
        sessions.append(session.session_key)
    return {
        "sessions": sessions,
        "form": f"/talk/reply/{opening.pk}/",
        "pages": [page.url, f"/talk/thread/{opening.thread_id}/"],
        "thread": str(opening.thread_id),
    }


def check(thread: str) -> dict[str, int]:
    """How often each text stands in the thread."""
    from exchange.models import Comment

    return dict(Counter(Comment.objects.filter(thread_id=thread, is_opening=False).values_list("body", flat=True)))


if __name__ == "__main__":
    django.setup()
    step, argument = sys.argv[1:3]
    answer = prepare(int(argument)) if step == "prepare" else check(argument)
    print(json.dumps(answer))
