"""One normal form for every search: the same question has the same address, in whatever way it was asked."""

from dataclasses import replace

from search.request import PAGE_SIZES, SearchRequest


def normal_form(request: SearchRequest) -> SearchRequest:
    """The same question without what changes nothing about its answer.

    Values of a filter are sorted, an order that holds anyway is left out, and so is what only words can mean where
    there are none. Filters stand in the order of the facets, and what was unknown is gone already: the address of a
    request is written from what was understood of it.
    """
    filters = {key: tuple(sorted(set(chosen))) for key, chosen in request.filters.items() if chosen}
    if request.fixed_types and set(filters.get("type", ())) == set(request.fixed_types):
        del filters["type"]
    natural = "relevance" if request.words else "newest"
    return replace(
        request,
        filters=filters,
        order="" if request.effective_order == natural else request.effective_order,
        match=request.match if request.words else SearchRequest().match,
        expand=request.expand or not request.words,
    )


def canonical_query(request: SearchRequest, *, page: int = 1) -> str:
    """The query string of a page of results in normal form, with its question mark; empty where nothing is asked."""
    return _query(normal_form(request), page)


def question_of(request: SearchRequest) -> str:
    """The question alone, as the search page reads it: no page, no page size, a listing's type as a filter.

    What exports, feeds and saved searches carry: they hold all results, so that where a page ends means nothing.
    """
    asked = replace(request, fixed_types=(), page_size=PAGE_SIZES[0], page=1)
    if request.fixed_types:
        chosen = request.filters.get("type", ())
        types = tuple(key for key in chosen if key in request.fixed_types) or chosen or request.fixed_types
        asked = replace(asked, filters={**request.filters, "type": types})
    return _query(normal_form(asked), 1)


def _query(request: SearchRequest, page: int) -> str:
    address = request.address(page=page)
    return "" if address == "?" else address
