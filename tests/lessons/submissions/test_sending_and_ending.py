"""Sending, the thread, and what is left when a case ends."""

import pytest
from django.core import mail
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone

from lessons.models import MailDue, Receipt, SignOff, Submission, SubmissionFile, SubmissionMessage
from lessons.submissions import ending, post, receipts, sending
from tests.lessons.submissions.telling import TOLD, tell

pytestmark = pytest.mark.django_db


def taken(submission, editor, state="asked"):
    Submission.objects.filter(pk=submission.pk).update(state=state, broker=editor)
    submission.refresh_from_db()
    return submission


def test_a_case_goes_to_the_editors_with_its_day(told, author):
    sent = sending.submit(submission=told, by=author)
    assert sent.state == "submitted"
    assert sent.submitted_at is not None


@pytest.mark.parametrize("needed", ["situation", "what_was_learnt", "title"])
def test_a_case_without_what_it_needs_is_not_sent(draft, author, needed):
    tell(draft, **{name: text for name, text in TOLD.items() if name != needed})
    with pytest.raises(ValidationError) as refused:
        sending.submit(submission=draft, by=author)
    assert list(refused.value.message_dict) == [needed]
    draft.refresh_from_db()
    assert draft.state == "draft"


def test_a_case_may_be_sent_with_findings_open(told, author):
    tell(told, situation="Write to kim@example.org.")
    assert sending.submit(submission=told, by=author).state == "submitted"


def test_it_is_taken_back_until_an_editor_has_begun(told, author, editor):
    sending.submit(submission=told, by=author)
    assert sending.take_back(submission=told, by=author).state == "draft"
    sending.submit(submission=told, by=author)
    taken(told, editor, "in_work")
    with pytest.raises(PermissionDenied):
        sending.take_back(submission=told, by=author)


def test_nobody_else_sends_takes_back_answers_or_withdraws(told, author, trainer, editor):
    with pytest.raises(PermissionDenied):
        sending.submit(submission=told, by=trainer)
    sending.submit(submission=told, by=author)
    with pytest.raises(PermissionDenied):
        sending.take_back(submission=told, by=trainer)
    taken(told, editor)
    for other in (trainer, editor):
        with pytest.raises(PermissionDenied):
            sending.answer(submission=told, by=other, body="No.")
        with pytest.raises(PermissionDenied):
            ending.withdraw(submission=told, by=other)
    assert Submission.objects.filter(pk=told.pk).exists()


def test_an_answer_goes_back_to_the_editor_who_is_told_without_its_words(
    told, author, editor, django_capture_on_commit_callbacks
):
    taken(told, editor)
    with django_capture_on_commit_callbacks(execute=True):
        sending.answer(submission=told, by=author, body="  It was the  uncle.\x00 ")
    (message,) = told.messages.all()
    assert (message.body, message.from_author) == ("It was the  uncle.", True)
    told.refresh_from_db()
    assert told.state == "in_work"
    assert mail.outbox[0].to == [editor.email]
    assert "uncle" not in mail.outbox[0].message().as_string()


@pytest.mark.parametrize("body", ["", " \n ", "x" * (sending.MAX_MESSAGE + 1)])
def test_an_empty_or_endless_answer_is_not_sent(told, author, editor, body):
    taken(told, editor)
    with pytest.raises(ValidationError):
        sending.answer(submission=told, by=author, body=body)
    assert not told.messages.exists()


def test_there_is_no_thread_before_an_editor_has_taken_the_case(told, author):
    sending.submit(submission=told, by=author)
    with pytest.raises(PermissionDenied):
        sending.answer(submission=told, by=author, body="Hello?")


def with_everything(submission, editor):
    taken(submission, editor, "signing")
    SubmissionFile.objects.create(submission=submission, name="a", content=b"b", media_type="application/pdf", size=1)
    SubmissionMessage.objects.create(submission=submission, from_author=False, body="Which sister?")
    SignOff.objects.create(submission=submission, text_hash="0" * 64, notes={"why": "words"})
    return submission


@pytest.mark.parametrize("outcome", Receipt.Outcome)
def test_destroying_leaves_a_receipt_and_nothing_else(
    told, author, editor, outcome, django_capture_on_commit_callbacks
):
    code = with_everything(told, editor).receipt_code
    with django_capture_on_commit_callbacks(execute=True):
        ending.destroy(submission=told, outcome=outcome)
    for model in (Submission, SubmissionFile, SubmissionMessage, SignOff):
        assert not model.objects.exists(), model
    receipt = receipts.receipt_for(code)
    assert receipt.outcome == outcome
    assert code not in receipt.code_digest
    post.send_due()
    assert bool(mail.outbox) == (outcome not in ("released", "merged"))  # these some days later: test_told_later.py
    MailDue.objects.update(due_at=timezone.now())
    post.send_due()
    (told_by_mail,) = mail.outbox
    assert told_by_mail.to == [author.email]
    whole = told_by_mail.message().as_string()
    assert not [text for text in [*TOLD.values(), code, author.get_username()] if text in whole]


def test_what_was_released_stays_in_the_log_without_the_signers_notes(told, editor):
    with_everything(told, editor)
    SignOff.objects.update(state="released", first_signer=editor)
    ending.destroy(submission=told, outcome="released")
    kept = SignOff.objects.get()
    assert (kept.first_signer, kept.submission_id, kept.notes) == (editor, None, {})


def test_nothing_is_mailed_and_nothing_destroyed_when_the_release_fails(
    told, editor, django_capture_on_commit_callbacks
):
    @transaction.atomic
    def release():
        ending.destroy(submission=told, outcome="released")
        raise RuntimeError

    with django_capture_on_commit_callbacks(execute=True), pytest.raises(RuntimeError):
        release()
    assert Submission.objects.filter(pk=told.pk).exists()
    assert not Receipt.objects.exists()
    assert not MailDue.objects.exists()
    assert mail.outbox == []


def test_reports_merged_into_a_case_outlive_it(told, author, editor):
    from lessons.submissions import saving

    other = saving.begin(author=author, kind="case", language="en")
    Submission.objects.filter(pk=other.pk).update(merged_into=told)
    ending.destroy(submission=told, outcome="rejected")
    other.refresh_from_db()
    assert other.merged_into is None


@pytest.mark.parametrize("state", Submission.State)
def test_the_author_withdraws_at_any_time_and_it_is_destroyed_at_once(told, author, editor, state):
    taken(told, editor, state)
    ending.withdraw(submission=told, by=author)
    assert not Submission.objects.exists()
    assert Receipt.objects.get().outcome == "withdrawn"


def test_a_mail_that_fails_undoes_nothing_and_names_no_mailbox(
    told, author, monkeypatch, caplog, django_capture_on_commit_callbacks
):
    def refuse(self, **kwargs):
        raise OSError(f"no such mailbox: {author.email}")

    monkeypatch.setattr("django.core.mail.EmailMessage.send", refuse)
    with django_capture_on_commit_callbacks(execute=True):
        ending.withdraw(submission=told, by=author)
    assert not Submission.objects.exists()
    assert "OSError" in caplog.text
    assert author.email not in caplog.text


def test_the_log_does_not_say_whose_mail_failed_when_a_case_is_released(
    told, author, monkeypatch, caplog, django_capture_on_commit_callbacks
):
    """The log is kept longer than the row: with a number it would name who had a case released in that week."""

    def refuse(self, **kwargs):
        raise OSError

    monkeypatch.setattr("django.core.mail.EmailMessage.send", refuse)
    with django_capture_on_commit_callbacks(execute=True):
        ending.destroy(submission=told, outcome="released")
    MailDue.objects.update(due_at=timezone.now())
    assert post.send_due() == {"failed": 1}
    said = [record.getMessage() for record in caplog.records if "A mail about a case failed" in record.getMessage()]
    assert said
    assert not any(sign.isdecimal() for message in said for sign in message)


@pytest.mark.parametrize("typed", [str.lower, lambda code: code.replace("-", ""), lambda code: f"  {code} "])
def test_a_code_is_understood_however_it_is_typed(told, author, typed):
    code = told.receipt_code
    ending.withdraw(submission=told, by=author)
    assert receipts.receipt_for(typed(code)).outcome == "withdrawn"
    assert receipts.receipt_for(code[:-1] + ("2" if code[-1] != "2" else "3")) is None
