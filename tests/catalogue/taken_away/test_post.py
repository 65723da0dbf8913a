"""Mails on reports and withdrawals: never while somebody waits for an answer, none lost or doubled, counted truly."""

import logging
from datetime import timedelta
from smtplib import SMTPRecipientsRefused

import pytest
from django.core.mail import EmailMessage
from django.urls import reverse
from django.utils import timezone
from django.utils.module_loading import import_string

from catalogue import post
from catalogue.models import RecallNotice, RecognitionReport
from catalogue.post import MOST_ATTEMPTS, send_notices
from catalogue.recall import recall
from catalogue.report_views import report_token
from curricula.services import entry_collect, list_create
from tests.catalogue.factories import CaseStudyFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def held(practitioner, trainer):
    """On a list of each of two members."""
    page = CaseStudyFactory(title="Quillonberry")
    for owner in (practitioner, trainer):
        entry_collect(entry_list=list_create(owner=owner, title="For Monday"), by=owner, page_id=page.pk)
    return page


@pytest.fixture
def server(monkeypatch):
    """A mail server that can be made to fail: `server.append(error)` for the mails from now on."""
    wrong: list[Exception] = []
    real = EmailMessage.send

    def send(self, *args, **kwargs):
        if wrong:
            raise wrong[-1]
        return real(self, *args, **kwargs)

    monkeypatch.setattr(EmailMessage, "send", send)
    return wrong


def later(**gone) -> None:
    """As if so much time had passed."""
    for model in (RecallNotice, RecognitionReport):
        for row in model.objects.all():
            row.mail_not_before = row.mail_not_before and row.mail_not_before - timedelta(**gone)
            row.mail_claimed_at = row.mail_claimed_at and row.mail_claimed_at - timedelta(**gone)
            row.save()


def receipts(client, editor) -> str:
    client.force_login(editor)
    return client.get(reverse("withdrawn_entries")).content.decode()


def test_no_mail_is_sent_before_the_answer_and_the_worker_sends_it(
    client, held, editor, mailoutbox, settings, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        client.post("/report/", {"page": report_token(held)})
        client.force_login(editor)
        client.post(reverse("recall_entry", args=[held.pk]), {"reason": "wrong", "understood": "on"})
    assert mailoutbox == []
    assert "catalogue.post.SendNotices" in settings.BACKGROUND_JOBS
    import_string("catalogue.post.SendNotices")().run()
    assert len(mailoutbox) == 2, "the report was decided before its mail went: nobody is called to it"


def test_a_withdrawal_that_is_rolled_back_tells_nobody(held, editor, mailoutbox, monkeypatch):
    monkeypatch.setattr("catalogue.recall.purge_rows", lambda leaving: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        recall(page=held, by=editor, reason="wrong")
    send_notices()
    assert mailoutbox == []


def test_a_server_that_is_down_stops_no_withdrawal_and_the_mail_goes_later(held, editor, server, client, mailoutbox):
    server.append(ConnectionRefusedError())
    recall(page=held, by=editor, reason="wrong")
    assert send_notices() == {"failed": 2}
    assert "2 told, 0 have seen it; 0 by mail, 2 mails wait" in receipts(client, editor)
    server.clear()
    assert send_notices() == {}, "not at once again"
    later(minutes=16)
    assert send_notices() == {"sent": 2}
    assert send_notices() == {}
    assert len(mailoutbox) == 2
    assert "2 told, 0 have seen it; 2 by mail" in receipts(client, editor)


def test_an_address_that_never_works_is_given_up_and_counted_as_not_told_by_mail(
    held, editor, practitioner, server, client, caplog
):
    caplog.set_level(logging.DEBUG, logger="catalogue")
    practitioner.email = ""
    practitioner.save()
    recall(page=held, by=editor, reason="wrong")
    server.append(SMTPRecipientsRefused({"trainer@example.org": (550, b"no such Quillonberry")}))
    assert send_notices() == {"needless": 1, "failed": 1}
    for _ in range(MOST_ATTEMPTS - 1):
        later(days=2)
        assert send_notices() == {"failed": 1}
    later(days=2)
    assert send_notices() == {}
    assert "2 told, 0 have seen it; 0 by mail, 2 not by mail" in receipts(client, editor)
    assert "SMTPRecipientsRefused" in caplog.text
    assert "Quillonberry" not in caplog.text
    assert "trainer@example.org" not in caplog.text


class Killed(BaseException):
    """The process dies: nothing after it is run."""


@pytest.mark.parametrize("has_gone_out", [True, False])
def test_after_a_crash_while_it_is_handed_over_a_mail_is_not_sent_twice_and_not_counted_as_sent(
    held, editor, client, mailoutbox, monkeypatch, has_gone_out
):
    recall(page=held, by=editor, reason="wrong")
    real = EmailMessage.send

    def dies(self, *args, **kwargs):
        if has_gone_out:
            real(self, *args, **kwargs)
        raise Killed

    with monkeypatch.context() as patch:
        patch.setattr(EmailMessage, "send", dies)
        with pytest.raises(Killed):
            send_notices()
    assert send_notices() == {"sent": 1}, "the other one"
    assert len(mailoutbox) == 1 + has_gone_out
    assert "2 told, 0 have seen it; 1 by mail, 1 mail waits" in receipts(client, editor)
    later(minutes=61)
    assert send_notices() == {}
    assert len(mailoutbox) == 1 + has_gone_out
    assert "2 told, 0 have seen it; 1 by mail, 1 not by mail" in receipts(client, editor)


def test_a_crash_before_the_claim_loses_nothing(held, editor, mailoutbox, monkeypatch):
    recall(page=held, by=editor, reason="wrong")

    def dies(*args):
        raise Killed

    with monkeypatch.context() as patch:
        patch.setattr(post, "_send", dies)
        with pytest.raises(Killed):
            send_notices()
    assert send_notices() == {"sent": 2}
    assert len(mailoutbox) == 2


def test_two_workers_at_once_send_a_mail_once(held, editor, mailoutbox, monkeypatch):
    recall(page=held, by=editor, reason="wrong")
    real = EmailMessage.send

    def meanwhile(self, *args, **kwargs):
        with monkeypatch.context() as patch:
            patch.setattr(EmailMessage, "send", real)
            send_notices()
        return real(self, *args, **kwargs)

    monkeypatch.setattr(EmailMessage, "send", meanwhile)
    send_notices()
    assert len(mailoutbox) == 2
    assert len({mail.to[0] for mail in mailoutbox}) == 2


def test_a_holder_of_two_kinds_gets_one_mail_and_the_same_message_id_at_every_attempt(
    held, editor, trainer, server, monkeypatch, mailoutbox
):
    from catalogue.recall import Holder

    monkeypatch.setattr(
        "catalogue.recall.hooks.get_hooks",
        lambda name: (
            [lambda ids: [Holder(trainer.pk, "on one of your lists"), Holder(trainer.pk, "found elsewhere")]]
            if name == "throughcare_entry_holders"
            else []
        ),
    )
    ids = []
    write = post._message
    monkeypatch.setattr(post, "_message", lambda *a, **k: ids.append((made := write(*a, **k)).extra_headers) or made)
    server.append(ConnectionRefusedError())
    recall(page=held, by=editor, reason="wrong")
    send_notices()
    server.clear()
    later(hours=1)
    send_notices()
    (mail,) = mailoutbox
    assert "It was on one of your lists and found elsewhere." in mail.body
    assert len(ids) == 2
    assert len({headers["Message-ID"] for headers in ids}) == 1


def test_who_has_seen_the_notice_meanwhile_gets_no_mail(held, editor, practitioner, mailoutbox):
    recall(page=held, by=editor, reason="wrong")
    RecallNotice.objects.filter(holder=practitioner).update(seen_at=timezone.now())
    assert send_notices() == {"needless": 1, "sent": 1}
    assert practitioner.email not in str([mail.to for mail in mailoutbox])
