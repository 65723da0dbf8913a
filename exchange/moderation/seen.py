"""What a moderator saw when they decided. If it is otherwise by now, nothing is done and they are told."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from django.utils import timezone

from exchange.models import Comment, Undoable


def seen_token(comment: Comment) -> str:
    """Another one as soon as the state or the text is another."""
    edited = comment.edited_at.isoformat() if comment.edited_at else ""
    return f"{comment.state}.{hashlib.sha256(f'{edited}|{comment.body}'.encode()).hexdigest()[:16]}"


@dataclass(frozen=True)
class Refused:
    """One comment to which nothing was done, and why, without a word of it."""

    comment_id: UUID
    why: str


@dataclass
class Done:
    """What became of each comment of a decision. `undoable` is None where nothing was done."""

    changed: list[Comment] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    undoable: Undoable | None = None

    def refuse(self, comment_id: UUID, why: str) -> None:
        self.refused.append(Refused(comment_id, why))


def locked(comments: Iterable[Comment | UUID]) -> dict[UUID, Comment]:
    """As they are now, in one order, so that two who decide on the same ones do not wait for each other for ever."""
    wanted = {one if isinstance(one, UUID) else one.pk for one in comments}
    rows: Any = Comment.objects.select_for_update().filter(pk__in=wanted).order_by("pk")
    return {row.pk: row for row in rows.prefetch_related("author")}


def is_stale(comment: Comment, seen: Mapping[UUID, str] | None) -> bool:
    return seen is not None and seen.get(comment.pk) != seen_token(comment)


def clock(moment: Any) -> str:
    return timezone.localtime(moment).strftime("%H:%M")
