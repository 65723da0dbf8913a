"""Files on the entry's page and in the editor's form, and their words on the way to the index."""

import pytest
from bs4 import BeautifulSoup
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import ReferenceIndex
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text

from catalogue import attachments
from catalogue.attachments import extract_pending, pages_carrying
from catalogue.extraction import Found, Outcome
from catalogue.extraction.process import ReaderError
from catalogue.models import DocumentText, EntryAttachment
from tests.catalogue.factories import ENTRY_FACTORIES, CaseStudyFactory, LessonFactory
from tests.catalogue.files import attach, document, docx_of, locked_pdf, pdf_of

pytestmark = pytest.mark.django_db
Status = DocumentText.Status


def text_of(given) -> DocumentText:
    return DocumentText.objects.get(document_id=given.pk)


def page_of(client, entry) -> BeautifulSoup:
    return BeautifulSoup(client.get(entry.url).content, "html.parser")


@pytest.mark.parametrize("factory", ENTRY_FACTORIES, ids=lambda f: f._meta.model.__name__)
def test_the_page_offers_its_files_with_kind_and_size_and_without_the_uploaders_name(client, factory):
    entry = factory()
    size = attach(entry, document(name="notes-on-a-person.pdf"), note="For the first evening.").file_size
    page = page_of(client, entry)
    section = page.find(id="files")
    link = section.find("a")
    assert " ".join(link.text.split()) == f"Agenda of the first meeting (PDF, {size} bytes)"
    assert link["href"].endswith("/agenda-of-the-first-meeting.pdf")
    assert "For the first evening." in section.text
    assert page.find(id=section["aria-labelledby"]).text == "Files"
    assert page.select_one('.section-nav a[href="#files"]')
    assert "notes-on-a-person" not in str(page)
    assert "Title in the admin" not in str(page)


def test_a_page_without_files_has_no_heading_for_them(client):
    assert page_of(client, LessonFactory()).find(id="files") is None


def test_a_preview_shows_the_files_of_the_draft(client, editor):
    client.force_login(editor)
    signed_in = client.get(reverse("wagtailadmin_home")).wsgi_request
    entry = LessonFactory()
    entry.attachments.add(EntryAttachment(document=document(), title="Only in the draft"))
    answer = entry.make_preview_request(original_request=signed_in)
    assert "Only in the draft" in answer.render().content.decode()
    assert "Only in the draft" not in str(page_of(client, entry))


def test_queries_do_not_grow_with_files(client):
    entry = LessonFactory()
    attach(entry)
    client.get(entry.url)
    with CaptureQueriesContext(connection) as few:
        client.get(entry.url)
    for _ in range(5):
        attach(entry)
    with CaptureQueriesContext(connection) as many:
        client.get(entry.url)
    assert len(few) == len(many)


# From file to text


def test_a_small_file_is_read_as_soon_as_it_is_saved(django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        given = document()
    text = text_of(given)
    assert (text.status, text.problem) == (Status.READ, "")
    assert "caretaker" in text.text
    assert text.extracted_at
    assert len(text.file_hash) == 40


def test_a_large_file_waits_for_the_worker(django_capture_on_commit_callbacks, monkeypatch):
    monkeypatch.setattr(attachments, "AT_ONCE", attachments.Limits(file_bytes=100))
    with django_capture_on_commit_callbacks(execute=True):
        given = document()
    assert text_of(given).status == Status.WAITING
    assert extract_pending() == 1
    assert text_of(given).status == Status.READ
    assert extract_pending() == 0


def test_a_file_that_is_not_quick_waits_for_the_worker(django_capture_on_commit_callbacks, monkeypatch):
    slow = Outcome(Found.PARTLY, "The first p", "Too slow.", ran_out_of_time=True)
    monkeypatch.setattr(attachments, "extract_file", lambda *_: slow)
    with django_capture_on_commit_callbacks(execute=True):
        given = document()
    assert (text_of(given).status, text_of(given).text) == (Status.WAITING, "")
    extract_pending()
    assert (text_of(given).status, text_of(given).text) == (Status.PARTLY, "The first p")


def test_the_words_of_a_replaced_file_are_gone_with_the_save(django_capture_on_commit_callbacks):
    given = document()
    extract_pending()
    before = text_of(given)
    given.file = ContentFile(docx_of("The gardener holds it now."), name="second.docx")
    given.save()
    assert (text_of(given).text, text_of(given).status) == ("", Status.WAITING)
    assert text_of(given).file_hash != before.file_hash
    extract_pending()
    assert text_of(given).text == "The gardener holds it now."


def test_a_new_title_of_a_document_does_not_have_its_file_read_again(monkeypatch):
    given = document()
    extract_pending()
    monkeypatch.setattr(attachments, "extract_file", None)
    given.title = "Another"
    given.save()
    assert extract_pending() == 0
    assert text_of(given).status == Status.READ


def test_words_that_come_too_late_are_not_those_of_the_new_file(monkeypatch):
    given = document()

    def replace_meanwhile(*_):
        given.file = ContentFile(pdf_of("New."), name="new.pdf")
        given.save()
        return Outcome(Found.READ, "Old.")

    monkeypatch.setattr(attachments, "extract_file", replace_meanwhile)
    attachments.extract_text(text_of(given))
    assert text_of(given).text == ""


def test_documents_from_before_are_read_too():
    given = document()
    DocumentText.objects.all().delete()
    extract_pending()
    assert text_of(given).status == Status.READ


@pytest.mark.parametrize(
    ("content", "name", "status"),
    [
        (b"%PDF-1.4 broken", "a.pdf", Status.BROKEN),
        (locked_pdf(), "a.pdf", Status.LOCKED),
        (b"a,b", "a.csv", Status.NOT_READ),
        (pdf_of(""), "A.PDF", Status.NOTHING),
    ],
)
def test_a_file_without_words_for_us_is_saved_all_the_same(content, name, status):
    given = document(content, name)
    extract_pending()
    assert (text_of(given).status, text_of(given).text) == (status, "")


def test_a_file_that_is_gone_from_the_server_is_said_to_be():
    given = document()
    default_storage.delete(given.file.name)
    extract_pending()
    assert text_of(given).problem.startswith("The file is missing")
    given.save()
    assert text_of(given).problem.startswith("The file is missing")


def test_a_file_that_brings_the_reading_down_is_left_alone_after_three_times(monkeypatch):
    given = document()
    DocumentText.objects.update(attempts=3)
    monkeypatch.setattr(attachments, "extract_file", None)
    extract_pending()
    assert (text_of(given).status, text_of(given).problem[:24]) == (Status.BROKEN, "Reading the file failed ")


def test_no_file_is_blamed_when_the_reader_cannot_run(monkeypatch):
    given = document()

    def cannot_run(*_):
        raise ReaderError("No module named pypdf")

    monkeypatch.setattr(attachments, "extract_file", cannot_run)
    for _ in range(4):
        with pytest.raises(ReaderError):
            extract_pending()
    assert (text_of(given).status, text_of(given).attempts) == (Status.WAITING, 0)


def test_a_save_does_not_fail_when_the_store_of_files_does(monkeypatch):
    given = document()
    extract_pending()
    monkeypatch.setattr(attachments, "note_document", lambda _: 1 / 0)
    given.title = "Saved"
    given.save()
    assert type(given).objects.get().title == "Saved"
    assert not DocumentText.objects.exists()  # read anew when the store is back


def test_the_text_of_a_file_is_no_use_of_it_in_the_admin():
    given = attach(LessonFactory())
    extract_pending()
    users = {str(group[0]) for group in ReferenceIndex.get_grouped_references_to(given)}
    assert not any("text" in user for user in users)


# From text to index


def test_an_entry_knows_the_words_of_its_files():
    entry = LessonFactory()
    given = attach(entry)
    attach(entry, document(b"a,b", "a.csv"), title="A table")
    assert entry.attached_texts == []
    extract_pending()
    [(title, text)] = entry.attached_texts
    assert title == "Agenda of the first meeting"
    assert text == text_of(given).text
    assert entry.attachment_text == f"{title}\n{text}"
    assert "caretaker" not in entry.body_text


def test_the_pages_that_carry_a_file_are_those_to_index_again():
    given = document()
    entries = [LessonFactory(), CaseStudyFactory(live=False)]
    for entry in entries:
        attach(entry, given)
    attach(entries[0], given, title="Twice")
    assert pages_carrying(given) == sorted(entry.pk for entry in entries)
    assert pages_carrying(document()) == []


def test_building_the_index_asks_for_all_files_together(django_assert_num_queries):
    model = LessonFactory._meta.model
    for _ in range(2):
        attach(LessonFactory())
    extract_pending()
    with CaptureQueriesContext(connection) as few:
        assert all(entry.attachment_text for entry in model.get_indexed_objects())
    for _ in range(4):
        entry = LessonFactory()
        attach(entry)
        attach(entry)
    with django_assert_num_queries(len(few)):
        assert sum(len(entry.attachments.all()) for entry in model.get_indexed_objects()) == 10
        assert [entry.attachment_text for entry in model.get_indexed_objects()[:0]] == []


# In the editor's form


def edit_page(client, entry) -> str:
    html = client.get(reverse("wagtailadmin_pages:edit", args=[entry.pk])).content
    return " ".join(BeautifulSoup(html, "html.parser").text.split())


def test_the_editor_is_told_beside_the_file_how_search_reads_it(client, editor):
    client.force_login(editor)
    entry = LessonFactory()
    attach(entry)
    assert "Waiting to be read." in edit_page(client, entry)
    extract_pending()
    assert "Searched. 7 words." in edit_page(client, entry)
    attach(entry, document(locked_pdf()))
    extract_pending()
    assert "Protected. The file is protected. Save a copy without a password" in edit_page(client, entry)


def lesson_form(entry, **changes):
    texts = ("observation", "lesson", "recommendation", "adopted_note", "confirmed_note", "limits")
    return nested_form_data(
        {
            "title": entry.title,
            "slug": entry.slug,
            "summary": entry.summary,
            "state": "observation",
            "audience": "public",
            "language": "en",
            "links_out": inline_formset([]),
            "comments": inline_formset([]),
            "action-publish": "1",
            **{name: rich_text("<p>Text.</p>") for name in texts},
            **changes,
        }
    )


def test_an_editor_hangs_a_file_on_an_entry(client, editor):
    client.force_login(editor)
    entry, given = LessonFactory(), document()
    row = {"document": given.pk, "title": "The agenda", "note": ""}
    client.post(
        reverse("wagtailadmin_pages:edit", args=[entry.pk]), lesson_form(entry, attachments=inline_formset([row]))
    )
    assert [(row.title, row.document_id) for row in entry.attachments.all()] == [("The agenda", given.pk)]


@pytest.mark.parametrize("title", ["", "…", "  "])
def test_a_file_needs_a_title_in_place_of_its_name(client, editor, title):
    client.force_login(editor)
    entry = LessonFactory()
    row = {"document": document().pk, "title": title, "note": ""}
    client.post(
        reverse("wagtailadmin_pages:edit", args=[entry.pk]), lesson_form(entry, attachments=inline_formset([row]))
    )
    assert not entry.attachments.exists()


def test_a_report_lists_the_files_that_search_cannot_read(client, editor, moderator):
    entry = LessonFactory(title="An entry with a locked file")
    attach(entry, document(locked_pdf(), title="Locked minutes"))
    attach(entry, document(title="Minutes in order"))
    extract_pending()
    client.force_login(editor)
    page = " ".join(BeautifulSoup(client.get(reverse("files_report")).content, "html.parser").text.split())
    assert "Locked minutes An entry with a locked file Protected The file is protected." in page
    assert "Minutes in order" not in page
    assert "Locked minutes,Protected" in b"".join(client.get(reverse("files_report") + "?export=csv")).decode()
    client.force_login(moderator)
    assert client.get(reverse("files_report")).status_code == 302
