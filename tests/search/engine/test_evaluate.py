"""Each kind of question finds what it says."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from search.engine import query

WORDS = ["prison", "mentor", "family", "release", "trust"]
TEXT = st.lists(st.sampled_from(WORDS), min_size=1, max_size=12).map(" ".join)
SLOW = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@SLOW
@given(texts=st.lists(TEXT, min_size=1, max_size=8), words=st.lists(st.sampled_from(WORDS), min_size=2, max_size=4))
def test_a_phrase_finds_the_texts_that_hold_it(small_index, texts, words):
    index = small_index({str(number): text for number, text in enumerate(texts)})
    phrase = " ".join(words)
    expected = {str(n) for n, text in enumerate(texts) if f" {phrase} " in f" {text} "}
    assert set(index.found(query.Phrase(phrase))) == expected


def test_no_phrase_across_the_seam_of_two_pieces(small_index):
    index = small_index({"a": "the mentor\x1efamily came", "b": "the mentor family came"})
    assert set(index.found(query.Phrase("mentor family"))) == {"b"}


def test_words_are_found_by_the_rules_of_the_language_of_the_text(small_index):
    index = small_index()
    index.write({"en": "He was disengaging slowly"}, language="en")
    index.write({"fr": "Les désengagements furent longs"}, language="fr")
    index.write({"nl": "De uittredingen duurden lang"}, language="nl")
    index.write({"de": "Die Gefängnisse waren voll"}, language="de")
    index.write({"es": "Las desvinculaciones fueron largas"}, language="es")
    for typed, expected in {
        "disengage": "en",
        "desengagement": "fr",
        "uittreding": "nl",
        "gefangnis": "de",
        "desvinculacion": "es",
        "desvinculación": "es",
    }.items():
        assert set(index.found(query.Word(typed))) == {expected}, typed


def test_fields_can_be_named(small_index):
    index = small_index({"a": {"title": "Handover", "body_text": "x"}, "b": {"title": "Else", "body_text": "handover"}})
    assert set(index.found(query.Word("handover", ("title",)))) == {"a"}
    assert set(index.found(query.Word("handover"))) == {"a", "b"}


def test_similar_spelling_is_found_and_counts_less(small_index):
    index = small_index({"right": "radicalisation in custody", "near": "radicalisatoin in custody", "far": "the radio"})
    found = index.found(query.Similar("radicalisation"))
    assert set(found) == {"right", "near"}
    assert found["right"] > found["near"]


def test_beginnings_complete_titles(small_index):
    index = small_index(
        {"a": {"title": "Handover before release"}, "b": {"title": "Hands off"}, "c": {"title": "Else"}}
    )
    assert set(index.found(query.Beginning("hand"))) == {"a", "b"}
    assert set(index.found(query.All((query.Beginning("hand"), query.Beginning("rel"))))) == {"a"}


def test_what_is_excluded_is_out_and_scores_stay(small_index):
    index = small_index({"a": "prison mentor", "b": "prison family"})
    asked = query.Without(query.Word("prison"), query.Word("family"))
    assert index.found(asked) == pytest.approx({"a": index.found(query.Word("prison"))["a"]})


def test_the_best_way_to_say_it_counts_once(small_index):
    index = small_index({"both": "veto offender", "one": "veto"})
    best = index.found(query.Best((query.Word("veto"), query.Word("offender"))))
    assert best["both"] == max(index.found(query.Word(w)).get("both", 0) for w in ("veto", "offender"))


def test_enough_lets_the_telling_words_decide(small_index):
    texts = {f"common{n}": "prison service" for n in range(20)}
    index = small_index(texts | {"telling": "prison handover", "all": "prison handover service"})
    parts = tuple(query.Word(word) for word in ("prison", "handover", "service"))
    assert set(index.found(query.Enough(parts, 1))) == {"all"}
    assert set(index.found(query.Enough(parts, 2))) == {"all", "telling"}
    assert len(index.found(query.Enough(parts, 1000))) == 22


def test_an_index_without_documents_answers_everything_with_nothing(small_index):
    index = small_index()
    for node in (query.Word("x"), query.Phrase("x y"), query.Everything(), query.Beginning("x"), query.Similar("xyz")):
        assert index.found(node) == {}


def test_capitals_tell_an_acronym_from_a_word(small_index):
    index = small_index({"acronym": "A paper of the RAN.", "word": "He ran away.", "within": "RANDOM"})
    assert set(index.found(query.AsWritten("RAN"))) == {"acronym"}
    assert set(index.found(query.Word("RAN"))) == {"acronym", "word"}


def test_a_bonus_finds_nothing_by_itself(small_index):
    index = small_index({"a": "prison mentor", "b": "prison", "c": "mentor"})
    found = index.found(query.Boosted(query.Word("prison"), query.Word("mentor")))
    assert set(found) == {"a", "b"}
    assert found["a"] > found["b"]
