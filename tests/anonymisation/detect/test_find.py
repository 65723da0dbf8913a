"""What holds of the findings of any text."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from anonymisation.detect import LIMIT, TooLong, coverage, find
from anonymisation.detect.folding import _fold_word
from anonymisation.findings import Kind, Tier

PIECES = st.sampled_from(
    ["Mr ", "Murat Sasun", "Ms. A. de Wit", " of ", "Leeds", ". ", "\n", "\n\n", "(no. 36110/97)", " on 5 May 2004 "]
    + [
        "<b>",
        "</b>",
        "<p>",
        "&eacute;",
        "&amp;",
        "\u200b",
        "\u00ad",
        "\u202e",
        "e\u0301",
        "М\u0430rk",
        "«",
        "»",
        '"',
        "'s ",
    ]
    + [
        "Diyarbakır Assize Court",
        "+44 20 7946 0000",
        "a@b.example",
        "EUR 1,000",
        "the ",
        "1999/",
        "12:30",
        "😀",
        "محمد ",
    ]
    + ["İ", "ß", "ﬁ", "№", "*", "__", "@", "#", "I. ", "HMP Stanmoor", "his brother ", "THE FACTS", "\r\n", "\x00"]
)
TEXTS = st.one_of(st.text(max_size=300), st.lists(PIECES, max_size=40).map("".join))


@settings(max_examples=300, deadline=None)
@given(text=TEXTS, language=st.sampled_from(["en", "fr", "nl", "de", "es"]), mode=st.sampled_from(["recall", "policy"]))
@example(text="Mr\u200b", language="en", mode="recall")
@example(text="\u0301", language="en", mode="recall")
def test_findings_lie_in_the_text_in_order_and_apart(text, language, mode):
    findings = find(text, language, mode=mode, model="none")
    assert findings == sorted(findings)
    end = 0
    for finding in findings:
        assert end <= finding.start < finding.end <= len(text)
        assert finding.text == text[finding.start : finding.end]
        assert 0 < finding.confidence <= 1
        assert finding.reason
        assert isinstance(finding.kind, Kind)
        assert isinstance(finding.tier, Tier)
        end = finding.end


@settings(max_examples=60, deadline=None)
@given(text=TEXTS)
def test_policy_finds_nothing_that_recall_does_not_cover(text):
    covered = set()
    for finding in find(text, model="none"):
        covered.update(range(finding.start, finding.end))
    for finding in find(text, mode="policy", model="none"):
        assert any(place in covered for place in range(finding.start, finding.end))


@pytest.mark.parametrize("text", ["", " ", "\n\n\n", "...", "\u200b\u200b", "<b></b>"])
def test_nothing_is_found_in_nothing(text):
    assert find(text, model="none") == []


def test_a_text_beyond_the_limit_is_refused_and_not_quoted():
    with pytest.raises(TooLong) as refusal:
        find("Murat " * (LIMIT // 6 + 1))
    assert "at most 1,000,000" in str(refusal.value)
    assert "Murat" not in str(refusal.value)


def test_a_text_of_just_the_limit_is_read():
    assert find(" " * LIMIT, model="none") == []


@pytest.mark.parametrize(("language", "limited"), [("en", False), ("nl", True), ("de", True), ("xx", True)])
def test_it_is_said_where_detection_is_limited(language, limited):
    assert bool(coverage(language)) is limited


def test_an_unknown_language_is_read_with_the_words_of_english():
    assert [finding.text for finding in find("Mr Murat Sasun", "xx", model="none")] == ["Mr Murat Sasun"]


def test_no_word_of_a_text_stays_in_memory_after_it_was_read():
    find("In Łódź Żaneta Wójcik met José.", "en", model="none")
    assert _fold_word.cache_info().currsize == 0
