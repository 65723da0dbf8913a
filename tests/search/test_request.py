import pytest
from django.http import QueryDict
from hypothesis import given
from hypothesis import strategies as st

from search.request import SearchRequest

ADDRESS = (
    "q=handover&challenge=mental-health&challenge=staff-training&phase=custody&year=2023&order=newest&size=25&page=3"
)


def read(address: str, **kwargs) -> SearchRequest:
    return SearchRequest.from_query(QueryDict(address.removeprefix("?")), user=None, **kwargs)


def test_every_state_is_in_the_address():
    request = read(ADDRESS)
    assert request.filters == {
        "challenge": ("mental-health", "staff-training"),
        "phase": ("custody",),
        "year": ("2023",),
    }
    assert read(request.address(page=request.page)) == request


def test_a_change_starts_again_at_page_one():
    assert read(read(ADDRESS).with_value("phase", "supervision")).page == 1


def test_a_value_is_chosen_once_and_dropped_again():
    request = read("q=x&phase=custody")
    assert read(request.with_value("phase", "custody")).filters == {"phase": ("custody",)}
    assert read(request.without_value("phase", "custody")).filters == {}
    assert read(read(ADDRESS).without_facet("challenge")).filters.keys() == {"phase", "year"}


@pytest.mark.parametrize(
    "address",
    ["page=-1&size=7&order=up", "page=%00&size=٣", "page=²", "page=99999999999999999999", "unknown=1", "q=%FF%00"],
)
def test_bad_values_are_no_error(address: str):
    request = read(address)
    assert request.page >= 1
    assert request.page_size == 10
    assert request.order == ""


def test_without_words_there_is_no_relevance():
    assert read("order=relevance").effective_order == "newest"
    assert read("q=x").effective_order == "relevance"
    assert read("q=x&order=reviewed").effective_order == "reviewed"


@given(st.text(max_size=200), st.dictionaries(st.sampled_from(["challenge", "year", "page", "q", "zz"]), st.text()))
def test_any_address_is_read_and_written_back(words: str, values: dict[str, str]):
    query = QueryDict(mutable=True)
    query["q"] = words
    query.update(values)
    request = SearchRequest.from_query(query, user=None)
    assert read(request.address(page=request.page)) == request
