"""After withholding, no combination of filters with a hidden trait among them finds fewer than k cases."""

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anonymisation.disclosure.crossing import Faceted, Trait, faceted, withheld_traits

NL, BE, WEST, EUROPE = (Trait("country", slug) for slug in ("nl", "be", "western-europe", "europe"))
WOMEN, JIHADIST = Trait("target_group", "women"), Trait("ideology", "jihadist")
BROADER = {NL: "western-europe", BE: "western-europe", WEST: "europe"}


def shown(case: Faceted, withheld: dict[Trait, str]) -> frozenset[Trait]:
    stand_ins = {Trait(trait.vocabulary, slug) for trait, slug in withheld.items() if slug}
    return (case.facets - withheld.keys()) | stand_ins


def unsafe(cases: dict[str, Faceted], withheld: dict[str, dict[Trait, str]], k: int) -> list[tuple[str, tuple]]:
    """Brute force: each case, each combination of filters that finds it and has a hidden trait, counted one by one."""
    now = {key: shown(case, withheld.get(key, {})) for key, case in cases.items()}
    found = []
    for key, case in cases.items():
        for number in range(1, len(now[key]) + 1):
            for filters in combinations(sorted(now[key]), number):
                if set(filters) <= case.told:
                    continue
                hits = [other for other in cases if set(filters) <= now[other] and case.circles <= cases[other].circles]
                if len(hits) < k:
                    found.append((key, filters))
    return found


VALUES = [NL, BE, WEST, WOMEN, JIHADIST, Trait("ideology", "right-wing")]
CIRCLES = [frozenset({"practitioners"}), frozenset({"practitioners", "public"})]


@st.composite
def one_case(draw):
    facets = draw(st.frozensets(st.sampled_from(VALUES), max_size=5))
    told = draw(st.frozensets(st.sampled_from(VALUES), max_size=3))
    return Faceted(facets, told, draw(st.sampled_from(CIRCLES)))


collections = st.lists(one_case(), max_size=9).map(lambda found: {f"c{n}": case for n, case in enumerate(found)})


@given(cases=collections, k=st.integers(2, 4), broader=st.sampled_from([{}, BROADER]))
@settings(max_examples=500, deadline=None)
def test_no_crossing_of_filters_with_a_hidden_trait_finds_fewer_than_k(cases, k, broader):
    withheld = withheld_traits(cases, k=k, broader=broader)
    assert unsafe(cases, withheld, k) == []


@given(cases=collections, k=st.integers(2, 4), broader=st.sampled_from([{}, BROADER]))
@settings(max_examples=300, deadline=None)
def test_nothing_is_withheld_that_could_be_shown(cases, k, broader):
    """Shown again by itself, each withheld trait would single somebody out."""
    withheld = withheld_traits(cases, k=k, broader=broader)
    for key, traits in withheld.items():
        for trait in traits:
            without = {other: slug for other, slug in traits.items() if other != trait}
            assert unsafe(cases, withheld | {key: without}, k), (key, trait)


@given(cases=collections, k=st.integers(2, 4), order=st.randoms())
@settings(deadline=None)
def test_the_order_in_which_cases_come_changes_nothing(cases, k, order):
    keys = list(cases)
    order.shuffle(keys)
    assert withheld_traits({key: cases[key] for key in keys}, k=k, broader=BROADER) == withheld_traits(
        cases, k=k, broader=BROADER
    )


@given(cases=collections, k=st.integers(2, 4))
@settings(deadline=None)
def test_only_hidden_traits_are_withheld(cases, k):
    for key, traits in withheld_traits(cases, k=k, broader=BROADER).items():
        assert traits.keys() <= cases[key].facets - cases[key].told


def test_a_trait_that_fewer_than_k_cases_have_is_withheld_where_the_text_leaves_it_out():
    cases = {str(n): faceted({"country": ["nl"]}, told=[NL] if n else []) for n in range(4)}
    assert withheld_traits(cases, k=5) == {"0": {NL: ""}}
    assert withheld_traits(cases, k=4) == {}


def test_two_traits_that_many_have_are_withheld_where_few_have_both():
    cases = {
        **{f"nl{n}": faceted({"country": ["nl"]}) for n in range(5)},
        **{f"w{n}": faceted({"target_group": ["women"]}) for n in range(5)},
        "both": faceted({"country": ["nl"], "target_group": ["women"]}),
    }
    assert withheld_traits(cases, k=5) == {"both": {NL: ""}}


def test_a_hidden_trait_is_withheld_where_what_the_text_tells_narrows_it_down():
    cases = {
        **{f"nl{n}": faceted({"country": ["nl"]}) for n in range(5)},
        "told": faceted({"country": ["nl"], "target_group": ["women"]}, told=[WOMEN]),
    }
    assert withheld_traits(cases, k=5) == {"told": {NL: ""}}


def test_the_broader_term_is_told_in_its_place_where_enough_cases_have_it():
    cases = {
        "nl": faceted({"country": ["nl"]}),
        "be": faceted({"country": ["be"]}),
        **{f"w{n}": faceted({"country": ["western-europe"]}) for n in range(3)},
    }
    assert withheld_traits(cases, k=5, broader=BROADER) == {"nl": {NL: "western-europe"}, "be": {BE: "western-europe"}}
    assert withheld_traits(cases, k=6, broader=BROADER)["nl"] == {NL: ""}


def test_cases_that_a_visitor_does_not_see_give_a_public_case_no_cover():
    kept = {f"p{n}": faceted({"country": ["nl"]}, circles=["practitioners"]) for n in range(5)}
    public = {"public": faceted({"country": ["nl"]}, circles=["practitioners", "public"])}
    assert withheld_traits(kept | public, k=5) == {"public": {NL: ""}}
    assert withheld_traits(kept | public, k=6).keys() == {"public", *kept}


@pytest.mark.parametrize("k", [0, 1])
def test_with_a_k_of_one_nothing_is_withheld(k):
    assert withheld_traits({"one": faceted({"country": ["nl"]})}, k=k) == {}
