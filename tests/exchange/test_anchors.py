"""«About this passage»: words are found again after an edit, or it is said that they changed or are gone."""

from types import SimpleNamespace

import pytest
from django.core.exceptions import ValidationError
from hypothesis import assume, given
from hypothesis import strategies as st

from exchange.anchors import CHANGED, FOUND, GONE, LONGEST_QUOTE, anchor_of, find_anchor
from exchange.passages import Passage, flat, passages_of
from lessons.models import CaseStudyPage
from papers.models import PaperPage
from practices.models import PracticePage, RecommendationPage

pytestmark = pytest.mark.django_db  # a page asks for its content type

WORDS = "the mentor came every week and stayed until the door was opened from within by somebody else".split()
prose = st.lists(st.sampled_from(WORDS), min_size=0, max_size=25).map(" ".join)
any_text = st.text(max_size=120)


def case(**fields):
    return CaseStudyPage(title="A case", summary="What was done.", **fields)


def told(**texts):
    return {name: Passage(name, name, name, flat(text)) for name, text in texts.items()}


def anchored(text, quote, field="situation"):
    """As `anchor_of` makes it, for a text without a page."""
    start = flat(text).index(quote)
    end = start + len(quote)
    return {
        "field": field,
        "quote": quote,
        "before": flat(text)[max(0, start - 60) : start],
        "after": flat(text)[end : end + 60],
    }


# Remembering


def test_words_are_remembered_with_what_stands_around_them():
    page = case(situation="<p>He was to be released in May.</p><p>Nobody had\n told the <b>hostel</b>.</p>")
    anchor = anchor_of(page, "situation", " told the  hostel ")
    assert anchor["quote"] == "told the hostel"
    assert anchor["before"] == "He was to be released in May. Nobody had "
    assert anchor["after"] == "."


def test_words_may_run_across_paragraphs_as_a_reader_marks_them():
    page = case(situation="<p>It was late.</p><ul><li>Nobody came.</li></ul>")
    assert anchor_of(page, "situation", "late.\n\nNobody")["quote"] == "late. Nobody"


@pytest.mark.parametrize(
    ("field", "quote", "code"),
    [
        ("situation", "never written", "not_found"),
        ("situation", "x" * (LONGEST_QUOTE + 1), "too_long"),
        ("what_happened", "", "no_section"),
        ("pk", "", "no_section"),
        ("__class__", "", "no_section"),
        ("", "", "no_section"),
    ],
)
def test_what_does_not_stand_there_is_refused_with_what_to_do(field, quote, code):
    with pytest.raises(ValidationError) as refused:
        anchor_of(case(situation="<p>It was late.</p>"), field, quote)
    assert refused.value.code == code
    assert "never written" not in str(refused.value)


def test_a_whole_section_can_be_meant():
    page = case(situation="<p>It was late.</p>")
    anchor = anchor_of(page, "situation", "")
    assert find_anchor(page, anchor).is_found
    assert find_anchor(page, anchor).address == "situation"
    assert find_anchor(case(), anchor).is_gone


def test_only_what_the_page_shows_can_be_quoted():
    page = case(source_note="Told by the governor.", also_known_as="Oak house")
    for field in ("source_note", "also_known_as", "setting"):
        with pytest.raises(ValidationError):
            anchor_of(page, field, "")
    assert list(passages_of(page)) == ["summary"]
    assert passages_of(SimpleNamespace(body_fields=("secret",), secret="x")) == {}


def test_every_type_tells_where_its_passages_stand():
    practice = PracticePage(
        title="P", summary="S", intervention="<p>I</p>", outcome_note="<p>O</p>", to_adapt="<p>A</p>"
    )
    assert [(p.field, p.address) for p in passages_of(practice).values()] == [
        ("summary", "summary"), ("intervention", "intervention"), ("outcome_note", "outcome"), ("to_adapt", "to-adapt"),
    ]  # fmt: skip
    advice = RecommendationPage(title="R", summary="S", statement="Phone first.", how_to="<p>Today.</p>")
    assert [p.heading for p in passages_of(advice).values()] == ["The recommendation", "How to begin"]
    paper = PaperPage(title="P", summary="S", follow_up="<p>Meet again.</p>")
    assert passages_of(paper)["follow_up"].heading == "Follow-up"


# Finding again


@given(prose, prose, prose, prose, prose)
def test_an_edit_outside_the_passage_keeps_it_found(before, after, new_before, new_after, elsewhere):
    quote = "Nobody had told the hostel of it."
    anchor = anchored(f"{before} {quote} {after}", quote)
    where = find_anchor(None, anchor, told(people=elsewhere, situation=f"{new_before} {quote} {new_after}"))
    assert (where.state, where.field, where.quote_now) == (FOUND, "situation", quote)


@given(prose, prose, prose, prose, st.booleans())
def test_of_words_that_stand_there_twice_those_with_the_old_neighbours_are_meant(one, two, three, four, is_first):
    quote = "He was told."
    mine, other = f"Alpha {one} {quote} {two} omega.", f"Beta {three} {quote} {four} psi."
    anchor = anchored(mine, quote)
    text = f"{mine} {other}" if is_first else f"{other} {mine}"
    where = find_anchor(None, anchor, told(situation=text))
    assert where.state == FOUND
    wanted = flat(text).index(flat(mine)) + flat(mine).index(quote)
    assert flat(text)[wanted - 5 : where.end] == flat(text)[where.start - 5 : where.end] or where.start == wanted


def test_words_that_moved_to_another_section_are_found_there():
    anchor = anchored("It was late. Nobody had told the hostel. So he slept outside.", "Nobody had told the hostel.")
    where = find_anchor(None, anchor, told(situation="It was late.", people="We knew. Nobody had told the hostel."))
    assert (where.state, where.field) == (FOUND, "people")


def test_words_that_were_mended_are_changed_and_told_as_they_are_now():
    old = "It was late in May. Nobody had told the hostel of the release. So he slept outside that night."
    anchor = anchored(old, "Nobody had told the hostel of the release.")
    now = "It was late in May. Nobody told the hostel of his early release. So he slept outside that night."
    where = find_anchor(None, anchor, told(situation=now))
    assert (where.state, where.quote_now) == (CHANGED, "Nobody told the hostel of his early release.")
    alone = find_anchor(None, anchor, told(people="Some begin anew. Nobody had told this hostel of the release."))
    assert (alone.state, alone.field) == (CHANGED, "people")
    assert alone.quote_now == "Nobody had told this hostel of the release."


def test_words_that_were_taken_out_are_gone_and_nothing_is_told():
    anchor = anchored("It was late. Nobody had told the hostel. So he slept outside.", "Nobody had told the hostel.")
    where = find_anchor(None, anchor, told(situation="Quite another account, of a visit and a letter."))
    assert (where.state, where.quote_now, where.field) == (GONE, "", "")


@given(any_text, any_text, any_text, any_text, any_text, any_text)
def test_no_text_makes_it_fail_and_what_is_told_stands_there(field, quote, before, after, one, two):
    passages = told(situation=one, people=two)
    anchor = {"field": field, "quote": quote, "before": before, "after": after}
    where = find_anchor(None, anchor, passages)
    assert where.state in {FOUND, CHANGED, GONE}
    if where.state != GONE and where.field:
        assert passages[where.field].text[where.start : where.end] == where.quote_now


@pytest.mark.parametrize("anchor", [None, [], "x", 3, {}, {"field": 3, "quote": ["x"]}, {"quote": "x", "before": None}])
def test_a_broken_anchor_is_gone(anchor):
    assert find_anchor(None, anchor, told(situation="It was late.")).is_gone


@given(st.text(min_size=1, max_size=200), st.data())
def test_whatever_can_be_marked_in_a_page_is_found_in_it(text, data):
    page = case(people=text)
    shown = passages_of(page).get("people")
    assume(shown is not None)
    start = data.draw(st.integers(0, len(shown.text) - 1))
    end = data.draw(st.integers(start + 1, len(shown.text)))
    anchor = anchor_of(page, "people", shown.text[start:end])
    assert find_anchor(page, anchor).is_found
