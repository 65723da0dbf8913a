"""The addresses of exports: those of the search page, with a format."""

import logging

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from search.backends.whoosh.errors import IndexUnavailable
from search.canonical import question_of
from search.exports.formats import FORMATS, Taken
from search.exports.found import all_found
from search.request import SearchRequest

logger = logging.getLogger("search")

#: As many entries as one export holds. More is no longer a result to look through; the search says how many there are.
MOST = 1000


@require_safe
def export(request: HttpRequest, file_format: str) -> HttpResponse:
    """All results of a search in one format, for this reader, in the order asked."""
    asked = SearchRequest.from_query(request.GET, user=request.user)
    try:
        found = all_found(asked, user=request.user, most=MOST)
    except IndexUnavailable as error:
        logger.error("No export while the index cannot be read: %s", error, exc_info=error.__cause__)
        return _later()
    response = FORMATS[file_format].answer(Taken(request, found, question_of(asked)))
    response["X-Robots-Tag"] = "noindex"
    return response


def _later() -> HttpResponse:
    """Without the index there is no answer to give: entries that do not fit would be worse than none."""
    text = "The search index is being rebuilt. Please try again in a few minutes.\n"
    response = HttpResponse(text, content_type="text/plain; charset=utf-8", status=503)
    response["Retry-After"] = "120"
    return response
