"""Who works on which case: taking one, and putting it back."""

from typing import Any

from django.db import transaction

from lessons.desk.fields import first_cleaned
from lessons.gate.errors import NotAllowed
from lessons.gate.permissions import can_free, can_take, can_work_on
from lessons.models import SignOff, Submission
from lessons.submissions.saving import locked

State = Submission.State


@transaction.atomic
def take(*, submission: Submission, by: Any) -> Submission:
    """From here on its text is between its author and this editor. Reports merged into it come along."""
    row = locked(submission)
    if not can_take(by, row):
        raise NotAllowed("This case is not waiting any more, or you wrote it yourself: leave it to another editor.")
    row.broker, row.state = by, State.IN_WORK
    if row.cleaned is None:
        row.cleaned = first_cleaned(row)
    row.full_clean()
    row.save(update_fields=["broker", "state", "cleaned", "changed_at"])
    row.merged_from.update(broker=by, state=State.IN_WORK)
    _void(row)  # of an editor whose account has ended
    return row


@transaction.atomic
def put_back(*, submission: Submission, by: Any) -> Submission:
    """Another editor may go on where this one stopped. What was signed is void."""
    row = locked(submission)
    if not can_work_on(by, row):
        raise NotAllowed("Only the editor who works on a case can put it back.")
    return _to_wait(row)


@transaction.atomic
def free(*, submission: Submission, by: Any) -> Submission:
    """The same for a case whose editor cannot or does not go on: a role that was taken away holds no case up."""
    row = locked(submission)
    if not can_free(by, row):
        raise NotAllowed("This case is in the hands of an editor who may work on it. Ask them, or an administrator.")
    return _to_wait(row)


def _to_wait(row: Submission) -> Submission:
    row.broker, row.state = None, State.SUBMITTED
    row.full_clean()
    row.save(update_fields=["broker", "state", "changed_at"])
    row.merged_from.update(broker=None, state=State.SUBMITTED)
    _void(row)
    return row


def _void(row: Submission) -> None:
    row.sign_offs.filter(state__in=(SignOff.State.OPEN, SignOff.State.FIRST)).update(state=SignOff.State.VOID)
