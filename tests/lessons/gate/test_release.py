"""A case is released once two people have signed it; then nothing is left of what it was made from."""

import json

import pytest
from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from django.core import mail
from django.db import connection, models

from lessons.gate import release as releasing
from lessons.gate.disclosure import Judgement
from lessons.gate.errors import NotAllowed, NotReady, Overtaken
from lessons.gate.release import release, sign_and_release
from lessons.gate.signing import open_gate, send_back, sign_first, sign_second
from lessons.models import (
    CaseContact,
    CaseStudyPage,
    Receipt,
    SignOff,
    Submission,
    SubmissionFile,
    SubmissionMessage,
)
from tests.lessons.gate.cases import answered, at_the_gate, cleaned, sent_in

pytestmark = pytest.mark.django_db


def released(author, broker, signer, **values) -> CaseStudyPage:
    sign_off = at_the_gate(sent_in(author, **values), broker)
    sign_first(sign_off=sign_off, by=broker)
    return sign_and_release(sign_off=sign_off, by=signer, has_read=True)


def test_a_case_that_two_people_signed_is_a_page_with_the_cleaned_text(practitioner, editor, second_editor):
    page = released(practitioner, editor, second_editor)
    assert page.live
    assert page.owner is None
    assert page.audience == "practitioners"
    assert page.title == "A handover that nobody had asked for"
    assert "<p>The client was to be released.</p>" in page.situation
    assert "&amp; agreed on &lt;one&gt; plan" in page.what_was_done
    assert "pieter" not in json.dumps(page.serializable_data(), default=str)


def test_the_submission_its_thread_and_its_files_are_gone_and_the_log_says_who_and_when(
    practitioner, editor, second_editor
):
    submission = sent_in(practitioner)
    SubmissionMessage.objects.create(submission=submission, from_author=False, body="Which year?")
    SubmissionFile.objects.create(
        submission=submission, name="a.pdf", content=b"x", media_type="application/pdf", size=1
    )
    sign_off = at_the_gate(submission, editor)
    sign_first(sign_off=sign_off, by=editor)
    page = sign_and_release(sign_off=sign_off, by=second_editor, has_read=True)
    for model in (Submission, SubmissionFile, SubmissionMessage):
        assert not model.objects.exists()
    log = SignOff.objects.get()
    assert (log.state, log.page_id, log.submission_id) == (SignOff.State.RELEASED, page.pk, None)
    assert (log.first_signer, log.second_signer) == (editor, second_editor)
    assert log.released_at is not None
    assert Receipt.objects.get().outcome == Receipt.Outcome.RELEASED


def test_the_author_can_be_asked_only_if_they_said_so(practitioner, editor, second_editor):
    released(practitioner, editor, second_editor)
    assert not CaseContact.objects.exists()
    page = released(practitioner, editor, second_editor, may_be_asked=True, answers={"title": "Another handover"})
    assert list(CaseContact.objects.values_list("page_id", "author_id")) == [(page.pk, practitioner.pk)]


#: Tables in which an account stands because it is an account, not because of a case.
#: And the mail that is to tell them: nothing of a case is in it (tests/lessons/submissions/test_told_later.py).
OWN = {
    "account.EmailAddress",
    "lessons.MailDue",
    "accounts.User",
    "accounts.User_groups",
    "accounts.User_user_permissions",
}


def test_after_release_no_row_of_any_table_links_the_author_with_the_case(client, practitioner, editor, second_editor):
    client.force_login(practitioner)
    submission = sent_in(practitioner)
    former = str(submission.pk)
    SubmissionMessage.objects.create(submission=submission, from_author=True, body="In spring.")
    sign_off = at_the_gate(submission, editor)
    sign_first(sign_off=sign_off, by=editor)
    sign_and_release(sign_off=sign_off, by=second_editor, has_read=True)
    for model in apps.get_models(include_auto_created=True):
        if model._meta.label in OWN or not model._meta.managed:
            continue
        for field in model._meta.concrete_fields:
            if isinstance(field, models.ForeignKey) and field.related_model is type(practitioner):
                assert not model._base_manager.filter(**{field.name: practitioner}).exists(), f"{model}: {field.name}"
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f'SELECT * FROM "{table}"')
            for row in cursor.fetchall():
                said = " ".join(
                    bytes(each).decode(errors="replace") if isinstance(each, bytes | memoryview) else str(each)
                    for each in row
                )
                assert former not in said, table
                assert former.replace("-", "") not in said, table
                if table not in {"accounts_user", "account_emailaddress"}:
                    assert practitioner.username not in said, table
                    assert practitioner.email not in said, table


STEPS = ("page_of", "_hang_files", "text_hash", "_close", "destroy")


def test_a_released_sign_off_names_no_case_that_was_still_waiting(practitioner, editor, second_editor):
    sign_off = at_the_gate(sent_in(practitioner), editor)
    sign_first(sign_off=sign_off, by=editor)
    sign_off = sign_second(sign_off=SignOff.objects.get(), by=second_editor, has_read=True)
    other = {"kind": "page", "key": "7", "bits": 13.0}
    waiting = {"kind": "submission", "key": "5e9f7f1c-0000-4000-8000-000000000000", "bits": 14.0}
    SignOff.objects.update(estimate={"light": "green", "pairs": [other, waiting]})
    release(sign_off=sign_off)
    assert SignOff.objects.get().estimate == {"light": "green", "pairs": [other]}


def test_what_is_kept_of_the_disclosure_check_names_no_waiting_case():
    pairs = [{"kind": "page", "key": "7"}, {"kind": "submission", "key": "5e9f7f1c"}]
    assert Judgement("green", kept={"pairs": pairs, "count": 9}).to_keep() == {
        "light": "green", "count": 9, "pairs": pairs[:1]
    }  # fmt: skip


@pytest.mark.parametrize("step", STEPS)
def test_if_any_step_fails_nothing_is_changed(
    practitioner, editor, second_editor, monkeypatch, step, django_capture_on_commit_callbacks
):
    submission = sent_in(practitioner, may_be_asked=True)
    sign_off = at_the_gate(submission, editor)
    sign_first(sign_off=sign_off, by=editor)
    before = {model: model._base_manager.count() for model in apps.get_models()}

    def fail(*args, **kwargs):
        raise RuntimeError("the power went")

    monkeypatch.setattr(releasing, step, fail)
    with django_capture_on_commit_callbacks(execute=True), pytest.raises(RuntimeError):
        sign_and_release(sign_off=sign_off, by=second_editor, has_read=True)
    assert {model: model._base_manager.count() for model in apps.get_models()} == before
    sign_off.refresh_from_db()
    assert (sign_off.state, sign_off.second_signer) == (SignOff.State.FIRST, None)
    submission.refresh_from_db()
    assert submission.state == Submission.State.SIGNING
    assert not mail.outbox


def test_a_file_that_was_written_before_a_step_failed_is_removed(
    practitioner, editor, second_editor, monkeypatch, settings, tmp_path
):
    settings.MEDIA_ROOT = tmp_path
    _, sign_off = with_a_kept_file(practitioner, editor)
    sign_first(sign_off=sign_off, by=editor)

    def fail(**kwargs):
        raise RuntimeError("the power went")

    monkeypatch.setattr(releasing, "destroy", fail)
    with pytest.raises(RuntimeError):
        sign_and_release(sign_off=sign_off, by=second_editor, has_read=True)
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


def with_a_kept_file(author, broker):
    from lessons.desk.cleaning import arrange

    submission = sent_in(author)
    row = SubmissionFile.objects.create(
        submission=submission,
        name="plan of Jan.csv",
        content=b"step,who\n1,a service\n",
        media_type="text/csv",
        size=22,
        text="step who a service",
    )
    submission = cleaned(submission, broker)
    arrange(
        submission=submission,
        by=broker,
        version=submission.version,
        tags={},
        audience="practitioners",
        files=[{"id": row.pk, "title": "The plan", "note": ""}],
    )
    submission.refresh_from_db()
    return submission, answered(open_gate(submission=submission, by=broker), broker)


def test_a_file_that_stays_hangs_on_the_page_under_the_title_that_was_signed(
    practitioner, editor, second_editor, settings, tmp_path
):
    settings.MEDIA_ROOT = tmp_path
    _, sign_off = with_a_kept_file(practitioner, editor)
    sign_first(sign_off=sign_off, by=editor)
    page = sign_and_release(sign_off=sign_off, by=second_editor, has_read=True)
    attachment = page.attachments.get()
    assert attachment.title == "The plan"
    assert attachment.document.file.name == "documents/the-plan.csv"
    assert attachment.document.file.read() == b"step,who\n1,a service\n"
    assert attachment.document.uploaded_by_user is None


def test_one_person_cannot_sign_twice(practitioner, editor):
    sign_off = at_the_gate(sent_in(practitioner), editor)
    sign_first(sign_off=sign_off, by=editor)
    with pytest.raises(NotAllowed):
        sign_second(sign_off=sign_off, by=editor, has_read=True)
    with pytest.raises(NotReady):
        release(sign_off=sign_off)
    assert not CaseStudyPage.objects.exists()


def test_the_author_signs_nothing_of_their_own_even_as_an_editor(editor, second_editor, administrator):
    sign_off = at_the_gate(sent_in(second_editor), editor)
    sign_first(sign_off=sign_off, by=editor)
    with pytest.raises(NotAllowed):
        sign_second(sign_off=sign_off, by=second_editor, has_read=True)
    sign_second(sign_off=sign_off, by=administrator, has_read=True)


def test_a_change_after_the_first_signature_makes_it_void(practitioner, editor, second_editor):
    submission = sent_in(practitioner)
    sign_off = at_the_gate(submission, editor)
    sign_first(sign_off=sign_off, by=editor)
    submission.refresh_from_db()
    cleaned(submission, editor, people="The client, his sister and a probation officer.")
    sign_off.refresh_from_db()
    assert sign_off.state == SignOff.State.VOID
    with pytest.raises(Overtaken):
        sign_second(sign_off=sign_off, by=second_editor, has_read=True)
    submission.refresh_from_db()
    assert submission.state == Submission.State.IN_WORK


def test_a_change_behind_the_gates_back_is_noticed_by_the_hash(practitioner, editor, second_editor):
    submission = sent_in(practitioner)
    sign_off = at_the_gate(submission, editor)
    sign_first(sign_off=sign_off, by=editor)
    sign_off = sign_second(sign_off=sign_off, by=second_editor, has_read=True)
    submission.refresh_from_db()
    submission.cleaned = submission.cleaned | {"people": "Somebody else."}
    submission.save()
    with pytest.raises(Overtaken):
        release(sign_off=sign_off)
    assert not CaseStudyPage.objects.exists()


def test_what_the_second_reader_sends_back_needs_both_signatures_anew(practitioner, editor, second_editor):
    submission = sent_in(practitioner)
    sign_off = at_the_gate(submission, editor)
    sign_first(sign_off=sign_off, by=editor)
    send_back(sign_off=sign_off, by=second_editor, note="The ward is still in it.")
    submission.refresh_from_db()
    assert submission.state == Submission.State.IN_WORK
    with pytest.raises(Overtaken):
        sign_second(sign_off=sign_off, by=second_editor, has_read=True)
    again = open_gate(submission=submission, by=editor)
    assert again.pk != sign_off.pk
    assert again.state == SignOff.State.OPEN


def test_an_address_that_is_taken_by_then_is_said_and_nothing_is_released(practitioner, editor, second_editor):
    released(practitioner, editor, second_editor)
    with pytest.raises(NotReady, match="address"):
        released(practitioner, editor, second_editor)
    assert Submission.objects.count() == 1


def test_no_account_and_no_user_id_stands_in_the_pages_own_history(practitioner, editor, second_editor):
    page = released(practitioner, editor, second_editor)
    kinds = ContentType.objects.get_for_model(CaseStudyPage)
    assert {revision.user_id for revision in page.revisions.all()} == {None}
    assert page.revisions.filter(content_type=kinds).count() == 1
