"""Narrowing goes down the tree by itself: the editor who caused it is told."""

import pytest
from django.urls import reverse

from catalogue.audience import Audience
from tests.catalogue.factories import ChapterFactory, ManualFactory, RecommendationFactory

pytestmark = pytest.mark.django_db


def told_after_moving(client, chapter, target) -> str:
    address = reverse("wagtailadmin_pages:move_confirm", args=[chapter.pk, target.pk])
    return client.post(address, follow=True).content.decode()


def test_moving_under_a_narrower_entry_tells_the_editor_what_became_of_the_entries_below(client, editor):
    chapter = RecommendationFactory(audience="public").get_parent().specific
    client.force_login(editor)
    html = told_after_moving(client, chapter, ManualFactory(audience="practitioners"))
    assert "so is everything below it" in html
    chapter.refresh_from_db()
    assert chapter.audience == Audience.PRACTITIONERS


def test_moving_under_an_open_entry_says_nothing_of_the_kind(client, editor):
    chapter = ChapterFactory(audience="public")
    RecommendationFactory(parent=chapter, audience="public")
    client.force_login(editor)
    html = told_after_moving(client, chapter, ManualFactory(audience="public"))
    assert "so is everything below it" not in html
