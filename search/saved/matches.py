"""What a saved search finds now, for the member whose it is, as that member stands now."""

from dataclasses import replace
from typing import Any

from django.http import QueryDict

from catalogue.audience import readable_pages
from search.exports.found import all_matching
from search.models import SavedSearch
from search.request import SearchRequest


def request_of(saved: SavedSearch, user: Any) -> SearchRequest:
    return SearchRequest.from_query(QueryDict(saved.query), user=user)


def readable_by(user: Any) -> set[int]:
    """Numbers of all entries that this reader may see."""
    return set(readable_pages(user).values_list("pk", flat=True))


def matches_of(saved: SavedSearch, user: Any, readable: set[int]) -> set[int]:
    """Numbers of the entries that match and are readable. Raises IndexUnavailable.

    With all of the words, unless the question asks for any: the search page also offers entries that lack some, as
    long as there are few others, and as news these would be noise that comes and goes with the rest.
    """
    asked = request_of(saved, user)
    asked = replace(asked, match=asked.match or "all", order="newest")
    return readable.intersection(all_matching(asked, user=user).pks)
