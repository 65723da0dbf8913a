"""Tagging in the editor's form: short vocabularies are ticked, an unknown word is refused and not lost."""

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text

from taxonomy.models import Challenge, Country
from tests.catalogue.factories import LessonFactory

pytestmark = pytest.mark.django_db
TEXTS = ("observation", "lesson", "recommendation", "adopted_note", "confirmed_note", "limits")


@pytest.fixture
def lesson():
    chosen = Challenge.objects.create(name="Case transfer, and handover", slug="case-transfer")
    Challenge.objects.create(name="Mental health", slug="mental-health")
    Country.objects.create(name="Belgium", slug="be")
    return LessonFactory(tags={"challenges": [chosen]})


def posted(lesson, **changes):
    form = {
        "title": lesson.title,
        "slug": lesson.slug,
        "summary": lesson.summary,
        "state": "observation",
        "audience": "public",
        "language": "en",
        "links_out": inline_formset([]),
        "attachments": inline_formset([]),
        "comments": inline_formset([]),
        "action-publish": "1",
        **{name: rich_text("<p>Text.</p>") for name in TEXTS},
    }
    return nested_form_data(form) | changes


def test_the_terms_of_a_short_vocabulary_are_there_to_tick(client, editor, lesson):
    client.force_login(editor)
    html = client.get(reverse("wagtailadmin_pages:edit", args=[lesson.pk])).content
    boxes = BeautifulSoup(html, "html.parser").find_all("input", {"name": "challenges", "type": "checkbox"})
    assert {box["value"]: box.has_attr("checked") for box in boxes} == {
        "Case transfer, and handover": True,
        "Mental health": False,
    }


def test_what_is_ticked_and_typed_is_saved(client, editor, lesson):
    client.force_login(editor)
    data = posted(lesson, challenges=["Mental health", "Case transfer, and handover"], countries="Belgium")
    client.post(reverse("wagtailadmin_pages:edit", args=[lesson.pk]), data)
    lesson = type(lesson).objects.get(pk=lesson.pk)
    assert lesson.challenge_slugs == ["case-transfer", "mental-health"]
    assert lesson.country_slugs == ["be"]


@pytest.mark.parametrize("field", ["countries", "challenges"])
def test_an_unknown_word_is_refused_and_stays_in_the_form(client, editor, lesson, field):
    client.force_login(editor)
    answer = client.post(
        reverse("wagtailadmin_pages:edit", args=[lesson.pk]), posted(lesson, **{field: "Nonsenseland", "title": "New"})
    )
    assert answer.status_code == 200
    assert "Not in this closed list: Nonsenseland" in str(answer.context["form"].errors[field])
    assert not type(lesson).objects.filter(pk=lesson.pk, title="New").exists()
    if field == "countries":
        assert "Nonsenseland" in answer.content.decode()
