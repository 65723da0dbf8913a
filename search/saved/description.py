"""A question in words, for the page on which its owner keeps it."""

from collections.abc import Sequence

from search.facets import FACETS, Labels
from search.request import SearchRequest
from search.results import ORDER_LABELS


def described(request: SearchRequest, labels: Labels) -> Sequence[str]:
    """The words, then each filter with its values, then what else is out of the ordinary."""
    parts = [f"“{request.words}”" if request.words else "All entries"]
    for facet in FACETS:
        if chosen := request.filters.get(facet.key):
            names = (labels.get(facet.key, {}).get(slug, slug) for slug in chosen)
            parts.append(f"{facet.label}: {' or '.join(names)}")
    if request.words and request.match:
        parts.append(f"{request.match} of the words")
    if request.words and not request.expand:
        parts.append("without other names")
    if request.order:
        parts.append(ORDER_LABELS[request.effective_order].lower())
    return parts
