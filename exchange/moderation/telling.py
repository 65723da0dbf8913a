"""What its author is told of a comment: that it was hidden, approved, or that an appeal was decided. No words of it."""

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from django.urls import reverse

from accounts.models import Notice
from accounts.telling import kinds, tell
from accounts.telling.kinds import Line
from exchange.models import Comment, State

HIDDEN, APPROVED, APPEAL_DECIDED = "hidden", "comment_approved", "appeal_decided"
MAIL_WORDS = ("message about what you wrote", "messages about what you wrote")
_SAYS = {
    (HIDDEN, State.HIDDEN): "A moderator has hidden a comment of yours. Read why, and what you can do",
    (APPROVED, State.PUBLISHED): "A comment of yours that was held is shown now",
    (APPEAL_DECIDED, State.PUBLISHED): "Your appeal was decided: your comment is shown again",
    (APPEAL_DECIDED, State.HIDDEN): "Your appeal was decided: your comment stays hidden. Read why",
}


def register_kinds() -> None:
    for kind in (HIDDEN, APPROVED, APPEAL_DECIDED):
        kinds.register(kind, words=_words, mail_words=MAIL_WORDS, also_if_suspended=kind != APPROVED)


def tell_author(comment: Comment, kind: str, event: str) -> None:
    """Once for each event. Nobody, where the account is gone."""
    if comment.author is not None:
        tell(user=comment.author, kind=kind, thing=f"comment:{comment.pk}", key=f"{kind} {event}")


def _words(user: Any, notices: Sequence[Notice]) -> Iterable[Line]:
    """Only what is still so; for its author alone."""
    numbers = {notice.pk: UUID(notice.thing.partition(":")[2]) for notice in notices}
    states = dict(Comment.objects.filter(pk__in=numbers.values(), author=user).values_list("pk", "state"))
    for notice in notices:
        pk = numbers[notice.pk]
        text = _SAYS.get((notice.kind, states.get(pk)))  # type: ignore[arg-type]
        if text:
            yield Line(notice, text, f"{reverse('moderation_public:mine')}#comment-{pk}")
