"""How a submission ends: the row, its files and its thread are destroyed, and a receipt is all that is left."""

from collections.abc import Callable
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone

from catalogue.finishing import empty_log
from lessons.models import Receipt, SignOff, Submission
from lessons.submissions import mails, post
from lessons.submissions.receipts import code_digest
from lessons.submissions.rights import can_see
from lessons.submissions.saving import locked


@transaction.atomic
def destroy(
    *, submission: Submission, outcome: "Receipt.Outcome | str", tell: Callable[[Any], object] | None = None
) -> None:
    """Deletes the row, its files, its thread and the signers' working notes; leaves a receipt that names nobody.

    The author hears of it by one mail: some days later where a page appears at this moment (`post.py`), otherwise once
    it is done, by `tell` where whoever ends it has more to say. The receipt keeps the month and not the day. Sign-offs
    that did not lead to a release go with it; of those that did, who released what and when stays. Raises
    Submission.DoesNotExist when it has gone already.
    """
    row = locked(submission)
    author, code = row.author, row.receipt_code
    signed = SignOff.objects.filter(submission=row)
    signed.filter(state=SignOff.State.RELEASED).update(notes={}, submission=None)
    signed.exclude(state=SignOff.State.RELEASED).delete()
    row.messages.all().delete()
    row.files.all().delete()
    row.delete()
    receipt = Receipt(code_digest=code_digest(code), outcome=outcome, on=timezone.localdate().replace(day=1))
    receipt.full_clean()
    receipt.save()
    transaction.on_commit(empty_log)
    if outcome in post.SHOWN_BY_A_PAGE:
        post.tell_later(author, Receipt.Outcome(outcome))
    else:
        transaction.on_commit(lambda: tell(author) if tell else mails.tell_end(author, Receipt.Outcome(outcome)))


@transaction.atomic
def withdraw(*, submission: Submission, by: Any) -> None:
    """The author takes it away, at any time until it is released."""
    row = locked(submission)
    if not can_see(by, row):
        raise PermissionDenied
    destroy(submission=row, outcome=Receipt.Outcome.WITHDRAWN)
