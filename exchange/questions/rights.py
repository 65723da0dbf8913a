"""Who does what with open questions. They are for those who take part; to everybody else there is nothing here."""

from datetime import datetime
from typing import Any

from accounts.standing import may_take_part
from exchange.models import Question
from exchange.talk.changing import can_edit

ANSWER_FOR_EDITORS = "exchange.answer_for_editors"


def can_see_questions(user: Any) -> bool:
    return may_take_part(user)


def can_ask(user: Any) -> bool:
    return may_take_part(user)


def can_answer_for_editors(user: Any) -> bool:
    """Who may turn a question into a call for cases, answer it with entries, or close it."""
    return bool(may_take_part(user) and user.has_perm(ANSWER_FOR_EDITORS))


def can_change_question(user: Any, question: Question, now: datetime | None = None) -> bool:
    """Its author, as long as what was asked can be edited like any other comment."""
    opening = question.thread.comments.filter(is_opening=True).first()
    return opening is not None and can_edit(user, opening, now)
