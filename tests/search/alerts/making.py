"""Saved searches and entries that answer them."""

from django.http import QueryDict

from search.models import Frequency, SavedSearch
from search.request import SearchRequest
from search.saved import services
from tests.catalogue.factories import CaseStudyFactory

WORDS = "quillonberry"


def save(owner, query: str = f"q={WORDS}", frequency: str = Frequency.DAILY, **values) -> SavedSearch:
    request = SearchRequest.from_query(QueryDict(query), user=owner)
    return services.search_save(owner=owner, request=request, frequency=frequency, **values)


def entry(title: str, **values):
    return CaseStudyFactory(title=title, **{"situation": f"<p>About {WORDS}.</p>"} | values)


def sections(message) -> str:
    return message.body + "".join(str(part) for part, _ in message.alternatives)
