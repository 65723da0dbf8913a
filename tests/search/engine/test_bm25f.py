"""Our scores are those of the formula, and for one field those of Whoosh's own scorer."""

from collections import Counter
from math import log

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from whoosh.query import Or, Term
from whoosh.scoring import BM25F
from whoosh.searching import Searcher

from search.backends.whoosh.analysis import term_of
from search.backends.whoosh.schema import weights
from search.engine import bm25f, query

WORDS = ["prison", "probation", "mentor", "family", "release", "trust", "police", "school"]
#: Whoosh rounds longer lengths, and so do we, but it takes its mean from the exact ones.
TEXT = st.lists(st.sampled_from(WORDS), min_size=1, max_size=10).map(" ".join)
SLOW = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@SLOW
@given(texts=st.lists(TEXT, min_size=1, max_size=12), asked=st.lists(st.sampled_from(WORDS), min_size=1, unique=True))
def test_one_field_is_ranked_exactly_as_by_whoosh(small_index, texts, asked):
    index = small_index({str(number): text for number, text in enumerate(texts)})
    ours = index.found(query.Any(tuple(query.Word(word) for word in asked)))
    opened = index.files.open(index.files.live_folder())
    with Searcher(opened.reader(), weighting=BM25F(B=bm25f.B, K1=bm25f.K1)) as searcher:
        terms = Or([Term("text_body_text_en", term_of(word)) for word in asked])
        hits = searcher.search(terms, limit=None)
        theirs = [(hits.docnum(place), hits.score(place)) for place in range(len(hits))]
    snapshot = index.snapshot()
    assert ours == pytest.approx({snapshot.pk(number): score for number, score in theirs})
    ranked = sorted(ours, key=lambda name: (-round(ours[name], 9), int(name)))
    assert ranked == [snapshot.pk(n) for n, _ in sorted(theirs, key=lambda one: (-round(one[1], 9), one[0]))]


FIELDS = st.fixed_dictionaries({"title": TEXT, "body_text": TEXT})


@SLOW
@given(texts=st.lists(FIELDS, min_size=1, max_size=10), word=st.sampled_from(WORDS))
def test_several_fields_are_added_up_before_they_saturate(small_index, texts, word):
    index = small_index({str(number): fields for number, fields in enumerate(texts)})
    mean = {name: sum(len(fields[name].split()) for fields in texts) / len(texts) for name in ("title", "body_text")}
    expected = {}
    for number, fields in enumerate(texts):
        weighted = 0.0
        for name, text in fields.items():
            norm = 1 - bm25f.B + bm25f.B * len(text.split()) / mean[name]
            weighted += weights()[name] * Counter(text.split())[word] / norm
        if weighted:
            expected[str(number)] = weighted * (bm25f.K1 + 1) / (weighted + bm25f.K1)
    idf = log(len(texts) / (len(expected) + 1)) + 1
    assert index.found(query.Word(word)) == pytest.approx({name: idf * score for name, score in expected.items()})


def test_a_word_in_the_title_counts_more_than_one_in_the_text(small_index):
    index = small_index(
        {
            "title": {"title": "Handover of a case", "body_text": "Two services met."},
            "body": {"title": "Meeting of services", "body_text": "A handover took place."},
        }
    )
    found = index.found(query.Word("handover"))
    assert found["title"] > found["body"]


def test_removed_documents_leave_no_trace_in_the_scores(small_index):
    kept = {"a": "handover before release", "b": "release without anybody there", "c": "the family was there"}
    with_more = small_index(kept | {f"x{n}": "handover handover " * 9 for n in range(5)})
    with_more.write({}, remove=tuple(f"x{n}" for n in range(5)))
    for word in ("handover", "release", "family"):
        assert with_more.found(query.Word(word)) == pytest.approx(small_index(kept).found(query.Word(word)))


def test_scores_do_not_depend_on_how_many_commits_made_the_index(small_index):
    texts = {str(n): f"{WORDS[n % 8]} {WORDS[(n * 3) % 8]} release" for n in range(12)}
    together = small_index(texts)
    one_by_one = small_index(*({name: text} for name, text in texts.items()))
    node = query.Any(tuple(query.Word(word) for word in WORDS))
    assert one_by_one.found(node) == pytest.approx(together.found(node))
