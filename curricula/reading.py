"""A list as one reader may see it: the only way from places on a list to entries on a page."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.utils.text import capfirst
from wagtail.blocks import StreamValue

from catalogue.audience import readable_pages
from catalogue.models import Entry
from catalogue.querysets import CARD_TAGS
from catalogue.text import plain_text
from curricula.lists import Listed


@dataclass(frozen=True)
class Row:
    """An entry on a list; `position` counts what this reader sees, so that no gap tells of anything hidden."""

    position: int
    entry: Entry
    note: str


@dataclass(frozen=True)
class Passage:
    """A section of an entry in print. `pieces` are the raw blocks of a stream, without the pages that they name."""

    heading: str
    text: str = ""
    is_plain: bool = False
    pieces: tuple[dict[str, Any], ...] = ()


def rows_of(listed: Iterable[Listed], user: Any) -> list[Row]:
    """What `user` may read of a list, in a number of queries that does not grow with it."""
    places = list(listed)
    if not places:
        return []
    readable = readable_pages(user).filter(pk__in=[place.page_id for place in places])
    entries = {entry.pk: entry for entry in readable.specific().prefetch_related(*CARD_TAGS)}
    seen = [place for place in places if place.page_id in entries]
    return [Row(at, entries[place.page_id], place.note) for at, place in enumerate(seen, start=1)]


def passages_of(entry: Entry) -> list[Passage]:
    """The entry's body in full, field by field, without empty ones."""
    found = []
    for name in entry.body_fields:
        if not plain_text(entry, name):
            continue
        field, value = entry._meta.get_field(name), getattr(entry, name)
        heading = str(capfirst(field.verbose_name))  # type: ignore[union-attr]
        if isinstance(value, StreamValue):
            found.append(Passage(heading, pieces=tuple(value.raw_data)))
        else:
            found.append(Passage(heading, str(value), is_plain=type(field).__name__ == "TextField"))
    return found
