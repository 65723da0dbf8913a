"""`manage.py import_source`: the whole way from a file to linked drafts, with every word of the source in a draft."""

import json
import re
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.test import Client
from wagtail.models import Page

from catalogue.audience import entry_models
from catalogue.models import EntryLink
from lessons.models import LessonPage
from papers.importing import parse_source, read_source
from papers.importing.drafts import draft_source
from papers.importing.language import language_of
from papers.models import EventPage, PaperPage
from practices.models import ChapterPage, ManualPage, PracticePage, RecommendationPage

pytestmark = pytest.mark.django_db
REPO = Path(__file__).resolve().parents[2]
DOCUMENTS = Path(__file__).parent / "documents"
SEEDS = REPO.parent / "shared" / "seeds"
EVENT_SEED = SEEDS / "000_38e717ded72b09f7.txt"
PAPER_SEED = SEEDS / "002_4e799b3eefba5454.txt"
needs_seeds = pytest.mark.skipif(not SEEDS.is_dir(), reason="the source documents are not part of the product")


def run(path: Path, **options) -> dict:
    out = StringIO()
    call_command("import_source", str(path), "--json", stdout=out, **options)
    return json.loads(out.getvalue())


def all_drafts() -> list[Page]:
    return [page for model in entry_models() for page in model.objects.all()]


def words(text: str) -> list[str]:
    return re.findall(r"[a-z0-9]+", text.lower().replace("’", "'"))


def drafted_words() -> set[str]:
    found: set[str] = set()
    for page in all_drafts():
        facts = [page.title, page.summary, page.also_known_as, page.body_text]
        facts += [str(getattr(page, name, "")) for name in ("author", "topics", "place", "statement")]
        facts += [country.name for country in page.countries.all()]
        for name in ("reading", "recommendations", "discussion"):
            facts += [str(list(getattr(page, name).raw_data))] if hasattr(page, name) else []
        for name in ("published_on", "starts_on", "ends_on"):
            value = getattr(page, name, None)
            if value:
                facts.append(value.strftime("%d %-d %m %B %Y"))
        found.update(words(" ".join(facts)))
    return found


#: Words that say where one is in a document (headings, labels, list numbers), not what it says.
STRUCTURE = set(
    words(
        "2 3 4 Conclusion paper Details Publication date Author Country RAN Topic Description Publications online sup"
    )
)


@pytest.mark.parametrize("path", [DOCUMENTS / "conclusion_paper.txt", DOCUMENTS / "event_page.txt"])
def test_every_word_of_an_invented_source_stands_in_a_draft(path: Path):
    call_command("load_vocabularies", verbosity=0)
    run(path)
    lost = set(words(read_source(path))) - drafted_words() - STRUCTURE
    assert lost <= set(
        words("highlights discussion recommendations relevant practices follow up further reading key outcomes")
    ), lost


def test_a_conclusion_paper_becomes_linked_drafts_that_nobody_else_can_see():
    report = run(DOCUMENTS / "conclusion_paper.txt")
    paper = PaperPage.objects.get()
    event = EventPage.objects.get()
    assert len(report["drafts"]) == len(all_drafts())
    assert not any(page.live for page in all_drafts())
    assert {page.audience for page in all_drafts()} == {"practitioners"}
    assert RecommendationPage.objects.count() == len(paper.recommendations) == 4
    assert PracticePage.objects.count() == len(paper.practices) == 3
    assert ChapterPage.objects.get().get_parent().specific == ManualPage.objects.get()
    assert [block.value["entry"].specific for block in paper.practices] == list(PracticePage.objects.order_by("path"))
    for draft in (*RecommendationPage.objects.all(), *PracticePage.objects.all()):
        assert EntryLink.objects.filter(page=draft, to=paper, kind="source").exists()
    assert EntryLink.objects.filter(page=paper, to=event, kind="source").exists()
    assert event.starts_on.isoformat() == "2021-10-12"
    assert all(Client().get(page.url).status_code == 404 for page in all_drafts())


def test_an_editor_opens_and_publishes_an_imported_draft(client, editor):
    run(DOCUMENTS / "event_page.txt")
    lesson = LessonPage.objects.first()
    client.force_login(editor)
    assert client.get(f"/admin/pages/{lesson.pk}/edit/").status_code == 200
    revision = lesson.get_latest_revision()
    assert revision is not None
    revision.publish()
    lesson.refresh_from_db()
    assert lesson.live
    assert lesson.links_out.count() == 1


def test_what_has_no_place_is_listed_and_kept_on_the_first_draft(tmp_path: Path):
    text = read_source(DOCUMENTS / "event_page.txt")
    path = tmp_path / "odd.txt"
    path.write_text(text + "\n\n## Seating plan\n\nRow three was kept free for zebrafinches.\n", encoding="utf-8")
    report = run(path)
    assert any("zebrafinches" in line for line in report["unplaced"])
    assert "zebrafinches" in EventPage.objects.get().body_text


def test_a_document_is_not_imported_twice_by_accident():
    run(DOCUMENTS / "event_page.txt")
    number = len(all_drafts())
    with pytest.raises(CommandError, match="was imported before"):
        run(DOCUMENTS / "event_page.txt")
    assert len(all_drafts()) == number
    run(DOCUMENTS / "event_page.txt", again=True)
    assert len(all_drafts()) == 2 * number


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (b"", "empty"),
        (b"   \n\n", "empty"),
        (b"%PDF-1.7 \x00\x01", "PDF"),
        (b"PK\x03\x04 docx", "Word"),
        (b"\x00\x01\x02 binary", "binary|text"),
        ("naïve".encode("utf-16"), "UTF-8|text|binary"),
        (b"# A shopping list\n\n- milk\n- bread\n", "heading"),
        (b"word " * 600_000, "large|MiB|big"),
    ],
)
def test_bad_input_gets_a_clear_error_and_leaves_nothing_behind(tmp_path: Path, content: bytes, complaint: str):
    path = tmp_path / "source.txt"
    path.write_bytes(content)
    before = Page.objects.count()
    with pytest.raises(CommandError, match=rf"(?is)Nothing was imported.*({complaint})"):
        run(path)
    assert Page.objects.count() == before


def test_a_failure_half_way_leaves_nothing_behind(monkeypatch):
    from papers.importing import drafts

    def fail(*args, **kwargs):
        raise RuntimeError("the power went")

    monkeypatch.setattr(drafts, "_linked", fail)
    before = Page.objects.count()
    with pytest.raises(RuntimeError):
        run(DOCUMENTS / "conclusion_paper.txt")
    assert Page.objects.count() == before


@needs_seeds
def test_the_event_page_of_2024_loses_nothing():
    call_command("load_vocabularies", verbosity=0)
    report = run(EVENT_SEED)
    event = EventPage.objects.get()
    assert LessonPage.objects.count() == 8
    assert EntryLink.objects.filter(to=event, kind="source").count() == 8
    assert [country.slug for country in event.countries.all()] == ["nl"]
    assert event.published_on.isoformat() == "2024-08-20"
    assert report["unplaced"] == []
    assert set(words(read_source(EVENT_SEED))) - drafted_words() - STRUCTURE == set()


@needs_seeds
def test_the_conclusion_paper_of_2023_loses_nothing():
    report = run(PAPER_SEED)
    paper = PaperPage.objects.get()
    counts = {
        "outcomes": len(paper.key_outcomes),
        "recommendations": RecommendationPage.objects.count(),
        "practices": PracticePage.objects.count(),
        "reading": len(paper.reading),
    }
    assert counts == {"outcomes": 5, "recommendations": 5, "practices": 4, "reading": 4}
    assert [block.value["heading"] for block in paper.discussion][::8] == ["Introduction", "Notes"]
    assert len(paper.discussion) == 9  # seven points at the top level, with those nested under them inside
    assert report["unplaced"] == []
    headings = set(
        words("highlights discussion recommendations relevant practices follow up further reading key outcomes")
    )
    assert set(words(read_source(PAPER_SEED))) - drafted_words() - STRUCTURE - headings == set()


FRENCH = (
    "Les partenaires de la maison d’arrêt se sont réunis pour parler de la sortie et du suivi des personnes, dans la "
    "ville où elles vont vivre. "
)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (FRENCH, "fr"),
        ("De partners van de inrichting kwamen bij elkaar om te praten over de overdracht en het plan voor na de vrij"
         "lating. Het is niet altijd zo dat zij elkaar al kennen en een afspraak met de stad is er nog niet.", "nl"),
        ("Die Partner trafen sich in der Anstalt, um über die Übergabe und das Ende der Haft zu sprechen, denn es ist "
         "nicht immer klar, wer für den Plan zuständig ist, und das wird oft erst mit dem Tag der Entlassung bemerkt.",
         "de"),
        ("Los equipos de la prisión se reunieron para hablar de la salida y del plan que se hace con una persona, por "
         "lo que no es un trámite más y se entiende como el comienzo de su vida en la ciudad y no el final.", "es"),
        ("The partners met at the prison to talk about the handover and the plan for the day on which he is released, "
         "since it is not always clear who is to carry it on with him and that was seen in most of the cases.", "en"),
        ("Handover", ""),
        ("la la la the the the " * 20, ""),
    ],
)  # fmt: skip
def test_the_language_of_a_source_is_told_by_its_little_words(text, language):
    assert language_of(text * 2 if language else text) == language


def test_drafts_are_in_the_language_of_their_source_and_an_unclear_one_is_said(tmp_path):
    parsed = parse_source((DOCUMENTS / "event_page.txt").read_text(encoding="utf-8"))
    assert parsed.language == "en"
    parsed.language = "fr"
    report = draft_source(parsed=parsed, origin="event_page.txt", fingerprint="f" * 64)
    assert {draft.language for draft in report.drafts} == {"fr"}
    assert not any("language" in note for note in report.notes)
    parsed.language = ""
    report = draft_source(parsed=parsed, origin="event_page.txt", fingerprint="e" * 64)
    assert {draft.language for draft in report.drafts} == {"en"}
    assert any("language" in note for note in report.notes)
