"""A link that an editor typed into running text tells nobody of an entry that they may not read."""

import pytest
from wagtail.models import Page

from tests.catalogue.factories import LessonFactory, PracticeFactory

pytestmark = pytest.mark.django_db


def linked(page: Page) -> str:
    return f'<p>See <a linktype="page" id="{page.pk}">this entry</a>.</p>'


@pytest.mark.parametrize("hiding", [{"audience": "practitioners"}, {"live": False}])
def test_a_link_in_text_to_a_hidden_entry_keeps_its_words_and_loses_its_address(client, practitioner, hiding):
    hidden = PracticeFactory(title="The kept back practice", slug="the-kept-back-practice", **hiding)
    lesson = LessonFactory(observation=linked(hidden))
    for reader in (None, practitioner):
        if reader:
            client.force_login(reader)
        html = client.get(lesson.url).content.decode()
        assert "this entry" in html
        assert "the-kept-back-practice" not in html


def test_a_link_in_text_to_an_open_entry_or_section_works(client):
    practice = PracticeFactory()
    section = practice.get_parent()
    lesson = LessonFactory(observation=linked(practice) + linked(section))
    html = client.get(lesson.url).content.decode()
    assert f'<a href="{practice.url}">this entry</a>' in html
    assert f'<a href="{section.url}">this entry</a>' in html
