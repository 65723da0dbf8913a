"""Two moderators, somebody who wrote, and what is told on approval."""

import pytest
from django.core.cache import cache

from exchange.models import Comment
from exchange.signals import comment_published
from tests.catalogue.factories import LessonFactory
from tests.exchange.factories import make_member


@pytest.fixture(autouse=True)
def nothing_counted():
    """Limits count in the cache, which outlives a test."""
    cache.clear()


@pytest.fixture
def page(db):
    return LessonFactory(title="Two services phoned")


@pytest.fixture
def author(db):
    return make_member()


@pytest.fixture
def second(db):
    return make_member("moderator")


@pytest.fixture
def told():
    heard: list[Comment] = []

    def hear(sender, comment, **kwargs):
        heard.append(comment)

    comment_published.connect(hear)
    yield heard
    comment_published.disconnect(hear)
