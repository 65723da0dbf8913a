"""Two reports of the same event become one case.

The second report stays until the case is released or rejected, hidden behind the first: until then its author can
still withdraw it, and what was taken from it goes with it. At the end it is destroyed, and its author gets a receipt.
"""

from collections.abc import Mapping
from typing import Any

from django.db import transaction
from django.db.models import Q
from django.views.decorators.debug import sensitive_variables

from lessons.desk.fields import CHOSEN, TYPED, first_cleaned
from lessons.gate.errors import NotAllowed
from lessons.gate.making import DESK, desk_of
from lessons.gate.permissions import can_work_on
from lessons.gate.signing import overtake
from lessons.models import SignOff, Submission, SubmissionFile
from lessons.submissions.filing import next_number, numbered
from lessons.submissions.saving import Overtaken, locked

THIS, OTHER, BOTH = "this", "other", "both"


def can_merge(user: Any, submission: Submission, other: Submission) -> bool:
    """Both are this editor's to work on, and neither has been merged before."""
    both_theirs = can_work_on(user, submission) and can_work_on(user, other)
    free = other.merged_into_id is None and submission.merged_into_id is None and not other.merged_from.exists()
    return submission.pk != other.pk and both_theirs and free


@sensitive_variables()
@transaction.atomic
def merge(*, submission: Submission, other: Submission, by: Any, version: int, choices: Mapping[str, str]) -> None:
    """Takes from `other` what `choices` name, field by field: this, other or both (one after the other)."""
    first, second = sorted((submission, other), key=lambda each: str(each.pk))
    held = {each.pk: locked(each) for each in (first, second)}
    row, joined = held[submission.pk], held[other.pk]
    if not can_merge(by, row, joined):
        raise NotAllowed("Two cases can be merged by the editor who works on both.")
    if row.version != version:
        raise Overtaken(row)
    cleaned = dict(row.cleaned or first_cleaned(row))
    theirs = joined.cleaned or first_cleaned(joined)
    desk = desk_of(row)
    taken = dict(desk.get("taken") or {})
    for field in (*TYPED, *CHOSEN):
        choice, text = choices.get(field.name, THIS), str(theirs.get(field.name) or "")
        if choice == THIS or not text:
            continue
        own = str(cleaned.get(field.name) or "")
        parted = "\n\n" if field.is_prose else " "
        cleaned[field.name] = f"{own}{parted}{text}".strip(parted) if choice == BOTH and field.is_text else text
        taken.setdefault(str(joined.pk), []).append(field.name)
    desk["taken"] = taken
    desk["log"] = [*(desk.get("log") or []), *(desk_of(joined).get("log") or [])]
    row.cleaned = cleaned | {DESK: desk}
    row.version += 1
    row.full_clean()
    row.save(update_fields=["cleaned", "version", "changed_at"])
    _number_on(row, joined)
    joined.merged_into = row
    joined.full_clean()
    joined.save(update_fields=["merged_into", "changed_at"])
    joined.sign_offs.filter(state__in=(SignOff.State.OPEN, SignOff.State.FIRST)).update(state=SignOff.State.VOID)
    overtake(row)


def _number_on(row: Submission, joined: Submission) -> None:
    """Both may have a «document 1»: the files that come are counted on from those that are there."""
    there = SubmissionFile.objects.filter(Q(submission=row) | Q(submission__merged_into=row))
    number = next_number(there)
    for file in joined.files.order_by("pk").defer("content", "text"):
        file.name, number = numbered(file.name, number), number + 1
        file.save(update_fields=["name"])


@transaction.atomic
def give_back(merged: Submission) -> None:
    """A merged report goes (its author withdrew it): fields that took words of it begin again as the author told them.

    What the broker had made of these fields goes too; it cannot be told apart.
    """
    if merged.merged_into_id is None:
        return
    row = Submission.objects.select_for_update().filter(pk=merged.merged_into_id).first()
    if row is None or row.cleaned is None:
        return
    desk = desk_of(row)
    fields = (desk.get("taken") or {}).pop(str(merged.pk), [])
    if not fields:
        return
    begin = first_cleaned(row)
    desk["given_back"] = [field for field in fields if field in begin]
    row.cleaned = row.cleaned | {field: begin[field] for field in fields} | {DESK: desk}
    row.version += 1
    row.save(update_fields=["cleaned", "version", "changed_at"])
    overtake(row)
