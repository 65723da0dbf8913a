"""Counts beside the filters: any value inside a filter, all filters together, each counted with itself left out."""

import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from search.facets import FACETS
from taxonomy.models import VOCABULARIES, FormerTerm
from tests.catalogue.factories import CaseStudyFactory, LessonFactory, PracticeFactory, RecommendationFactory
from tests.exchange.reports import report

pytestmark = pytest.mark.django_db
VALUES = ("one", "two", "three")
CHOSEN = {"challenge": VALUES, "phase": VALUES, "country": VALUES, "type": ("case", "lesson"), "year": ("2021", "2022")}
CHOSEN |= {"tried": ("yes",)}


def brute_force(entries: list[dict[str, set[str]]], filters: dict[str, tuple[str, ...]]) -> dict[str, dict[str, int]]:
    counted: dict[str, dict[str, int]] = {}
    for facet in FACETS:
        others = {key: set(slugs) for key, slugs in filters.items() if key != facet.key and slugs}
        kept = [entry for entry in entries if all(entry[key] & slugs for key, slugs in others.items())]
        for slug in {slug for entry in kept for slug in entry[facet.key]}:
            counted.setdefault(facet.key, {})[slug] = sum(slug in entry[facet.key] for entry in kept)
    return counted


def test_counts_equal_a_brute_force_count(search_index, find, term):
    chance = random.Random(20240820)
    terms = {key: {slug: term(key, slug) for slug in VALUES} for key in VOCABULARIES}
    entries = []
    for number in range(14):
        factory = chance.choice([CaseStudyFactory, LessonFactory, PracticeFactory])
        tags = {key: chance.sample(VALUES, chance.randint(0, 3)) for key in VOCABULARIES}
        word = chance.choice(["", "chaplain"])
        year = chance.choice([None, 2021, 2022])
        managers = {VOCABULARIES[key].plural: [terms[key][slug] for slug in slugs] for key, slugs in tags.items()}
        page = factory(title=f"{word} {number}", year=year, language=chance.choice(["en", "fr"]), tags=managers)
        found = {key: set(slugs) for key, slugs in tags.items()}
        found |= {"type": {page.type_key}, "year": {str(year)} if year else set(), "words": {word}}
        found["language"] = {page.language}
        found["tried"] = set()
        if chance.random() < 0.4:
            audience = chance.choice(["public", "practitioners"])
            report(page, audience=audience)
            found["tried"] = {"yes"} if audience == "public" else set()
        entries.append(found)
    search_index("public")

    choices = st.fixed_dictionaries(
        {key: st.lists(st.sampled_from(v), max_size=2, unique=True) for key, v in CHOSEN.items()}
    )

    @settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
    @given(choices, st.sampled_from(["", "chaplain"]))
    def counts_agree(chosen: dict[str, list[str]], words: str) -> None:
        filters = {key: tuple(slugs) for key, slugs in chosen.items()}
        among = [entry for entry in entries if not words or entry["words"] == {words}]
        result = find(words, **filters)
        shown = {f.key: {v.slug: v.count for v in f.values if v.count} for f in result.facets}
        expected = brute_force(among, filters)
        if len(expected.get("language", ())) == 1:
            del expected["language"]  # nothing to choose from
        assert {key: counts for key, counts in shown.items() if counts} == expected
        assert result.total == sum(
            all(entry[key] & set(slugs) for key, slugs in filters.items() if slugs) for entry in among
        )

    counts_agree()


def test_values_stand_in_the_order_of_their_vocabulary_with_their_labels(search_index, find, term):
    late, early = term("phase", "late", sort_order=2, name="Later on"), term("phase", "early", sort_order=1)
    CaseStudyFactory(tags={"phases": [late, early]}, year=2020)
    CaseStudyFactory(tags={"phases": [late]}, year=2022)
    search_index("public")
    facets = {facet.key: facet for facet in find().facets}
    assert list(facets) == ["phase", "type", "year"]
    assert [(v.slug, v.label, v.count) for v in facets["phase"].values] == [
        ("early", "Early", 1),
        ("late", "Later on", 2),
    ]
    assert [v.slug for v in facets["year"].values] == ["2022", "2020"]
    assert [v.label for v in facets["type"].values] == ["Case studies"]


def test_an_unknown_value_is_a_chip_without_results(search_index, find, term):
    CaseStudyFactory(tags={"challenges": [term("challenge", "mental-health")]})
    search_index("public")
    result = find(challenge=["no-such-term"])
    assert result.total == 0
    assert [(chip.label, chip.facet_label) for chip in result.chips] == [("no-such-term", "Challenge")]
    challenge = next(facet for facet in result.facets if facet.key == "challenge")
    assert {(v.slug, v.count, v.is_selected) for v in challenge.values} == {
        ("no-such-term", 0, True),
        ("mental-health", 1, False),
    }


def test_a_term_that_was_merged_away_leads_to_its_successor(search_index, find, term):
    CaseStudyFactory(tags={"challenges": [term("challenge", "mental-health")]})
    FormerTerm.objects.create(vocabulary="challenge", slug="wellbeing", successor="psyche")
    FormerTerm.objects.create(vocabulary="challenge", slug="psyche", successor="mental-health")
    search_index("public")
    result = find(challenge=["wellbeing", "mental-health"])
    assert result.total == 1
    assert [chip.label for chip in result.chips] == ["Mental health"]
    assert find("challenge:wellbeing").total == 1


def test_a_listing_has_its_types_only(search_index, find):
    CaseStudyFactory(title="Case")
    RecommendationFactory(title="Recommendation")
    search_index("public")
    listing = find(fixed_types=("case",))
    assert [hit.type_key for hit in listing.hits] == ["case"]
    assert "type" not in {facet.key for facet in listing.facets}
    manuals = find(fixed_types=("manual", "chapter", "recommendation"))
    assert manuals.total == 3
    assert {v.slug for f in manuals.facets if f.key == "type" for v in f.values} == {
        "manual",
        "chapter",
        "recommendation",
    }
