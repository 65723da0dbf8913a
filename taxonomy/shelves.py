"""What stands under a term, as one reader may see it, in a number of queries that does not grow with the collection."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.db.models import Count, F, Window, prefetch_related_objects
from django.db.models.functions import RowNumber
from wagtail import hooks
from wagtail.models import Page, PageQuerySet

from taxonomy.models import Challenge, Country, TargetGroup, Term
from taxonomy.shown import showing

ENTRIES_PER_TYPE = 12
#: Hook by which the room above answers `fn(user) -> PageQuerySet`: the entries that a reader may read.
READABLE_ENTRIES = "readable_entries"
CARD_TERMS = (Challenge, TargetGroup, Country)


@dataclass(frozen=True)
class Shelf:
    """The entries of one type under a term: the newest ones, and where the rest is."""

    type_key: str
    heading: str
    entries: list[Any]
    total: int
    more_address: str

    @property
    def has_more(self) -> bool:
        return self.total > len(self.entries)


def readable_entries(user: Any) -> PageQuerySet[Any]:
    """Entries that `user` may read. The audience rule lives above this room; without it nothing is readable."""
    for ask in hooks.get_hooks(READABLE_ENTRIES):
        found: PageQuerySet[Any] = ask(user)
        return found
    return Page.objects.none()


def shelves_of(term: Term, user: Any) -> list[Shelf]:
    """Everything under `term` that `user` may read, grouped by type, newest first."""
    pages = readable_entries(user).filter(showing(term)).order_by()
    totals = dict(pages.values_list("content_type").annotate(Count("pk")))
    newest_first = [F("first_published_at").desc(nulls_last=True), F("pk").desc()]
    place = Window(RowNumber(), partition_by=F("content_type"), order_by=newest_first)
    wanted = (
        pages.annotate(place=place).filter(place__lte=ENTRIES_PER_TYPE).order_by("place").values_list("pk", flat=True)
    )
    order = {pk: position for position, pk in enumerate(wanted)}
    entries = sorted(Page.objects.filter(pk__in=order).specific(), key=lambda entry: order[entry.pk])
    prefetch_related_objects(entries, *(f"{model.tagged_name()}__tag" for model in CARD_TERMS), "withheld_tags")
    by_type: dict[int, list[Any]] = {}
    for entry in entries:
        by_type.setdefault(entry.content_type_id, []).append(entry)
    found = [_shelf(term, kept, totals[type_id]) for type_id, kept in by_type.items()]
    order_of = {kept[0].type_key: kept[0].type_order for kept in by_type.values()}
    return sorted(found, key=lambda shelf: order_of[shelf.type_key])


def _shelf(term: Term, entries: Sequence[Any], total: int) -> Shelf:
    first = entries[0]
    address = f"/search/?{urlencode({term.vocabulary: term.slug, 'type': first.type_key})}"
    return Shelf(first.type_key, first.type_label_plural, list(entries), total, address)
