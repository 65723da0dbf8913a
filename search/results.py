"""The readers' search: one request in, one result out, everything a page needs in it."""

import logging
import time
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

from django.http import HttpRequest
from modelsearch.backends import get_search_backend

from catalogue.audience import ADMITTED_BY, circle_of
from search.advice import Advice, advice_from_index, challenges_like
from search.backends.whoosh.errors import IndexUnavailable
from search.backends.whoosh.snapshot import Snapshot
from search.facets import Chip, Facet, build_facets, facet_labels, resolve_former_slugs
from search.hits import Hit, Match, load_hits, newest_hits
from search.lookup import Lookup
from search.passages import best_passages
from search.request import SearchRequest
from search.words import Words

logger = logging.getLogger("search")

ORDER_LABELS = {"relevance": "Best match", "newest": "Newest", "reviewed": "Recently reviewed"}


class OrderChoice(NamedTuple):
    value: str
    label: str
    is_selected: bool
    address: str


@dataclass(frozen=True)
class Pages:
    """Where this page of results stands among the others."""

    number: int
    count: int
    previous_address: str
    next_address: str

    @property
    def has_previous(self) -> bool:
        return self.number > 1

    @property
    def has_next(self) -> bool:
        return self.number < self.count

    @classmethod
    def of(cls, request: SearchRequest, total: int) -> "Pages":
        count = max(1, -(-total // request.page_size))
        number = min(request.page, count)
        return cls(
            number,
            count,
            request.address(page=number - 1) if number > 1 else "",
            request.address(page=number + 1) if number < count else "",
        )


@dataclass(frozen=True)
class SearchResult:
    """What was found. `relaxed`: no entry has all the words, so these have some of them."""

    words: str
    total: int
    hits: list[Hit]
    pages: Pages
    facets: list[Facet] = field(default_factory=list)
    chips: list[Chip] = field(default_factory=list)
    advice: list[Advice] = field(default_factory=list)
    order_choices: list[OrderChoice] = field(default_factory=list)
    clear_address: str = "?"
    took_ms: float = 0.0
    relaxed: bool = False
    is_unavailable: bool = False


class _FromIndex(NamedTuple):
    total: int
    matches: list[Match]
    counts: dict[str, dict[str, int]]
    advice: list[Advice]
    relaxed: bool


def search_entries(request: SearchRequest, *, user: Any) -> SearchResult:
    """Finds what `user` may read, in the index of the circle of readers to which `user` belongs."""
    began = time.perf_counter()
    request = replace(request, circle=_circle(request, user))
    labels = facet_labels()
    request = replace(request, filters=resolve_former_slugs(request.filters, labels))
    words = Words.of(request.words)
    try:
        found = get_search_backend(request.circle).read(lambda snapshot: _look_up(snapshot, request, words, labels))
    except IndexUnavailable as error:
        logger.error("Readers' search shows the newest entries instead of results: %s", error, exc_info=error.__cause__)
        return _without_index(request, user, began)
    hits = load_hits(found.matches, user)
    total = found.total - (len(found.matches) - len(hits))
    facets, chips = build_facets(request, found.counts, labels)
    return SearchResult(
        words=request.words,
        total=total,
        hits=hits,
        pages=Pages.of(request, found.total),
        facets=facets,
        chips=chips,
        advice=[*found.advice, *challenges_like(words)] if not total else [],
        order_choices=_order_choices(request),
        clear_address=SearchRequest().address(),
        took_ms=_milliseconds_since(began),
        relaxed=found.relaxed,
    )


def results_context(http_request: HttpRequest, fixed_types: tuple[str, ...] = ()) -> dict[str, Any]:
    """Template context of the search page and of the listings: `search` and `search_request`."""
    user = getattr(http_request, "user", None)
    search_request = SearchRequest.from_query(http_request.GET, user=user, fixed_types=fixed_types)
    return {"search": search_entries(search_request, user=user), "search_request": search_request}


def _circle(request: SearchRequest, user: Any) -> str:
    """The circle asked for where it is no wider than the reader's own."""
    own = circle_of(user)
    admitted = ADMITTED_BY.get(request.circle)
    return request.circle if admitted is not None and admitted <= ADMITTED_BY[own] else own


def _look_up(snapshot: Snapshot, request: SearchRequest, words: Words, labels: dict[str, dict[str, str]]) -> _FromIndex:
    lookup = Lookup(snapshot, request, words)
    results = lookup.results()
    total = results.bit_count()
    pages = Pages.of(request, total)
    numbers = lookup.page(results, (pages.number - 1) * request.page_size, pages.number * request.page_size)
    rarities = lookup.rarities() if numbers else {}
    matches = [
        Match(
            int(snapshot.pks[number]),
            lookup.scores.get(number, 0.0),
            best_passages(snapshot.quotable(number), rarities) if rarities else [],
        )
        for number in numbers
    ]
    advice = [] if total else advice_from_index(lookup, labels)
    return _FromIndex(total, matches, lookup.counts(), advice, lookup.is_relaxed)


def _without_index(request: SearchRequest, user: Any, began: float) -> SearchResult:
    total, hits = newest_hits(
        user, request.fixed_types, (request.page - 1) * request.page_size, request.page * request.page_size
    )
    return SearchResult(
        words=request.words,
        total=total,
        hits=hits,
        pages=Pages.of(request, total),
        took_ms=_milliseconds_since(began),
        is_unavailable=True,
    )


def _order_choices(request: SearchRequest) -> list[OrderChoice]:
    natural = "relevance" if request.words else "newest"
    return [
        OrderChoice(
            value,
            label,
            value == request.effective_order,
            request.address(order="" if value == natural else value),
        )
        for value, label in ORDER_LABELS.items()
        if request.words or value != "relevance"
    ]


def _milliseconds_since(began: float) -> float:
    return round((time.perf_counter() - began) * 1000, 1)
