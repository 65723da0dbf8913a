"""The language of an entry is said to programs wherever its words stand, and the house's wherever the house speaks."""

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from django.db import connection
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.operations import RunPython
from django.template.loader import render_to_string
from wagtail.search.index import FilterField

from catalogue.audience import entry_models
from catalogue.models import EntryLink
from tests.catalogue.factories import ENTRY_FACTORIES, LessonFactory, PracticeFactory, RecommendationFactory
from tests.catalogue.files import attach

pytestmark = pytest.mark.django_db


def page_of(client, entry) -> BeautifulSoup:
    return BeautifulSoup(client.get(entry.url).content, "html.parser")


def language_at(element) -> str:
    return next(above["lang"] for above in [element, *element.parents] if above.has_attr("lang"))


@pytest.mark.parametrize("model", entry_models(), ids=lambda m: m.__name__)
def test_an_entry_is_in_english_unless_someone_says_otherwise_and_is_filtered_by_it(model):
    field = model._meta.get_field("language")
    assert field.default == "en"
    assert field.choices == list(settings.LANGUAGES)
    assert "language" in {found.field_name for found in model.get_search_fields() if isinstance(found, FilterField)}


@pytest.mark.parametrize("factory", ENTRY_FACTORIES, ids=lambda f: f._meta.model.__name__)
def test_the_words_of_an_entry_are_in_its_language_and_those_of_the_house_are_not(client, factory):
    entry = factory(language="fr", title="La sortie", summary="Trois rencontres avant la porte.")
    attach(entry, title="L’ordre du jour")
    entry.links_out.add(EntryLink(to=PracticeFactory(title="A practice in English")))
    entry.links_out.add(EntryLink(to=PracticeFactory(title="Eine Praxis", language="de")))
    entry.save()
    page = page_of(client, entry)
    assert page.html["lang"] == "en"
    assert page.article["lang"] == "fr"
    for words, language in {
        "La sortie": "fr",
        "L’ordre du jour": "fr",
        "Français": "fr",
        "A practice in English": "en",
        "Eine Praxis": "de",
        "Files": "en",
        "Written in": "en",
        "Key facts": "en",
        "On this page": "en",
        "Where this comes from": "en",
    }.items():
        found = [text.parent for text in page.body.find_all(string=lambda text, wanted=words: text.strip() == wanted)]
        assert found, words
        assert {language_at(element) for element in found} == {language}, words
    for prose in page.select(".prose"):
        assert language_at(prose) == "fr"
    for heading in page.article.select("h2, h3:not(.passage h3, .prose h3), nav, button"):
        assert language_at(heading) == "en", heading


def test_an_entry_in_the_language_of_the_house_says_nothing(client):
    page = page_of(client, LessonFactory())
    assert [element.name for element in page.find_all(lang=True)] == ["html"]


def test_a_recommendation_says_its_statement_in_its_language(client):
    page = page_of(client, RecommendationFactory(language="nl", statement="Begin op tijd."))
    assert language_at(page.select_one(".statement__words")) == "nl"
    assert language_at(page.select_one(".statement__state")) == "en"


@pytest.mark.parametrize("template", ["components/entry_card.html", "curricula/entry_line.html"])
def test_a_card_says_the_language_of_its_title_and_summary(rf, template):
    entry = LessonFactory(language="de", title="Erst die Schulden", summary="Was hilft.")
    html = render_to_string(template, {"entry": entry, "request": rf.get("/")})
    page = BeautifulSoup(f'<html lang="en">{html}</html>', "html.parser")
    for words in ("Erst die Schulden", "Was hilft."):
        element = page.find(string=lambda text, wanted=words: text.strip() == wanted).parent
        assert language_at(element) == "de"


@pytest.mark.parametrize(
    ("app", "name"),
    [
        ("lessons", "0002_language_of_the_text"),
        ("practices", "0002_language_of_the_text"),
        ("papers", "0003_language_of_the_text"),
        ("catalogue", "0002_attachments"),
    ],
)
def test_the_migrations_can_be_undone(app, name):
    migration = MigrationLoader(connection).get_migration(app, name)
    assert all(operation.reversible for operation in migration.operations)
    assert not any(isinstance(operation, RunPython) for operation in migration.operations)
