from hypothesis import given
from hypothesis import strategies as st
from modelsearch.query import And, Phrase, PlainText

from search.backends.whoosh.analysis import SEAM, StemmedWords, fold, term_of, terms_of
from search.words import Words


def test_quotes_make_phrases_and_all_else_is_words():
    words = Words.of('before "mental health" release “hand over” the')
    assert words.phrases == ("mental health", "hand over")
    assert words.singles == ("before", "release")
    query = words.all_of_them()
    assert isinstance(query, And)
    assert [type(part) for part in query.subqueries] == [Phrase, Phrase, PlainText]


def test_a_quote_that_is_not_closed_is_no_phrase():
    assert Words.of('a "handover before').singles == ("handover", "before")


def test_words_that_carry_meaning_here_are_searched_although_they_are_on_the_usual_stop_list():
    assert terms_of("before the release") != terms_of("after the release")


def test_words_are_found_by_their_stem_and_without_accents():
    assert term_of("Handovers") == term_of("handover")
    assert fold("Réinsertion") == "reinsertion"


def test_no_phrase_is_found_across_the_seam_of_two_texts():
    places = {token.text: token.pos for token in StemmedWords()(f"alpha{SEAM}beta", positions=True)}
    assert places["beta"] - places["alpha"] > 1


@given(st.text(max_size=400))
def test_any_text_makes_a_question(text: str):
    words = Words.of(text)
    if words:
        words.all_of_them()
        words.any_of_them()
        assert words.terms
    assert Words.of(str(words)).terms == words.terms
