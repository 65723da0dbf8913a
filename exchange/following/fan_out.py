"""Telling the followers of what was noted: again and again until it is done, and each of them once."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils import timezone

from accounts.telling import tell_many
from accounts.telling.tell import Telling
from catalogue.audience import pages_for_circle
from exchange.following.followers import (
    CIRCLES,
    first_reasons,
    followers_of_comment,
    following,
    only_readers,
    to_be_asked,
)
from exchange.following.noting import challenges_of, note
from exchange.following.services import follow_own_thread
from exchange.following.things import number_in, uuid_in
from exchange.models import Comment, FanOut, Question, State
from exchange.visibility import comments_for_circle

logger = logging.getLogger("exchange")

#: Up to so many are told in the moment in which it happened; more are the worker's, who comes within seconds.
AT_ONCE = 50


@dataclass(frozen=True)
class Batch:
    """Members who are told the same, under a key that makes it once."""

    tellings: list[Telling]
    key: str


def tell_if_few(thing: str) -> None:
    """For the moment after it happened. Whatever goes wrong here, the worker does it again."""
    try:
        tell_followers(thing, most=AT_ONCE)
    except Exception as error:  # without its text: a comment stands, whether or not somebody could be told
        logger.error("Telling of %s failed: %s. The worker tries again.", thing, type(error).__name__)


def waiting() -> list[str]:
    return list(FanOut.objects.filter(done_at__isnull=True).order_by("pk").values_list("thing", flat=True))


@transaction.atomic
def tell_followers(thing: str, *, most: int | None = None, now: datetime | None = None) -> bool:
    """Tells all who are to be told of this thing; False where nothing waits, or where they are more than `most`."""
    now = now or timezone.now()
    row = FanOut.objects.select_for_update().filter(thing=thing, done_at__isnull=True).first()
    if row is None:
        return False
    batches = _BATCHES[thing.partition(":")[0]](row)
    if most is not None and sum(len(batch.tellings) for batch in batches) > most:
        return False
    for batch in batches:
        tell_many(batch.tellings, thing=thing, key=batch.key, now=now)
    row.done_at = now
    row.save(update_fields=["done_at", "known"])
    return True


def _of_comment(row: FanOut) -> list[Batch]:
    published = Comment.objects.filter(pk=str(uuid_in(row.thing)), state=State.PUBLISHED)
    comment = published.select_related("thread__page", "author__mail_preferences").first()
    if comment is None:
        return []
    follow_own_thread(comment)
    if comment.is_opening and comment.thread.page is None:
        if Question.objects.filter(pk=comment.thread_id).exists():
            note(f"question:{comment.thread_id}")  # also where a moderator let it through, and nobody said «asked»
        return []
    page = comment.thread.page
    challenges = challenges_of(page.specific) if page is not None else []
    readers = only_readers(followers_of_comment(comment, challenges), _widest(comments_for_circle, comment.pk))
    return [Batch(readers, row.thing)]


def _of_question(row: FanOut) -> list[Batch]:
    opening = Comment.objects.filter(thread=uuid_in(row.thing), is_opening=True, state=State.PUBLISHED).first()
    question = None if opening is None else Question.objects.filter(pk=opening.thread_id).first()
    if question is None or opening is None:
        return []
    readers = only_readers(to_be_asked(question, opening), _widest(comments_for_circle, opening.pk))
    return [Batch(readers, row.thing)]


def _of_page(row: FanOut) -> list[Batch]:
    """What nobody may read yet stays news until it is published anew."""
    pk = number_in(row.thing)
    widest = _widest(pages_for_circle, pk)
    if widest is None:
        return []
    news, changed = row.known.pop("news", []), row.known.pop("changed", "")
    batches = []
    if news:
        batches.append(Batch(only_readers(first_reasons([following("entry", challenge__in=news)]), widest), row.thing))
    if changed:
        readers = only_readers(first_reasons([following("entry_changed", page=pk)]), widest)
        batches.append(Batch(readers, f"{row.thing} changed {changed}"))
    return batches


def _widest(rows_for: Callable[[str], Any], pk: object) -> str | None:
    """The widest circle that may read this row; None where nobody may."""
    return next((circle for circle in CIRCLES if rows_for(circle).filter(pk=pk).exists()), None)


_BATCHES: dict[str, Callable[[FanOut], list[Batch]]] = {
    "comment": _of_comment,
    "question": _of_question,
    "page": _of_page,
}
