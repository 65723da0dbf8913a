"""What whoever asked is told when an editor does something with their question."""

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from django.urls import reverse

from accounts.models import Notice
from accounts.telling import tell
from accounts.telling.kinds import Line, register
from exchange.models import Question

KIND = "own_question"
_WORDS = {
    Question.State.OPEN: "Your question is open again: “{}”",
    Question.State.CALL: "Your question is a call for cases now: “{}”",
    Question.State.ANSWERED: "An editor answered your question with entries: “{}”",
    Question.State.CLOSED: "An editor closed your question: “{}”",
}


def tell_author(author: Any, question: Question, *, key: str) -> None:
    tell(user=author, kind=KIND, thing=f"question:{question.pk}", key=key)


def words(user: Any, notices: Sequence[Notice]) -> Iterable[Line]:
    """As the question stands now: whoever comes late reads what became of it, not each step."""
    from exchange.questions.listing import visible_questions

    keys = [key for notice in notices if (key := _key_of(notice)) is not None]
    found = {question.pk: question for question in visible_questions(user).filter(pk__in=keys)}
    for notice in notices:
        if question := found.get(_key_of(notice)):
            text = _WORDS[Question.State(question.state)].format(question.title)
            yield Line(notice, text, reverse("questions:one", args=[question.pk]))


def _key_of(notice: Notice) -> UUID | None:
    try:
        return UUID(notice.thing.partition(":")[2])
    except ValueError:
        return None


def register_kinds() -> None:
    register(
        KIND,
        words=words,
        mail_words=("change to a question of yours", "changes to questions of yours"),
    )
