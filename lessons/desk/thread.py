"""Asking back: questions of the broker to the author. Nobody else reads them, and they go when the case goes."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.views.decorators.debug import sensitive_variables

from anonymisation.characters import tidied
from lessons.desk import mails
from lessons.gate.errors import NotAllowed
from lessons.gate.permissions import can_work_on
from lessons.models import Submission, SubmissionMessage
from lessons.submissions.saving import locked
from lessons.submissions.sending import MAX_MESSAGE


@sensitive_variables()
@transaction.atomic
def ask(*, submission: Submission, by: Any, body: str) -> SubmissionMessage:
    """The author is told by mail that there is a question, not which."""
    row = locked(submission)
    if not can_work_on(by, row):
        raise NotAllowed("Only the editor who works on a case writes to its author.")
    body = tidied(body).text.strip()
    if not body:
        raise ValidationError("Write something before you send it.")
    if len(body) > MAX_MESSAGE:
        raise ValidationError(f"At most {MAX_MESSAGE:,} characters; this has {len(body):,}. Nothing was sent.")
    message = SubmissionMessage(submission=row, from_author=False, body=body)
    message.full_clean()
    message.save()
    if row.state == Submission.State.IN_WORK:
        row.state = Submission.State.ASKED
    row.full_clean()
    row.save(update_fields=["state", "changed_at"])
    transaction.on_commit(lambda: mails.tell_author(row.author))
    return message


def mark_seen(*, submission: Submission) -> None:
    """The broker has the author's answers before their eyes."""
    submission.messages.filter(from_author=True, seen_at__isnull=True).update(seen_at=timezone.now())
