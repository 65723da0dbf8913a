"""A lesson is written bit by bit: only its publication needs the texts of its state."""

import pytest
from django.urls import reverse

from lessons.models import LessonIndexPage, LessonPage
from tests.accounts.test_roles import lesson_form

pytestmark = pytest.mark.django_db
EMPTY = '{"blocks": [], "entityMap": {}}'


@pytest.fixture
def add(client, editor):
    client.force_login(editor)
    address = reverse("wagtailadmin_pages:add", args=["lessons", "lessonpage", LessonIndexPage.objects.get().pk])
    return lambda **changes: client.post(address, lesson_form(**changes))


def test_a_draft_is_saved_before_its_texts_are_written(add):
    add(state="recommended", observation=EMPTY, lesson=EMPTY)
    assert not LessonPage.objects.get(slug="phone-before-you-write").live


@pytest.mark.parametrize("action", ["action-publish", "action-submit"])
def test_neither_publication_nor_review_takes_a_lesson_without_them(add, action):
    answer = add(state="recommended", observation=EMPTY, lesson=EMPTY, **{action: "1"})
    assert "needs this text" in answer.content.decode()
    assert not LessonPage.objects.filter(slug="phone-before-you-write").exists()
