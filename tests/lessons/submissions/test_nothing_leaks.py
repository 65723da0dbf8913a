"""A word is planted in every field and looked for everywhere but in the pages of its author."""

import logging
import pickle
import sys
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.sessions.models import Session
from django.core import mail
from django.core.cache import caches
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.signals import got_request_exception
from django.db import connection
from django.urls import reverse
from django.views.debug import get_exception_reporter_class

from lessons.models import Submission
from lessons.submissions import saving, sending
from lessons.submissions.jobs import EndUnattended
from lessons.submissions.steps import STEPS, TEXT_FIELDS, fields_of

pytestmark = pytest.mark.django_db
PLANTED = "Zebulonius"


def planted(name):
    return f"{PLANTED}{name} wrote to {PLANTED}.{name}@example.org"


def everything_in_the_database():
    """Every value of every row of every table, and what sessions hold once they are opened."""
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table)}")
            for row in cursor.fetchall():
                for value in row:
                    is_bytes = isinstance(value, bytes | memoryview)
                    yield table, bytes(value).decode("utf-8", "replace") if is_bytes else str(value)
    for session in Session.objects.all():
        yield "opened session", str(session.get_decoded())


def found_in_database():
    return sorted({table for table, value in everything_in_the_database() if PLANTED.lower() in value.lower()})


def found_in_files():
    folders = [Path(settings.MEDIA_ROOT), Path(settings.SEARCH_INDEX_DIR)]
    files = [file for folder in folders if folder.exists() for file in folder.rglob("*") if file.is_file()]
    return [file for file in files if PLANTED.encode() in file.read_bytes()]


def walk(client, author, editor, received):
    """Through every page with the word in every field, right and wrong; yields after each stretch of the way."""
    received(text=planted("file"))
    client.force_login(author)
    client.post(reverse("submissions:scratchpad"), {"text": planted("pad"), "language": "en"})
    client.post(reverse("submissions:look"), {"text": planted("look")})
    client.post(reverse("submissions:begin"), {"kind": planted("kind"), "language": "en"})
    client.post(reverse("submissions:begin"), {"kind": "case", "language": "en"})
    submission = Submission.objects.get()

    def at(name, *more):
        return reverse(f"submissions:{name}", args=[submission.pk, *more])

    for step in STEPS:
        for headers in ({}, {"accept": "application/json"}):
            submission.refresh_from_db()
            fields = {one.name: planted(one.name) for one in fields_of(step.slug) if one.is_text}
            client.post(at("step", step.slug), fields | {"seen": "older"}, headers=headers)
            fields["seen"] = saving.seen(submission, step.slug)
            wrong = {one.name: planted(one.name) for one in fields_of(step.slug)} | {"seen": fields["seen"]}
            client.post(at("step", step.slug), wrong | {"what_was_done": PLANTED * 2_000}, headers=headers)
            client.post(at("step", step.slug), fields, headers=headers)
        client.get(at("step", step.slug))
    client.post(at("files"), {"file": SimpleUploadedFile(f"{PLANTED}.pdf", b"%PDF")})
    client.get(at("files"))
    yield submission
    client.get(at("check"))
    client.post(at("check"), {"version": "0", "act-" + "0" * 64: "own", "own-" + "0" * 64: PLANTED})
    client.post(at("send"))
    client.post(at("answer"), {"body": planted("answer")})
    Submission.objects.update(broker=editor, state="asked")
    client.post(at("answer"), {"body": planted("answer")})
    client.get(at("state"))
    client.get(reverse("submissions:overview"))
    client.post(reverse("submissions:receipt"), {"code": PLANTED})
    yield submission
    client.logout()
    client.post(at("step", "situation"), {"situation": planted("late")})
    client.post(at("step", "situation"), {"situation": planted("late"), "signing-in": "1", "username": "nobody"})
    yield submission
    client.force_login(author)
    client.post(at("withdraw"))
    client.post(at("step", "situation"), {"situation": planted("later")})
    yield submission


def test_a_word_typed_into_any_field_is_nowhere_but_sealed(
    client, author, editor, received, caplog, capfd, search_index, django_capture_on_commit_callbacks
):
    search_index()
    with caplog.at_level(logging.DEBUG), django_capture_on_commit_callbacks(execute=True):
        for number, submission in enumerate(walk(client, author, editor, received)):
            assert found_in_database() == []
            if number == 0:  # it is there, sealed: else this test could not fail
                submission.refresh_from_db()
                assert {one.name for one in TEXT_FIELDS if PLANTED in submission.answers[one.name]} == {
                    one.name for one in TEXT_FIELDS
                }
                assert PLANTED in submission.files.get().text
    search_index()
    assert [record for record in caplog.records if PLANTED.lower() in record.getMessage().lower()] == []
    assert PLANTED.lower() not in caplog.text.lower()
    assert PLANTED.lower() not in "".join(capfd.readouterr()).lower()
    assert len(mail.outbox) >= 2
    assert not [one for one in mail.outbox if PLANTED.lower() in one.message().as_string().lower()]
    assert PLANTED.encode() not in b"".join(
        pickle.dumps(value) if not isinstance(value, bytes) else value
        for cache in caches.all()
        for value in getattr(cache, "_cache", {}).values()
    )
    assert found_in_files() == []


def test_the_test_above_would_find_it(author, client):
    author.first_name = PLANTED
    author.save()
    assert found_in_database() == ["accounts_user"]
    client.force_login(author)
    session = client.session
    session["typed"] = PLANTED
    session.save()
    assert found_in_database() == ["accounts_user", "opened session"]


@pytest.mark.parametrize("debug", [True, False])
@pytest.mark.parametrize("depth", ["service", "sealing", "page", "finding"])
def test_an_error_report_quotes_nothing_that_was_typed(signed_in, draft, monkeypatch, caplog, settings, debug, depth):
    """Also from the depths of Django, whose functions hold the text in variables of their own."""
    settings.DEBUG = debug
    signed_in.raise_request_exception = False
    reports = []

    def keep(sender, request, **kwargs):
        reporter = get_exception_reporter_class(request)(request, *sys.exc_info(), is_email=True)
        reports.extend([reporter.get_traceback_html(), reporter.get_traceback_text()])

    def fail(*args, **kwargs):
        """As code does that looks a word up, or a database that quotes the row that it refuses."""
        try:
            raise KeyError(planted("word"))
        except KeyError as error:
            raise RuntimeError(planted("refused")) from error

    goal = {
        "service": "lessons.submissions.saving.checked",
        "sealing": "accounts.sealing.seal",
        "page": "lessons.submissions.views.step._way_on",
        "finding": "lessons.submissions.views.looks.look",
    }[depth]
    got_request_exception.connect(keep)
    try:
        if depth == "finding":
            monkeypatch.setattr(goal, fail)
            answer = signed_in.post(reverse("submissions:look"), {"text": planted("look")})
        else:
            fields = {"situation": planted("situation"), "seen": saving.seen(draft, "situation")}
            monkeypatch.setattr(goal, fail)
            answer = signed_in.post(reverse("submissions:step", args=[draft.pk, "situation"]), fields)
    finally:
        got_request_exception.disconnect(keep)
    assert answer.status_code == 500
    assert len(reports) == 2
    assert all("RuntimeError" in report for report in reports)
    assert not [report for report in reports if PLANTED in report]
    assert PLANTED not in answer.content.decode()
    assert PLANTED not in caplog.text


def test_a_service_called_from_elsewhere_keeps_its_text_out_of_reports_too(draft, author):
    from django.views.debug import ExceptionReporter

    def broken(*args, **kwargs):
        raise RuntimeError

    try:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(sending, "can_answer", broken)
            sending.answer(submission=draft, by=author, body=planted("body"))
    except RuntimeError:
        info = sys.exc_info()
    reporter = ExceptionReporter(None, *info)
    own = [frame for frame in reporter.get_traceback_frames() if frame["function"] == "answer"]
    assert own
    assert PLANTED not in str([frame["vars"] for frame in own])


def test_neither_the_reference_index_nor_the_search_knows_a_submission():
    from wagtail.models import ReferenceIndex
    from wagtail.search.index import get_indexed_models

    from lessons.models import SubmissionFile, SubmissionMessage

    for model in (Submission, SubmissionFile, SubmissionMessage):
        assert not ReferenceIndex.model_is_indexable(model)
        assert model not in get_indexed_models()


def test_no_admin_lists_submissions(client, administrator):
    client.force_login(administrator)
    from wagtail.snippets.models import get_snippet_models

    assert Submission not in get_snippet_models()


def test_the_worker_logs_counts_only(draft, caplog):
    from datetime import timedelta

    from django.utils import timezone

    from tests.lessons.submissions.telling import tell

    tell(draft, situation=planted("situation"), title=planted("title"))
    now = timezone.now()
    Submission.objects.update(changed_at=now - timedelta(days=200), warned_at=now - timedelta(days=20))
    with caplog.at_level(logging.INFO):
        EndUnattended().run()
    assert "1 destroyed" in caplog.text
    assert PLANTED not in caplog.text
    assert str(draft.pk) not in caplog.text
