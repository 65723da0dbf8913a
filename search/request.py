"""What a reader asks for, read from the address and written back into it: every state of a search has an address."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import urlencode

from django.http import QueryDict

from catalogue.audience import Audience, circle_of
from search.facets import FACETS

ORDERS = ("relevance", "newest", "reviewed")
PAGE_SIZES = (10, 25, 50)
MATCHES = ("all", "any")
LONGEST_WORDS = 500
LONGEST_VALUE = 100
MOST_VALUES = 40  # over all facets: each is written with links that repeat all the others
LAST_PAGE = 100_000


@dataclass(frozen=True)
class SearchRequest:
    """One question to the search.

    `filters` maps a facet key to the slugs chosen in it. `order` is empty for the natural one: relevance where there
    are words, newest first where there are none. `match` is `all` words, `any` of them, or empty for the natural one:
    most of them. `expand`: other names of the same thing are searched too. `circle` can narrow what its reader may
    see, never widen it.

    `typed_filters`, `excluded` and `years` are what the words themselves say («country:nl», «-type:case»,
    «year:2020..2024»), read from them when the search is made; they are not in the address a second time.
    """

    words: str = ""
    filters: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    page: int = 1
    page_size: int = PAGE_SIZES[0]
    order: str = ""
    circle: str = Audience.PUBLIC
    fixed_types: tuple[str, ...] = ()
    match: str = ""
    expand: bool = True
    typed_filters: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    excluded: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    years: tuple[int | None, int | None] | None = None

    @classmethod
    def from_query(cls, query: QueryDict, *, user: Any, fixed_types: tuple[str, ...] = ()) -> "SearchRequest":
        """Reads an address. What is unknown or malformed is left out; nothing that a reader types is an error."""
        filters: dict[str, tuple[str, ...]] = {}
        room = MOST_VALUES
        for facet in FACETS:
            values = (_clean(value)[:LONGEST_VALUE] for value in query.getlist(facet.key))
            if chosen := tuple(dict.fromkeys(filter(None, values)))[:room]:
                filters[facet.key] = chosen
                room -= len(chosen)
        size = _number(query.get("size", ""))
        order = query.get("order", "")
        return cls(
            words=_clean(query.get("q", ""))[:LONGEST_WORDS],
            filters=filters,
            page=max(1, min(_number(query.get("page", "")), LAST_PAGE)),
            page_size=size if size in PAGE_SIZES else PAGE_SIZES[0],
            order=order if order in ORDERS else "",
            circle=circle_of(user),
            fixed_types=fixed_types,
            match=match if (match := query.get("match", "")) in MATCHES else "",
            expand=query.get("expand") != "0",
        )

    @property
    def effective_order(self) -> str:
        """The order in force: without words there is no relevance."""
        if self.order and (self.words or self.order != "relevance"):
            return self.order
        return "relevance" if self.words else "newest"

    def address(self, **changes: Any) -> str:
        """Query string of this request with some of its fields changed; a change starts again at page one."""
        asked = replace(self, **({"page": 1} | changes))
        pairs: list[tuple[str, Any]] = [("q", asked.words)] if asked.words else []
        for facet in FACETS:
            pairs += [(facet.key, slug) for slug in asked.filters.get(facet.key, ())]
        if asked.match:
            pairs.append(("match", asked.match))
        if not asked.expand:
            pairs.append(("expand", "0"))
        if asked.order:
            pairs.append(("order", asked.order))
        if asked.page_size != PAGE_SIZES[0]:
            pairs.append(("size", asked.page_size))
        if asked.page > 1:
            pairs.append(("page", asked.page))
        return "?" + urlencode(pairs)

    def with_value(self, facet: str, slug: str) -> str:
        """Address with one more value chosen."""
        chosen = (*(s for s in self.filters.get(facet, ()) if s != slug), slug)
        return self.address(filters={**self.filters, facet: chosen})

    def without_value(self, facet: str, slug: str) -> str:
        """Address with one value less."""
        chosen = tuple(s for s in self.filters.get(facet, ()) if s != slug)
        return self.address(filters={**self.filters, facet: chosen})

    def without_facet(self, facet: str) -> str:
        """Address with nothing chosen in a facet."""
        return self.address(filters={key: chosen for key, chosen in self.filters.items() if key != facet})


def _clean(text: str) -> str:
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 6 else 1
