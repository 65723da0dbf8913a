"""An entry on a list was withdrawn for good: its place says so, and its owner is told."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import Any

from django.contrib.sessions.models import Session

from catalogue.audience import ADMITTED_BY
from catalogue.purging import Leaving
from catalogue.recall import Holder
from curricula.lists import Gap, Listed
from curricula.models import EntryList, EntryListItem, WithdrawnPlace
from curricula.visitor import SESSION_KEY, without_entries


def holders(page_ids: Iterable[int]) -> Iterator[Holder]:
    owners = EntryList.objects.filter(items__page__in=list(page_ids)).values_list("owner_id", flat=True)
    for owner in owners.order_by("owner_id").distinct():
        yield Holder(owner, "on one of your lists")


def leave_places(leaving: Leaving, stone: Any) -> dict[str, int]:
    """In the transaction of the recall. The note goes with the entry: it was written about it."""
    items = EntryListItem.objects.filter(page__in=leaving.page_ids)
    places = []
    for entry_list in EntryList.objects.filter(items__in=items).distinct():
        on_it = list(entry_list.items.values_list("page_id", flat=True))
        places += [
            WithdrawnPlace(
                entry_list=entry_list,
                position=position,
                withdrawn_on=stone.withdrawn_on,
                reason=stone.sentence,
                audience=stone.audience,
            )
            for position in positions_of_gaps(on_it, leaving.page_ids)
        ]
    WithdrawnPlace.objects.bulk_create(places)
    items.delete()
    return {"places on lists": len(places), "places on visitors' lists": _leave_visitors_places(leaving, stone)}


def _leave_visitors_places(leaving: Leaving, stone: Any) -> int:
    """A visitor's list is in the session; nobody is there to be mailed, but the list says it when it is opened."""
    left = 0
    for session in Session.objects.iterator():
        kept = session.get_decoded()
        gone, own = without_entries(kept.get(SESSION_KEY), leaving.page_ids, stone.withdrawn_on, stone.sentence)
        if gone:
            session.session_data = Session.objects.encode({**kept, SESSION_KEY: own})
            session.save()
            left += gone
    return left


def positions_of_gaps(page_ids: Sequence[int], going: Collection[int]) -> list[int]:
    """Before which of the entries that stay each gap is, counted from 1."""
    stayed, found = 0, []
    for page_id in page_ids:
        if page_id in going:
            found.append(stayed + 1)
        else:
            stayed += 1
    return found


def gaps_on(entry_list: EntryList, circle: str | None = None) -> list[Gap]:
    """For the owner, who held the entry; with `circle` for others, who are told only where they could read it."""
    places = entry_list.withdrawn_places.all()
    if circle is not None:
        places = places.filter(audience__in=ADMITTED_BY[circle])
    return [Gap(one.pk, one.position, one.withdrawn_on, one.reason) for one in places]


def with_gaps(
    rows: Sequence[Any], gaps: Sequence[Gap], listed: Sequence[Listed], page_id_of: Callable[[Any], int]
) -> list[Any]:
    """The rows of a list with a `Gap` wherever an entry was withdrawn."""
    positions = {place.page_id: at for at, place in enumerate(listed, start=1)}
    waiting, found = list(gaps), list[Any]()
    for row in rows:
        while waiting and waiting[0].position <= positions.get(page_id_of(row), 0):
            found.append(waiting.pop(0))
        found.append(row)
    return [*found, *waiting]
