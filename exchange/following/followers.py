"""Who is to be told of a thing, and why. The first reason that holds is the one that is told."""

from collections.abc import Iterable, Iterator
from typing import Any

from django.db.models import QuerySet

from accounts.models import Profile, User
from accounts.roles import READ_PRACTITIONER_ENTRIES
from accounts.telling.tell import Telling
from catalogue.audience import ADMITTED_BY, Audience
from exchange.models import Comment, Follow, Question


def following(kind: str, **what: Any) -> Iterator[Telling]:
    """All who follow one of these, each with the mails that they chose for it: the most frequent of theirs."""
    rows = Follow.objects.filter(user__is_active=True, **what).order_by("how_often", "pk")  # at_once < daily < none
    return (Telling(user, kind, often) for user, often in rows.values_list("user_id", "how_often"))


def followers_of_comment(comment: Comment, challenges: Iterable[int]) -> list[Telling]:
    """Of its thread, its entry, and the entry's challenges. Never its author."""
    reasons = [following("reply", thread=comment.thread_id)]
    if comment.thread.page_id is not None:
        reasons.append(following("comment", page=comment.thread.page_id))
        reasons.append(following("challenge_comment", challenge__in=list(challenges)))
    return first_reasons(reasons, without=comment.author_id)


def to_be_asked(question: Question, opening: Comment) -> list[Telling]:
    """Those who said that they can be asked about one of its challenges, in its language; then who follows these."""
    challenges = list(question.challenges.values_list("pk", flat=True))
    asked = Profile.objects.filter(can_be_asked=True, asked_about__in=challenges).order_by("pk").distinct()
    can_answer = (
        Telling(user, "question")
        for user, languages in asked.values_list("pk", "languages")
        if not languages or opening.language in languages
    )
    reasons: list[Iterable[Telling]] = [can_answer, following("challenge_question", challenge__in=challenges)]
    return first_reasons(reasons, without=opening.author_id)


def first_reasons(reasons: Iterable[Iterable[Telling]], *, without: int | None = None) -> list[Telling]:
    found: dict[int, Telling] = {}
    for reason in reasons:
        for telling in reason:
            if telling.user_id != without:
                found.setdefault(telling.user_id, telling)
    return list(found.values())


def only_readers(tellings: list[Telling], audience: str | None) -> list[Telling]:
    """Those of the circles that may read it: `audience` is the widest that may; None for nobody."""
    if audience is None or not tellings:
        return []
    if audience == Audience.PUBLIC:
        return tellings
    practitioners = set(in_circle().values_list("pk", flat=True))
    return [telling for telling in tellings if telling.user_id in practitioners]


def in_circle() -> QuerySet[User]:
    """Members of the circle of practitioners, as `circle_of` says for one of them."""
    backend = "django.contrib.auth.backends.ModelBackend"
    found: QuerySet[User] = User.objects.with_perm(READ_PRACTITIONER_ENTRIES, backend=backend)  # type: ignore[attr-defined]
    return found


#: From the widest circle of readers to the narrowest.
CIRCLES = (Audience.PUBLIC, Audience.PRACTITIONERS)
assert set(ADMITTED_BY) == set(CIRCLES)  # noqa: S101
