"""Noting what followers are to be told: where it happens, and again by looking for what was not noted."""

from datetime import datetime, timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone
from wagtail.models import Page

from catalogue.audience import Audience, entry_models
from exchange.models import Comment, FanOut, Question, State

#: So far back the worker looks for what happened and was not noted, since the process ended right then.
LOOK_BACK = timedelta(days=3)
#: What is told of comments and questions is forgotten after so long.
KEPT = timedelta(days=30)


def note(thing: str) -> None:
    """In the caller's transaction. What was told before is gone through again: whoever was told hears nothing new.

    So a comment that was held when its followers were to be told is told of when it is published again.
    """
    FanOut.objects.update_or_create(thing=thing, defaults={"done_at": None})


@transaction.atomic
def note_entry(entry: Any, *, now: datetime | None = None) -> bool:
    """Notes what is news about an entry that was just published; False where nothing is.

    To followers of a challenge it is news once: when it is published, when it is opened to them, or when it gets the
    challenge. To its own followers every day is on which it was changed.
    """
    now = now or timezone.now()
    row, is_unknown = FanOut.objects.select_for_update().get_or_create(thing=f"page:{entry.pk}")
    challenges, before = challenges_of(entry), row.known
    is_first = is_unknown and (entry.first_published_at is None or entry.first_published_at > now - LOOK_BACK)
    was_opened = before.get("audience") == Audience.PRACTITIONERS and entry.audience == Audience.PUBLIC
    news = set(before.get("news", [])) & set(challenges)
    if is_first or was_opened:
        news |= set(challenges)
    elif not is_unknown:
        news |= set(challenges) - set(before.get("challenges", []))
    row.known = {"audience": entry.audience, "challenges": challenges}
    if news:
        row.known["news"] = sorted(news)
    if not is_first:
        row.known["changed"] = timezone.localdate(now).isoformat()
    has_news = bool(news) or not is_first
    row.done_at, row.noted_at = None if has_news else now, now
    row.save()
    return has_news


def challenges_of(entry: Any) -> list[int]:
    """Only what readers are shown: a term that is withheld tells nobody anything."""
    return sorted(term.pk for term in entry.tags_of("challenge")) if hasattr(entry, "tags_of") else []


def note_what_was_missed(*, now: datetime | None = None) -> int:
    """What was published lately and is not noted, since a process was killed between the two. Returns how many."""
    since = (now or timezone.now()) - LOOK_BACK
    comments = Comment.objects.filter(state=State.PUBLISHED, published_at__gte=since)
    questions = Question.objects.filter(thread__comments__in=comments.filter(is_opening=True))
    things = [f"comment:{pk}" for pk in comments.values_list("pk", flat=True)]
    things += [f"question:{pk}" for pk in questions.values_list("pk", flat=True)]
    missed = _unnoted(things)
    FanOut.objects.bulk_create([FanOut(thing=thing) for thing in missed], ignore_conflicts=True)
    pages = Page.objects.live().type(*entry_models()).filter(first_published_at__gte=since)
    new = {f"page:{pk}": pk for pk in pages.values_list("pk", flat=True)}
    unnoted = _unnoted(list(new))
    for page in Page.objects.filter(pk__in=[new[thing] for thing in unnoted]).specific():
        note_entry(page)
    return len(missed) + len(unnoted)


def _unnoted(things: list[str]) -> list[str]:
    noted = set(FanOut.objects.filter(thing__in=things).values_list("thing", flat=True))
    return [thing for thing in things if thing not in noted]


def forget_old(*, now: datetime | None = None) -> int:
    """Of comments and questions, once they were told for long. What is known of entries stays with them."""
    done = FanOut.objects.filter(done_at__lt=(now or timezone.now()) - KEPT).exclude(thing__startswith="page:")
    return done.delete()[0]


def forget_pages(page_ids: Any) -> int:
    return FanOut.objects.filter(thing__in=[f"page:{pk}" for pk in page_ids]).delete()[0]
