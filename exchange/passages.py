"""The passages of an entry that a comment may be about: what its page shows now, field by field, as plain text."""

from dataclasses import dataclass
from typing import Any

from django.core.exceptions import FieldDoesNotExist
from django.utils.text import capfirst

from catalogue.models import Entry
from catalogue.sections import anchor_of as address_of
from catalogue.text import plain_text

#: Where in the page a field stands that is no section of its own, and what readers call it.
_PLACES = {
    "summary": ("summary", "The summary"),
    "statement": ("statement", "The recommendation"),
    "state_note": ("statement", "Why it is in this state"),
    "tested_note": ("how-far-tested", "How far it was tested"),
    "outcome_note": ("outcome", "What came out"),
    "sources": ("sources", "To check this against"),
    "sections": ("sections", "More in this chapter"),
}


@dataclass(frozen=True)
class Passage:
    """`text` has single spaces only; `address` is the id in the page that a link leads to."""

    field: str
    heading: str
    address: str
    text: str


def flat(text: Any) -> str:
    """Spaces and line ends count as one space each: a page breaks its lines where it likes."""
    return " ".join(str(text or "").split())


def passages_of(page: Any) -> dict[str, Passage]:
    """What an entry's page shows, by field, in reading order; nothing for a page that is no entry."""
    if not isinstance(page, Entry):
        return {}
    plans = {plan.field: plan for plan in (*_plans(page, "section_plans"), *_plans(page, "elsewhere_plans"))}
    found = {}
    for name in _shown(page):
        text = flat(plain_text(page, name))
        if not text:
            continue
        if name in plans:
            address, heading = address_of(name), plans[name].heading
        else:
            address, heading = _PLACES.get(name) or (address_of(name), _called(page, name))
        found[name] = Passage(name, heading, address, text)
    return found


def _plans(page: Any, name: str) -> Any:
    return getattr(page, name, ())


def _shown(page: Any) -> list[str]:
    """A recommendation shows its statement in the summary's place."""
    first = [] if "statement" in page.body_fields else ["summary"]
    return [*first, *page.body_fields]


def _called(page: Any, name: str) -> str:
    try:
        return str(capfirst(page._meta.get_field(name).verbose_name))
    except FieldDoesNotExist:
        return str(capfirst(name.replace("_", " ")))
