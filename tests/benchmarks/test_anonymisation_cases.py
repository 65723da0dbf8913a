"""The annotated case texts by which the finding of identifiers is measured: they are what their sources say."""

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from anonymisation.findings import Kind
from benchmarks.anonymisation.build import CASES, LANGUAGES, SOURCE, written
from benchmarks.anonymisation.markup import ENTITY_TYPES, Wrong, read
from home.demo.reading import CONTENT

SEEDS = Path(__file__).resolve().parents[3] / "shared" / "seeds"
RUN = 8
VOICE = "voice: somebody\n\n"


@cache
def stored(language: str) -> list[dict[str, Any]]:
    return json.loads((CASES / f"{language}.json").read_text(encoding="utf-8"))


def everything() -> list[dict[str, Any]]:
    return [document for language in LANGUAGES for document in stored(language)]


def mentions(document: dict[str, Any]) -> list[dict[str, Any]]:
    return document["annotations"]["annotator1"]["entity_mentions"]


def kinds(documents: list[dict[str, Any]]) -> set[str]:
    return {mention["kind"] for document in documents for mention in mentions(document)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_json_is_made_from_the_sources_as_they_are(language):
    assert (CASES / f"{language}.json").read_text(encoding="utf-8") == written(language)


def test_every_offset_gives_the_words_it_says_and_no_two_mentions_overlap():
    for document in everything():
        end = 0
        for mention in mentions(document):
            assert document["text"][mention["start_offset"] : mention["end_offset"]] == mention["span_text"]
            assert end <= mention["start_offset"], (document["doc_id"], mention)
            end = mention["end_offset"]
        assert "[[" not in document["text"]


def test_there_are_enough_texts_of_the_length_in_which_practitioners_tell():
    assert len(stored("en")) >= 36
    assert all(150 <= document["meta"]["words"] <= 350 for document in stored("en"))
    for language in LANGUAGES[1:]:
        assert len(stored(language)) >= 4
        assert all(120 <= document["meta"]["words"] <= 330 for document in stored(language))


def test_sparse_and_dense_texts_are_in_both_halves_of_every_language():
    for language in LANGUAGES:
        for split in ("dev", "test"):
            share = [
                len({mention["entity_id"] for mention in mentions(document)}) * 200 / document["meta"]["words"]
                for document in stored(language)
                if document["dataset_type"] == split
            ]
            assert min(share) < 7, (language, split)
            assert max(share) > 10, (language, split)


def test_the_first_texts_alternate_and_later_ones_are_first_to_tune_with_and_then_held_out():
    for language in LANGUAGES:
        splits = [document["dataset_type"] for document in stored(language)]
        first, later = (splits[:40], splits[40:]) if language == "en" else (splits[:6], splits[6:])
        assert first == ["dev", "test"] * (len(first) // 2)
        assert later == sorted(later)


@pytest.mark.parametrize("split", ["dev", "test"])
def test_every_kind_occurs_in_english_in_the_half_to_tune_with_and_in_the_half_held_out(split):
    assert kinds([document for document in stored("en") if document["dataset_type"] == split]) == set(Kind)


def test_every_kind_has_a_type_of_the_benchmark_and_every_entity_one_kind():
    assert set(ENTITY_TYPES) == set(Kind)
    for document in everything():
        entities: dict[str, tuple[str, str]] = {}
        for mention in mentions(document):
            said = (mention["kind"], mention["identifier_type"])
            assert entities.setdefault(mention["entity_id"], said) == said, document["doc_id"]


def test_terms_of_the_field_are_in_the_texts_and_are_never_marked():
    for term in ("VERA-2R", "PAIRS", "MAR", "RADIX", "Safety House", "RAN", "MAPPA"):
        assert any(re.search(rf"\b{term}\b", document["text"]) for document in everything()), term
        assert not any(
            re.search(rf"\b{term}\b", mention["span_text"])
            for document in everything()
            for mention in mentions(document)
        ), term


def words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text.lower().replace("’", "").replace("'", ""))


def runs(text: str) -> set[str]:
    flat = words(text)
    return {" ".join(flat[i : i + RUN]) for i in range(len(flat) - RUN + 1)}


def shared_with(theirs: set[str]) -> dict[str, list[str]]:
    return {d["doc_id"]: found for d in everything() if (found := sorted(runs(d["text"]) & theirs))}


def test_no_run_of_eight_words_is_shared_with_the_demonstration_content():
    theirs = set().union(*(runs(path.read_text(encoding="utf-8")) for path in CONTENT.rglob("*.md")))
    assert len(theirs) > 1000
    assert shared_with(theirs) == {}
    assert shared_with(runs(stored("en")[0]["text"])), "a copied text would be seen"


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the source documents are not part of the product")
def test_no_run_of_eight_words_is_shared_with_a_source_document():
    assert shared_with(set().union(*(runs(path.read_text(encoding="utf-8")) for path in SEEDS.glob("*.txt")))) == {}


def test_no_two_texts_share_a_run_of_eight_words():
    seen: dict[str, str] = {}
    for document in everything():
        for run in runs(document["text"]):
            assert seen.setdefault(run, document["doc_id"]) == document["doc_id"], run


def test_no_source_lies_outside_the_languages_that_are_built():
    assert {path.name for path in SOURCE.iterdir()} == set(LANGUAGES)
    assert sorted(path.stem for path in SOURCE.rglob("*.txt")) == sorted(d["doc_id"] for d in everything())


def test_marks_are_read_with_their_kind_entity_and_directness():
    case = read("en-01", VOICE + "So [[Ada Q.|person p1]], [[41|age]]; [[Ada|person p1]] lives in [[x|place DIRECT]].")
    assert case.text == "So Ada Q., 41; Ada lives in x."
    assert [(m.text, m.kind, m.entity, m.direct) for m in case.mentions] == [
        ("Ada Q.", Kind.PERSON, "p1", True),
        ("41", Kind.AGE, "age:41", False),
        ("Ada", Kind.PERSON, "p1", True),
        ("x", Kind.PLACE, "place:x", True),
    ]
    assert [case.text[m.start : m.end] for m in case.mentions] == ["Ada Q.", "41", "Ada", "x"]


@pytest.mark.parametrize(
    ("source", "fault"),
    [
        ("[[Ada|persona]] came.", "no such kind"),
        ("[[Ada|person Q1]] came.", "neither an entity's id"),
        ("[[Ada |person]] came.", "begins or ends with a space"),
        ("[[Ada|person]] came, Ada went.", "annotated elsewhere"),
        ("[[Ada Quill|person]] came, Quill went.", "annotated elsewhere"),
        ("[[Ada|person p1]] came to [[Bath|place p1]].", "of two kinds"),
        ("[[Ada|person p1]] came, [[Ada|person p1 QUASI]] went.", "both direct and not"),
        ("[[Ada|none]] came.", "no need to exempt"),
        ("[[Ada|person]] came, [[Ada.", "by half"),
        ("[[Ada [[Quill|person]]|person]]", "by half"),
    ],
)
def test_a_faulty_mark_is_refused(source, fault):
    with pytest.raises(Wrong, match=fault):
        read("en-01", VOICE + source)


def test_a_text_must_say_who_tells_it():
    with pytest.raises(Wrong, match="voice"):
        read("en-01", "She came.\n\nThen she went.")


def test_the_same_words_with_another_meaning_can_be_exempted():
    case = read("en-01", VOICE + "[[May|person]] came in spring. [[May|none]] is a month.")
    assert [mention.start for mention in case.mentions] == [0]
