"""The same question has one address, however it was asked, and the page names it."""

import re
from html import unescape

import pytest
from django.http import QueryDict
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from search.canonical import canonical_query, normal_form, question_of
from search.facets import FACETS
from search.request import SearchRequest
from tests.catalogue.factories import CaseStudyFactory


def read(query: str, **kwargs) -> SearchRequest:
    return SearchRequest.from_query(QueryDict(query.removeprefix("?")), user=None, **kwargs)


@pytest.mark.parametrize(
    ("asked", "normal"),
    [
        ("", ""),
        ("q=", ""),
        ("unknown=1&q=gate&utm_source=mail", "?q=gate"),
        ("year=2023&q=gate&challenge=b&challenge=a&challenge=b", "?q=gate&challenge=a&challenge=b&year=2023"),
        ("q=gate&order=relevance&page=1&size=10", "?q=gate"),
        ("order=newest&match=any&expand=0", ""),
        ("q=gate&match=any&expand=0&order=newest", "?q=gate&match=any&expand=0&order=newest"),
        ("q=++two++words+", "?q=two+words"),
        ("size=25", "?size=25"),
    ],
)
def test_one_normal_form_for_one_question(asked, normal):
    assert canonical_query(read(asked)) == normal


def test_the_page_is_kept_where_it_is_another_page():
    assert canonical_query(read("q=gate&page=3"), page=3) == "?q=gate&page=3"
    assert canonical_query(read("q=gate&page=3"), page=1) == "?q=gate"


def test_a_listing_with_its_own_type_for_a_filter_is_the_listing():
    assert canonical_query(read("type=case&year=2023", fixed_types=("case",))) == "?year=2023"
    assert canonical_query(read("type=chapter", fixed_types=("manual", "chapter"))) == "?type=chapter"


def test_a_question_is_what_the_search_page_needs_and_no_more():
    assert question_of(read("q=gate&page=3&size=50")) == "?q=gate"
    assert question_of(read("", fixed_types=("manual", "chapter"))) == "?type=chapter&type=manual"
    assert question_of(read("type=chapter&type=case", fixed_types=("manual", "chapter"))) == "?type=chapter"


PARAMETERS = st.dictionaries(
    st.sampled_from([*(facet.key for facet in FACETS), "q", "page", "size", "order", "match", "expand", "zz"]),
    st.one_of(st.sampled_from(["newest", "relevance", "any", "all", "0", "25", "case"]), st.text(max_size=20)),
)


@given(PARAMETERS, st.sampled_from([(), ("case",), ("manual", "chapter")]))
def test_any_address_has_a_normal_form_that_stays_and_asks_the_same(values, fixed_types):
    query = QueryDict(mutable=True)
    query.update(values)
    request = SearchRequest.from_query(query, user=None, fixed_types=fixed_types)
    normal = canonical_query(request, page=request.page)
    again = read(normal, fixed_types=fixed_types)
    assert canonical_query(again, page=again.page) == normal
    assert normal_form(again) == normal_form(request)
    assert again.effective_order == request.effective_order
    assert question_of(read(question_of(request))) == question_of(request)


def head_of(client, address: str) -> tuple[str, str, str]:
    """The canonical address, the feed's and what robots are told."""
    text = client.get(address).content.decode()
    canonical = re.search(r'<link rel="canonical"\s+href="([^"]*)"', text)
    feeds = re.findall(r'type="application/atom\+xml"\s+title="[^"]*"\s+href="([^"]*)"', text)
    robots = re.search(r'<meta name="robots" content="([^"]*)"', text)
    return unescape(canonical[1]), unescape(feeds[-1]), robots[1] if robots else ""


@pytest.fixture
def cases(db, search_index):
    for number in range(12):
        CaseStudyFactory(title=f"Gate {number}")
    search_index("public", "practitioners")


def test_the_search_page_names_its_address_and_its_feed(client, cases):
    search = reverse("search:search")
    canonical, feed, robots = head_of(client, f"{search}?size=10&zz=1&q=gate&page=2")
    assert canonical == "http://testserver/search/?q=gate&page=2"
    assert feed == "/search/export/atom/?q=gate&order=newest"
    assert robots == "noindex, follow"
    assert client.get(feed).status_code == 200
    assert head_of(client, f"{search}?q=gate&page=99")[0] == "http://testserver/search/?q=gate&page=2"


def test_only_what_nobody_asked_for_in_words_or_filters_is_for_search_engines(client, cases):
    assert head_of(client, "/search/") == ("http://testserver/search/", "/search/export/atom/", "")
    assert head_of(client, "/cases/?page=2") == (
        "http://testserver/cases/?page=2",
        "/search/export/atom/?type=case",
        "",
    )
    for asked in ("q=gate", "year=2023", "order=reviewed"):
        assert head_of(client, f"/search/?{asked}")[2] == "noindex, follow"
        assert head_of(client, f"/cases/?{asked}")[2] == "noindex, follow"


def test_a_listing_leads_to_the_same_results_as_a_file_and_a_feed(client, cases):
    canonical, feed, _ = head_of(client, "/cases/?q=gate&type=case")
    assert canonical == "http://testserver/cases/?q=gate"
    assert feed == "/search/export/atom/?q=gate&type=case&order=newest"
    text = unescape(client.get("/cases/?q=gate").content.decode())
    for file_format in ("csv", "ris", "bibtex", "json", "atom"):
        assert f'href="/search/export/{file_format}/?q=gate&type=case"' in text


def test_nothing_found_is_no_file_to_take_along(client, cases):
    text = client.get("/search/?q=nothing-that-anybody-wrote").content.decode()
    assert "/search/export/csv/" not in text
    assert "Save or take along" in text
