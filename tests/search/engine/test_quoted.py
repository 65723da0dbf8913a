"""Sentences and words of the texts are in the arrays as they are in the texts."""

from itertools import pairwise

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from search.backends.whoosh.analysis import WORD, term_of, terms_of
from search.engine import query
from search.engine.feedback import READ, term_shares
from search.engine.quoted import sentence_spans, sentences_of

PIECES = st.lists(
    st.sampled_from(
        ["prison", "Release", "mentor", "mentors", "12", "the", ". ", "e.g. ", "! ", "\n", " ", "«", "» ", "é", "Dr. "]
    ),
    max_size=30,
).map(" ".join)


@given(PIECES | st.text(max_size=60))
def test_sentences_hold_every_word_of_a_text_in_its_order(text):
    spans = list(sentence_spans(text))
    assert [word for begin, end in spans for word in WORD.findall(text[begin:end])] == WORD.findall(text)
    assert all(text[begin:end].strip() == text[begin:end] != "" for begin, end in spans)
    assert all(one.end <= other.begin for one, other in pairwise(spans))


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(PIECES, min_size=1, max_size=5), st.sampled_from(["en", "nl"]))
def test_sentences_with_some_words_are_those_that_have_them(small_index, texts, language):
    half = len(texts) // 2
    commits = [{f"{place}": text for place, text in enumerate(part)} for part in (texts[:half], texts[half:]) if part]
    renamed = [{f"{number}{name}": text for name, text in part.items()} for number, part in enumerate(commits)]
    snapshot = small_index(*renamed, language=language).snapshot()
    wanted = {term_of("mentor", language), term_of("release", language), "12"}
    for number in range(snapshot.size):
        text = snapshot.quotable(number)
        expected = {
            sentence: wanted & set(terms_of(sentence, language))
            for sentence in sentences_of(text)
            if wanted & set(terms_of(sentence, language))
        }
        found = {text[begin:end]: terms for (begin, end), terms in snapshot.sentences_with(number, wanted).items()}
        assert found == expected


def test_numbers_letters_and_what_comes_late_say_nothing_of_a_text(small_index):
    text = "Mentors met him 12 times. A mentor b came.\n" + "x " * READ + "\nToo late for probation."
    snapshot = small_index({"a": text}).snapshot()
    shares = term_shares(snapshot, 0)
    assert set(shares) == {"mentor", "met", "him", "time", "came"} - ({"him"} - set(terms_of("him")))
    assert shares["mentor"] == 2 / sum(1 for term in terms_of(text[:43]) if len(term) > 1 and not term.isdigit())


def test_each_document_keeps_its_language_beside_others(small_index):
    index = small_index({"a": "a mentor"})
    index.write({"b": "een mentor en zijn begeleiding"}, language="nl")
    snapshot = index.snapshot()
    assert [snapshot.language(number) for number in range(snapshot.size)] == ["en", "nl"]
    assert set(index.found(query.Word("mentor"))) == {"a", "b"}
