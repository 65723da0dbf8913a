"""What lies on the desk: which cases wait, who works on them and what is to be signed. Never a word of a case."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.contrib.auth import get_user_model
from django.db.models import Q, QuerySet
from django.utils import timezone

from lessons.gate.permissions import BROKER_CASES, can_broker
from lessons.models import CaseStudyPage, SignOff, Submission

#: Nothing sealed is opened for a list.
SEALED = ("answers", "cleaned", "decisions", "receipt_code")
State = Submission.State


def on_the_desk() -> QuerySet[Submission]:
    """All that was sent in and is not hidden behind another report."""
    rows = Submission.objects.exclude(state=State.DRAFT).filter(merged_into__isnull=True)
    return rows.select_related("broker").defer(*SEALED).order_by("submitted_at", "pk")


def waiting_for(user: Any) -> QuerySet[Submission]:
    """Those that this editor could take."""
    return on_the_desk().filter(broker__isnull=True).exclude(_written_by(user))


def in_hand(user: Any) -> QuerySet[Submission]:
    """Those that this editor works on."""
    return on_the_desk().filter(broker=user)


def with_others(user: Any) -> QuerySet[Submission]:
    """Those that other editors work on: who, since when, and nothing else."""
    return on_the_desk().filter(broker__isnull=False).exclude(broker=user)


def out_of_reach(user: Any, rows: Iterable[Submission]) -> set[UUID]:
    """Those of `rows` that this user can put back for another editor (`can_free`), with a few queries for all."""
    brokers = {editor.pk for editor in get_user_model().objects.with_perm(BROKER_CASES)}
    theirs = set(Submission.objects.filter(_written_by(user)).values_list("pk", flat=True))
    return {row.pk for row in rows if row.pk not in theirs and (user.is_superuser or row.broker_id not in brokers)}


def to_sign(user: Any) -> QuerySet[SignOff]:
    """What waits for a second signature that this user may give."""
    rows = SignOff.objects.filter(
        state=SignOff.State.FIRST, first_signer__isnull=False, second_signer__isnull=True
    ).exclude(first_signer=user)
    mine = Submission.objects.filter(Q(broker=user) | Q(author=user) | Q(merged_from__author=user))
    rows = rows.exclude(submission__in=mine.values("pk")).filter(Q(submission__isnull=False) | Q(page__isnull=False))
    return rows.select_related("submission", "page", "first_signer").defer(
        "notes", *(f"submission__{name}" for name in SEALED)
    )


def open_for_pages() -> QuerySet[SignOff]:
    """Drafts of published cases whose first signature is missing."""
    invented = CaseStudyPage.objects.filter(is_demonstration=True)
    rows = SignOff.objects.filter(state=SignOff.State.OPEN, page__isnull=False).exclude(page__in=invented.values("pk"))
    return rows.select_related("page").defer("notes")


@dataclass(frozen=True, slots=True)
class Counts:
    """What the menu shows."""

    waiting: int
    answered: int
    to_sign: int

    @property
    def total(self) -> int:
        return self.waiting + self.answered + self.to_sign


def counts_for(user: Any) -> Counts:
    """Cases to take, cases of theirs in which the author has answered, and cases to sign."""
    if not can_broker(user):
        return Counts(0, 0, 0)
    answered = in_hand(user).filter(messages__from_author=True, messages__seen_at__isnull=True).distinct()
    return Counts(waiting_for(user).count(), answered.count(), to_sign(user).count())


def age_in_days(submission: Submission) -> int:
    since = submission.submitted_at or submission.begun_at
    return max(0, (timezone.now() - since).days)


def _written_by(user: Any) -> Q:
    return Q(author=user) | Q(merged_from__author=user)
