"""The readers' search as a whole: pages, advice, addresses, and how many queries it takes."""

import pytest
from django.db import connection
from django.http import QueryDict
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from wagtail.models import Page

from search.request import SearchRequest
from search.results import results_context, search_entries
from tests.catalogue.factories import CaseStudyFactory, LessonFactory

pytestmark = pytest.mark.django_db


def queries_of(address: str) -> tuple[int, int]:
    request = RequestFactory().get(address)
    with CaptureQueriesContext(
        connection,
    ) as captured:
        result = results_context(request)["search"]
        for hit in result.hits:
            assert hit.url.startswith("/")
            assert [hit.entry.tags_of(key) for key in ("challenge", "target_group", "country")]
    return len(result.hits), len(captured)


def test_more_hits_do_not_take_more_queries(search_index, term):
    tags = {
        "challenges": [term("challenge", "one"), term("challenge", "two")],
        "target_groups": [term("target_group", "three")],
        "countries": [term("country", "nl")],
    }
    for factory in (CaseStudyFactory, LessonFactory):
        factory(tags=tags)
    search_index("public")
    queries_of("/")
    few = queries_of("/?q=what+was+done&challenge=one")
    for _ in range(4):
        CaseStudyFactory(tags=tags)
        LessonFactory(tags=tags)
    search_index("public")
    many = queries_of("/?q=what+was+done&challenge=one")
    assert few == (2, many[1])
    assert many[0] == 10
    assert many[1] <= 12


def test_pages_of_results(search_index, find):
    for number in range(12):
        CaseStudyFactory(title=f"Case {number}")
    search_index("public")
    first, last, beyond = find("case"), find("case", page=2), find("case", page=99)
    assert (first.total, len(first.hits), first.pages.count) == (12, 10, 2)
    assert (first.pages.has_previous, first.pages.has_next) == (False, True)
    assert first.pages.next_address == "?q=case&page=2"
    assert (len(last.hits), last.pages.has_next, last.pages.previous_address) == (2, False, "?q=case")
    assert [hit.entry.pk for hit in beyond.hits] == [hit.entry.pk for hit in last.hits]
    assert not {h.entry.pk for h in first.hits} & {h.entry.pk for h in last.hits}
    assert len(find("case", page_size=25).hits) == 12


def test_passages_are_of_the_entry_and_escaped(search_index, find):
    CaseStudyFactory(
        title="Gate",
        summary="Nobody came.",
        situation="<p>The file said 5 &lt; 7 handovers. Nobody read it.</p><p>The handover was late.</p>",
    )
    search_index("public")
    hit = find("handover").hits[0]
    assert hit.passages == [
        "The file said 5 &lt; 7 <mark>handovers</mark>.",
        "The <mark>handover</mark> was late.",
    ]
    assert find("gate").hits[0].passages == ["Nobody came."]


def test_advice_when_nothing_is_found_leads_somewhere(search_index, find, term):
    CaseStudyFactory(title="Chaplain at the gate", tags={"challenges": [term("challenge", "staff-training")]})
    CaseStudyFactory(title="Psychologist", tags={"phases": [term("phase", "custody")]})
    term("challenge", "case-transfer", name="Case transfer and chaplaincy")
    search_index("public")
    result = find("chaplain gate", phase=["custody"])
    assert result.total == 0
    texts = [piece.text for piece in result.advice]
    assert texts[0] == "Drop the filter «Phase: Custody»: 1 result."
    assert result.advice[0].address == "?q=chaplain+gate"
    for piece in result.advice:
        if piece.address and piece.address.startswith("?"):
            request = SearchRequest.from_query(QueryDict(piece.address[1:]), user=None)
            assert search_entries(request, user=None).total > 0


def test_looser_searches_are_proposed(search_index, find):
    CaseStudyFactory(title="Chaplain", year=2020)
    CaseStudyFactory(title="Psychologist", year=2020)
    search_index("public")
    strict = find("chaplain psychologist", match="all", year=["2020"])
    assert [(piece.text, piece.address) for piece in strict.advice] == [
        ("Entries with most of the words: 2 results.", "?q=chaplain+psychologist&year=2020")
    ]
    phrase = find('"chaplain psychologist"')
    assert [(piece.text, piece.address) for piece in phrase.advice] == [
        ("Search for the single words «chaplain psychologist»: 2 results.", "?q=chaplain+psychologist")
    ]
    assert "too common" in find("the of").advice[0].text


def test_the_choices_of_order(search_index, find):
    CaseStudyFactory(title="Chaplain")
    search_index("public")
    assert [(c.value, c.is_selected) for c in find("chaplain").order_choices] == [
        ("relevance", True),
        ("newest", False),
        ("reviewed", False),
    ]
    assert [c.value for c in find().order_choices] == ["newest", "reviewed"]


@pytest.mark.parametrize("damage", ["missing", "broken"])
def test_without_an_index_readers_get_the_newest_entries(search_index, find, damage, caplog):
    from modelsearch.backends import get_search_backend

    for number in range(3):
        CaseStudyFactory(title=f"Case {number}")
    CaseStudyFactory(title="Closed", audience="practitioners")
    if damage == "broken":
        search_index("public")
        for file in get_search_backend("public").files.live_folder().glob("*.toc"):
            file.write_bytes(b"\x80garbage")
    result = find("anything", fixed_types=("case",))
    assert result.is_unavailable
    assert result.total == 3
    assert {hit.entry.title for hit in result.hits} == {"Case 0", "Case 1", "Case 2"}
    assert result.facets == []
    assert "update_index" in caplog.text
    assert find(page=500, fixed_types=("lesson",)).hits == []


def test_any_string_is_a_search(search_index):
    CaseStudyFactory(title="Handover")
    search_index("public")
    awkward = st.text(alphabet=st.sampled_from("\"'“”()[]{}*?~^:\\/+-|& \x00\x1eAaéßİ²٣hando0."), max_size=40)

    @settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.one_of(st.text(max_size=80), awkward))
    def finds_or_not(words: str) -> None:
        query = QueryDict(mutable=True)
        query["q"] = words
        result = search_entries(SearchRequest.from_query(query, user=None), user=None)
        assert result.total == len(result.hits)
        assert result.hits or result.advice or words.strip()

    finds_or_not()


def test_words_of_whoosh_own_query_language_mean_nothing_here(search_index, find):
    CaseStudyFactory(title="Handover")
    search_index("public")
    for words in ("hand*", "title:handover AND", "*", "handover~2", "[a TO b]", "models:practices"):
        assert not find(words).is_unavailable
    assert find("handover*").total == 1
    assert find("audience:practitioners").total == 0


def test_the_page_is_served(search_index, client):
    CaseStudyFactory(title="Handover at the gate")
    search_index("public")
    from django.urls import NoReverseMatch, reverse

    try:
        address = reverse("search:search")
    except NoReverseMatch:
        pytest.skip("search.urls are not included in the site's addresses yet")
    response = client.get(address, {"q": "handover"})
    assert response.status_code == 200
    assert "Handover at the gate" in response.content.decode()
    assert client.post(address).status_code == 405


def test_listing_pages_are_searches_of_their_type(search_index):
    CaseStudyFactory(title="A case")
    LessonFactory(title="A lesson")
    search_index("public")
    listing = Page.objects.get(slug="cases").specific
    context = listing.get_context(RequestFactory().get("/cases/"))
    assert [hit.entry.title for hit in context["search"].hits] == ["A case"]
