"""Beginning a case and saving it as one goes. A save from an older window never overwrites a newer text."""

import json
from collections.abc import Mapping
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.views.decorators.debug import sensitive_variables

from accounts.sealing import digest
from anonymisation.characters import tidied
from lessons.models import Submission
from lessons.submissions.bands import years_offered
from lessons.submissions.receipts import new_code
from lessons.submissions.rights import can_submit, can_write
from lessons.submissions.steps import STEPS, Field, begun_steps, fields_of
from taxonomy.models import VOCABULARIES

#: So many cases of one author may be under way at a time.
MOST_OPEN = 20


class Overtaken(Exception):
    """The text was changed elsewhere since this window was opened. Nothing was saved; `submission` is as it stands."""

    def __init__(self, submission: Submission) -> None:
        super().__init__("changed in another window")
        self.submission = submission


@transaction.atomic
def begin(*, author: Any, kind: str, language: str) -> Submission:
    """An empty draft with a receipt code. Raises PermissionDenied, or ValidationError when too many are open."""
    if not can_submit(author):
        raise PermissionDenied
    if Submission.objects.filter(author=author).count() >= MOST_OPEN:
        raise ValidationError(
            f"You have {MOST_OPEN} cases under way. Send or withdraw one of them before you begin another."
        )
    submission = Submission(author=author, kind=kind, language=language, receipt_code=new_code())
    submission.full_clean()
    submission.save()
    return submission


@transaction.atomic
def change_kind(*, submission: Submission, by: Any, kind: str, language: str) -> None:
    row = locked(submission)
    if not can_write(by, row):
        raise PermissionDenied
    row.kind, row.language = kind, language
    _save(row, "kind", "language")


def seen(submission: Submission, step: str) -> str:
    """Stands for the texts of a step as they are now; a window hands it back to show which texts it began from."""
    own = [submission.answers.get(field.name, "") for field in fields_of(step)]
    return digest(json.dumps([*own, submission.may_be_asked]), purpose=f"step:{step}")


@sensitive_variables()
@transaction.atomic
def save_step(
    *,
    submission: Submission,
    by: Any,
    step: str,
    answers: Mapping[str, str],
    seen_before: str,
    may_be_asked: bool | None = None,
) -> Submission:
    """Saves the fields of one step.

    Raises Overtaken when they were changed since `seen_before`, PermissionDenied once the case was sent, and
    ValidationError by field. Saving what is saved already does nothing.
    """
    row = locked(submission)
    if not can_write(by, row):
        raise PermissionDenied
    asked = row.may_be_asked if may_be_asked is None else may_be_asked
    new = {field.name: checked(field, answers.get(field.name, "")) for field in fields_of(step)}
    changed = {name: text for name, text in new.items() if text != row.answers.get(name, "")}
    if not changed and asked == row.may_be_asked:
        return row
    if seen(row, step) != seen_before:
        raise Overtaken(row)
    row.answers = row.answers | changed
    row.may_be_asked = asked
    row.version += 1
    _save(row, "answers", "may_be_asked", "version")
    return row


def keep(*, submission: Submission, by: Any) -> None:
    """The author still needs it: the days until it is destroyed begin anew."""
    with transaction.atomic():
        row = locked(submission)
        if row.author_id != by.pk:
            raise PermissionDenied
        _save(row)


def locked(submission: Submission) -> Submission:
    """The row as it stands, held until the transaction ends. Raises Submission.DoesNotExist when it has gone.

    The case that it is merged into is held first: whoever works on that one comes to its merged reports the same way.
    """
    above = Submission.objects.filter(pk=submission.pk).values("merged_into")
    list(Submission.objects.select_for_update().filter(pk__in=above).values_list("pk"))
    return Submission.objects.select_for_update().get(pk=submission.pk)


def _save(row: Submission, *fields: str) -> None:
    row.full_clean()
    row.save(update_fields=[*fields, "changed_at"])


@sensitive_variables()
def checked(field: Field, text: str) -> str:
    """The text as it will be stored. Raises ValidationError by field: too long, or none of the choices."""
    text = tidied(text).text
    if field.is_text:
        if not field.is_prose:
            text = " ".join(text.split())
        elif not text.strip():
            text = ""
        if len(text) > field.max_length:
            raise ValidationError(
                {
                    field.name: f"At most {field.max_length:,} characters; this has {len(text):,}. "
                    "Nothing of this step was saved. Shorten it, or tell it as two cases."
                }
            )
    elif text and text not in allowed(field):
        raise ValidationError({field.name: "Choose one of the answers offered."})
    return text


def allowed(field: Field) -> frozenset[str]:
    """The values that a band may hold."""
    if field.vocabulary:
        return frozenset(VOCABULARIES[field.vocabulary].objects.values_list("slug", flat=True))
    choices = years_offered() if field.name == "year_band" else field.choices
    return frozenset(choice.value for choice in choices)


def first_unanswered(submission: Submission) -> str:
    """The step to go on with: the first of which nothing was told, or the last."""
    begun = begun_steps(submission.answers)
    return next((step.slug for step in STEPS if step.slug not in begun), STEPS[-1].slug)
