"""The crowd of readers and writers, for a few seconds: all is served, and each form posts once."""

import asyncio
from collections import Counter

import pytest
from django.core.cache import cache
from django.test.testcases import LiveServerThread, _StaticFilesHandler

from benchmarks.talking import site
from benchmarks.talking.crowd import alone, crowd
from tests.catalogue.factories import PracticeFactory
from tests.databases import committing

SECONDS = 6


@pytest.fixture
def address(django_db_setup, django_db_blocker, tmp_path, settings):
    settings.NEW_ACCOUNT_COMMENTS = settings.NEW_ACCOUNT_HOURS = 0
    settings.HOLD_RATE = settings.HOLD_LINKS = 1000
    cache.clear()
    with django_db_blocker.unblock(), committing(tmp_path):
        PracticeFactory()
        server = LiveServerThread("127.0.0.1", _StaticFilesHandler)
        server.daemon = True
        server.start()
        server.is_ready.wait()
        assert server.error is None, server.error
        yield f"http://127.0.0.1:{server.port}"
        server.terminate()
    cache.clear()


def test_a_small_crowd_loses_and_doubles_nothing(address, monkeypatch):
    monkeypatch.setattr("benchmarks.talking.crowd.WRITER_PAUSE", (0.1, 0.3))
    made = site.prepare(2)
    met = asyncio.run(
        crowd(address, made["pages"], made["form"], made["sessions"], readers=3, writers=2, seconds=SECONDS)
    )
    assert not met.errors
    assert met.seconds["read"]
    assert met.doubled, "no form was sent twice"
    kept = site.check(made["thread"])
    assert {body: kept.get(body) for body in met.tried} == dict.fromkeys(met.tried, 1)
    assert max(Counter(met.written).values()) == 2, "whoever sends a form twice is told twice that it is there"


def test_a_page_that_is_not_there_is_counted_as_an_error(address):
    made = site.prepare(1)
    met = asyncio.run(crowd(address, ["/not/here/"], made["form"], made["sessions"], readers=1, writers=0, seconds=2))
    assert met.errors["reading: 404"] == len(met.seconds["read"]) > 0


def test_a_reader_alone_looks_at_each_page_so_often(address):
    made = site.prepare(1)
    assert len(asyncio.run(alone(address, made["pages"], made["sessions"][0], times=2))) == 2 * len(made["pages"])
