"""The readers' pages of a vocabulary and of a term."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from taxonomy.merging import merge_terms
from taxonomy.models import VOCABULARIES, Challenge
from taxonomy.shelves import ENTRIES_PER_TYPE, shelves_of
from tests.catalogue.factories import CaseStudyFactory, LessonFactory, PracticeFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def trust():
    return Challenge.objects.create(slug="trust", name="Trust")


def titles(response):
    return [entry.title for group in response.context["groups"] for entry in group.entries]


def test_the_addresses_of_the_vocabularies_are_the_agreed_ones():
    assert {model.address() for model in VOCABULARIES.values()} == {
        "challenges",
        "target-groups",
        "phases",
        "intervention-areas",
        "sectors",
        "ideologies",
        "countries",
    }


def test_a_term_page_shows_everything_under_it_by_type_and_newest_first(client, trust):
    old = timezone.now() - timedelta(days=30)
    CaseStudyFactory(title="Old case", tags={"challenges": [trust]}, first_published_at=old)
    CaseStudyFactory(title="New case", tags={"challenges": [trust]})
    PracticeFactory(title="Practice", tags={"challenges": [trust]})
    CaseStudyFactory(title="Elsewhere")
    response = client.get(trust.get_absolute_url())
    assert response.status_code == 200
    groups = {group.type_key: [entry.title for entry in group.entries] for group in response.context["groups"]}
    assert groups == {"case": ["New case", "Old case"], "practice": ["Practice"]}
    assert response.context["total"] == 3
    assert response.context["feed_address"] == "/feeds/challenges/trust.atom"


def test_a_long_shelf_says_how_much_there_is_and_where(client, trust):
    for _ in range(ENTRIES_PER_TYPE + 2):
        LessonFactory(tags={"challenges": [trust]})
    [group] = client.get(trust.get_absolute_url()).context["groups"]
    assert (len(group.entries), group.total, group.has_more) == (ENTRIES_PER_TYPE, ENTRIES_PER_TYPE + 2, True)
    assert group.more_address == "/search/?challenge=trust&type=lesson"


def test_a_reader_finds_only_what_this_reader_may_read(client, trust, practitioner):
    terms = {"challenges": [trust]}
    CaseStudyFactory(title="Open", tags=terms)
    CaseStudyFactory(title="Kept", audience="practitioners", tags=terms)
    CaseStudyFactory(title="Draft", live=False, tags=terms)
    CaseStudyFactory(title="Withdrawn", withdrawn_on=timezone.localdate(), tags=terms)
    assert titles(client.get(trust.get_absolute_url())) == ["Open"]
    assert client.get("/challenges/").context["terms"][0].entries == 1
    client.force_login(practitioner)
    response = client.get(trust.get_absolute_url())
    assert titles(response) == ["Kept", "Open"]
    assert response.context["total"] == 2
    response = client.get("/challenges/")
    assert response.context["terms"][0].entries == 2
    assert response.context["total"] == 2


def test_the_page_of_a_term_names_the_terms_around_it_with_their_counts(client, trust):
    narrower = Challenge.objects.create(slug="n", name="Narrower", broader=trust)
    CaseStudyFactory(tags={"challenges": [narrower]})
    CaseStudyFactory(audience="practitioners", tags={"challenges": [narrower]})
    context = client.get(trust.get_absolute_url()).context
    assert [(term.slug, term.entries) for term in context["narrower"]] == [("n", 1)]
    assert client.get(narrower.get_absolute_url()).context["broader"] == trust


def test_the_old_address_of_a_merged_term_leads_on_for_good(client, trust):
    other = Challenge.objects.create(slug="confidence", name="Confidence")
    merge_terms(keep=trust, absorb=other)
    response = client.get("/challenges/confidence/")
    assert (response.status_code, response["Location"]) == (301, "/challenges/trust/")


def test_a_term_that_was_deleted_or_never_was_is_not_found(client, trust):
    trust.delete()
    assert client.get("/challenges/trust/").status_code == 404
    assert client.get("/challenges/never/").status_code == 404
    assert client.get("/moods/").status_code == 404


def test_a_term_page_is_only_read(client, trust):
    assert client.post(trust.get_absolute_url()).status_code == 405


@pytest.mark.parametrize("address", [model.address() for model in VOCABULARIES.values()])
def test_every_vocabulary_has_a_page(client, address):
    call_command("load_vocabularies", verbosity=0)
    assert client.get(f"/{address}/").status_code == 200


def test_the_number_of_queries_does_not_grow_with_the_collection(
    client, trust, practitioner, django_assert_num_queries
):
    client.force_login(practitioner)
    factories = (CaseStudyFactory, LessonFactory, PracticeFactory)
    counts = []
    for _ in range(3):
        for factory in factories:
            for _ in range(2):
                factory(tags={"challenges": [trust]})
        with CaptureQueriesContext(connection) as queries:
            client.get(trust.get_absolute_url())
        with CaptureQueriesContext(connection) as more:
            client.get(reverse("taxonomy:vocabulary", args=["challenges"]))
        counts.append((len(queries), len(more)))
    assert len(set(counts[1:])) == 1, counts
    with django_assert_num_queries(2 + 1 + len(factories) + 5):
        # totals, the newest of each type; the pages; each type's own fields; the rows of three vocabularies, and terms;
        # which of them are withheld
        shelves_of(trust, None)
