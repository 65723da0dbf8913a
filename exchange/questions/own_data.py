"""The questions of one member: told to them, and without their words once the account is gone."""

from typing import Any

from accounts.own_data import Area
from exchange.models import Comment, Question


def own_questions(user: Any) -> list[Area]:
    """What was asked in full stands among the comments: it is the first of its thread."""
    told = [
        {"question": one.title, "asked_at": one.asked_at, "state": one.get_state_display()} for one in _asked_by(user)
    ]
    return [Area("Questions that you asked", "until your account goes; colleagues’ replies stay", told)]


def end_questions(user: Any) -> dict[str, int]:
    """The title goes like the text under it. Has to run before the comments forget whose they were."""
    return {"titles of questions": Question.objects.filter(pk__in=_asked_by(user).values("pk")).update(title="")}


def _asked_by(user: Any) -> Any:
    openings = Comment.objects.filter(author=user, is_opening=True, thread__page__isnull=True)
    return Question.objects.filter(thread__in=openings.values("thread"))
