"""Changes to members' lists. Each is one transaction, and refuses whoever may not make it."""

import secrets
from collections.abc import Sequence
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from wagtail.models import Page

from accounts.models import User
from catalogue.audience import Audience, readable_pages
from curricula.lists import (
    DEFAULT_TITLE,
    MAX_ENTRIES,
    MAX_LISTS,
    MAX_NOTE,
    Edit,
    Full,
    Gap,
    Listed,
    NotFound,
    full_message,
    seen_among,
)
from curricula.models import EntryList, EntryListItem, WithdrawnPlace
from curricula.ordering import rearranged


def can_change_list(user: Any, entry_list: EntryList) -> bool:
    """Only its owner changes, shares or deletes a list; nobody else knows that it is there."""
    return bool(user and user.is_authenticated and user.is_active and entry_list.owner_id == user.pk)


def can_open_shared_list(entry_list: EntryList, token: str) -> bool:
    """Whoever holds the link, for as long as it stands and its owner's account does."""
    held = entry_list.share_token
    return bool(held) and secrets.compare_digest(str(held), token) and entry_list.owner.is_active


@transaction.atomic
def list_create(*, owner: User, title: str, introduction: str = "") -> EntryList:
    """A new, empty list. Raises Full at the limit and ValidationError for a title that will not do."""
    User.objects.select_for_update().get(pk=owner.pk)
    if owner.entry_lists.count() >= MAX_LISTS:
        raise Full(f"You keep {MAX_LISTS} lists, which is as many as a member can. Delete one to begin another.")
    return _saved(EntryList(owner=owner, title=title, introduction=introduction))


@transaction.atomic
def list_edit(*, entry_list: EntryList, by: Any, change: Edit) -> None:
    """Title, introduction, notes and order as the list's form sends them, all or nothing.

    Notes and places of entries that are not on the list (any more), or that its owner may not see, are left alone.
    """
    entry_list = _locked(entry_list, by)
    entry_list.title, entry_list.introduction = change.title, change.introduction
    _saved(entry_list)
    items = list(entry_list.items.all())
    seen = seen_among(by, [item.page_id for item in items])
    order = rearranged([item.page_id for item in items], [page_id for page_id in change.order if page_id in seen])
    for item in items:
        if item.page_id in seen and item.page_id in change.notes:
            item.note = change.notes[item.page_id]
            item.clean_fields(exclude=["entry_list", "page", "position"])
        item.position = order.index(item.page_id) + 1
    EntryListItem.objects.bulk_update(items, ["note", "position"])


@transaction.atomic
def list_delete(*, entry_list: EntryList, by: Any) -> None:
    _locked(entry_list, by).delete()


@transaction.atomic
def list_share(*, entry_list: EntryList, by: Any) -> str:
    """Makes a link that opens the list for whoever has it; a link made before stops working."""
    entry_list = _locked(entry_list, by)
    entry_list.share_token = secrets.token_urlsafe(32)
    return str(_saved(entry_list).share_token)


@transaction.atomic
def list_unshare(*, entry_list: EntryList, by: Any) -> None:
    entry_list = _locked(entry_list, by)
    entry_list.share_token = None
    _saved(entry_list)


@transaction.atomic
def entry_collect(*, entry_list: EntryList, by: Any, page_id: int) -> bool:
    """Puts an entry at the end of the list; False where it is there already. Raises NotFound and Full.

    The limit counts what the owner sees: a number that counted hidden entries would tell of them.
    """
    entry_list = _locked(entry_list, by)
    if not readable_pages(by).filter(pk=page_id).exists():
        raise NotFound
    on_it = list(entry_list.items.values_list("page_id", flat=True))
    if page_id in on_it:
        return False
    if len(on_it) >= MAX_ENTRIES and len(seen_among(by, on_it)) >= MAX_ENTRIES:
        raise Full(full_message(entry_list.title))
    item = EntryListItem(entry_list=entry_list, page_id=page_id, position=len(on_it) + 1)
    item.full_clean()
    item.save()
    entry_list.save(update_fields=["changed_at"])
    return True


@transaction.atomic
def entry_discard(*, entry_list: EntryList, by: Any, page_id: int) -> bool:
    """Takes an entry off the list; False where it was not on it or cannot be seen."""
    entry_list = _locked(entry_list, by)
    item = entry_list.items.filter(page_id=page_id, page__in=readable_pages(by).values("pk")).first()
    if item is None:
        return False
    item.delete()
    _close_ranks(entry_list)
    entry_list.save(update_fields=["changed_at"])
    return True


@transaction.atomic
def gap_close(*, entry_list: EntryList, by: Any, gap_id: int) -> None:
    """Takes away the line that says that an entry was withdrawn; its owner has read it."""
    _locked(entry_list, by).withdrawn_places.filter(pk=gap_id).delete()


@transaction.atomic
def visitor_list_merge(
    *,
    owner: User,
    title: str = DEFAULT_TITLE,
    introduction: str = "",
    listed: Sequence[Listed],
    gaps: Sequence[Gap] = (),
) -> EntryList | None:
    """Takes over what a visitor collected before signing in; None where there was nothing.

    It joins the list used last where that loses nothing. Where the visitor had written a title or an introduction,
    or the two would not fit together, it becomes a list of its own: even beyond the limit of lists, because a
    limit must not cost anyone what they wrote.
    """
    asked = [place.page_id for place in listed]
    kept = set(Page.objects.filter(pk__in=asked).values_list("pk", flat=True))
    listed = [place for place in listed if place.page_id in kept]
    has_words = title != DEFAULT_TITLE or bool(introduction)
    if not listed and not has_words and not gaps:
        return None
    newest = None if has_words else owner.entry_lists.select_for_update().first()
    joined = None if newest is None else _joined(newest, listed)
    if newest is None or joined is None:
        newest = _saved(EntryList(owner=owner, title=title, introduction=introduction))
        joined = list(listed)
    there = {item.page_id: item for item in newest.items.all()}
    for place in joined:
        item = there.get(place.page_id) or EntryListItem(
            entry_list=newest, page_id=place.page_id, position=len(there) + 1
        )
        item.note = place.note
        item.full_clean()
        item.save()
        there[place.page_id] = item
    WithdrawnPlace.objects.bulk_create(
        # A visitor has collected what visitors may read.
        WithdrawnPlace(
            entry_list=newest,
            position=len(there) + 1,
            withdrawn_on=gap.withdrawn_on,
            reason=gap.reason,
            audience=Audience.PUBLIC,
        )
        for gap in gaps
    )
    newest.save(update_fields=["changed_at"])
    return newest


def _joined(entry_list: EntryList, listed: Sequence[Listed]) -> list[Listed] | None:
    """The visitor's places with both sides' notes in them, or None where the two lists do not fit together."""
    there = dict(entry_list.items.values_list("page_id", "note"))
    together = {*there, *(place.page_id for place in listed)}
    if len(together) > MAX_ENTRIES and len(seen_among(entry_list.owner, list(together))) > MAX_ENTRIES:
        return None
    joined = [Listed(place.page_id, _both(there.get(place.page_id, ""), place.note)) for place in listed]
    return None if any(len(place.note) > MAX_NOTE for place in joined) else joined


def _both(one: str, other: str) -> str:
    if other in one:
        return one
    return f"{one}\n\n{other}" if one else other


def _locked(entry_list: EntryList, by: Any) -> EntryList:
    """The list as it stands now, held until the transaction ends."""
    if not can_change_list(by, entry_list):
        raise PermissionDenied("This list belongs to someone else.")
    return EntryList.objects.select_for_update().get(pk=entry_list.pk)


def _saved(entry_list: EntryList) -> EntryList:
    entry_list.title = entry_list.title.strip()
    entry_list.introduction = entry_list.introduction.strip()
    if not entry_list.title:
        raise ValidationError({"title": "Give the list a title."})
    entry_list.full_clean()
    entry_list.save()
    return entry_list


def _close_ranks(entry_list: EntryList) -> None:
    items = list(entry_list.items.all())
    for place, item in enumerate(items, start=1):
        item.position = place
    EntryListItem.objects.bulk_update(items, ["position"])
