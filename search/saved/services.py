"""Changes to saved searches. Each is one transaction, and only the owner's to make."""

import logging
from hashlib import sha256
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.formats import date_format

from accounts.models import User
from search.backends.whoosh.errors import IndexUnavailable
from search.canonical import question_of
from search.models import Frequency, SavedSearch
from search.models.saved import LONGEST_NAME, LONGEST_QUERY
from search.request import SearchRequest
from search.saved.known import packed
from search.saved.matches import matches_of, readable_by

logger = logging.getLogger("search")

MAX_SAVED = 50


class Full(Exception):
    """A limit is reached; the message tells the reader which, and what to do."""


def can_use_saved_search(user: Any, saved: SavedSearch) -> bool:
    """Only its owner runs, changes or deletes a saved search; nobody else knows that it is there."""
    return bool(user and user.is_authenticated and user.is_active and saved.owner_id == user.pk)


def key_of(query: str) -> str:
    return sha256(query.encode()).hexdigest()


def saved_search_of(user: Any, request: SearchRequest) -> SavedSearch | None:
    """The member's own saved search of this question, if there is one."""
    if user is None or not user.is_authenticated:
        return None
    return SavedSearch.objects.filter(owner=user, query_key=key_of(question_of(request).removeprefix("?"))).first()


@transaction.atomic
def search_save(*, owner: User, request: SearchRequest, name: str = "", frequency: str = Frequency.NONE) -> SavedSearch:
    """Keeps a question. One that is kept already gets the new name and frequency.

    Without a name it is called by its day, not by its words: a name stands in mails. Raises Full at the limit, and
    ValidationError for a question that is too long.
    """
    User.objects.select_for_update().get(pk=owner.pk)
    query = question_of(request).removeprefix("?")
    if len(query) > LONGEST_QUERY:
        raise ValidationError("This search has too many words and filters to be kept. Leave some out.")
    saved = SavedSearch.objects.filter(owner=owner, query_key=key_of(query)).first()
    if saved is not None:
        return _changed(saved, name or saved.name, frequency)
    if owner.saved_searches.count() >= MAX_SAVED:
        raise Full(f"You keep {MAX_SAVED} searches, which is as many as a member can. Delete one to save another.")
    saved = SavedSearch(owner=owner, query=query, query_key=key_of(query))
    return _changed(saved, name or f"Search of {date_format(timezone.localdate(), 'j F Y')}", frequency)


@transaction.atomic
def saved_search_edit(*, saved: SavedSearch, by: Any, name: str, frequency: str) -> SavedSearch:
    return _changed(_locked(saved, by), name, frequency)


@transaction.atomic
def saved_search_delete(*, saved: SavedSearch, by: Any) -> None:
    _locked(saved, by).delete()


def alerts_stop(*, pks: list[int]) -> int:
    """Ends the mails of these searches, for whoever holds a link from such a mail; the searches stay."""
    wanted = SavedSearch.objects.filter(pk__in=pks).exclude(frequency=Frequency.NONE)
    return wanted.update(frequency=Frequency.NONE, known=None)


def _locked(saved: SavedSearch, by: Any) -> SavedSearch:
    if not can_use_saved_search(by, saved):
        raise PermissionDenied
    return SavedSearch.objects.select_for_update().get(pk=saved.pk)


def _changed(saved: SavedSearch, name: str, frequency: str) -> SavedSearch:
    """With mails switched on, all that is found now is known, and what comes from now on is news."""
    was_silent = saved.pk is None or saved.frequency == Frequency.NONE
    saved.name = " ".join(name.split())[:LONGEST_NAME]
    saved.frequency = frequency
    if frequency == Frequency.NONE:
        saved.known = None
    elif was_silent:
        saved.checked_at = timezone.now()
        saved.known = _known_now(saved)
    saved.full_clean(exclude=["owner"])
    saved.save()
    return saved


def _known_now(saved: SavedSearch) -> bytes | None:
    try:
        return packed(matches_of(saved, saved.owner, readable_by(saved.owner)))
    except IndexUnavailable:
        logger.warning("A search was saved while the index cannot be read: its first look comes with the next run.")
        return None
