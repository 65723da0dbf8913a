"""The measures of masking, against small examples worked out by hand."""

import json

import pytest

from benchmarks.masking import Annotated, Mention, Scores, covered, read, score

TEXT = "Mr Sasun of Leeds met Ms Wit in 2004. Sasun left."


def at(words: str, nth: int = 0) -> tuple[int, int]:
    start = -1
    for _ in range(nth + 1):
        start = TEXT.index(words, start + 1)
    return start, start + len(words)


def mention(words: str, entity: str, need: str, kind: str = "PERSON", nth: int = 0) -> Mention:
    return Mention(*at(words, nth), entity, kind, need)


SASUN = (mention("Mr Sasun", "e1", "DIRECT"), mention("Sasun", "e1", "DIRECT", nth=1))
LEEDS = mention("Leeds", "e2", "QUASI", "LOC")
WIT = mention("Ms Wit", "e3", "QUASI")
YEAR = mention("2004", "e4", "NO_MASK", "DATETIME")


def scored(spans, *annotators):
    scores = Scores()
    score(Annotated("d", TEXT, annotators), spans, scores)
    return scores


def test_an_entity_is_found_only_when_every_mention_is():
    one = (*SASUN, LEEDS, WIT, YEAR)
    half = scored([at("Mr Sasun"), at("Leeds")], one)
    assert (half.recall("DIRECT"), half.recall("QUASI")) == (0.0, 0.5)
    whole = scored([at("Mr Sasun"), at("Sasun", 1), at("Leeds"), at("Ms Wit")], one)
    assert (whole.recall("DIRECT"), whole.recall("QUASI"), whole.precision()) == (1.0, 1.0, 1.0)


def test_small_words_and_punctuation_may_stay_bare():
    assert covered(WIT, TEXT, [at("Wit")])
    assert not covered(WIT, TEXT, [at("Ms")])
    assert covered(Mention(*at("in 2004."), "e", "DATETIME", "QUASI"), TEXT, [at("2004")])
    assert covered(Mention(*at("Sasun of Leeds"), "e", "PERSON", "QUASI"), TEXT, [at("Sasun"), at("Leeds")])


def test_half_a_word_bare_is_not_covered():
    assert not covered(LEEDS, TEXT, [at("Lee")])


def test_precision_is_by_word_and_averaged_over_annotators():
    # masked: Leeds (both mask it), 2004 (one says it needs no mask, the other did not mark it), Ms Wit (one of two)
    result = scored([at("Leeds"), at("2004"), at("Ms Wit")], (LEEDS, WIT, YEAR), (LEEDS,))
    assert result.words == 4
    assert result.precision() == pytest.approx((1 + 0 + 0.5 + 0.5) / 4)


def test_recall_counts_each_annotators_entities():
    result = scored([at("Leeds")], (LEEDS, WIT), (LEEDS,))
    assert result.entities["QUASI"] == 3
    assert result.recall("QUASI") == pytest.approx(2 / 3)
    assert result.recall("LOC") == 1.0
    assert result.missed == [("d", "QUASI", "PERSON", "Ms Wit")]


def test_a_word_only_partly_annotated_is_not_agreed():
    result = scored([at("Sasun of")], (mention("Sasu", "e", "DIRECT"),))
    assert result.precision() == 0.0


def test_the_layout_of_the_benchmark_is_read(tmp_path):
    path = tmp_path / "corpus.json"
    marks = [
        {
            "entity_type": "LOC",
            "start_offset": 12,
            "end_offset": 17,
            "span_text": "Leeds",
            "identifier_type": "QUASI",
            "entity_id": "e2",
        }
    ]
    path.write_text(
        json.dumps([{"doc_id": "d", "text": TEXT, "annotations": {"annotator1": {"entity_mentions": marks}}}])
    )
    assert read(path) == [Annotated("d", TEXT, ((LEEDS,),))]
