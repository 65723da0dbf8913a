"""Wagtail's search API on the Whoosh backend: every query class, filters of the queryset, orders, slices, facets."""

import pytest
from django.core.exceptions import ImproperlyConfigured
from modelsearch.backends import get_search_backend
from modelsearch.backends.base import FilterFieldError, SearchFieldError
from modelsearch.query import MATCH_ALL, MATCH_NONE, And, Boost, Fuzzy, Not, Or, Phrase, PlainText
from wagtail.models import Page

from lessons.models import CaseStudyPage
from search.engine.snapshot import Snapshot
from taxonomy.models import Challenge
from tests.catalogue.factories import CaseStudyFactory, LessonFactory, PracticeFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def entries(search_index, term):
    mental_health = term("challenge", "mental-health", other_labels="psychological wellbeing")
    CaseStudyFactory(title="Handover at the gate", slug="gate", year=2021, situation="<p>Men met.</p>")
    gate = CaseStudyPage.objects.get(slug="gate")
    gate.challenges.add(mental_health)
    gate.save()
    CaseStudyFactory(title="A quiet release", slug="quiet", year=2023, situation="<p>No handover, no plan at all.</p>")
    LessonFactory(
        title="Plan the first week", slug="week", observation="<p>The plan spoke of handing over the file.</p>"
    )
    PracticeFactory(
        title="Mentors", slug="mentors", live=False, intervention="", also_known_as="MENTOR-X", audience="practitioners"
    )
    search_index()


def slugs(results) -> list[str]:
    return [page.slug for page in results]


def test_a_search_over_pages_ranks_all_types_and_one_over_a_type_has_only_that(entries):
    assert slugs(Page.objects.search("handover")) == ["gate", "quiet"]
    assert set(slugs(Page.objects.search("plan"))) == {"quiet", "week"}
    assert slugs(CaseStudyPage.objects.search("plan")) == ["quiet"]
    assert isinstance(Page.objects.search("handover")[0], Page)


def test_a_word_in_the_title_ranks_before_the_same_word_in_the_body(entries):
    scored = list(Page.objects.search("handover").annotate_score("score"))
    assert [page.slug for page in scored] == ["gate", "quiet"]
    assert scored[0].score > scored[1].score > 0


QUERIES = [
    (PlainText("handover plan", operator="and"), {"quiet"}),
    (PlainText("handover plan", operator="or"), {"gate", "quiet", "week"}),
    (PlainText("handovers planned", operator="and"), {"quiet"}),
    (PlainText("the"), set()),
    (Phrase("handover at the gate"), {"gate"}),
    (Phrase("gate handover"), set()),
    (Phrase("release quiet"), set()),
    (Phrase("release"), {"quiet"}),
    (And([PlainText("plan"), Not(PlainText("handover"))]), {"week"}),
    (Or([Phrase("first week"), PlainText("gate")]), {"week", "gate"}),
    (PlainText("gate") | PlainText("week"), {"week", "gate"}),
    (PlainText("plan") & ~PlainText("week"), {"quiet"}),
    (Boost(PlainText("gate"), 5) | PlainText("week"), {"week", "gate"}),
    (Fuzzy("handovre"), {"gate", "quiet"}),
    (PlainText("mentor-x"), {"mentors"}),
    (MATCH_NONE, set()),
]


def test_every_kind_of_query(entries):
    found = [(query, set(slugs(Page.objects.search(query)))) for query, _ in QUERIES]
    assert found == QUERIES


def test_everything_and_its_opposite(entries):
    everything = {"gate", "quiet", "week", "mentors"}
    assert everything <= set(slugs(Page.objects.search(MATCH_ALL)))
    assert Page.objects.search(MATCH_ALL).count() == Page.objects.count()
    without = slugs(Page.objects.search(Not(PlainText("handover"))))
    assert {"week", "mentors"} <= set(without)
    assert not {"gate", "quiet"} & set(without)


def test_a_boost_moves_a_hit_up(entries):
    assert slugs(Page.objects.search(Boost(PlainText("week"), 9) | PlainText("gate")))[0] == "week"
    assert slugs(Page.objects.search(PlainText("week") | Boost(PlainText("gate"), 9)))[0] == "gate"


def test_the_default_operator_is_or_and_can_be_and(entries):
    assert set(slugs(Page.objects.search("handover week"))) == {"gate", "quiet", "week"}
    assert slugs(Page.objects.search("handover week", operator="and")) == []


def test_all_words_are_needed_but_those_that_the_language_of_an_entry_leaves_out(search_index):
    CaseStudyFactory(title="Opvang na de detentie", slug="opvang", language="nl")
    CaseStudyFactory(title="Young men after detention", slug="men")
    CaseStudyFactory(title="Young people", slug="people")
    search_index()
    asked = ["de opvang na detentie", "after the detention", "young men", "detentie detention", "de la"]
    found = {words: slugs(Page.objects.search(words, operator="and")) for words in asked}
    assert found == dict(zip(asked, [["opvang"], ["men"], ["men"], [], []], strict=True))


def test_one_field_can_be_searched_alone(entries):
    assert slugs(Page.objects.search("handover", fields=["title"])) == ["gate"]
    assert slugs(CaseStudyPage.objects.search("handover", fields=["body_text"])) == ["quiet"]
    with pytest.raises(SearchFieldError):
        Page.objects.search("handover", fields=["colour"])


LOOKUPS = [
    ({"year": 2023}, {"quiet"}),
    ({"year__gt": 2021}, {"quiet"}),
    ({"year__in": [2021, 2023]}, {"gate", "quiet"}),
    ({"year__isnull": True}, set()),
    ({"title__startswith": "A q"}, {"quiet"}),
    ({"live": True}, {"gate", "quiet"}),
    ({"first_published_at__year__gte": 2000}, {"gate", "quiet"}),
]


def test_filters_of_the_queryset_hold(entries):
    found = [(lookup, CaseStudyPage.objects.filter(**lookup).search("handover")) for lookup, _ in LOOKUPS]
    assert [(lookup, set(slugs(results))) for lookup, results in found] == LOOKUPS
    assert [results.count() for _, results in found] == [len(expected) for _, expected in LOOKUPS]


def test_a_filter_that_is_not_declared_is_refused_as_wagtail_says(entries):
    with pytest.raises(FilterFieldError):
        Page.objects.filter(seo_title="x").search("handover")


def test_drafts_are_in_the_editors_index_and_leave_with_the_filter(entries):
    assert slugs(Page.objects.search("mentors")) == ["mentors"]
    assert slugs(Page.objects.live().search("mentors")) == []
    assert slugs(Page.objects.live().exclude(title="A quiet release").search("plan")) == ["week"]


def test_the_order_of_the_queryset_can_be_kept(entries):
    ordered = CaseStudyPage.objects.order_by("title").search(MATCH_ALL, order_by_relevance=False)
    assert slugs(ordered) == ["quiet", "gate"]
    assert slugs(CaseStudyPage.objects.order_by("-title").search(MATCH_ALL, order_by_relevance=False)) == [
        "gate",
        "quiet",
    ]


def test_slices(entries):
    results = Page.objects.search("handover plan")
    everything = slugs(results)
    assert len(everything) == 3
    assert slugs(results[1:]) == everything[1:]
    assert slugs(results[:2][1:]) == everything[1:2]
    assert results[2].slug == everything[2]
    assert results[1:3].count() == 2
    assert slugs(results[7:9]) == []


def test_words_are_completed_while_they_are_typed(entries):
    assert slugs(Page.objects.autocomplete("hand ga", operator="and")) == ["gate"]
    assert slugs(Page.objects.autocomplete("relea")) == ["quiet"]
    assert slugs(Page.objects.autocomplete("relea", fields=["title"])) == ["quiet"]
    assert slugs(Page.objects.autocomplete("eleas")) == []
    assert slugs(Page.objects.autocomplete("", fields=["title"])) == []
    with pytest.raises(SearchFieldError):
        Page.objects.autocomplete("relea", fields=["slug"])


def test_facets_count_columns_and_computed_values(entries):
    results = CaseStudyPage.objects.search("handover")
    assert results.facet("year") == {2021: 1, 2023: 1}
    assert results.facet("challenge_slugs") == {"mental-health": 1, None: 1}
    assert CaseStudyPage.objects.filter(year=2021).search("handover").facet("year") == {2021: 1}
    with pytest.raises(FilterFieldError):
        results.facet("colour")


def test_one_search_answers_hits_count_and_every_facet(entries, monkeypatch):
    asked = []
    evaluate = Snapshot.evaluate
    monkeypatch.setattr(Snapshot, "evaluate", lambda snapshot, node: asked.append(node) or evaluate(snapshot, node))
    results = CaseStudyPage.objects.filter(live=True).search("handover")
    assert results.count() == len(results[:1]) + len(results[1:]) == 2
    assert sum(results.facet("challenge_slugs").values()) == sum(results.facet("year").values()) == 2
    assert len(asked) == 1


def test_terms_are_found_in_the_editors_index_only(search_index, entries):
    search_index("public", "practitioners")
    assert [term.slug for term in get_search_backend().search("wellbeing", Challenge)] == ["mental-health"]
    assert list(get_search_backend("public").search("wellbeing", Challenge)) == []


def test_an_index_for_an_audience_has_what_that_audience_may_read(search_index, entries, indexed_keys):
    search_index("public", "practitioners")
    case, draft = Page.objects.get(slug="gate"), Page.objects.get(slug="mentors")
    for name in ("public", "practitioners"):
        assert f"wagtailcore.Page:{case.pk}" in indexed_keys(name)
        assert f"wagtailcore.Page:{draft.pk}" not in indexed_keys(name)
        assert len(indexed_keys(name)) == 3


def test_the_public_index_does_not_know_that_there_is_another_audience(search_index, entries):
    search_index("public", "practitioners")
    values = {
        name: get_search_backend(name).read(lambda s: s.value_counts("audience")) for name in ("public", "default")
    }
    assert values["public"] == {}
    assert set(values["default"]) == {"public", "practitioners"}


def test_no_owner_is_in_an_index(search_index, administrator):
    CaseStudyFactory(title="Owned", owner=administrator)
    search_index()
    for name in ("public", "practitioners", "default"):
        held = get_search_backend(name).read(
            lambda s: b"".join(part.tobytes() for segment in s.segments for part in segment.arrays.values())
        )
        assert b"owned" in held
        assert administrator.username.encode() not in held.lower()


@pytest.mark.parametrize("options", [{}, {"PATH": "x", "AUDIENCE": "nobody"}])
def test_wrong_options_are_named(options):
    from search.backends.whoosh import SearchBackend

    with pytest.raises(ImproperlyConfigured):
        SearchBackend(options)
