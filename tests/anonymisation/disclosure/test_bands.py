"""Bands are read from the words that practitioners use, and what is not understood is said, never guessed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anonymisation.disclosure.bands import OLDEST, Unclear, parse_ages, parse_gender, parse_years
from anonymisation.disclosure.traits import Traits


@pytest.mark.parametrize(
    ("words", "band"),
    [
        ("twenties", (20, 29)),
        ("in his thirties", (30, 39)),
        ("18–24", (18, 24)),
        ("early twenties", (20, 23)),
        ("mid-thirties", (34, 36)),
        ("late twenties to mid thirties", (27, 36)),
        ("Ende zwanzig bis Mitte dreißig", (27, 36)),
        ("twenties to forties", (20, 49)),
        ("trentaine", (30, 39)),
        ("twintiger", (20, 29)),
        ("cuarenta y tantos", (40, 49)),
        ("eighteen to twenty-five", (18, 25)),
        ("aged 18 to 24", (18, 24)),
        ("a man in his twenties", (20, 29)),
        ("de 20 à 30 ans", (20, 30)),
        ("zwischen 20 und 30", (20, 30)),
        ("under 25", (0, 24)),
        ("60+", (60, OLDEST)),
        ("over 60", (61, OLDEST)),
        ("about 30", (28, 32)),
        ("34 years old", (34, 34)),
        ("teens", (13, 19)),
        ("minor", (0, 17)),
        ("20s", (20, 29)),
        ("", None),
        ("Not stated", None),
    ],
)
def test_ages_are_read_as_practitioners_write_them(words, band):
    assert parse_ages(words) == band


@pytest.mark.parametrize(
    ("words", "band"),
    [
        ("2017–2020", (2017, 2020)),
        ("2017-20", (2017, 2020)),
        ("2017/18", (2017, 2018)),
        ("from 2017 to 2020", (2017, 2020)),
        ("2019", (2019, 2019)),
        ("early 2019", (2019, 2019)),
        ("around 2019", (2018, 2020)),
        ("vers 2019", (2018, 2020)),
        ("the 2010s", (2010, 2019)),
        ("late 2010s", (2017, 2019)),
        ("mid-2010s", (2014, 2016)),
        ("before 2005", (1970, 2004)),
        ("", None),
    ],
)
def test_years_are_read_as_practitioners_write_them(words, band):
    assert parse_years(words) == band


@pytest.mark.parametrize(
    ("words", "gender"),
    [("Woman", "woman"), ("a man", "man"), ("F", "woman"), ("Männlich", "man"), ("divers", "other"), ("both", "")],
)
def test_genders_are_read(words, gender):
    assert parse_gender(words) == gender


@pytest.mark.parametrize(
    ("parse", "words"),
    [
        (parse_years, "2020–2017"),
        (parse_years, "2017-08"),
        (parse_years, "when Quillon came"),
        (parse_ages, "24–18"),
        (parse_ages, "as old as Quillon"),
        (parse_gender, "Quillon"),
    ],
)
def test_what_is_not_understood_is_said_without_repeating_it(parse, words):
    with pytest.raises(Unclear) as refused:
        parse(words)
    assert "Quillon" not in str(refused.value)
    assert "Write" in str(refused.value)


def test_words_that_cannot_be_read_are_named_rather_than_dropped():
    traits = Traits.from_words(
        country="NL", years="long ago", ages="twenties", gender="hard to say", ideology="jihadist"
    )
    assert traits == Traits(country="nl", ages=(20, 29), ideology="jihadist", unread=("years", "gender"))


def test_what_says_nothing_is_no_trait():
    told_nothing = Traits.from_words(
        country="country-not-stated", region="Several regions", ideology="ideology-not-stated", years="", gender="both"
    )
    assert told_nothing == Traits()


@pytest.mark.parametrize(
    ("words", "slug"),
    [("Western Europe", "western-europe"), ("Mitteleuropa", "central-europe"), ("Europe de l'Ouest", "western-europe")],
)
def test_a_region_is_known_in_five_languages(words, slug):
    assert Traits.from_words(region=words).region_band == slug


def test_a_band_that_runs_backwards_is_refused():
    with pytest.raises(ValueError, match="from the lower to the higher"):
        Traits(ages=(30, 20))


@given(st.text(max_size=40))
def test_any_words_give_a_band_in_order_or_a_plain_refusal(words):
    for parse in (parse_years, parse_ages):
        try:
            band = parse(words)
        except Unclear:
            continue
        assert band is None or band[0] <= band[1]
