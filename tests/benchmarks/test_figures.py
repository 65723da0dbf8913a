"""What is reported of a run: percentiles, ratios over the same questions, tables, a document that keeps its text."""

import json

import pytest

from benchmarks import asking, report
from benchmarks.figures import percentile, ratio, summary
from benchmarks.folders import Kept
from benchmarks.quality.beir import NoCollection, read
from benchmarks.questions import KINDS


def test_a_percentile_is_a_value_that_was_measured():
    assert percentile([5, 1, 3, 2, 4], 0.5) == 3
    assert percentile(list(range(1, 101)), 0.95) == 95
    assert percentile([7], 0.95) == 7


def test_a_ratio_counts_only_questions_that_both_were_asked():
    assert ratio([10, 10, None], [2, 2, 1000], 0.95) == 5
    assert ratio([None], [1], 0.5) is None


def test_a_summary_of_nothing_is_no_error():
    assert summary([])["asked"] == 0


class Slow:
    """A contestant that takes a second for anything."""

    def __init__(self) -> None:
        self.asked = 0

    def call(self, name, **arguments):
        self.asked += 1
        return {"ms": 1000.0, "loading_ms": 1.0, "total": 1, "hits": 1, "counted": 1}


def test_a_contestant_that_has_used_up_its_time_is_asked_no_more():
    questions = {"one": [{"words": str(number)} for number in range(60)]}
    found = asking.ask_all({"slow": Slow(), "slower": Slow()}, questions, count=40, budget=10)
    for answers in found["one"].values():
        assert len(answers) == 40
        assert asking.FEWEST <= sum(answer is not None for answer in answers) <= 12


def result():
    answer = {"ms": 10.0, "loading_ms": 4.0, "total": 3, "hits": 3, "counted": 12}
    given_up = {"ms": 60_000.0, "given_up": "interrupted"}
    times = {kind: {"ours on SQLite": [answer] * 3, "tantivy": [answer, None, given_up]} for kind in KINDS}
    return {
        "date": "2026-01-01",
        "size": 100_000,
        "seed": 1,
        "machine": {
            "cores": 2,
            "processor": "P",
            "memory_gb": 8,
            "system": "S",
            "python": "3",
            "sqlite": "3",
            "packages": {},
        },
        "corpus": {"words_per_entry": 200, "vocabulary": 1000},
        "indexes": {"ours on SQLite": {"seconds": 1, "cpu_seconds": 1, "bytes": 10**6}},
        "questions": report.compared(times, {"tantivy": "ours on SQLite"}),
        "memory": {"ours on SQLite": {"rss": 2e8, "unshared": 5e8}},
        "suggestions": {"ours on SQLite": summary([10.0, 20.0]) | {"with_any": 1}},
        "saving": {},
        "expression_index_is_used": None,
    }


def test_a_report_says_what_was_given_up_and_which_target_was_missed():
    text = report.as_text(result())
    assert "1 of 2 given up" in text
    assert "unshared memory under 400 MB" in text
    assert "not met" in text
    assert "PostgreSQL was not measured" in text


def test_a_table_is_replaced_and_the_text_around_it_stays(tmp_path):
    document = tmp_path / "performance.md"
    document.write_text("# Before\n\n<!-- a -->\nold\n<!-- end of a -->\n\nAfter\n", encoding="utf-8")
    report.put_into_document("a", "new \\1", document)
    report.put_into_document("b", "more", document)
    text = document.read_text(encoding="utf-8")
    assert "old" not in text
    assert text.startswith("# Before\n\n<!-- a -->\nnew \\1\n<!-- end of a -->\n\nAfter")
    assert text.endswith("<!-- b -->\nmore\n<!-- end of b -->\n")


def test_a_step_is_done_again_when_what_shapes_it_changed(tmp_path):
    done = []

    def step():
        done.append(1)
        return {"made": len(done)}

    assert Kept(tmp_path).once("corpus", "a", step) == {"made": 1}
    assert Kept(tmp_path).once("corpus", "a", step) == {"made": 1}
    assert Kept(tmp_path).once("corpus", "b", step) == {"made": 2}


def test_a_step_that_failed_is_not_remembered(tmp_path):
    with pytest.raises(ZeroDivisionError):
        Kept(tmp_path).once("corpus", "a", lambda: {"made": 1 / 0})
    assert not Kept(tmp_path).has("corpus", "a")


def test_a_folder_that_is_no_collection_says_what_it_lacks(tmp_path):
    with pytest.raises(NoCollection, match=r"corpus\.jsonl"):
        read(tmp_path)


def test_a_collection_is_read_with_its_heading_and_unjudged_queries_left_out(tmp_path):
    (tmp_path / "qrels").mkdir()
    (tmp_path / "corpus.jsonl").write_text(json.dumps({"_id": "d", "title": "T", "text": "x"}) + "\n", encoding="utf-8")
    queries = "\n".join(json.dumps({"_id": key, "text": key}) for key in ("q1", "q2")) + "\n"
    (tmp_path / "queries.jsonl").write_text(queries, encoding="utf-8")
    (tmp_path / "qrels" / "test.tsv").write_text("query-id\tcorpus-id\tscore\nq1\td\t2\nq2\td\t0\n", encoding="utf-8")
    collection = read(tmp_path)
    assert [query.key for query in collection.judged] == ["q1"]
    assert [document.key for document in collection.documents()] == ["d"]
    assert collection.size() == 1
