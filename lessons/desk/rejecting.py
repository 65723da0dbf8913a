"""A case that is not taken is destroyed at once, and its author is told why."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.views.decorators.debug import sensitive_variables

from anonymisation.characters import tidied
from catalogue.looking import NotLookedThrough, names_in
from lessons.desk import mails
from lessons.gate.errors import NotAllowed
from lessons.gate.permissions import can_work_on
from lessons.models import Receipt, Submission
from lessons.submissions.ending import destroy
from lessons.submissions.saving import locked

MAX_MESSAGE = 1000


class Reason(models.TextChoices):
    """Closed, so that a mail can say it: none of them tells anything of the case."""

    UNSAFE = "unsafe", "However we told it, somebody could be recognised in it."
    ELSEWHERE = "elsewhere", "It belongs elsewhere: with a supervisor, a complaints office or the police."
    TOO_LITTLE = "too_little", "There is too little in it yet for colleagues to learn from."
    TOLD = "told", "The exchange holds a case that tells the same already."
    OTHER = "other", "We could not take it, for the reason given below."


@sensitive_variables()
@transaction.atomic
def reject(*, submission: Submission, by: Any, reason: str, message: str = "") -> None:
    """Destroys it and what was merged into it. The message goes by mail, so it may hold no word of the case."""
    row = locked(submission)
    if not can_work_on(by, row):
        raise NotAllowed("Only the editor who works on a case can turn it down.")
    if reason not in Reason.values:
        raise ValidationError({"reason": "Choose a reason."})
    message = tidied(message).text.strip()
    if reason == Reason.OTHER and not message:
        raise ValidationError({"message": "Say why, in general words."})
    if len(message) > MAX_MESSAGE:
        raise ValidationError({"message": f"At most {MAX_MESSAGE} characters; this has {len(message)}."})
    try:
        is_named = bool(message) and names_in(message, row.language) > 0
    except NotLookedThrough:
        told = "It could not be looked through for names, and it goes by mail. Leave it out, or try again later."
        raise ValidationError({"message": told}) from None
    if is_named:
        raise ValidationError({"message": "It seems to name somebody. It goes by mail: write it without names."})
    for each in [row, *row.merged_from.all()]:
        destroy(
            submission=each,
            outcome=Receipt.Outcome.REJECTED,
            tell=lambda author: mails.tell_rejected(author, Reason(reason).label, message),
        )
