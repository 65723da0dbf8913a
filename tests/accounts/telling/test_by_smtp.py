"""Mails as a mail server gets them: one each, whatever is killed, with headers that mail programs understand."""

import re
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from accounts.models import MailPreferences, Notice, NoticeMail
from accounts.telling.jobs import send_notices
from tests.accounts.telling.conftest import SECRET
from tests.browser.mailbox import Mailbox, text_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def mailbox(settings):
    with Mailbox() as mailbox:
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", mailbox.port
        settings.EMAIL_HOST_USER = settings.EMAIL_HOST_PASSWORD = ""
        settings.EMAIL_USE_TLS = settings.EMAIL_USE_SSL = False
        settings.DEFAULT_FROM_EMAIL = "Throughcare <exchange@example.org>"
        yield mailbox


class Crash(BaseException):
    """The process is killed here."""


def crash(*args, **kwargs):
    raise Crash


def test_a_worker_that_is_killed_again_and_again_sends_every_notice_in_one_mail(
    told, practitioner, trainer, mailbox, monkeypatch
):
    """Killed in turn before the note, before the claim and after the sending; each time a new worker goes on."""
    now = timezone.now()
    where = [
        ("accounts.telling.jobs.note_mails", crash),
        ("accounts.telling.outbox.Outbox.send", crash),
        ("accounts.telling.outbox.Outbox.hand_over", crash),
    ]
    for round_number in range(3):
        for user in (practitioner, trainer):
            told(user, round_number, how_often="at_once", now=now)
        for target in where:
            with monkeypatch.context() as killed:
                killed.setattr(*target)
                with pytest.raises(Crash):
                    send_notices(now + timedelta(minutes=2))
        send_notices(now + timedelta(minutes=2))
        with monkeypatch.context() as killed:
            killed.setattr(NoticeMail, "delete", crash)
            for user in (practitioner, trainer):
                told(user, 10 + round_number, how_often="at_once", now=now)
            with pytest.raises(Crash):
                send_notices(now + timedelta(minutes=2))
        NoticeMail.objects.filter(claimed_at__isnull=False).update(claimed_at=now - timedelta(hours=2))
        send_notices(now + timedelta(minutes=2))
    for user in (practitioner, trainer):
        mails = mailbox.to(user.email)
        numbers = [int(re.search(r"- (\d+) plain", text_of(mail))[1]) for mail in mails]
        assert sum(numbers) == 6
        assert len({mail["Message-ID"] for mail in mails}) == len(mails) == 6
    assert not NoticeMail.objects.exists()


def test_what_the_mail_server_gets(told, practitioner, mailbox):
    told(practitioner, how_often="at_once")
    send_notices()
    [mail] = mailbox.to(practitioner.email)
    assert mail["From"] == "Throughcare <exchange@example.org>"
    assert mail["Auto-Submitted"] == "auto-generated"
    assert mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert [part.get_content_type() for part in mail.walk()] == ["multipart/alternative", "text/plain", "text/html"]
    assert SECRET not in mail.as_string() + text_of(mail) + mail.get_body(("html",)).get_content()
    link = re.fullmatch(r"<http://127\.0\.0\.1:8000(\S+)>", mail["List-Unsubscribe"].strip())[1]
    assert Client(enforce_csrf_checks=True).post(link, {"List-Unsubscribe": "One-Click"}).status_code == 200
    assert MailPreferences.objects.get().replies == "none"
    told(practitioner, 2)
    send_notices(timezone.now() + timedelta(days=9))
    assert len(mailbox.mails) == 1


def test_a_mail_server_that_is_down_loses_nothing(told, practitioner, mailbox, settings):
    told(practitioner, how_often="at_once")
    settings.EMAIL_PORT, port = 1, settings.EMAIL_PORT
    assert send_notices()["failed"] == 1
    settings.EMAIL_PORT = port
    send_notices(timezone.now() + timedelta(minutes=16))
    assert len(mailbox.to(practitioner.email)) == 1
    assert Notice.objects.get().mailed_at is not None
