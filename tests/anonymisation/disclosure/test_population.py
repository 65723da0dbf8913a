"""The estimate is right where the table knows, low where it does not, and never falls when less is told."""

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anonymisation.disclosure.generalising import steps
from anonymisation.disclosure.places import WIDER, WORLD, wider_places
from anonymisation.disclosure.population import Cell, Light, Share, Table, estimate, light
from anonymisation.disclosure.traits import Traits

OLD, NEW = (2015, 2019), (2020, 2024)


def cell(place="nl", years=OLD, offence="", ideology="", count=40):
    return Cell(place, years, offence, ideology, count, "invented")


def count_of(table, **traits):
    return estimate(Traits(**traits), table).count


def test_a_cell_that_fits_is_the_estimate():
    assert count_of(Table((cell(count=40),)), country="nl", years=OLD) == 40


def test_an_unknown_cell_counts_as_one():
    table = Table((cell(offence="funding", count=40), cell(ideology="right-wing", count=50)))
    assert count_of(table, country="fr") == 1
    assert count_of(table, country="nl", years=(2001, 2003)) == 1
    assert count_of(table, country="nl", offence="funding", ideology="right-wing") == 1
    assert count_of(Table(), country="nl") == 1


def test_an_unknown_cell_is_said_to_be_unknown():
    assert "no figure" in " ".join(estimate(Traits(country="fr"), Table((cell(),))).reasons)


def test_a_figure_of_nobody_counts_as_one_since_the_case_exists():
    assert count_of(Table((cell(count=0),)), country="nl") == 1


def test_part_of_the_years_counts_in_proportion_and_says_so():
    found = estimate(Traits(country="nl", years=(2016, 2017)), Table((cell(count=40),)))
    assert found.count == 16
    assert "in proportion" in " ".join(found.reasons)


def test_years_are_never_added_up_since_the_same_people_are_in_both():
    table = Table((cell(years=OLD, count=40), cell(years=NEW, count=50), cell(years=(2018, 2021), count=30)))
    assert count_of(table, country="nl", years=(2015, 2024)) == 50
    assert count_of(table, country="nl") == 50


def test_offences_of_an_ideology_are_added_up_unless_the_whole_is_larger():
    parts = (cell(offence="funding", ideology="j", count=4), cell(offence="travel", ideology="j", count=5))
    assert count_of(Table(parts), country="nl", ideology="j") == 9
    assert count_of(Table((*parts, cell(ideology="j", count=12))), country="nl", ideology="j") == 12
    assert count_of(Table((*parts, cell(ideology="j", count=3))), country="nl", ideology="j") == 9


def test_a_region_is_the_sum_of_its_countries_unless_its_own_figure_is_larger():
    countries = (cell("nl", count=4), cell("be", count=5), cell("es", count=100))
    assert count_of(Table(countries), region_band="western-europe") == 9
    assert count_of(Table((*countries, cell("western-europe", count=30))), region_band="western-europe") == 30
    assert count_of(Table((*countries, cell("western-europe", count=6))), region_band="western-europe") == 9
    assert count_of(Table(countries)) == 109


def test_gender_and_age_take_their_share_and_age_bands_in_proportion():
    table = Table((cell(count=200),), (Share("", "woman", (20, 29), 0.1), Share("", "man", (20, 29), 0.4)))
    assert count_of(table, country="nl", gender="woman", ages=(20, 29)) == 20
    assert count_of(table, country="nl", gender="woman", ages=(20, 24)) == 10
    assert count_of(table, country="nl", ages=(20, 29)) == 100
    assert count_of(table, country="nl", gender="other") == 1


def test_shares_of_the_place_go_before_those_for_everywhere():
    shares = (Share("", "woman", (20, 29), 0.5), Share("nl", "woman", (20, 29), 0.05))
    assert count_of(Table((cell(count=200),), shares), country="nl", gender="woman") == 10
    assert count_of(Table((cell("be", count=200),), shares), country="be", gender="woman") == 100


def test_words_that_could_not_be_read_make_the_estimate_one():
    found = estimate(Traits(country="nl", unread=("ages",)), Table((cell(count=900),)))
    assert (found.count, found.lowest) == (1, 1)


def test_the_lowest_is_the_count_itself_where_nothing_was_apportioned_and_below_it_otherwise():
    table = Table((cell(count=200),), (Share("", "woman", (20, 29), 0.1),))
    assert estimate(Traits(country="nl"), table).lowest == 200
    found = estimate(Traits(country="nl", gender="woman"), table)
    assert (found.count, found.lowest) == (20, 13)  # Wilson's lower bound for 20 of 200 is .066


@pytest.mark.parametrize(
    ("count", "colour"), [(1, Light.RED), (4, Light.RED), (5, Light.AMBER), (9, Light.AMBER), (10, Light.GREEN)]
)
def test_the_light_is_red_below_five_amber_below_ten_green_above(count, colour):
    assert light(count) == colour


def test_the_thresholds_are_those_that_are_given():
    assert [light(n, 3, 20) for n in (2, 3, 19, 20)] == [Light.RED, Light.AMBER, Light.AMBER, Light.GREEN]
    with pytest.raises(ValueError, match="thresholds"):
        light(3, 10, 5)


def test_an_open_narrative_cue_forbids_green_and_never_helps():
    assert light(500, open_cues=1) == Light.AMBER
    assert light(2, open_cues=1) == Light.RED


def test_every_country_stands_in_one_sub_region_and_ends_in_the_world():
    assert len([place for place in WIDER if len(place) == 2]) == 250  # 249 of ISO 3166-1, and Kosovo
    assert all(wider_places(place)[-1] == WORLD for place in WIDER)
    assert wider_places("nl") == ["western-europe", "europe", "world"]


def test_a_place_of_the_tables_own_is_counted_by_itself_and_never_added_to_others():
    """Whether its people are among those of a country nobody can say."""
    table = Table((cell("benelux", count=40), cell("nl", count=30)))
    assert count_of(table, region_band="benelux") == 40
    assert count_of(table) == 40


# Against an enumerated population

PLACES = ["nl", "be", "es", "pl"]
YEARS = [OLD, NEW]
OFFENCES = ["funding", "travel"]
IDEOLOGIES = ["j", "r"]
GENDERS = ["woman", "man"]
AGES = [(18, 24), (25, 34)]

people = st.lists(
    st.tuples(*(st.sampled_from(values) for values in (PLACES, YEARS, OFFENCES, IDEOLOGIES))), max_size=40
)


def table_of(persons) -> Table:
    return Table(tuple(Cell(*key, count) for key, count in Counter(persons).items()))


def lies_in(place: str, asked: str) -> bool:
    return not asked or place == asked or asked in wider_places(place)


@given(
    persons=people,
    place=st.sampled_from(["", *PLACES, "western-europe", "europe"]),
    years=st.sampled_from([None, *YEARS]),
    offence=st.sampled_from(["", *OFFENCES]),
    ideology=st.sampled_from(["", *IDEOLOGIES]),
)
def test_the_estimate_is_the_number_of_people_one_would_count(persons, place, years, offence, ideology):
    """Where the case's bands are those of the table, and years are asked for one band, it is exact."""
    traits = Traits(country=place, years=years, offence=offence, ideology=ideology)
    fits = [
        person
        for person in persons
        if lies_in(person[0], place)
        and (not years or person[1] == years)
        and (not offence or person[2] == offence)
        and (not ideology or person[3] == ideology)
    ]
    found = estimate(traits, table_of(persons)).count
    if years:
        assert found == max(1, len(fits))
    else:
        assert max(1, max(Counter(person[1] for person in fits).values(), default=0)) <= found <= max(1, len(fits))


numbers = st.integers(0, 300)
tables = st.builds(
    Table,
    st.lists(
        st.builds(
            Cell,
            st.sampled_from([*PLACES, "western-europe", "europe", "world"]),
            st.tuples(st.integers(2010, 2016), st.integers(2016, 2024)),
            st.sampled_from(["", *OFFENCES]),
            st.sampled_from(["", *IDEOLOGIES]),
            numbers,
        ),
        max_size=12,
    ).map(tuple),
    st.lists(
        st.builds(
            Share,
            st.sampled_from(["", "nl"]),
            st.sampled_from(GENDERS),
            st.tuples(st.integers(15, 25), st.integers(25, 60)),
            st.floats(0, 0.4),
        ),
        max_size=4,
    ).map(tuple),
)
all_traits = st.builds(
    Traits,
    country=st.sampled_from(["", *PLACES]),
    region_band=st.sampled_from(["", "western-europe", "europe"]),
    years=st.none() | st.tuples(st.integers(2010, 2016), st.integers(2016, 2024)),
    offence=st.sampled_from(["", *OFFENCES]),
    ideology=st.sampled_from(["", *IDEOLOGIES]),
    gender=st.sampled_from(["", *GENDERS]),
    ages=st.none() | st.tuples(st.integers(15, 25), st.integers(25, 60)),
    unread=st.sampled_from([(), (), ("ages",)]),
)


@given(traits=all_traits, table=tables)
@settings(max_examples=300)
def test_telling_less_never_lowers_the_estimate(traits, table):
    for step in steps(traits, table):
        assert step.count_after >= step.count_before, step.how


@given(traits=all_traits, table=tables, down=st.integers(0, 5), up=st.integers(0, 5))
@settings(max_examples=300)
def test_wider_bands_never_lower_the_estimate(traits, table, down, up):
    for name in ("years", "ages"):
        if band := getattr(traits, name):
            wider = replace(traits, **{name: (band[0] - down, band[1] + up)})
            assert estimate(wider, table).count >= estimate(traits, table).count


@given(traits=all_traits, table=tables, more=st.integers(0, 50))
def test_more_people_in_a_cell_never_lower_the_estimate(traits, table, more):
    for place in range(len(table.cells)):
        cells = list(table.cells)
        cells[place] = replace(cells[place], count=cells[place].count + more)
        assert estimate(traits, Table(tuple(cells), table.shares)).count >= estimate(traits, table).count


@given(traits=all_traits, table=tables)
def test_the_lowest_is_no_more_than_the_count_and_no_less_than_one(traits, table):
    found = estimate(traits, table)
    assert 1 <= found.lowest <= found.count


# Steps

DEMO = Table(
    (
        cell("nl", (2015, 2019), "funding", "j", 10),
        cell("be", (2015, 2019), "funding", "j", 20),
        cell("es", (2015, 2019), "funding", "j", 30),
    ),
    (Share("", "woman", (20, 29), 0.1), Share("", "man", (20, 29), 0.4), Share("", "man", (30, 49), 0.5)),
)
CASE = Traits(country="nl", years=(2017, 2017), offence="funding", ideology="j", gender="woman", ages=(24, 24))


def test_every_trait_that_is_told_can_be_told_less_exactly_or_left_out():
    found = steps(CASE, DEMO)
    assert {step.trait for step in found} == {"place", "years", "offence", "ideology", "gender", "ages"}
    assert {step.how for step in found if step.trait == "place"} == {
        "Tell the region: Western Europe",
        "Tell the region: Europe",
        "Leave the place out",
    }
    assert {step.how for step in found if step.trait == "years"} >= {
        "Widen the year to 2015–2019",
        "Leave the years out",
    }
    assert {step.how for step in found if step.trait == "ages"} >= {"Widen the age to 20–29", "Leave the ages out"}


def test_steps_come_with_the_smallest_loss_first_and_leaving_out_costs_more_than_widening():
    found = steps(CASE, DEMO)
    assert [step.loss for step in found] == sorted(step.loss for step in found)
    for trait in ("place", "years", "ages"):
        own = [step.loss for step in found if step.trait == trait]
        assert own[-1] == max(own)


def test_the_loss_is_the_part_of_all_values_that_is_still_possible():
    """Normalised certainty penalty: two of the table's three countries, five of its five years."""
    losses = {step.how: step.loss for step in steps(CASE, DEMO)}
    assert losses["Tell the region: Western Europe"] == pytest.approx(2 / 3, abs=1e-5)
    assert losses["Widen the year to 2015–2019"] == 1.0
    assert losses["Widen the age to 20–29"] == pytest.approx(10 / 30, abs=1e-5)
    assert losses["Leave the gender out"] == 1.0


def test_a_trait_that_could_not_be_read_can_be_left_out():
    found = steps(Traits(country="nl", unread=("ages",)), DEMO)
    assert [(step.count_before, step.count_after) for step in found if step.trait == "ages"] == [(1, 10)]


def test_a_case_that_tells_nothing_has_nothing_to_leave_out():
    assert steps(Traits(), DEMO) == []
