"""«For you»: the questions that a member could answer.

The same rule of facts (`suits`), and of rows (`for_answerer`). Whom a new question is told to says the same:
`exchange.following.followers.to_be_asked`. A test holds the three together.
"""

from dataclasses import dataclass
from typing import Any

from django.db.models import Q, QuerySet

from accounts.models import Profile
from exchange.models import Question

#: Of these states a question still waits for what colleagues have to say.
WAITING = (Question.State.OPEN, Question.State.CALL)


@dataclass(frozen=True)
class Answerer:
    """What a member said of themselves: about what they can be asked, in which languages (none: in any)."""

    account: int
    can_be_asked: bool = False
    challenges: frozenset[int] = frozenset()
    languages: frozenset[str] = frozenset()

    @classmethod
    def of(cls, user: Any) -> "Answerer":
        """Two queries."""
        profile = Profile.objects.filter(user_id=user.pk).first()
        if profile is None:
            return cls(user.pk)
        asked_about = frozenset(profile.asked_about.values_list("pk", flat=True))
        return cls(user.pk, profile.can_be_asked, asked_about, frozenset(profile.languages or ()))


@dataclass(frozen=True)
class Facts:
    """What decides of a question whom it suits."""

    author: int | None
    state: str
    challenges: frozenset[int]
    language: str


def suits(one: Answerer, question: Facts) -> bool:
    """Whether it still waits, is about what they can be asked about, in a language of theirs, and not their own."""
    return (
        one.can_be_asked
        and question.state in WAITING
        and question.author != one.account
        and bool(one.challenges & question.challenges)
        and (not one.languages or question.language in one.languages)
    )


def for_answerer(questions: QuerySet[Question], one: Answerer) -> QuerySet[Question]:
    """Those among `questions` that suit this member."""
    if not one.can_be_asked or not one.challenges:
        return questions.none()
    about = Question.challenges.through.objects.filter(challenge__in=one.challenges).values("question")
    opening = Q(thread__comments__is_opening=True)
    if one.languages:
        opening &= Q(thread__comments__language__in=one.languages)
    own = Question.objects.filter(thread__comments__is_opening=True, thread__comments__author=one.account)
    return questions.filter(opening, pk__in=about, state__in=WAITING).exclude(pk__in=own.values("pk"))
