"""What is new in a member's searches: all that the member may read now and was not told, or shown, before.

By comparison and not by date: an entry that was opened to this reader, got a tag, or is found by a new label is news
as much as one that was published yesterday, and one that comes back after an hour offline is not.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from catalogue.audience import circle_of
from search.models import SavedSearch
from search.saved.known import packed, unpacked
from search.saved.matches import matches_of, readable_by


@dataclass(frozen=True)
class News:
    """Numbers of new entries of one search, and all that is known once they are told."""

    saved: SavedSearch
    pks: frozenset[int]
    known: bytes


class Newsroom:
    """Looks for news in one run: what a circle of readers may see is read once for all its members."""

    def __init__(self) -> None:
        self._readable: dict[str, set[int]] = {}

    def news_for(self, owner: Any, searches: Iterable[SavedSearch]) -> list[News]:
        """One for each search, with or without new entries. Raises IndexUnavailable."""
        circle = circle_of(owner)
        if circle not in self._readable:
            self._readable[circle] = readable_by(owner)
        return [self._of(saved, matches_of(saved, owner, self._readable[circle])) for saved in searches]

    def _of(self, saved: SavedSearch, matches: set[int]) -> News:
        if saved.known is None:  # saved while there was no index to look into
            return News(saved, frozenset(), packed(matches))
        known = unpacked(bytes(saved.known))
        return News(saved, frozenset(matches - known), packed(matches | known))
