"""The front door: true counts, only what the reader may read, and a price that does not grow with the collection."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from taxonomy.models import Challenge, Phase
from tests.catalogue.factories import CaseStudyFactory, LessonFactory

pytestmark = pytest.mark.django_db


def terms() -> dict[str, list]:
    return {
        "challenges": [Challenge.objects.get_or_create(name="Case transfer", slug="case-transfer")[0]],
        "phases": [Phase.objects.get_or_create(name="Custody", slug="custody")[0]],
    }


def queries(client, address: str) -> int:
    with CaptureQueriesContext(
        connection,
    ) as captured:
        assert client.get(address).status_code == 200
    return len(captured)


def test_an_empty_catalogue_still_says_what_this_place_is(client):
    html = client.get("/").content.decode()
    assert "What are you facing?" in html
    assert "Nothing yet" in html


def test_counts_and_newest_are_those_of_the_reader(client, practitioner):
    LessonFactory(title="Open lesson", tags=terms())
    LessonFactory(title="Kept lesson", tags=terms(), audience="practitioners")
    seen = client.get("/")
    assert [lesson.title for lesson in seen.context["newest_lessons"]] == ["Open lesson"]
    assert [challenge.entries for challenge in seen.context["challenges"]] == [1]
    assert seen.context["total"] == 1
    client.force_login(practitioner)
    seen = client.get("/")
    assert {lesson.title for lesson in seen.context["newest_lessons"]} == {"Open lesson", "Kept lesson"}
    assert [phase.entries for phase in seen.context["phases"]] == [2]
    assert seen.context["total"] == 2


@pytest.mark.parametrize("address", ["/", "/cases/"])
def test_queries_do_not_grow_with_the_collection(client, search_index, address):
    for _ in range(4):
        CaseStudyFactory(tags=terms())
        LessonFactory(tags=terms())
    search_index()
    client.get(address)  # fills what is cached per process: sites, content types
    few = queries(client, address)
    for _ in range(5):
        CaseStudyFactory(tags=terms())
        LessonFactory(tags=terms())
    search_index()
    assert queries(client, address) == few <= 26
