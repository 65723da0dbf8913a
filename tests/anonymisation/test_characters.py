"""Characters that cannot be seen, or look like others."""

import pytest

from anonymisation.characters import oddities, tidied


@pytest.mark.parametrize("never", ["\x00", "\x07", "\x7f", "\x9b", "\ud800", "\uffff"])
def test_what_no_database_carries_is_taken_out_and_counted(never):
    assert tidied(f"a{never}b") == ("ab", 1)


def test_line_ends_become_one_kind_and_count_as_nothing():
    assert tidied("a\r\nb\rc\u2028d\te") == ("a\nb\nc\nd\te", 0)


@pytest.mark.parametrize("text", ["مرحبا بالعالم", "שלום", "naïve façade", "Ελλάδα και Москва", "👩‍🔧"[:1]])
def test_other_scripts_are_text_like_any_other(text):
    assert tidied(text) == (text, 0)
    assert oddities(text) == []


@pytest.mark.parametrize("unseen", ["\u200b", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u202e", "\u2066", "\U000e0041"])
def test_signs_without_a_shape_are_kept_but_pointed_at(unseen):
    text = f"Ka{unseen}rim"
    assert tidied(text).text == text
    (odd,) = oddities(text)
    assert (odd.start, odd.end, odd.replacement) == (2, 2 + len(unseen), "")


def test_a_word_in_two_alphabets_is_asked_about():
    text = "Then Kаrim came"  # the first a is Cyrillic
    (odd,) = oddities(text)
    assert text[odd.start : odd.end] == "Kаrim"
    assert "two alphabets" in odd.reason
