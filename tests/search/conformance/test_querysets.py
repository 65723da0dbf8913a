"""What the contract leaves open about the queryset that is searched: joins, slices, unions, many matches and few."""

from unittest import mock

import pytest
from django.db import connection
from django.db.models import Prefetch
from django.test import TestCase
from django.test.utils import CaptureQueriesContext
from modelsearch.backends.base import SearchFieldError
from modelsearch.query import MATCH_ALL, PlainText
from modelsearch.test.testapp.models import AdvertWithCustomUUIDPrimaryKey, Author, Book, Novel, ProgrammingGuide
from modelsearch.tests.test_backends import BackendTestSetupMixin

from search.backends.whoosh import restriction
from search.engine.snapshot import Snapshot


class OnTheFixture(BackendTestSetupMixin):
    backend_path = "search.backends.whoosh"
    fixtures = ["search"]


class TestFewMatches(OnTheFixture, TestCase):
    """Few enough to be named to the database."""

    most_named = 2_000

    def setUp(self):
        super().setUp()
        patch = mock.patch.object(restriction, "MOST_NAMED", self.most_named)
        patch.start()
        self.addCleanup(patch.stop)

    def test_a_join_gives_nothing_twice(self):
        of_unknown_age = Book.objects.filter(authors__date_of_birth__isnull=True)
        assert of_unknown_age.count() == 10
        by_pages = of_unknown_age.order_by("number_of_pages")
        for results in (
            self.backend.search(MATCH_ALL, of_unknown_age),
            self.backend.search(MATCH_ALL, by_pages, order_by_relevance=False),
        ):
            assert results.count() == len(results) == len(set(results)) == 6

    def test_a_slice_is_searched_as_it_is(self):
        thickest = Book.objects.order_by("-number_of_pages")[:3]
        assert [book.title for book in self.backend.search("javascript", thickest)] == [
            "JavaScript: The Definitive Guide"
        ]
        in_order = self.backend.search("javascript python", thickest, order_by_relevance=False)
        assert [book.title for book in in_order] == ["Learning Python", "JavaScript: The Definitive Guide"]

    def test_a_union_is_searched_as_it_is(self):
        thin, thick = Book.objects.filter(number_of_pages__lt=200), Book.objects.filter(number_of_pages__gt=1100)
        results = self.backend.search("javascript python", thin.union(thick))
        assert {book.title for book in results} == {"JavaScript: The good parts", "Learning Python"}
        assert results.count() == 2

    def test_distinct_changes_nothing(self):
        assert self.backend.search("king", Novel.objects.distinct()).count() == 2

    def test_the_order_of_the_queryset_holds_over_all_pages(self):
        results = self.backend.search(MATCH_ALL, Novel.objects.order_by("-number_of_pages"), order_by_relevance=False)
        pages = [book.number_of_pages for start in range(0, 8, 3) for book in results[start : start + 3]]
        assert len(pages) == 8
        assert pages == sorted(pages, reverse=True)

    def test_what_the_queryset_adds_to_its_objects_is_kept(self):
        by_name = Prefetch("authors", Author.objects.order_by("name"), to_attr="by_name")
        found = self.backend.search("learning", Book.objects.filter(number_of_pages__gt=0).prefetch_related(by_name))
        assert [author.name for author in found[0].by_name] == ["David Ascher", "Mark Lutz"]

    def test_a_facet_counts_all_values_of_a_relation_that_is_filtered_on(self):
        of_mark_lutz = Book.objects.filter(authors__date_of_birth=None).distinct()
        assert self.backend.search("learning", of_mark_lutz).facet("authors") == {6: 1, 7: 1}

    def test_a_facet_counts_what_the_queryset_lets_through(self):
        thick = ProgrammingGuide.objects.filter(number_of_pages__gt=500)
        assert self.backend.search(MATCH_ALL, thick).facet("programming_language") == {"py": 2, "js": 1}

    def test_a_facet_counts_all_pages_and_has_the_values_of_the_database(self):
        counted = self.backend.search(PlainText("javascript"), Book)[:1].facet("number_of_pages")
        assert counted == {153: 1, 1096: 1}

    def test_an_object_that_is_gone_is_not_returned_before_the_index_knows(self):
        results = self.backend.search("hobbit", Novel.objects.filter(number_of_pages__gt=0))
        Novel.objects.filter(title="The Hobbit").delete()
        assert list(results) == []

    def test_hits_count_and_facets_are_one_search(self):
        with mock.patch.object(Snapshot, "evaluate", autospec=True, side_effect=Snapshot.evaluate) as evaluated:
            results = self.backend.search("javascript python rust", Book.objects.filter(number_of_pages__gt=200))
            assert results.count() == 5
            assert len(results[:2]) == 2
            assert len(results.annotate_score("score")[2:]) == 3
            assert sum(results.facet("number_of_pages").values()) == 5
            assert sum(results.facet("publication_date").values()) == 5
        assert evaluated.call_count == 1


class TestManyMatches(TestFewMatches):
    """Too many to be named: what the queryset lets through is read instead."""

    most_named = 0


class TestWhatIsAsked(OnTheFixture, TestCase):
    def test_the_database_is_asked_about_what_was_found_only(self):
        with CaptureQueriesContext(connection) as queries:
            assert len(self.backend.search("javascript", Book.objects.filter(number_of_pages__gt=0))[:10]) == 2
        assert len(queries) == 2
        assert all(" IN (" in query["sql"] for query in queries)

    def test_the_first_page_does_not_ask_about_the_others(self):
        with mock.patch.object(restriction, "CHUNK", 2), CaptureQueriesContext(connection) as queries:
            assert len(self.backend.search(MATCH_ALL, Book.objects.filter(number_of_pages__gt=0))[:2]) == 2
        assert len(queries) == 2

    def test_counting_an_unrestricted_search_asks_the_index_alone(self):
        with self.assertNumQueries(0):
            assert self.backend.search("javascript", Book).count() == 2

    def test_keys_need_not_be_numbers(self):
        found = self.backend.search("room", AdvertWithCustomUUIDPrimaryKey)
        assert [advert.text for advert in found] == ["A room to let"]

    def test_completion_has_fields_of_its_own(self):
        assert self.backend.autocomplete("Weste", Novel, fields=["setting"]).count() == 3
        assert self.backend.autocomplete("Weste", Novel, fields=["title"]).count() == 0
        with pytest.raises(SearchFieldError, match="AutocompleteField"):
            self.backend.autocomplete("mag", Book, fields=["summary"])
