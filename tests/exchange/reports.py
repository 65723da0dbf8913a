"""Reports «we tried this» as they stand in the database, without the services that post them."""

from typing import Any

from exchange.models import Comment, Kind, State, Thread, Tried


def report(page: Any, *, audience: str = "public", state: str = State.PUBLISHED, kind: str = Kind.TRIED) -> Comment:
    thread = Thread.objects.create(page=page)
    comment = Comment.objects.create(
        thread=thread, is_opening=True, kind=kind, body="b", audience=audience, state=state, pseudonym="Colleague 1"
    )
    if kind == Kind.TRIED:
        Tried.objects.create(comment=comment, setting="probation", outcome="mixed", helped="Time.")
    return comment
