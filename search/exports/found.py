"""All that a search finds, not one page of it: what exports carry and alerts compare."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from catalogue.audience import circle_of
from search.engine.snapshot import Snapshot
from search.hits import Hit, Match, load_hits
from search.lookup import Lookup
from search.reading import read
from search.request import SearchRequest
from search.results import understand


@dataclass(frozen=True)
class Matching:
    """Numbers of the matching pages as the index of the reader's circle has them, best first.

    `relaxed`: no entry has all the words, and these have some of them.
    """

    request: SearchRequest
    pks: Sequence[int]
    relaxed: bool = False


@dataclass(frozen=True)
class Found:
    """Entries that the reader may see, in the order asked; `total` counts also those beyond the most asked for."""

    request: SearchRequest
    hits: list[Hit]
    total: int
    relaxed: bool = False


def all_matching(request: SearchRequest, *, user: Any) -> Matching:
    """Everything that matches for `user`. Raises IndexUnavailable: the newest entries would be no answer here."""
    understood = understand(replace(request, circle=circle_of(user), page=1), user=user)
    request = understood.request

    def look_up(snapshot: Snapshot) -> Matching:
        lookup = Lookup(snapshot, request, understood.asked)
        results = lookup.results()
        numbers = lookup.page(results, 0, lookup.count(results))
        relaxed = bool(numbers) and request.match == "" and not lookup.with_all_words()
        return Matching(request, [int(snapshot.pk(number)) for number in numbers], relaxed)

    return read(request.circle, look_up)


def all_found(request: SearchRequest, *, user: Any, most: int) -> Found:
    """The first `most` of everything that matches, loaded through the audience rule. Raises IndexUnavailable."""
    matching = all_matching(request, user=user)
    first = matching.pks[:most]
    hits = load_hits([Match(pk, 0.0, []) for pk in first], user)
    total = len(matching.pks) - (len(first) - len(hits))
    return Found(matching.request, hits, total, matching.relaxed)
