"""Ours: the public search function, as the search page calls it. Passages, ten facets and advice are in its answer."""

from pathlib import Path

from modelsearch.backends import get_search_backend

from benchmarks.contestants.base import CIRCLE, FACETS, READER, Answer, Contestant
from benchmarks.questions import Question
from search import results
from search.request import SearchRequest


class Ours(Contestant):
    def __init__(self) -> None:
        super().__init__()
        results.load_hits = self.loading  # type: ignore[assignment]  # the same function, with a clock

    def answer(self, question: Question) -> Answer:
        request = SearchRequest(
            words=f'"{question.words}"' if question.is_phrase else question.words,
            filters={key: tuple(slugs) for key, slugs in question.filters.items()},
            circle=CIRCLE,
            match=question.match,
        )
        found = results.search_entries(request, user=READER)
        if found.is_unavailable:
            raise RuntimeError("The index cannot be read, so there is nothing to measure.")
        counts = {
            facet.key: {value.slug: value.count for value in facet.values}
            for facet in found.facets
            if facet.key in FACETS
        }
        return Answer(found.total, [hit.entry.pk for hit in found.hits], counts)

    def index_bytes(self) -> int:
        folder: Path = get_search_backend(CIRCLE).files.path
        return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
