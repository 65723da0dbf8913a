"""The demonstration content: complete, loaded without loss, and never loaded over an editor's work."""

import json
from io import StringIO

import pytest
from django.core.management import call_command
from django.db import transaction

from catalogue.audience import entry_models
from catalogue.models import EntryAttachment, EntryLink
from catalogue.text import html_to_text
from home.demo.reading import read_all
from lessons.models import CaseStudyPage, LessonPage
from practices.models import PracticePage, RecommendationPage
from taxonomy.models import Challenge, Phase, TargetGroup

FILES = read_all()


@pytest.fixture(scope="module")
def loaded_once(django_db_setup, django_db_blocker):
    """The content is loaded once for this module, in a transaction around those of its tests."""
    with django_db_blocker.unblock(), transaction.atomic():
        call_command("load_vocabularies", verbosity=0)
        call_command("load_demo", verbosity=0)
        yield
        transaction.set_rollback(True)


@pytest.fixture
def loaded(loaded_once, db) -> None:
    """Before `db`, so that each test's own transaction lies inside that of the module."""


def test_every_file_becomes_a_live_entry_with_all_its_words(loaded):
    pages = {page.slug: page for model in entry_models() for page in model.objects.all()}
    assert len(pages) == len(FILES) >= 60
    for file in FILES:
        page = pages[file.facts.get("slug") or file.key.rpartition("/")[2]]
        assert page.live
        body = " ".join(page.body_text.split())
        for name, html in file.sections.items():
            for line in html_to_text(html).splitlines():
                assert " ".join(line.split()) in body, f"{file.key}: «{name}» lost a line"


def test_an_entry_in_another_language_says_in_which(loaded):
    written = {
        file.facts.get("slug") or file.key.rpartition("/")[2]: file.facts.get("language", "en") for file in FILES
    }
    assert {page.slug: page.language for model in entry_models() for page in model.objects.all()} == written
    for code in ("en", "fr", "nl", "de", "es"):
        assert list(written.values()).count(code) >= 2


def test_every_link_in_a_file_is_a_link_between_entries(loaded):
    wanted = sum(len(file.facts.get("links") or []) for file in FILES)
    assert EntryLink.objects.count() == wanted > 100


def test_a_reader_finds_on_day_one_what_the_field_expects(loaded):
    practices = " ".join(f"{p.title} {p.also_known_as}" for p in PracticePage.objects.all()).lower()
    for name in ("mentor", "pairs", "qpr", "pprv", "mar", "central unit", "safety house", "vera-2r", "radix"):
        assert name in practices
    assert LessonPage.objects.count() >= 8
    assert RecommendationPage.objects.count() >= 15
    assert CaseStudyPage.objects.filter(is_demonstration=True).count() >= 12
    assert not CaseStudyPage.objects.filter(is_demonstration=False).exists()


@pytest.mark.parametrize("vocabulary", [Challenge, TargetGroup, Phase])
def test_the_cases_are_spread_over_every_term(loaded, vocabulary):
    rows = f"{vocabulary.tagged_name()}__content_object__in"
    unused = vocabulary.objects.exclude(**{rows: CaseStudyPage.objects.values("pk")})
    assert not unused.exists(), [term.name for term in unused]


def test_a_second_load_changes_nothing_and_keeps_an_editors_words(loaded):
    lesson = LessonPage.objects.first()
    lesson.title = "An editor's title"
    lesson.save_revision().publish()
    out = StringIO()
    call_command("load_demo", stdout=out)
    lesson.refresh_from_db()
    assert lesson.title == "An editor's title"
    assert "all were there" in out.getvalue()


def found(words: str, **options) -> dict:
    out = StringIO()
    call_command("find", words, "--json", stdout=out, **options)
    return json.loads(out.getvalue())


def test_what_a_practitioner_types_on_day_one_is_found(loaded, search_index):
    search_index()
    assert found("PAIRS")["results"][0]["url"] == "/practices/pairs/"
    assert found("QPR")["results"][0]["url"] == "/practices/qpr-pprv/"
    assert "handover" in found("handover before release")["results"][0]["passage"].lower()
    answer = found("mental health", target_group=["vetos-in-prison"], limit=50)
    tagged = {page.url for model in entry_models() for page in model.objects.all() if in_prison(page)}
    assert answer["total"] == len(answer["results"]) > 3
    assert {result["url"] for result in answer["results"]} <= tagged
    assert answer["facets"]["target_group"]["vetos-in-prison"] == answer["total"]


def in_prison(page) -> bool:
    return "vetos-in-prison" in page.target_group_slugs


@pytest.mark.parametrize(
    ("words", "address", "file"),
    [
        ("carbon copy wallet", "/cases/flat-ready-file-not/", "handover-form-added-page"),
        ("toothbrush", "/cases/depression-read-as-resistance/", "observation-sheet"),
    ],
)
def test_what_stands_in_an_attached_file_only_is_found(loaded, search_index, client, words, address, file):
    search_index()
    assert found(words)["results"][0]["url"] == address
    entry = EntryAttachment.objects.get(document__file__contains=file)
    assert not set(words.split()) & set(entry.page.specific.body_text.lower().split())
    assert client.get(entry.url).status_code == 200
    assert entry.document.url not in client.get(address).content.decode()
