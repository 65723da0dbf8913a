"""A list as one reader may see it: the only way from places on a list to entries on a page."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.utils.text import capfirst
from wagtail.blocks import StreamValue
from wagtail.fields import RichTextField

from catalogue.audience import readable_pages
from catalogue.models import Entry
from catalogue.querysets import CARD_TAGS
from catalogue.sections import Fact
from catalogue.text import plain_text
from curricula.lists import Listed

#: Headings of the sections that stand in a box of their own on the entry's page.
_HEADINGS = {
    "tested_note": "How far it was tested",
    "outcome_note": "What came out",
    "statement": "The recommendation",
    "state_note": "Why it is in this state",
}
_STATES = {"tested": "How far tested", "outcome": "Outcome", "state": "State"}


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
    """The entry's body in full, field by field, without empty ones, under the headings that its own page has."""
    plans = (*getattr(entry, "section_plans", ()), *getattr(entry, "elsewhere_plans", ()))
    headings = _HEADINGS | {plan.field: plan.heading for plan in plans}
    found = []
    for name in entry.body_fields:
        field, value = entry._meta.get_field(name), getattr(entry, name)
        heading = headings.get(name) or str(capfirst(field.verbose_name))  # type: ignore[union-attr]
        if isinstance(value, StreamValue):  # its raw data: asking for its words would fetch the pages that it names
            if pieces := tuple(value.raw_data):
                found.append(Passage(heading, pieces=pieces))
        elif plain_text(entry, name):
            found.append(Passage(heading, str(value), is_plain=not isinstance(field, RichTextField)))
    return found


def facts_about(entry: Entry) -> list[Fact]:
    """The facts beside the text; with them how far a thing was tested, what came of it, and its state."""
    told = entry.key_facts() if hasattr(entry, "key_facts") else []
    facts = [fact for fact in told if fact.value != entry.type_label]
    for name, label in _STATES.items():
        if hasattr(entry, f"get_{name}_display"):
            facts.append(Fact(label, str(getattr(entry, f"get_{name}_display")())))
    return facts
