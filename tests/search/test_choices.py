"""Values typed with a filter: by slug, by any label in five languages, by an unambiguous beginning; else words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.choices import resolve
from search.facets import FACETS, facet_labels
from search.syntax import Clause, Phrase, Word, parse

LABELS = {
    "country": {"nl": "Netherlands", "be": "Belgium", "gb": "United Kingdom", "us": "United States"},
    "challenge": {
        "mental-health": "Mental health",
        "information-sharing": "Information sharing and its legal basis",
        "staff-training": "Staff training",
    },
    "target_group": {"vetos-in-prison": "Offenders in prison", "vetos-after-release": "Offenders after release"},
    "type": {"case": "Case studies", "manual": "Manuals", "chapter": "Manual chapters", "lesson": "Lessons"},
    "year": {},
    "language": {"en": "English", "fr": "Français"},
}
OTHERS = {
    "country": {"nl": ["Pays-Bas", "Nederland", "Holland", "Países Bajos"], "gb": ["UK", "Royaume-Uni"]},
    "challenge": {"mental-health": ["Santé mentale", "trauma"], "staff-training": ["Formation du personnel"]},
    "target_group": {"vetos-in-prison": ["VETO"], "vetos-after-release": ["VETO"]},
    "type": {"case": ["cas"], "lesson": ["lesson learnt"]},
    "language": {"fr": ["French", "Frans"]},
}


FORMER = {"wellbeing": "mental-health", "gone": "gone-too"}


def former(filters, labels):
    return {facet: tuple(FORMER.get(slug, slug) for slug in slugs) for facet, slugs in filters.items()}


def resolved(text: str, labels=LABELS):
    return resolve(parse(text), labels, others=lambda facet: OTHERS.get(facet, {}), former=former)


@pytest.mark.parametrize(
    ("text", "filters"),
    [
        ("country:nl", {"country": ("nl",)}),
        ("country:NL", {"country": ("nl",)}),
        ('country:"the Netherlands"', {"country": ("nl",)}),
        ("pays:pays-bas", {"country": ("nl",)}),
        ("país:paises_bajos", {"country": ("nl",)}),
        ("country:nl country:be country:nl", {"country": ("nl", "be")}),
        ("country:uk,nl", {"country": ("gb", "nl")}),
        ("challenge:mental-health", {"challenge": ("mental-health",)}),
        ('challenge:"sante mentale"', {"challenge": ("mental-health",)}),
        ("challenge:info", {"challenge": ("information-sharing",)}),
        ("challenge:formation", {"challenge": ("staff-training",)}),
        ("challenge:wellbeing", {"challenge": ("mental-health",)}),
        ("type:case", {"type": ("case",)}),
        ("type:manual", {"type": ("manual",)}),
        ("type:chapter", {"type": ("chapter",)}),
        ("lang:frans", {"language": ("fr",)}),
        ("year:2020", {"year": ("2020",)}),
    ],
)
def test_a_value_is_found_by_any_of_its_names(text, filters):
    found = resolved(f"handover {text}")
    assert found.filters == filters
    assert found.excluded == {}
    assert found.notes == ()
    assert found.question.clauses == (Clause((Word("handover"),)),)


def test_values_are_left_out():
    found = resolved("-country:nl country:be -type:cas")
    assert found.filters == {"country": ("be",)}
    assert found.excluded == {"country": ("nl",), "type": ("case",)}


def test_an_unknown_value_is_searched_as_words_with_a_note():
    found = resolved('country:"far far away" handover')
    assert found.filters == {}
    assert [str(clause) for clause in found.question.clauses] == ["handover", "far", "away"]
    assert found.question.choices == ()
    assert found.notes == ("No country here is called «far far away»; it was searched as words.",)


def test_an_unknown_value_that_is_left_out_leaves_its_words_out_together():
    found = resolved('prison -country:"far away"')
    assert found.question.unwanted == (Clause((Phrase("far away"),), negated=True),)
    assert "left out" in found.notes[0]


@pytest.mark.parametrize("text", ["country:united", "group:veto"])
def test_a_value_that_may_mean_several_is_not_guessed(text):
    found = resolved(text)
    assert found.filters == {}
    assert "More than one" in found.notes[0]
    assert " or «" in found.notes[0]
    assert found.question.clauses


def test_two_letters_begin_too_much():
    assert resolved("challenge:me").filters == {}
    assert resolved("challenge:men").filters == {"challenge": ("mental-health",)}


@given(st.sampled_from([facet.key for facet in FACETS]), st.text(max_size=30), st.booleans())
def test_any_value_is_a_filter_or_words_and_a_note(facet, value, negated):
    quoted = value.replace('"', "")
    found = resolved(f'{"-" if negated else ""}{facet}:"{quoted}"')
    assert set(found.filters) | set(found.excluded) <= {facet}
    assert all(slug in LABELS[facet] for slugs in found.filters.values() for slug in slugs if facet != "year")


@pytest.mark.django_db
def test_the_vocabularies_are_known_in_five_languages(term, django_assert_max_num_queries):
    term("country", "de", name="Germany", label_fr="Allemagne", label_es="Alemania", other_labels_nl="Duitsland\nBRD")
    term("country", "ge", name="Georgia")
    for typed in ("de", "germany", "Allemagne", "alemania", "duitsland", "BRD", "germ"):
        assert resolve(parse(f"country:{typed}"), facet_labels()).filters == {"country": ("de",)}, typed
    labels = facet_labels()
    with django_assert_max_num_queries(0):
        resolve(parse("country:de country:germany type:case lang:dutch"), labels)
    for typed in ("case", "cas", "casus", "Fälle", "caso"):
        assert resolve(parse(f"type:{typed}"), labels).filters == {"type": ("case",)}, typed
