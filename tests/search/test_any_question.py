"""Ten thousand random strings, and none is an error.

All ten thousand go through the parser in tests/search/test_syntax.py, in every run. Through the whole search, index
and database included, go as many as ANY_QUESTIONS says: 2,000 unless it is set, which is what CI runs (some twenty
seconds on a quiet machine).
`ANY_QUESTIONS=10000 make test ARGS=tests/search/test_any_question.py` sends all of them.
"""

import os

import pytest
from django.http import QueryDict
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from search.request import SearchRequest
from search.results import search_entries
from tests.catalogue.factories import CaseStudyFactory, LessonFactory

pytestmark = pytest.mark.django_db

HOW_MANY = int(os.environ.get("ANY_QUESTIONS", "2000"))
_FRAGMENTS = [
    *(
        '"',
        "“",
        "«",
        "»",
        "(",
        ")",
        "-",
        "–",
        "|",
        ":",
        "*",
        "~",
        "^",
        "[",
        "]",
        "{",
        "}",
        "\\",
        "/",
        "+",
        "&",
        "?",
        ".",
    ),
    *(" ", " ", "\t", "\x00", "\x1e", "\u200f", "\u202e", "\u0301", "OR", "AND", "NOT", "ODER", "TO", "-(", '-"'),
    *(
        "title:",
        "title:hand",
        "country:",
        "country:nl",
        "-country:nl",
        "type:case",
        "type:x",
        "year:2020..2024",
        "year:9999..",
    ),
    *("challenge:mental", "lang:fr,nl", "audience:practitioners", "models:", "hand*", "handover~2", "[a TO b]"),
    *(
        "handover",
        "hanodver",
        "release",
        "trauma",
        "mental health",
        "the",
        "é",
        "İ",
        "ß",
        "²",
        "٣",
        "إعادة",
        "更生",
        "🧑‍🤝‍🧑",
    ),
]
any_question = st.one_of(
    st.text(max_size=80),
    st.lists(st.sampled_from(_FRAGMENTS), max_size=12).map("".join),
    st.lists(st.sampled_from(_FRAGMENTS), max_size=12).map(" ".join),
    st.builds(lambda piece, times: piece * times, st.sampled_from(_FRAGMENTS), st.integers(1, 600)),
)


def test_any_string_is_a_question_to_the_whole_search(search_index, term, visitor):
    tags = {
        "challenges": [term("challenge", "mental-health", other_labels="trauma")],
        "countries": [term("country", "nl")],
    }
    CaseStudyFactory(title="Handover at the gate", summary="Release was late, and nobody came.", tags=tags, year=2023)
    LessonFactory(title="Mental health before release", summary="Ask early. The handover is part of it.", year=2021)
    CaseStudyFactory(title="Kept back", audience="practitioners")
    search_index("public")

    @settings(max_examples=HOW_MANY, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(any_question)
    def is_answered(words: str) -> None:
        query = QueryDict(mutable=True)
        query["q"] = words
        request = SearchRequest.from_query(query, user=visitor)
        result = search_entries(request, user=visitor)
        assert not result.is_unavailable
        assert result.total == len(result.hits) <= 2
        assert result.hits or result.advice or request.words or words.strip()
        assert "Kept back" not in {hit.entry.title for hit in result.hits}
        for passage in (passage for hit in result.hits for passage in hit.passages):
            assert "<" not in passage.replace("<mark>", "").replace("</mark>", "")
        if result.did_you_mean:
            assert result.did_you_mean.address.startswith("?q=")

    is_answered()
