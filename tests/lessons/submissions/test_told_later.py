"""Nothing that is left of a release says at which moment it happened to whom."""

from datetime import timedelta

import pytest
from django.core import mail
from django.urls import reverse
from django.utils import timezone
from django.utils.module_loading import import_string

from catalogue.post import CUT_OFF_AFTER, MOST_ATTEMPTS
from lessons.models import MailDue, Receipt
from lessons.submissions import ending, post, receipts

pytestmark = pytest.mark.django_db
OUTCOME = Receipt.Outcome


@pytest.fixture
def due(author):
    post.tell_later(author, OUTCOME.RELEASED)
    MailDue.objects.update(due_at=timezone.now())
    return MailDue.objects.get()


@pytest.mark.parametrize("outcome", [OUTCOME.RELEASED, OUTCOME.MERGED])
def test_the_mail_that_a_case_was_released_does_not_leave_with_it(
    told, author, outcome, django_capture_on_commit_callbacks
):
    before = timezone.now()
    with django_capture_on_commit_callbacks(execute=True):
        ending.destroy(submission=told, outcome=outcome)
    assert not post.send_due()
    assert mail.outbox == []
    due = MailDue.objects.get()
    assert (due.author, due.outcome) == (author, outcome)
    assert before + timedelta(days=1) <= due.due_at <= timezone.now() + timedelta(days=7)


def test_the_day_of_the_mail_is_drawn_by_lot_between_two_settings(author, settings):
    settings.RELEASED_MAIL_LEAST_DAYS, settings.RELEASED_MAIL_MOST_DAYS = 2, 3
    before = timezone.now()
    for _ in range(20):
        post.tell_later(author, OUTCOME.RELEASED)
    moments = [one.due_at - before for one in MailDue.objects.all()]
    assert all(timedelta(days=2) <= moment <= timedelta(days=3, minutes=5) for moment in moments)
    assert max(moments) - min(moments) > timedelta(hours=2)


def test_what_waits_names_no_case_no_time_of_release_and_no_order(author):
    assert {field.name for field in MailDue._meta.fields} == {
        "id", "author", "outcome", "due_at", "claimed_at", "attempts"
    }  # fmt: skip
    for _ in range(12):
        post.tell_later(author, OUTCOME.RELEASED)
    moments = list(MailDue.objects.order_by("pk").values_list("due_at", flat=True))
    assert moments != sorted(moments)
    assert MailDue.objects.order_by("pk").last().pk > 1_000_000


def test_whoever_has_no_mailbox_is_not_written_down(author):
    author.email = ""
    post.tell_later(author, OUTCOME.RELEASED)
    author.email, author.is_active = "a@example.org", False
    post.tell_later(author, OUTCOME.RELEASED)
    assert not MailDue.objects.exists()


def test_the_worker_sends_it_once_and_forgets_it(due, author, settings):
    assert "lessons.submissions.post.TellReleased" in settings.BACKGROUND_JOBS
    job = import_string("lessons.submissions.post.TellReleased")()
    for _ in range(2):
        job.run()
    (sent,) = mail.outbox
    assert sent.to == [author.email]
    assert OUTCOME.RELEASED.label in sent.body
    assert not MailDue.objects.exists()


def test_what_another_process_has_claimed_is_not_sent_again_and_goes_when_it_was_cut_off(due):
    MailDue.objects.update(claimed_at=timezone.now())
    assert not post.send_due()
    assert MailDue.objects.exists()
    MailDue.objects.update(claimed_at=timezone.now() - CUT_OFF_AFTER - timedelta(seconds=1))
    assert not post.send_due()
    assert not MailDue.objects.exists()
    assert mail.outbox == []


def test_where_a_server_is_down_it_is_tried_again_and_given_up_in_the_end(due, author, monkeypatch, caplog):
    def refuse(self, **kwargs):
        raise OSError(author.email)

    monkeypatch.setattr("django.core.mail.EmailMessage.send", refuse)
    for attempt in range(1, MOST_ATTEMPTS):
        assert post.send_due() == {"failed": 1}
        assert not post.send_due()  # there is a pause
        assert MailDue.objects.get().attempts == attempt
        MailDue.objects.update(due_at=timezone.now())
    assert post.send_due() == {"failed": 1}
    assert not MailDue.objects.exists()
    assert author.email not in caplog.text


def test_a_mail_goes_with_its_authors_account(due, author):
    author.delete()
    assert not MailDue.objects.exists()


def test_a_receipt_says_the_month_and_keeps_no_day(client, told, monkeypatch):
    from datetime import date

    monkeypatch.setattr(ending.timezone, "localdate", lambda: date(2031, 5, 23))
    code = told.receipt_code
    ending.destroy(submission=told, outcome=OUTCOME.RELEASED)
    assert receipts.receipt_for(code).on == date(2031, 5, 1)
    page = client.post(reverse("submissions:receipt"), {"code": code}).content.decode()
    assert "In May 2031." in page
    assert "1 May" not in page
