"""Saying something under an entry, in a thread, or as an open question."""

import datetime
import uuid
from collections.abc import Mapping
from functools import partial
from typing import Any

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone

from accounts.models import User
from accounts.moderation_log import note
from catalogue.audience import Audience
from exchange.anchors import anchor_of
from exchange.models import Comment, Draft, Kind, State, Thread
from exchange.signals import comment_published
from exchange.talk.changing import edit_comment, withdraw_comment
from exchange.talk.drafts import place_of
from exchange.talk.looking import Found
from exchange.talk.places import NotHere, Place, check_member, place_in, place_under
from exchange.talk.saying import NOT_TYPED, Said, say
from exchange.talk.speakers import speaker_fields
from exchange.tried.saving import save_report
from exchange.visibility import narrowest, readable_comments


def post_comment(
    *,
    author: Any,
    page: Any = None,
    thread: Thread | None = None,
    kind: str = "",
    body: str,
    quotes: Comment | None = None,
    audience: str = Audience.PRACTITIONERS,
    language: str,
    show_name: bool = False,
    anchor: Mapping[str, str] | None = None,
    tried: Mapping[str, Any] | None = None,
    form_key: uuid.UUID,
    insists: bool = False,
    now: datetime.datetime | None = None,
) -> Comment:
    """With `page` it opens a thread there, with `thread` it replies in it. The same form posts once.

    Raises ValidationError (NotHere where there is nothing that the author may answer), and Found where the text gives
    somebody away and the author does not insist.
    """
    now = now or timezone.now()
    place = _place(author, page, thread, now)
    _check_kind(kind, is_opening=thread is None)
    said = say(
        author=author, page=place.page, kind=kind, body=body, tried=tried, beside=None,
        language=language, insists=insists, now=now,
    )  # fmt: skip

    def store() -> Comment:
        here = _place(author, page, thread, now)
        return _store(
            here, said, author=author, kind=kind, quotes=quotes, audience=audience, language=language,
            show_name=show_name, anchor=anchor, form_key=form_key, now=now,
        )  # fmt: skip

    return _once(author, form_key, said, place, store)


def open_thread_for_question(
    *,
    author: Any,
    body: str,
    language: str,
    form_key: uuid.UUID,
    beside: Mapping[str, str] | None = None,
    show_name: bool = False,
    insists: bool = False,
    now: datetime.datetime | None = None,
) -> Comment:
    """What opens an open question, for members only. Whoever calls makes the `Question` of its thread.

    `beside`: texts that go along with it (a title), looked through with the body and given back by name in `Found`.
    """
    now = now or timezone.now()
    check_member(author)
    place = Place(None, None, None, Audience.PRACTITIONERS)
    said = say(
        author=author, page=None, kind=Kind.QUESTION, body=body, tried=None, beside=beside,
        language=language, insists=insists, now=now,
    )  # fmt: skip

    def store() -> Comment:
        return _store(
            place, said, author=author, kind=Kind.QUESTION, quotes=None, audience=Audience.PRACTITIONERS,
            language=language, show_name=show_name, anchor=None, form_key=form_key, now=now,
        )  # fmt: skip

    return _once(author, form_key, said, place, store)


def _place(author: Any, page: Any, thread: Thread | None, now: datetime.datetime) -> Place:
    return place_under(page, author, now) if thread is None else place_in(thread, author, now)


def _check_kind(kind: str, *, is_opening: bool) -> None:
    if is_opening and kind not in Kind.values:
        raise ValidationError({"kind": "Say what it is: useful, tried, a question or a correction."})
    if not is_opening and kind:
        raise ValidationError({"kind": "A reply has no kind of its own."})


def _once(author: Any, form_key: uuid.UUID, said: Said, place: Place, store: Any) -> Comment:
    """What `store` makes, or what the same form made before, also where both arrive at once."""
    try:
        with transaction.atomic():
            # One at a time from one author: the second of two equal forms waits here and then finds the first.
            User.objects.select_for_update(no_key=True).get(pk=author.pk)
            before = _posted_before(author, form_key, said, place)
            made: Comment = before or store()
            return made
    except IntegrityError:
        before = _posted_before(author, form_key, said, place)
        if before is None:  # the entry went while this was stored
            raise NotHere from None
        return before


def _posted_before(author: Any, form_key: uuid.UUID, said: Said, place: Place) -> Comment | None:
    before = Comment.objects.filter(author=author, form_key=form_key).select_related("thread").first()
    if before is None:
        return None
    was_here = before.thread_id == place.thread.pk if place.thread else before.is_opening
    page_id = place.page.pk if place.page is not None else None
    if before.body != said.body or before.thread.page_id != page_id or not was_here:
        raise ValidationError(
            "This form has posted already, and says something else now. Post again to say this too.", code="used_form"
        )
    return before


def _store(
    place: Place,
    said: Said,
    *,
    author: Any,
    kind: str,
    quotes: Comment | None,
    audience: str,
    language: str,
    show_name: bool,
    anchor: Mapping[str, str] | None,
    form_key: uuid.UUID,
    now: datetime.datetime,
) -> Comment:
    widest = place.widest
    quoted = _quoted(author, place, quotes)
    if quoted is not None:
        widest = narrowest(widest, quoted.audience)
    _check_audience(audience, widest)
    passage = None
    if anchor:
        if place.page is None or place.thread is not None:
            raise ValidationError({"anchor": "Only what opens a conversation can be about a passage."})
        passage = anchor_of(place.page, str(anchor.get("field", "")), str(anchor.get("quote", "")))
    thread = place.thread or Thread.objects.create(page_id=getattr(place.page, "pk", None), opened_at=now)
    is_held = bool(said.codes)
    comment = Comment(
        thread=thread,
        is_opening=place.thread is None,
        quotes=quoted,
        kind=kind,
        body=said.body,
        language=language,
        audience=audience,
        state=State.HELD if is_held else State.PUBLISHED,
        held_for=list(said.codes),
        author=author,
        anchor=passage,
        form_key=form_key,
        posted_at=now,
        published_at=None if is_held else now,
        **speaker_fields(author, thread.pk, show_name=show_name),
    )
    comment.full_clean(exclude=NOT_TYPED, validate_constraints=False)
    comment.save(force_insert=True)
    if said.tried is not None:
        save_report(comment, said.tried)
    Draft.objects.filter(user=author, place=place_of(page=place.page, thread=place.thread)).delete()
    if is_held:
        note(action="held", about=author, thing=f"comment:{comment.pk}", rules=list(said.codes))
    else:
        transaction.on_commit(partial(comment_published.send_robust, sender=Comment, comment=comment))
    return comment


def _quoted(author: Any, place: Place, quotes: Comment | None) -> Comment | None:
    if quotes is None:
        return None
    if place.thread is None:
        raise ValidationError({"quotes": "Only a reply quotes what was said before it."})
    quoted = readable_comments(author).filter(thread=place.thread, pk=quotes.pk).first()
    if quoted is None:
        raise ValidationError({"quotes": "What you quote is not shown any more. Reply without quoting it."})
    return quoted


def _check_audience(audience: str, widest: str) -> None:
    if audience not in Audience.values:
        raise ValidationError({"audience": "Choose who may read it."})
    if audience == Audience.PUBLIC and widest != Audience.PUBLIC:
        raise ValidationError({"audience": "What you answer to is for practitioners only, so your comment is too."})


__all__ = ["Found", "NotHere", "edit_comment", "open_thread_for_question", "post_comment", "withdraw_comment"]
