"""The address for monitors says whether search keeps up, and to strangers no more than that."""

import datetime

import pytest
from django.utils import timezone

from search.backends.whoosh.changes import indexing_paused
from search.indexer import catch_up
from search.models import PendingChange
from tests.catalogue.factories import CaseStudyFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def indexed(live_index):
    with indexing_paused():
        page = CaseStudyFactory(title="Confidential name of a service", audience="practitioners")
    live_index()
    catch_up()
    return page


def noted(page, seconds_ago: int) -> None:
    moment = timezone.now() - datetime.timedelta(seconds=seconds_ago)
    PendingChange.objects.create(key=f"wagtailcore.Page:{page.pk}", noted_at=moment)


def test_all_is_well(client, indexed):
    answer = client.get("/health/")
    assert (answer.status_code, answer.json()) == (200, {"status": "ok"})
    assert "no-store" in answer["Cache-Control"]


def test_an_index_that_is_somewhat_behind_is_well(client, indexed, settings):
    noted(indexed, seconds_ago=settings.SEARCH_SECONDS_BEHIND - 60)
    assert client.get("/health/").status_code == 200


def test_an_index_that_is_far_behind_is_told_to_monitors(client, indexed, settings):
    noted(indexed, seconds_ago=settings.SEARCH_SECONDS_BEHIND + 60)
    answer = client.get("/health/")
    assert (answer.status_code, answer.json()) == (503, {"status": "behind"})


def test_an_index_that_is_missing_is_told_to_monitors(client, live_index):
    answer = client.get("/health/")
    assert (answer.status_code, answer.json()) == (503, {"status": "behind"})


def test_figures_are_for_editors_and_hold_no_word_of_any_entry(client, indexed, editor, practitioner):
    noted(indexed, seconds_ago=20)
    client.force_login(practitioner)
    assert client.get("/health/").json() == {"status": "ok"}
    client.force_login(editor)
    answer = client.get("/health/").json()
    assert answer["changes_waiting"] == 1
    assert 20 <= answer["seconds_behind"] < 60
    assert answer["unusable_indexes"] == []
    assert answer["indexer_seen_seconds_ago"] < 60
    assert "Confidential" not in str(answer)


def test_only_reading_is_answered(client, indexed):
    assert client.post("/health/").status_code == 405
