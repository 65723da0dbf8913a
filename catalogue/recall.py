"""Withdrawing an entry for good: a tombstone stays, and nothing of what the entry said.

In one transaction: the tombstone, the notices to those who hold the entry, then everything in the database that knows
of it. Readers find nothing from then on. What cannot be done inside a transaction follows at once
(`catalogue.finishing`): the bytes in the indexes, caches and the database file. Mails are sent by the worker
(`catalogue.post`).

The soft way stays for what is only outdated: `withdrawn_on`, which leaves the text in the admin.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone
from wagtail import hooks
from wagtail.models import Page

from catalogue.addresses import address_digest, address_of, free, take_over_redirects
from catalogue.finishing import finish
from catalogue.models import Entry, RecallNotice, RecognitionReport, Tombstone
from catalogue.purging import Leaving, purge_rows
from catalogue.reports import family_of

#: Wagtail hooks for the rooms above. `ENTRY_HOLDERS`: called with the numbers of the pages, answers `Holder`s.
#: `ENTRY_LEAVES`: called with a `Leaving` before the pages are deleted; cleans rows, answers {what: how many}.
ENTRY_HOLDERS = "throughcare_entry_holders"
ENTRY_LEAVES = "throughcare_entry_leaves"


@dataclass(frozen=True)
class Holder:
    """A member who holds an entry, and how, in words that follow «it was»: «on one of your lists»."""

    user_id: int
    held_as: str


class EntriesBelow(ValidationError):
    """Other entries stand under this one; it can only go together with them."""


def can_recall(user: Any, page: Page) -> bool:
    """Whoever may write and publish the entry. A moderator may hide it (unpublish, a report), not destroy it."""
    permissions = page.permissions_for_user(user) if user and user.is_active else None
    return bool(permissions and permissions.can_edit() and permissions.can_publish())


def entries_below(page: Page) -> list[Page]:
    return list(page.get_descendants().order_by("path"))


@transaction.atomic
def recall(*, page: Page, by: Any, reason: str, with_below: bool = False) -> Tombstone:
    """Destroys the entry (with `with_below` those under it too) and returns its tombstone.

    `by` is None for whoever works at the console. Raises EntriesBelow where others stand under it.
    """
    page = Page.objects.select_for_update().get(pk=page.pk).specific
    if by is not None and not can_recall(by, page):
        raise PermissionDenied
    if not isinstance(page, Entry):
        raise ValidationError("Only entries can be withdrawn for good, and not the pages that list them.")
    if reason not in Tombstone.Reason:
        raise ValidationError({"reason": "Say why, in one of the classes that are offered."})
    members = with_all_below(page)
    below = len(entries_below(page))
    if below and not with_below:
        raise EntriesBelow(
            f"{below} {'entry stands' if below == 1 else 'entries stand'} below this one and would have to be "
            "withdrawn with it. Confirm that, or move them first."
        )
    leaving = Leaving.of(members)
    stones = [_stone(member, by, reason) for member in members]
    page_ids = [member.pk for member in members]
    stone = next(s for s, member in zip(stones, members, strict=True) if member.pk == page.pk)
    told = _notices(stone, page_ids)
    counts: dict[str, int] = {"notices": told}
    for member, own in zip(members, stones, strict=True):
        _add(counts, {"redirects": take_over_redirects(member, own)})
    for cleaned in hooks.get_hooks(ENTRY_LEAVES):
        _add(counts, cleaned(leaving, stone))
    RecognitionReport.objects.filter(page__in=page_ids, state=RecognitionReport.State.OPEN).update(
        state=RecognitionReport.State.RECALLED, decided_by=by, decided_at=timezone.now()
    )
    _add(counts, purge_rows(leaving))
    stone.purged, stone.page_ids, stone.finished_at = counts, page_ids, None
    stone.full_clean()
    stone.save()
    transaction.on_commit(partial(finish, stone.pk, at_once=True), robust=True)
    return stone


def with_all_below(page: Page) -> list[Any]:
    """The entry, its aliases, and all that stands under any of them."""
    members: dict[int, Any] = {}
    for one in family_of(page):
        for member in [one, *entries_below(one)]:
            members.setdefault(member.pk, member.specific)
    return list(members.values())


def _stone(page: Any, by: Any, reason: str) -> Tombstone:
    known = address_digest(address_of(page))
    free([known])
    stone = Tombstone(
        address_digest=known,
        withdrawn_on=timezone.localdate(),
        reason=reason,
        # A draft was read by nobody, so nobody is told that it is gone.
        audience=page.audience if page.live and isinstance(page, Entry) else "nobody",
        type_label=getattr(page, "type_label", "Page"),
        withdrawn_by=by,
        finished_at=timezone.now(),
    )
    stone.full_clean()
    stone.save()
    return stone


def _notices(stone: Tombstone, page_ids: list[int]) -> int:
    holders: Iterable[Holder] = dict.fromkeys(
        holder for held in hooks.get_hooks(ENTRY_HOLDERS) for holder in held(page_ids)
    )
    now = timezone.now()  # by mail too: the worker sends it
    rows = [
        RecallNotice(tombstone=stone, holder_id=one.user_id, held_as=one.held_as, mail_not_before=now)
        for one in holders
    ]
    return len(RecallNotice.objects.bulk_create(rows))


def _add(counts: dict[str, int], more: dict[str, int]) -> None:
    for name, number in more.items():
        if number:
            counts[name] = counts.get(name, 0) + number
