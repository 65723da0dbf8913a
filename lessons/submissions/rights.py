"""Who may do what with a submission on its author's side."""

from typing import Any

from accounts.roles import can_read_practitioner_entries
from lessons.models import Submission

State = Submission.State


def can_submit(user: Any) -> bool:
    """Whoever reads what is kept for practitioners may tell a case."""
    return can_read_practitioner_entries(user)


def can_see(user: Any, submission: Submission) -> bool:
    return can_submit(user) and submission.author_id == user.pk


def can_write(user: Any, submission: Submission) -> bool:
    """The author's own words are the author's until they are sent."""
    return can_see(user, submission) and submission.state == State.DRAFT


def can_take_back(user: Any, submission: Submission) -> bool:
    """As long as no editor has begun."""
    return can_see(user, submission) and submission.state == State.SUBMITTED and submission.broker_id is None


def can_answer(user: Any, submission: Submission) -> bool:
    """The thread is between two: it begins when an editor has taken the case."""
    return can_see(user, submission) and submission.broker_id is not None and submission.state != State.DRAFT
