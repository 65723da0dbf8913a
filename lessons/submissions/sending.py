"""Handing a case to the editors, taking it back while nobody has begun, and the thread of author and editor."""

from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone
from django.views.decorators.debug import sensitive_variables

from anonymisation.characters import tidied
from lessons.models import Submission, SubmissionMessage
from lessons.submissions import mails
from lessons.submissions.rights import can_answer, can_take_back, can_write
from lessons.submissions.saving import locked
from lessons.submissions.steps import FIELDS, Field

MAX_MESSAGE = 5_000


def missing_from(submission: Submission) -> list[Field]:
    """What a case cannot be sent without and has not got yet."""
    return [field for field in FIELDS if field.is_needed and not submission.answers.get(field.name)]


@transaction.atomic
def submit(*, submission: Submission, by: Any) -> Submission:
    """Hands it to the editors, also with findings open: they see them too. Raises ValidationError when unfinished."""
    row = locked(submission)
    if not can_write(by, row):
        raise PermissionDenied
    if missing := missing_from(row):
        raise ValidationError({field.name: f"«{field.label}» is still empty." for field in missing})
    row.state, row.submitted_at = Submission.State.SUBMITTED, timezone.now()
    row.full_clean()
    row.save(update_fields=["state", "submitted_at", "changed_at"])
    return row


@transaction.atomic
def take_back(*, submission: Submission, by: Any) -> Submission:
    """Makes it a draft again."""
    row = locked(submission)
    if not can_take_back(by, row):
        raise PermissionDenied
    row.state, row.submitted_at = Submission.State.DRAFT, None
    row.full_clean()
    row.save(update_fields=["state", "submitted_at", "changed_at"])
    return row


@sensitive_variables()
@transaction.atomic
def answer(*, submission: Submission, by: Any, body: str) -> SubmissionMessage:
    """The author's word in the thread. A case that waited for it goes back to its editor, who is told by mail."""
    row = locked(submission)
    if not can_answer(by, row):
        raise PermissionDenied
    body = tidied(body).text.strip()
    if not body:
        raise ValidationError("Write something before you send it.")
    if len(body) > MAX_MESSAGE:
        raise ValidationError(f"At most {MAX_MESSAGE:,} characters; this has {len(body):,}. Nothing was sent.")
    message = SubmissionMessage(submission=row, from_author=True, body=body)
    message.full_clean()
    message.save()
    if row.state == Submission.State.ASKED:
        row.state = Submission.State.IN_WORK
    row.full_clean()
    row.save(update_fields=["state", "changed_at"])
    transaction.on_commit(lambda: mails.tell_broker(row))
    return message


def mark_seen(*, submission: Submission) -> None:
    """The author has the editor's questions before their eyes."""
    submission.messages.filter(from_author=False, seen_at__isnull=True).update(seen_at=timezone.now())
