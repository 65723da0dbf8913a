"""Did you mean: only words that stand in what the reader may see, and never instead of a word that does."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.spelling import MOST_WORDS, correct, corrected, corrections
from search.syntax import parse
from tests.catalogue.factories import LessonFactory

COUNTED = {
    "handover": 90,
    "handovers": 20,
    "handouts": 3,
    "release": 80,
    "relapse": 8,
    "prison": 120,
    "poison": 1,
    "probation": 60,
    "mental": 40,
    "health": 50,
    "wealth": 1,
    "desengagement": 5,
    "pare": 12,
    "pairs": 30,
    "custody": 30,
}
VOCABULARY = sorted(COUNTED)
COUNTS = np.asarray([COUNTED[word] for word in VOCABULARY])


def mended(words: str) -> str | None:
    return correct(words.split(), VOCABULARY, COUNTS)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("hanodver", "handover"),
        ("handovr", "handover"),
        ("relaese", "release"),
        ("prisson", "prison"),
        ("PRISNO", "prison"),
        ("probaton officer", "probation officer"),
        ("mentl helth", "mental health"),
        ("désengagemnet", "desengagement"),
        ("piars", "pairs"),
    ],
)
def test_a_slip_is_mended(typed, meant):
    assert mended(typed) == meant


@pytest.mark.parametrize(
    "typed", ["handover", "Release", "poison", "wealth", "", "x", "par", "2024", "vera-2r", "zzzzzz"]
)
def test_what_is_there_or_is_like_nothing_there_is_kept(typed):
    assert mended(typed) is None


def test_another_form_of_a_word_that_is_there_is_no_slip():
    assert mended("prisons") is None
    assert mended("releasing") is None


def test_a_frequent_word_is_preferred_to_a_rare_one_as_near():
    assert mended("rrison") == "prison"
    assert mended("xealth") == "health"


def test_short_words_are_one_edit_away_at_most():
    assert mended("pxxe") is None
    assert mended("paer") == "pare"


def test_words_known_otherwise_are_kept():
    assert corrections(["relaese"], VOCABULARY, COUNTS, known={"relaese"}) == {}


def test_a_question_keeps_its_filters_phrases_and_what_it_leaves_out():
    question = parse('"mentl helth" relaese OR custody -prisno country:nl year:2020..')
    assert str(corrected(question, VOCABULARY, COUNTS)) == (
        '"mental health" release OR custody -prisno country:nl year:2020..'
    )
    assert corrected(parse("handover country:nl"), VOCABULARY, COUNTS) is None
    assert corrected(parse("prison -prisno"), VOCABULARY, COUNTS) is None


def test_an_empty_vocabulary_proposes_nothing():
    assert correct(["hanodver"], [], np.zeros(0, dtype=np.int64)) is None


letters = st.text(alphabet="abcdefghilmnoprstuvz", min_size=1, max_size=12)


@given(
    st.dictionaries(letters, st.integers(1, 500), min_size=1, max_size=60), st.lists(st.text(max_size=15), max_size=6)
)
def test_a_proposal_is_always_in_the_vocabulary_and_never_for_a_word_that_is(counted, words):
    vocabulary = sorted(counted)
    found = corrections(words, vocabulary, np.asarray([counted[word] for word in vocabulary]))
    assert set(found.values()) <= set(vocabulary)
    assert not {word.casefold() for word in found} & set(vocabulary)


@given(st.sampled_from([word for word in VOCABULARY if COUNTED[word] >= 30 and len(word) > 5]), st.data())
def test_two_letters_swapped_in_a_frequent_word_are_mended(word, data):
    place = data.draw(st.integers(0, len(word) - 2))
    swapped = word[:place] + word[place + 1] + word[place] + word[place + 2 :]
    assert correct([swapped], VOCABULARY, COUNTS) == (None if swapped == word else word)


def test_one_of_a_hundred_thousand_words_is_found():
    letters_of = np.random.default_rng(1).choice(list("etaoinshrdlucm"), size=(100_000, 9))
    vocabulary = sorted({*map("".join, letters_of), "handover"})
    counts = np.ones(len(vocabulary), dtype=np.int64)
    found = corrections(["hanodver", "zzzzzzzz"], vocabulary, counts)
    assert found["hanodver"] == "handover"


def test_a_text_in_a_language_nobody_here_writes_is_not_mended_word_by_word():
    words = ["prisno", "relaese", *(f"hanodve{letter}" for letter in "abcdefghij")]
    assert len(corrections(words, VOCABULARY, COUNTS)) <= MOST_WORDS


@pytest.mark.django_db
def test_a_question_in_one_language_is_not_mended_by_words_of_another(search_index, find):
    LessonFactory(title="Rule of law", observation="<p>The rule regulates overt work.</p>", language="en")
    LessonFactory(title="Réinsertion", observation="<p>Une réinsertion durable.</p>", language="fr")
    search_index("public")
    assert find("la regultes de la prison et de la sortie").did_you_mean is None
    assert find("the regultes of the law").did_you_mean.text == "the regulates of law"
    assert find("regultes").did_you_mean.text == "regulates"


@pytest.mark.django_db
def test_what_is_proposed_is_spelt_as_it_is_written(search_index, find):
    LessonFactory(
        title="Suivi", observation="<p>Une Réinsertion lente, puis la réinsertion durable.</p>", language="fr"
    )
    LessonFactory(title="Haft", observation="<p>Die Bewährungshilfe kam.</p>", language="de")
    search_index("public")
    assert find("reinsertoin").did_you_mean.text == "réinsertion"
    assert find("bewahrungshlife").did_you_mean.text == "Bewährungshilfe"
