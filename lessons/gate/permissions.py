"""Who may work on a case that was sent in, and who may sign it."""

from typing import Any

from django.db import models

from lessons.models import SignOff, Submission

BROKER_CASES = "lessons.broker_cases"


def can_broker(user: Any) -> bool:
    """Whether this user takes submitted cases: an editor. May they take this one? See `can_take`."""
    return bool(user and user.is_active and user.has_perm(BROKER_CASES))


def has_written(user: Any, submission: Submission) -> bool:
    """Whether this user is its author, or the author of a report that was merged into it."""
    mine = models.Q(pk=submission.pk) | models.Q(merged_into=submission.pk)
    return Submission.objects.filter(mine, author=user).exists()


def can_take(user: Any, submission: Submission) -> bool:
    """An editor who did not write it, while nobody works on it: not yet, or no more, since an account has ended."""
    waits = submission.state != Submission.State.DRAFT and submission.broker_id is None
    return waits and submission.merged_into_id is None and can_broker(user) and not has_written(user, submission)


def can_work_on(user: Any, submission: Submission) -> bool:
    """Its broker, and nobody else: not another editor, not an administrator."""
    return can_broker(user) and submission.broker_id == user.pk and not has_written(user, submission)


def can_free(user: Any, submission: Submission) -> bool:
    """Whether this user can take it out of another editor's hands, without reading it.

    An administrator at any time; every editor where that one may take cases no more. Its author never.
    """
    if submission.broker is None or not can_broker(user) or has_written(user, submission):
        return False
    return bool(user.is_superuser) or not can_broker(submission.broker)


def can_open_gate(user: Any, page: Any) -> bool:
    """Whoever may sign and may edit the page can answer for a change of it."""
    return can_broker(user) and bool(page.permissions_for_user(user).can_edit())


def can_sign(user: Any, sign_off: SignOff) -> bool:
    """Whether this user can be the second to sign: neither its broker, nor its first signer, nor its author."""
    if not can_broker(user) or sign_off.first_signer_id in (None, user.pk):
        return False
    if sign_off.state != SignOff.State.FIRST or sign_off.second_signer_id is not None:
        return False
    submission = sign_off.submission
    if submission is None:
        return sign_off.page_id is not None
    return submission.broker_id != user.pk and not has_written(user, submission)
