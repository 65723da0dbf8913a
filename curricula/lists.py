"""What a member's list and a visitor's list have in common, so that one set of pages serves both."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from catalogue.audience import readable_pages

MAX_ENTRIES = 200
MAX_LISTS = 50
MAX_TITLE = 150
MAX_INTRODUCTION = 2000
MAX_NOTE = 1000
DEFAULT_TITLE = "My list"


class NotFound(Exception):
    """No such entry, or none that this reader may see: the two must look the same."""


class Full(Exception):
    """A limit is reached; the message tells the reader which, and what to do."""


@dataclass(frozen=True)
class Listed:
    """An entry's place on a list, whether or not anyone may see the entry just now."""

    page_id: int
    note: str = ""


@dataclass(frozen=True)
class Gap:
    """An entry that was withdrawn for good stood before the entry that is at `position` now. Which, nobody knows."""

    number: int
    position: int
    withdrawn_on: date
    reason: str


@dataclass(frozen=True)
class Edit:
    """Everything that the form of a list can change at once. `order` holds the entries that its reader sees."""

    title: str
    introduction: str = ""
    notes: Mapping[int, str] = field(default_factory=dict)
    order: Sequence[int] = ()


class ReadingList(Protocol):
    """A list as the pages see it."""

    @property
    def key(self) -> str:
        """The list's name in addresses."""

    @property
    def title(self) -> str: ...

    @property
    def introduction(self) -> str: ...

    def listed(self) -> list[Listed]:
        """All places in order, those of hidden entries too: only `curricula.reading` may show them."""

    def gaps(self) -> list[Gap]:
        """Where entries stood that were withdrawn for good, in order."""

    def close_gap(self, number: int) -> None:
        """Takes away the line that says so; its owner has read it."""

    def collect(self, page_id: int) -> bool:
        """Puts an entry at the end; False where it stands there already. Raises NotFound and Full."""

    def discard(self, page_id: int) -> bool:
        """Takes an entry off; False where it was not on the list, or cannot be seen."""

    def edit(self, change: Edit) -> None:
        """Title, introduction, notes and order in one go. Raises ValidationError."""


def full_message(title: str) -> str:
    return f"“{title}” holds {MAX_ENTRIES} entries, as many as a list can. Take some off, or begin another list."


def seen_among(user: object, page_ids: Sequence[int]) -> set[int]:
    """Those of `page_ids` that `user` may read now."""
    return set(readable_pages(user).filter(pk__in=page_ids).values_list("pk", flat=True)) if page_ids else set()
