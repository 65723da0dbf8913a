"""Which notices become a mail, when, and once: whatever is killed in between."""

import logging
from datetime import UTC, datetime, timedelta

import pytest
from django.core import mail as outbox_of
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from accounts.models import MailPreferences, Notice, NoticeMail, Suspension, User
from accounts.telling import jobs, noting
from accounts.telling.jobs import OUTBOX, forget_old_notices, send_notices
from accounts.telling.outbox import MOST_ATTEMPTS
from tests.accounts.telling.conftest import NOW, SECRET

pytestmark = pytest.mark.django_db
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)


@pytest.fixture(autouse=True)
def the_clock(monkeypatch):
    """The moment that a test says is the present one for the outbox too."""
    clock = {"now": NOW}
    monkeypatch.setattr("accounts.telling.outbox.timezone.now", lambda: clock["now"])
    return clock


@pytest.fixture
def at(the_clock, mailoutbox):
    """The mails that one run of the worker at that moment sends."""

    def run(moment):
        the_clock["now"] = moment
        before = len(mailoutbox)
        send_notices(moment)
        return mailoutbox[before:]

    return run


def prefers(user, **values):
    MailPreferences.objects.update_or_create(user=user, defaults=values)


# When


def test_at_once_is_within_two_minutes_and_what_comes_in_a_row_is_one_mail(told, at, practitioner):
    told(practitioner, 1, how_often="at_once")
    assert at(NOW + MINUTE / 2) == []
    told(practitioner, 2, how_often="at_once", now=NOW + MINUTE / 2)
    [message] = at(NOW + MINUTE)
    assert "- 2 plain things\n" in message.body
    assert at(NOW + 2 * MINUTE) == at(NOW + 90 * HOUR) == []


def test_a_day_ends_at_the_hour_of_the_members_zone(told, at, practitioner, trainer, settings):
    settings.ALERT_HOUR = 6
    prefers(practitioner, timezone="Asia/Tokyo")
    for user in (practitioner, trainer):
        told(user, how_often="daily", now=datetime(2026, 2, 5, 20, 59, tzinfo=UTC))
        told(user, 2, how_often="daily", now=datetime(2026, 2, 5, 21, tzinfo=UTC))
    assert at(datetime(2026, 2, 5, 20, 59, 59, tzinfo=UTC)) == []
    [message] = at(datetime(2026, 2, 5, 21, tzinfo=UTC))
    assert message.to == [practitioner.email]
    assert "1 plain thing\n" in message.body
    [message] = at(datetime(2026, 2, 6, 5, tzinfo=UTC))
    assert message.to == [trainer.email]
    assert "2 plain things" in message.body
    [message] = at(datetime(2026, 2, 6, 21, tzinfo=UTC))
    assert message.to == [practitioner.email]


def test_a_week_ends_on_monday(told, at, practitioner, settings):
    settings.ALERT_HOUR = 6
    told(practitioner, how_often="weekly")
    assert at(datetime(2026, 2, 9, 4, 59, tzinfo=UTC)) == []
    assert len(at(datetime(2026, 2, 9, 5, tzinfo=UTC))) == 1
    assert at(datetime(2026, 2, 16, 5, tzinfo=UTC)) == []


def test_one_mail_has_all_that_is_due_and_what_is_not_due_waits(told, at, practitioner):
    for number, often in enumerate(("at_once", "daily", "weekly", "none")):
        told(practitioner, number, how_often=often)
    [message] = at(NOW + MINUTE)
    assert "1 plain thing\n" in message.body
    [message] = at(NOW + 24 * HOUR)
    assert "1 plain thing\n" in message.body
    assert Notice.objects.filter(mailed_at__isnull=True).count() == 2


def test_what_was_seen_on_the_site_needs_no_mail(told, at, practitioner):
    told(practitioner, 1, how_often="at_once")
    Notice.objects.update(seen_at=NOW)
    assert at(NOW + MINUTE) == []


@pytest.mark.parametrize("change", [{"is_active": False}, {"email": ""}])
def test_nobody_is_mailed_who_cannot_be(told, at, practitioner, change):
    told(practitioner, how_often="at_once")
    User.objects.filter(pk=practitioner.pk).update(**change)
    assert at(NOW + MINUTE) == []


# Quiet hours


@pytest.mark.parametrize("how_often", ["at_once", "daily"])
def test_quiet_hours_put_a_mail_off_to_their_end(told, at, practitioner, settings, how_often):
    settings.ALERT_HOUR = 23
    prefers(practitioner, quiet_from=22, quiet_until=7, timezone="Europe/Brussels")
    told(practitioner, how_often=how_often, now=datetime(2026, 2, 5, 21, tzinfo=UTC))
    quiet = datetime(2026, 2, 5, 21, 30, tzinfo=UTC)
    while quiet < datetime(2026, 2, 6, 6, tzinfo=UTC):
        assert at(quiet) == []
        quiet += 15 * MINUTE
    assert len(at(datetime(2026, 2, 6, 6, tzinfo=UTC))) == 1


def test_a_mail_that_failed_is_not_tried_again_in_quiet_hours(told, at, practitioner, monkeypatch):
    told(practitioner, how_often="at_once")
    with monkeypatch.context() as broken:
        broken.setattr(outbox_of.EmailMultiAlternatives, "send", lambda self: 1 / 0)
        at(NOW + MINUTE)
    prefers(practitioner, quiet_from=11, quiet_until=13)
    assert at(NOW + HOUR) == []
    assert len(at(NOW + 2 * HOUR)) == 1


# What


def test_a_mail_counts_and_tells_no_word_no_title_and_no_name(told, at, practitioner):
    prefers(practitioner, replies="at_once")
    told(practitioner, 1)
    told(practitioner, 2, how_often="at_once")
    told(practitioner, 3, kind="question", how_often="at_once")
    [message] = at(NOW + MINUTE)
    html = message.alternatives[0][0]
    everything = message.message().as_string() + message.body + html
    assert "- 1 question\n- 2 plain things\n" in message.body
    assert "<li>2 plain things</li>" in html
    for untold in (SECRET, practitioner.username, "/cases/", f"thing:{1}"):
        assert untold not in everything
    for address in ("/inbox/", "/inbox/mail/"):
        assert f"http://127.0.0.1:8000{address}" in message.body
        assert f'href="http://127.0.0.1:8000{address}"' in html
    assert message.extra_headers["Auto-Submitted"] == "auto-generated"
    assert message.from_email == "Throughcare <no-reply@localhost>"


def test_the_html_form_escapes_what_a_kind_says(told, at, practitioner):
    from accounts.telling import kinds

    kinds.register("sharp", words=lambda u, all_: [kinds.Line(one, "x") for one in all_], mail_words=("<b> & b", ""))
    told(practitioner, kind="sharp", how_often="at_once")
    [message] = at(NOW + MINUTE)
    assert "1 &lt;b&gt; &amp; b" in message.alternatives[0][0]
    assert "1 <b> & b" in message.body


def test_what_may_not_be_read_any_more_is_not_counted(told, at, practitioner, a_kind):
    told(practitioner, 1, how_often="at_once")
    told(practitioner, 2, how_often="at_once")
    a_kind.add("thing:1")
    [message] = at(NOW + MINUTE)
    assert "1 plain thing\n" in message.body
    told(practitioner, 3, how_often="at_once", now=NOW + HOUR)
    a_kind.add("thing:3")
    assert at(NOW + 2 * HOUR) == []
    assert not NoticeMail.objects.exists()


def test_whoever_was_suspended_meanwhile_is_mailed_of_the_account_only(told, at, practitioner):
    told(practitioner, 1, how_often="at_once")
    told(practitioner, 2, kind="grave")
    Suspension.objects.create(user=practitioner, reason="x", since=NOW)
    [message] = at(NOW + MINUTE)
    assert "1 grave thing" in message.body
    assert "plain" not in message.body


# Killed, failed, two at once


class Crash(BaseException):
    """The process is killed here."""


def crash(*args, **kwargs):
    raise Crash


@pytest.mark.parametrize(
    "where", ["before the note", "in the note", "between note and claim", "between claim and send"]
)
def test_a_crash_before_the_claim_loses_nothing_and_after_it_doubles_nothing(
    told, at, practitioner, monkeypatch, mailoutbox, where
):
    told(practitioner, how_often="at_once")
    target = {
        "before the note": (jobs, "note_mails"),
        "in the note": (NoticeMail.objects, "create"),
        "between note and claim": (type(OUTBOX), "send"),
        "between claim and send": (outbox_of.EmailMultiAlternatives, "send"),
    }[where]
    with monkeypatch.context() as killed:
        killed.setattr(*target, crash)
        if where == "in the note":
            killed.setattr(noting, "new_message_id", crash)
        with pytest.raises(Crash):
            at(NOW + MINUTE)
    assert mailoutbox == []
    for minutes in (2, 5, 62, 63, 6000):
        at(NOW + minutes * MINUTE)
    assert len(mailoutbox) == (0 if where == "between claim and send" else 1)
    assert not NoticeMail.objects.exists()


def test_a_crash_between_sending_and_forgetting_sends_no_second(told, at, practitioner, monkeypatch, mailoutbox):
    told(practitioner, how_often="at_once")
    with monkeypatch.context() as killed:
        killed.setattr(NoticeMail, "delete", crash)
        with pytest.raises(Crash):
            at(NOW + MINUTE)
    for minutes in (2, 62, 63, 6000):
        at(NOW + minutes * MINUTE)
    assert len(mailoutbox) == 1
    assert not NoticeMail.objects.exists()


def test_a_mail_that_is_being_handed_over_takes_nothing_more_in(told, at, practitioner):
    NoticeMail.objects.create(user=practitioner, notices=[], message_id="<x@y>", claimed_at=NOW, not_before=NOW)
    told(practitioner, how_often="at_once")
    assert at(NOW + MINUTE) == []
    assert Notice.objects.get().mailed_at is None
    assert at(NOW + 62 * MINUTE) == []
    assert len(at(NOW + 63 * MINUTE)) == 1


def test_two_workers_send_it_once(told, at, practitioner, mailoutbox):
    told(practitioner, how_often="at_once")
    assert noting.note_mails(NOW + MINUTE) == 1
    assert noting.note_mails(NOW + MINUTE) == 0
    pk = NoticeMail.objects.get().pk
    assert OUTBOX.hand_over(pk, NOW) == "sent"
    assert OUTBOX.hand_over(pk, NOW) == ""
    assert len(mailoutbox) == 1


def test_an_address_that_fails_stops_nobody_is_tried_again_and_no_log_tells_more_than_its_number(
    told, at, practitioner, trainer, monkeypatch, caplog, mailoutbox
):
    caplog.set_level(logging.DEBUG, logger="accounts")
    ids = []
    real = outbox_of.EmailMultiAlternatives.send

    def send(self, *args, **kwargs):
        if practitioner.email in self.to:
            ids.append(self.extra_headers["Message-ID"])
            raise ConnectionError(f"no {SECRET} at {practitioner.email}")
        return real(self, *args, **kwargs)

    monkeypatch.setattr(outbox_of.EmailMultiAlternatives, "send", send)
    for user in (practitioner, trainer):
        told(user, how_often="at_once")
    assert [message.to for message in at(NOW + MINUTE)] == [[trainer.email]]
    moment = NOW + MINUTE
    while NoticeMail.objects.exists():
        moment = NoticeMail.objects.get().not_before
        at(moment)
    assert len(ids) == MOST_ATTEMPTS
    assert len(set(ids)) == 1
    assert f"account {practitioner.pk} failed for good: ConnectionError" in caplog.text
    assert SECRET not in caplog.text
    assert practitioner.email not in caplog.text


# The worker


def test_while_nothing_waits_a_run_costs_four_queries(practitioner):
    with CaptureQueriesContext(connection) as captured:
        send_notices(NOW)
    assert len(captured) <= 4


def test_the_worker_knows_the_job(settings):
    assert "accounts.telling.jobs.SendNotices" in settings.BACKGROUND_JOBS
    jobs.SendNotices().run()


def test_notices_are_forgotten_ninety_days_after_they_were_seen_and_a_year_after_they_were_made(told, practitioner):
    old, seen, fresh = told(practitioner, 1), told(practitioner, 2), told(practitioner, 3)
    now = timezone.now()
    Notice.objects.filter(pk=old.pk).update(made_at=NOW - timedelta(days=366))
    Notice.objects.filter(pk=seen.pk).update(seen_at=NOW - timedelta(days=91))
    Notice.objects.filter(pk=fresh.pk).update(seen_at=NOW - timedelta(days=89), made_at=NOW - timedelta(days=364))
    assert forget_old_notices(now) == 2
    assert list(Notice.objects.all()) == [fresh]
