"""The page of a case's files: what is kept of one, how it is called, and what is said of the name it came with."""

import io
import logging

import pytest
from django.contrib.sessions.models import Session
from django.core import mail
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from PIL import Image

from lessons.submissions import saving
from tests.lessons.submissions.reading import MAIL, at, read, words

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("mails_are_found")]


def test_a_file_is_kept_as_it_was_stripped_with_what_was_taken_out_and_found(signed_in, told, received):
    received(text=f"Signed by {MAIL}.")
    signed_in.post(at("files", told), {"file": SimpleUploadedFile("Visit Karim.pdf", b"%PDF")})
    page = words(read(signed_in, at("files", told)))
    assert "Taken out: the author’s name." in page
    assert "1 thing in it by which somebody may be recognised" in page
    assert "Karim" not in page
    file = told.files.get()
    kept = signed_in.get(at("file", told, file.pk))
    assert kept.content == b"stripped"
    assert kept.headers["Content-Disposition"] == "attachment"
    assert "1 thing to look at" in words(read(signed_in, at("check", told)))
    signed_in.post(at("remove_file", told, file.pk))
    assert not told.files.exists()


def test_a_file_that_is_refused_is_named_with_the_reason_and_not_kept(signed_in, told, received):
    received(refused="This is no PDF, whatever its name says.")
    answer = signed_in.post(at("files", told), {"file": SimpleUploadedFile("a.pdf", b"MZ")})
    assert answer.status_code == 422
    assert "a.pdf: This is no PDF, whatever its name says." in words(answer.content.decode())
    assert not told.files.exists()


def test_a_file_over_the_limit_is_refused_and_not_held(signed_in, told, received, settings):
    received()
    settings.SUBMISSION_FILE_MB = 1
    sent = SimpleUploadedFile("a.pdf", b"x" * (1024 * 1024 + 1))
    answer = signed_in.post(at("files", told), {"file": sent})
    assert "at most 1 MB" in words(answer.content.decode())
    assert not told.files.exists()


def test_no_more_than_five_files(signed_in, told, received):
    received()
    for _ in range(6):
        answer = signed_in.post(at("files", told), {"file": SimpleUploadedFile("a.pdf", b"%PDF")})
    assert told.files.count() == 5
    assert "At most 5 files" in words(answer.content.decode())
    assert 'type="file"' not in read(signed_in, at("files", told))


def test_one_authors_file_is_not_reached_through_anothers_case(signed_in, told, trainer, received):
    received()
    signed_in.post(at("files", told), {"file": SimpleUploadedFile("a.pdf", b"%PDF")})
    other = saving.begin(author=trainer, kind="case", language="en")
    signed_in.force_login(trainer)
    file = told.files.get()
    assert signed_in.get(at("file", other, file.pk)).status_code == 404
    signed_in.post(at("remove_file", other, file.pk))
    assert told.files.exists()


def send(client, submission, name="a.pdf", content=b"%PDF"):
    return client.post(at("files", submission), {"file": SimpleUploadedFile(name, content)})


def names(submission):
    return [file.name for file in submission.files.all()]


def test_a_number_is_never_given_to_two_files(signed_in, told, received):
    received()
    for _ in range(3):
        send(signed_in, told)
    signed_in.post(at("remove_file", told, told.files.first().pk))
    send(signed_in, told)
    assert names(told) == ["document 2.pdf", "document 3.pdf", "document 4.pdf"]


def test_what_the_name_of_a_file_told_is_shown_once_and_kept_nowhere(signed_in, told, received):
    received(name_words=f"Visit to {MAIL}")
    answer = send(signed_in, told, f"Visit to {MAIL}.pdf")
    assert answer.status_code == 200
    page = words(answer.content.decode())
    assert f"Its name told something: «Visit to {MAIL}»" in page
    assert f"«{MAIL}» is an e-mail address" in page
    assert "document 1.pdf" in page
    assert MAIL not in read(signed_in, at("files", told))
    assert names(told) == ["document 1.pdf"]


def test_a_name_that_tells_nothing_is_not_spoken_of(signed_in, told, received):
    received(name_words="Form A")
    assert send(signed_in, told, "Form A.pdf").status_code == 302


NAME = "Zebulon Quillfeather 12 May"


def picture():
    content = io.BytesIO()
    Image.new("RGB", (8, 8)).save(content, "PNG")
    return content.getvalue()


def columns():
    """Every value of every table of ours."""
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f'SELECT * FROM "{table}"')
            yield from (str(value) for row in cursor.fetchall() for value in row)


@pytest.mark.parametrize("is_kept", [True, False])
def test_nothing_of_the_name_that_a_file_came_with_is_left(signed_in, told, caplog, is_kept, tmp_path, settings):
    """By the real process that cleans files."""
    settings.MEDIA_ROOT = tmp_path
    with caplog.at_level(logging.DEBUG):
        answer = send(signed_in, told, f"{NAME}.png", picture() if is_kept else b"MZ no picture")
    assert answer.status_code in {200, 302, 422}
    assert told.files.count() == is_kept, words(answer.content.decode())
    for file in told.files.all():
        kept = f"{file.name} {file.text} {file.removed} {file.content!r}"
        assert not [word for word in NAME.split()[:2] if word in kept]
    for word in ("Zebulon", "Quillfeather"):
        assert word not in caplog.text
        assert not [value for value in columns() if word in value]
        assert word not in str([session.get_decoded() for session in Session.objects.all()])
        assert word not in str([sent.message() for sent in mail.outbox])
        assert word not in read(signed_in, at("files", told))
    assert not list(tmp_path.rglob("*"))
