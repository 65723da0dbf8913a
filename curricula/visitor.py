"""A visitor's one list, kept in the browser session and nowhere else, until its owner signs in."""

from collections.abc import Collection
from datetime import date
from typing import Any

from django.contrib.sessions.backends.base import SessionBase
from django.core.exceptions import ValidationError

from catalogue.audience import readable_pages
from curricula.lists import DEFAULT_TITLE, MAX_ENTRIES, Edit, Full, Gap, Listed, NotFound, full_message, seen_among
from curricula.models import EntryList, EntryListItem
from curricula.ordering import rearranged

SESSION_KEY = "reading_list"


class VisitorList:
    """Reads and writes the session; holds to the same limits as a member's list."""

    key = "visit"

    def __init__(self, session: SessionBase) -> None:
        self._session = session
        kept: dict[str, Any] = session.get(SESSION_KEY) or {}
        self.title: str = kept.get("title", DEFAULT_TITLE)
        self.introduction: str = kept.get("introduction", "")
        self._places = [Listed(page_id, note) for page_id, note in kept.get("places", [])]
        self._gaps: list[list[Any]] = kept.get("gaps", [])

    def listed(self) -> list[Listed]:
        return list(self._places)

    def gaps(self) -> list[Gap]:
        return [
            Gap(number, position, date.fromisoformat(on), reason)
            for number, (position, on, reason) in enumerate(self._gaps, start=1)
        ]

    def close_gap(self, number: int) -> None:
        if 0 < number <= len(self._gaps):
            del self._gaps[number - 1]
            self._keep()

    def collect(self, page_id: int) -> bool:
        if not readable_pages(None).filter(pk=page_id).exists():
            raise NotFound
        on_it = [place.page_id for place in self._places]
        if page_id in on_it:
            return False
        if len(on_it) >= MAX_ENTRIES and len(seen_among(None, on_it)) >= MAX_ENTRIES:
            raise Full(full_message(self.title))
        self._places.append(Listed(page_id))
        self._keep()
        return True

    def discard(self, page_id: int) -> bool:
        rest = [place for place in self._places if place.page_id != page_id]
        if len(rest) == len(self._places) or not readable_pages(None).filter(pk=page_id).exists():
            return False
        self._places = rest
        self._keep()
        return True

    def edit(self, change: Edit) -> None:
        if not change.title.strip():
            raise ValidationError({"title": "Give the list a title."})
        described = EntryList(title=change.title.strip(), introduction=change.introduction.strip())
        described.clean_fields(exclude=["owner"])
        notes = {place.page_id: place.note for place in self._places}
        seen = seen_among(None, list(notes))
        for page_id, note in change.notes.items():
            if page_id in seen:
                EntryListItem(note=note).clean_fields(exclude=["entry_list", "page", "position"])
                notes[page_id] = note
        order = rearranged(list(notes), [page_id for page_id in change.order if page_id in seen])
        self.title, self.introduction = described.title, described.introduction
        self._places = [Listed(page_id, notes[page_id]) for page_id in order]
        self._keep()

    def forget(self) -> None:
        """Empties the list and leaves no trace of it in the session."""
        self._session.pop(SESSION_KEY, None)
        self.__init__(self._session)  # type: ignore[misc]

    def _keep(self) -> None:
        self._session[SESSION_KEY] = {
            "title": self.title,
            "introduction": self.introduction,
            "places": [[place.page_id, place.note] for place in self._places],
            "gaps": self._gaps,
        }


def without_entries(
    kept: dict[str, Any] | None, page_ids: Collection[int], withdrawn_on: date, reason: str
) -> tuple[int, dict[str, Any]]:
    """How many of these are on a visitor's list as a session keeps it, and the list with gaps in their place."""
    stay: list[list[Any]] = []
    gaps: list[list[Any]] = []
    for page_id, note in (kept or {}).get("places", []):
        if page_id in page_ids:
            gaps.append([len(stay) + 1, withdrawn_on.isoformat(), reason])
        else:
            stay.append([page_id, note])
    known = [*(kept or {}).get("gaps", []), *gaps]
    return len(gaps), {**(kept or {}), "places": stay, "gaps": sorted(known, key=lambda gap: gap[0])}
