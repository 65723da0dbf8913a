"""However members are spread, nobody is shown by a line that fewer than so many are shown by."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accounts.profiles.coarsening import UNSAID, coarsened

SAID = st.tuples(
    st.sampled_from(["", "1", "2"]), st.sampled_from(["", "north", "west"]), st.sampled_from(["", "2", "5"])
)
MEMBERS = st.dictionaries(SAID, st.integers(1, 12), max_size=18)
PROBATION_WEST, SAYS_ALL = ("probation", "west", ""), ("probation", "west", "5 to 10")


def shown_by(members, least):
    return coarsened(members, least=least)


@given(members=MEMBERS, least=st.integers(1, 9))
def test_no_line_but_the_empty_one_is_shown_for_fewer_than_so_many(members, least):
    shown = shown_by(members, least)
    classes = Counter()
    for said, number in members.items():
        classes[shown[said]] += number
    assert {line: n for line, n in classes.items() if n < least and line != UNSAID} == {}
    assert set(shown) == set(members)


@given(members=MEMBERS, least=st.integers(1, 9))
def test_a_line_says_nothing_that_its_speaker_does_not_say_and_years_go_first(members, least):
    for said, line in shown_by(members, least).items():
        assert all(shown in ("", own) for own, shown in zip(said, line, strict=True))
        spoken = [place for place, own in enumerate(said) if own]
        kept = [place for place, shown in enumerate(line) if shown]
        assert kept == spoken[: len(kept)]


@given(members=MEMBERS)
def test_where_one_is_enough_everything_that_is_said_is_shown(members):
    assert all(shown == said for said, shown in shown_by(members, 1).items())


def test_where_nobody_else_is_there_somebody_is_a_practitioner():
    assert shown_by({SAYS_ALL: 1}, 5) == {SAYS_ALL: UNSAID}
    assert shown_by({SAYS_ALL: 5}, 5) == {SAYS_ALL: SAYS_ALL}


@pytest.mark.parametrize(
    ("others", "line"),
    [
        ({("probation", "west", "2 to 5"): 4}, PROBATION_WEST),
        ({("probation", "west", "2 to 5"): 9}, PROBATION_WEST),
        ({("probation", "north", ""): 4}, ("probation", "", "")),
        ({("prison", "west", "5 to 10"): 4}, UNSAID),
    ],
)
def test_years_go_first_then_the_region_then_the_sector(others, line):
    assert shown_by({SAYS_ALL: 1} | others, 5)[SAYS_ALL] == line


def test_who_alone_leaves_out_the_years_is_not_given_away_by_leaving_them_out():
    shown = shown_by({PROBATION_WEST: 1, SAYS_ALL: 9}, 5)
    assert shown == {PROBATION_WEST: PROBATION_WEST, SAYS_ALL: PROBATION_WEST}


def test_who_stands_out_beside_many_takes_nothing_from_them():
    odd = ("probation", "west", "2 to 5")
    assert shown_by({odd: 1, SAYS_ALL: 10}, 5) == {odd: UNSAID, SAYS_ALL: SAYS_ALL}


@given(members=MEMBERS, odd=SAID, least=st.integers(2, 9))
def test_one_member_more_changes_the_line_of_few(members, odd, least):
    before, after = shown_by(members, least), shown_by(members | {odd: members.get(odd, 0) + 1}, least)
    changed = sum(number for said, number in members.items() if before[said] != after[said])
    assert changed <= 3 * 3 * least  # at each of three steps: a small branch, and those who were left beside it


def test_what_is_left_out_on_purpose_does_not_cost_what_is_said():
    said = ("", "west", "5 to 10")
    assert shown_by({said: 5}, 5) == {said: said}
