"""Wagtail's database backend, used as its developers would for the same page.

The audience filter goes into the queryset before `search()`, hits and total come from its results. The vocabularies
are tags, which its `facet()` cannot count (it takes columns of the page's own table), so the four counts are SQL: one
statement that collects the matching keys, and one that counts the tag rows of those, per vocabulary. Of the ways
that were tried that is the fastest: repeating the search inside each count takes two to five times as long.
"""

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from django.db import connection
from django.db.models import Count, QuerySet
from modelsearch.query import Phrase, PlainText, SearchQuery

from benchmarks.contestants.base import FACETS, HITS, READER, Answer, Contestant
from benchmarks.questions import Question
from catalogue.audience import readable_pages
from taxonomy.models import VOCABULARIES


class WagtailDatabase(Contestant):
    def __init__(self, *, limit: float = 60) -> None:
        super().__init__()
        self.limit = limit

    def answer(self, question: Question) -> Answer:
        with self._given_up_in_time():
            query = self._query(question)
            results = self._pages(question.filters).only("pk").search(query)
            pks = [page.pk for page in results[:HITS]]
            total = results.count()
            self.load(pks)
            counts = {}
            matching: dict[str, list[int]] = {}
            for facet in FACETS:
                others = facet if facet in question.filters else ""
                if others not in matching:
                    matching[others] = self._keys(self._pages(question.filters, without=others), query)
                counts[facet] = self._count(facet, matching[others])
        return Answer(total, pks, counts)

    def _query(self, question: Question) -> SearchQuery:
        if question.is_phrase:
            return Phrase(question.words)
        return PlainText(question.words, operator="or" if question.match == "any" else "and")

    def _pages(self, filters: Mapping[str, list[str]], *, without: str = "") -> QuerySet[Any]:
        pages = readable_pages(READER)
        for key, slugs in filters.items():
            if key != without:
                rows = VOCABULARIES[key].tagged_model()._default_manager.filter(tag__slug__in=slugs)
                pages = pages.filter(pk__in=rows.values("content_object"))
        return pages

    def _keys(self, pages: QuerySet[Any], query: SearchQuery) -> list[int]:
        results = pages.search(query, order_by_relevance=False)
        return list(results.get_queryset().order_by().values_list("pk", flat=True))

    def _count(self, facet: str, keys: list[int]) -> dict[str, int]:
        rows = VOCABULARIES[facet].tagged_model()._default_manager
        if connection.vendor == "postgresql":
            counted = rows.extra(where=["content_object_id = ANY(%s)"], params=[keys])
        else:
            counted = rows.extra(where=["content_object_id IN (SELECT value FROM json_each(%s))"], params=[f"{keys}"])
        return {str(slug): number for slug, number in counted.values_list("tag__slug").annotate(Count("pk"))}

    @contextmanager
    def _given_up_in_time(self) -> Iterator[None]:
        """PostgreSQL has a time limit of its own (see the settings); SQLite is interrupted from outside."""
        if connection.vendor != "sqlite":
            yield
            return
        connection.ensure_connection()
        timer = threading.Timer(self.limit, connection.connection.interrupt)
        timer.start()
        try:
            yield
        finally:
            timer.cancel()

    def index_bytes(self) -> int:
        with connection.cursor() as cursor:
            if connection.vendor == "postgresql":
                cursor.execute("SELECT pg_total_relation_size('wagtailsearch_indexentry')")
                return int(cursor.fetchone()[0])
        return 0  # on SQLite: how much the file grew, see `building`
