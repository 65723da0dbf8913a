"""`manage.py find`."""

import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from tests.catalogue.factories import CaseStudyFactory, LessonFactory, PracticeFactory

pytestmark = pytest.mark.django_db


def found(*arguments: str) -> dict:
    out = StringIO()
    call_command("find", *arguments, "--json", stdout=out)
    return json.loads(out.getvalue())


@pytest.fixture
def entries(search_index, term):
    mental_health, training = term("challenge", "mental-health"), term("challenge", "staff-training")
    vetos = term("target_group", "vetos-in-prison", name="Offenders in prison")
    PracticeFactory(
        title="PAIRS: a programme",
        slug="pairs",
        year=2023,
        tags={"challenges": [mental_health], "target_groups": [vetos]},
    )
    LessonFactory(title="A lesson of PAIRS & others", slug="lesson", tags={"challenges": [training]})
    CaseStudyFactory(title="PAIRS behind closed doors", slug="closed", audience="practitioners")
    search_index("public", "practitioners")


def test_json_has_total_results_and_facets(entries):
    answer = found("PAIRS")
    assert set(answer) == {"total", "results", "facets"}
    assert answer["total"] == 2
    first = answer["results"][0]
    assert set(first) == {"title", "type", "url", "score", "passage"}
    assert (first["title"], first["type"], first["url"]) == ("PAIRS: a programme", "practice", "/practices/pairs/")
    assert first["score"] > answer["results"][1]["score"]
    assert first["passage"] == "What was done, and what we take from it."
    assert answer["facets"]["challenge"] == {"mental-health": 1, "staff-training": 1}
    assert answer["facets"]["type"] == {"practice": 1, "lesson": 1}


def test_filters_can_be_repeated_and_combined(entries):
    assert found("PAIRS", "--target-group", "vetos-in-prison")["total"] == 1
    assert found("PAIRS", "--challenge", "mental-health", "--challenge", "staff-training")["total"] == 2
    assert found("PAIRS", "--challenge", "staff-training", "--type", "practice")["total"] == 0
    assert [r["url"] for r in found("--year", "2023")["results"]] == ["/practices/pairs/"]


def test_who_is_asking_decides_what_is_found(entries):
    assert "PAIRS behind closed doors" not in json.dumps(found("closed doors", "--as", "public"))
    assert found("closed doors")["total"] == 0
    assert found("closed doors", "--as", "practitioner")["results"][0]["url"] == "/cases/closed/"


def test_the_number_of_results_can_be_limited(entries):
    answer = found("PAIRS", "--limit", "1", "--as", "practitioner")
    assert (answer["total"], len(answer["results"])) == (3, 1)


def test_without_json_it_reads_well(entries):
    out = StringIO()
    call_command("find", "PAIRS", stdout=out)
    assert "2 found" in out.getvalue()
    assert "  1. PAIRS: a programme  [Practice," in out.getvalue()
    assert "Challenge: Mental health 1, Staff training 1" in out.getvalue()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--type", "cases"], "Did you mean case\\? Valid: case, lesson, practice"),
        (["--challenge", "mental-helth"], "Did you mean mental-health\\? Valid: mental-health, staff-training"),
        (["--year", "last"], "a year is a number"),
        (["--limit", "0"], "--limit is one or more"),
    ],
)
def test_unknown_values_are_named_with_the_valid_ones(entries, arguments, message):
    with pytest.raises(CommandError, match=message):
        found("PAIRS", *arguments)


def test_without_an_index_it_says_how_to_make_one(search_index):
    with pytest.raises(CommandError, match="update_index"):
        found("PAIRS")
