"""An entry on a list was withdrawn for good: its place says so, and its owner is told."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from catalogue.purging import Leaving
from catalogue.recall import Holder
from curricula.models import EntryList, EntryListItem, WithdrawnPlace


def holders(page_ids: Iterable[int]) -> Iterator[Holder]:
    owners = EntryList.objects.filter(items__page__in=list(page_ids)).values_list("owner_id", flat=True)
    for owner in owners.order_by("owner_id").distinct():
        yield Holder(owner, "on one of your lists")


def leave_places(leaving: Leaving, stone: Any) -> dict[str, int]:
    """In the transaction of the recall. The note goes with the entry: it was written about it."""
    items = EntryListItem.objects.filter(page__in=leaving.page_ids)
    places = [
        WithdrawnPlace(
            entry_list_id=item.entry_list_id,
            position=item.position,
            withdrawn_on=stone.withdrawn_on,
            reason=stone.sentence,
        )
        for item in items
    ]
    WithdrawnPlace.objects.bulk_create(places)
    items.delete()
    return {"places on lists": len(places)}


@dataclass(frozen=True)
class Gap:
    """Between the entries of a list: something stood here."""

    gap: WithdrawnPlace


def with_gaps(entry_list: EntryList, rows: list[Any], page_id_of: Any) -> list[Any]:
    """The rows of a list with a `Gap` wherever an entry was withdrawn; two queries where there is one, else one."""
    gaps = list(entry_list.withdrawn_places.all())
    if not gaps:
        return rows
    positions = dict(entry_list.items.values_list("page_id", "position"))
    found: list[Any] = []
    for row in rows:
        here = positions.get(page_id_of(row), 0)
        while gaps and gaps[0].position <= here:
            found.append(Gap(gaps.pop(0)))
        found.append(row)
    return [*found, *map(Gap, gaps)]
