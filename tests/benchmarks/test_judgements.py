"""The judged questions fit the demonstration content: every judged entry exists, and every question has an answer."""

import csv
import json
from collections import Counter
from pathlib import Path

from home.demo.reading import read_all

OWN = Path(__file__).resolve().parents[2] / "benchmarks" / "quality" / "own"
ENTRIES = {file.key for file in read_all()}
LANGUAGES = {"en", "fr", "nl", "de", "es"}


def questions() -> list[dict[str, str]]:
    return [json.loads(line) for line in (OWN / "queries.jsonl").read_text(encoding="utf-8").splitlines()]


def judgements() -> list[tuple[str, str, int]]:
    with (OWN / "qrels" / "test.tsv").open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t")
        return [(row["query-id"], row["corpus-id"], int(row["score"])) for row in rows]


def test_every_judged_entry_is_in_the_demonstration_content():
    assert {entry for _, entry, _ in judgements()} <= ENTRIES


def test_every_question_has_an_answer_and_every_judgement_a_question():
    asked = {question["_id"] for question in questions()}
    assert {question for question, _, score in judgements() if score > 0} == asked
    assert {question for question, _, _ in judgements()} == asked


def test_nothing_is_asked_or_judged_twice_and_scores_are_on_the_scale():
    assert max(Counter(question["_id"] for question in questions()).values()) == 1
    assert max(Counter((question["language"], question["text"].casefold()) for question in questions()).values()) == 1
    assert max(Counter((question, entry) for question, entry, _ in judgements()).values()) == 1
    assert {score for _, _, score in judgements()} == {0, 1, 2}


def test_there_are_enough_questions_in_each_of_five_languages():
    spread = Counter(question["language"] for question in questions())
    assert sum(spread.values()) >= 60
    assert set(spread) == LANGUAGES
    assert min(spread.values()) >= 10


def test_every_lesson_case_and_practice_is_hoped_for_by_some_question():
    hoped_for = {entry for _, entry, score in judgements() if score == 2}
    assert {entry for entry in ENTRIES if entry.startswith(("cases/", "lessons/", "practices/"))} <= hoped_for
