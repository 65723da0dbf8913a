"""What somebody is writing: kept for them alone, sealed, until it is posted, discarded or old."""

import datetime
from collections.abc import Mapping
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from accounts.models import User
from exchange.models import Comment, Draft, Thread
from exchange.rendering import MAX_BODY

#: A draft may be longer than what can be posted: it is for the author to shorten.
MOST_IN_ALL = 4 * MAX_BODY
MOST_DRAFTS = 50


def place_of(*, page: Any = None, thread: Thread | None = None, editing: Comment | None = None) -> str:
    """By which a draft is found again: the entry, the thread or the comment that it belongs to."""
    if editing is not None:
        return f"edit:{editing.pk}"
    if thread is not None:
        return f"reply:{thread.pk}"
    return f"page:{page.pk}" if page is not None else "question"


@transaction.atomic
def save_draft(*, user: Any, place: str, content: Mapping[str, str], now: datetime.datetime | None = None) -> Draft:
    """Replaces what was there. Raises ValidationError where it is too long, or one draft too many."""
    if sum(len(name) + len(value) for name, value in content.items()) > MOST_IN_ALL:
        raise ValidationError(f"A draft holds at most {MOST_IN_ALL:,} characters. Shorten it, then it is saved.")
    User.objects.select_for_update(no_key=True).get(pk=user.pk)
    draft = Draft.objects.filter(user=user, place=place).first() or Draft(user=user, place=place)
    if draft.pk is None and Draft.objects.filter(user=user).count() >= MOST_DRAFTS:
        raise ValidationError(f"You have {MOST_DRAFTS} drafts. Post or discard one of them first.")
    draft.content, draft.saved_at = dict(content), now or timezone.now()
    draft.full_clean()
    draft.save()
    return draft


def draft_of(user: Any, place: str) -> Draft | None:
    return Draft.objects.filter(user_id=user.pk, place=place).first() if user.pk else None


def discard_draft(*, user: Any, place: str) -> None:
    Draft.objects.filter(user=user, place=place).delete()


class ForgetOldDrafts:
    """For the worker: what nobody came back to. Named in settings.BACKGROUND_JOBS."""

    name = "old drafts"
    interval = 3600.0

    def run(self) -> None:
        too_old = timezone.now() - datetime.timedelta(days=settings.DRAFT_DAYS)
        Draft.objects.filter(saved_at__lt=too_old).delete()
