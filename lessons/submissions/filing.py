"""Files of a case: what is kept is the stripped copy, sealed."""

import re
from typing import Any

from django.conf import settings
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.views.decorators.debug import sensitive_variables

from anonymisation.files.outcome import Refused
from catalogue.looking import Mark, NotLookedThrough, look
from lessons.models import Submission, SubmissionFile
from lessons.submissions.attachments import receive
from lessons.submissions.rights import can_write
from lessons.submissions.saving import locked

MOST_FILES = 5
_NUMBER = re.compile(r"\d+(?=\.\w+$)")
#: What is offered in the file dialogue; what a file is, its bytes decide.
EXTENSIONS = (".pdf", ".docx", ".png", ".jpg", ".jpeg", ".webp")


@sensitive_variables()
def attach(*, submission: Submission, by: Any, name: str, content: bytes) -> SubmissionFile:
    """Strips and seals a file under a name of ours; what it was called is on the file as `told_by_name` until it is
    shown, and is never kept. Raises ValidationError in plain words, PermissionDenied once the case was sent."""
    if not can_write(by, submission):
        raise PermissionDenied
    try:
        received = receive(name=name, content=content, number=next_number(submission.files.all()))
    except Refused as refused:
        raise ValidationError(str(refused)) from None
    with transaction.atomic():
        row = locked(submission)
        if not can_write(by, row):
            raise PermissionDenied
        if row.files.count() >= MOST_FILES:
            raise ValidationError(f"At most {MOST_FILES} files. Remove one before you add another.")
        file = SubmissionFile(
            submission=row,
            name=numbered(received.name, next_number(row.files.all())),  # two may arrive at once
            content=received.content,
            media_type=received.media_type,
            size=len(received.content),
            text=received.text,
            removed=list(received.removed),
        )
        file.full_clean(exclude=["removed", "text"])  # a file may hold no words, and nothing that had to go
        file.save()
        row.save(update_fields=["changed_at"])
    file.told_by_name = received.name_words  # type: ignore[attr-defined]
    return file


def numbered(name: str, number: int) -> str:
    """«document 1.pdf» with another number."""
    return _NUMBER.sub(str(number), name)


def next_number(files: Any) -> int:
    """One more than the highest: a number that somebody has read is not given to another file beside it."""
    taken = [int(found[0]) for name in files.values_list("name", flat=True) if (found := _NUMBER.search(str(name)))]
    return max(taken, default=0) + 1


@transaction.atomic
def detach(*, submission: Submission, by: Any, file_id: int) -> None:
    """Destroys a file at once."""
    row = locked(submission)
    if not can_write(by, row):
        raise PermissionDenied
    row.files.filter(pk=file_id).delete()
    row.save(update_fields=["changed_at"])


def too_large() -> str:
    return f"A file may have at most {settings.SUBMISSION_FILE_MB} MB. Nothing of it was kept."


@sensitive_variables()
def marks_in(file: SubmissionFile, language: str) -> list[Mark] | None:
    """What stands in its name and text by which somebody may be recognised; None: it could not be looked through."""
    try:
        found = look({"name": file.name, "text": file.text}, language)
    except NotLookedThrough:
        return None
    return [mark for marks in found.values() for mark in marks]
