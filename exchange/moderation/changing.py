"""A comment's way from one state to the next, without asking who may: for the services beside it."""

from collections.abc import Iterable
from functools import partial

from django.db import transaction
from django.utils import timezone

from accounts.plain_words import checked_words
from exchange.models import Comment, State
from exchange.signals import comment_published

MOST_REASON = 1500


def clean_reason(reason: str) -> str:
    """What the author will read. Raises ValidationError where there is nothing to read, or too much."""
    missing = "Write why, or choose a reply: its author reads it."
    return checked_words(reason, field="reason", most=MOST_REASON, missing=missing)


def publish(comment: Comment) -> None:
    """Readers see it from now on; who follows is told of it once, the first time."""
    comment.state, comment.held_for, comment.reason_to_author = State.PUBLISHED, [], None
    if comment.published_at is None:
        comment.published_at = timezone.now()
        transaction.on_commit(partial(comment_published.send_robust, sender=Comment, comment=comment), robust=True)
    comment.save(update_fields=["state", "held_for", "reason_to_author", "published_at"])


def put_aside(comment: Comment, codes: Iterable[str]) -> None:
    comment.state, comment.held_for = State.HELD, list(codes)
    comment.save(update_fields=["state", "held_for"])


def take_away(comment: Comment, reason: str) -> None:
    comment.state, comment.reason_to_author, comment.held_for = State.HIDDEN, reason, []
    comment.save(update_fields=["state", "reason_to_author", "held_for"])
