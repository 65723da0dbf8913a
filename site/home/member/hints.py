"""Entries that fit a question before it is asked: the search, as the room of questions may not know it."""

from typing import Any

from django.http import QueryDict

from exchange.questions.hints import MOST_HINTS, Hint
from search.backends.whoosh.errors import IndexUnavailable
from search.exports.found import all_found
from search.request import SearchRequest


def entries_that_fit(words: str, user: Any) -> list[Hint]:
    """What the reader finds who searches for the words; nothing while there is no index."""
    query = QueryDict(mutable=True)
    query["q"] = words
    try:
        found = all_found(SearchRequest.from_query(query, user=user), user=user, most=MOST_HINTS)
    except IndexUnavailable:
        return []
    return [Hint(hit.entry.title, hit.url, hit.type_label, hit.entry.summary, hit.entry.language) for hit in found.hits]
