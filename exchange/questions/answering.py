"""What an editor makes of a question: a call for cases, an answer by entries, or its end. Its author is told.

What an editor writes here is read by every member at once, so it is looked through like what colleagues write. There is
no moderator behind an editor: `insists` says that they looked at each find and that nobody is recognised by it. What
leads to one person by itself has to be changed, whoever insists.
"""

import uuid
from collections.abc import Collection
from datetime import date, datetime
from typing import Any

from django.conf import settings
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone
from wagtail.models import Page

from accounts.moderation_log import note
from accounts.plain_words import checked_words
from catalogue.audience import Audience, pages_for_circle
from exchange.models import Question, QuestionEntry
from exchange.questions.rights import can_answer_for_editors
from exchange.questions.telling import tell_author
from exchange.talk.looking import Found, NotLookedThrough, look_through

#: More than so many entries are no answer but a search.
MOST_ENTRIES = 10
#: Characters of an invitation, and of why a question is closed.
MOST_CALL, MOST_REASON = 1500, 500
#: An invitation that runs longer is forgotten by all.
LONGEST_CALL_DAYS = 365


@transaction.atomic
def make_call(
    *,
    question: Question,
    by: Any,
    invitation: str,
    until: date,
    insists: bool = False,
    now: datetime | None = None,
) -> Question:
    """Invites colleagues to tell cases on this. Raises ValidationError, PermissionDenied, Found."""
    question, now = _locked(question, by), now or timezone.now()
    days = (until - timezone.localdate(now)).days
    if not 0 < days <= LONGEST_CALL_DAYS:
        raise ValidationError({"until": "Choose a day between tomorrow and a year from now."})
    missing = "Say which cases you are after: a sentence is enough."
    invitation = checked_words(invitation, field="invitation", most=MOST_CALL, missing=missing)
    left = _finds_left("invitation", invitation, question, insists)
    question.state, question.call, question.call_until = Question.State.CALL, invitation, until
    question.closed_because = ""
    return _changed(question, by, "question_call", now, until=until.isoformat(), **left)


@transaction.atomic
def answer_with_entries(
    *, question: Question, by: Any, page_ids: Collection[int], now: datetime | None = None
) -> Question:
    """Adds entries that answer it. Only such as some member may read: nothing that is hidden, or still a draft."""
    question, now = _locked(question, by), now or timezone.now()
    if not page_ids:
        raise ValidationError("Choose at least one entry.")
    found = list(pages_for_circle(Audience.PRACTITIONERS).filter(pk__in=page_ids))
    if len(found) != len(set(page_ids)):
        raise ValidationError("One of the entries cannot be read any more. Look for it again.")
    order = {pk: place for place, pk in enumerate(page_ids)}
    found.sort(key=lambda page: order[page.pk])
    known = set(question.entries.values_list("page_id", flat=True))
    new = [page for page in found if page.pk not in known]
    if len(known) + len(new) > MOST_ENTRIES:
        raise ValidationError(f"A question is answered with {MOST_ENTRIES} entries at most. Take one off first.")
    QuestionEntry.objects.bulk_create(QuestionEntry(question=question, page=page, added_by=by) for page in new)
    question.state, question.closed_because = Question.State.ANSWERED, ""
    return _changed(question, by, "question_answered", now, entries=len(new))


@transaction.atomic
def take_entry_off(*, question: Question, by: Any, page_id: int, now: datetime | None = None) -> Question:
    """It was no answer after all. Without any the question is open again."""
    question, now = _locked(question, by), now or timezone.now()
    question.entries.filter(page_id=page_id).delete()
    if question.state == Question.State.ANSWERED and not question.entries.exists():
        question.state = Question.State.OPEN
    return _changed(question, by, "question_entry_off", now, is_told=False)


@transaction.atomic
def close_question(
    *, question: Question, by: Any, reason: str, insists: bool = False, now: datetime | None = None
) -> Question:
    """Nobody writes any more; what was written stays. Raises ValidationError, PermissionDenied, Found."""
    question, now = _locked(question, by), now or timezone.now()
    reason = checked_words(reason, field="reason", most=MOST_REASON, missing="Say why: whoever asked reads it.")
    left = _finds_left("reason", reason, question, insists)
    question.state, question.closed_because = Question.State.CLOSED, reason
    return _changed(question, by, "question_closed", now, **left)


@transaction.atomic
def reopen_question(*, question: Question, by: Any, now: datetime | None = None) -> Question:
    """Back to where colleagues answer: it, or the call that it was, goes on."""
    question, now = _locked(question, by), now or timezone.now()
    question.state, question.closed_because = Question.State.OPEN, ""
    question.call, question.call_until = "", None
    return _changed(question, by, "question_reopened", now)


def entries_of(question: Question, user: Any) -> list[Any]:
    """The entries that answer it, as far as this reader may read them, in the order in which they were added."""
    from catalogue.cards import card_entries

    keys = list(question.entries.values_list("page_id", flat=True))
    cards = card_entries(keys, user) if keys else {}
    return [cards[key] for key in keys if key in cards]


def entries_like(words: str, user: Any, *, most: int = 20) -> list[Page]:
    """Entries that an editor may mean: by a piece of the title, or by an address that was pasted."""
    from catalogue.audience import readable_pages

    words = words.strip()
    readable = readable_pages(user)
    if "/" in words:
        slug = words.split("?")[0].split("#")[0].rstrip("/").rpartition("/")[2]
        return list(readable.filter(slug=slug)[:most])
    for word in words.split()[:8]:
        readable = readable.filter(title__icontains=word)
    return list(readable.order_by("title", "pk")[:most]) if words else []


def _locked(question: Question, by: Any) -> Question:
    if not can_answer_for_editors(by):
        raise PermissionDenied
    return Question.objects.select_for_update().get(pk=question.pk)


def _finds_left(field: str, text: str, question: Question, insists: bool) -> dict[str, Any]:
    """How many finds the editor says name nobody, for the log. Raises Found, ValidationError."""
    opening = question.thread.comments.filter(is_opening=True).first()
    try:
        found = look_through({field: text}, opening.language if opening else settings.LANGUAGE_CODE)
    except NotLookedThrough:
        told = "It could not be looked through for names, so it was not sent. Try again, or tell the operator."
        raise ValidationError({field: told}) from None
    if found and (not insists or any(mark.is_direct for own in found.values() for mark in own)):
        raise Found(found)
    return {"finds_left": sum(map(len, found.values()))} if found else {}


def _changed(
    question: Question, by: Any, action: str, now: datetime, *, is_told: bool = True, **codes: Any
) -> Question:
    question.changed_at = now
    question.full_clean()
    question.save()
    opening = question.thread.comments.filter(is_opening=True).select_related("author").first()
    author = opening.author if opening else None
    note(action=action, by=by, about=author, thing=thing_of(question.pk), **codes)
    if is_told and author is not None and author.pk != by.pk:
        tell_author(author, question, key=f"{action}:{uuid.uuid4()}")
    return question


def thing_of(pk: Any) -> str:
    return f"question:{pk}"
