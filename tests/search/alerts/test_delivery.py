"""Mails that fail, crashes, two runs at once: nothing lost, nothing twice."""

import logging
from datetime import timedelta
from io import StringIO
from itertools import count
from smtplib import SMTPRecipientsRefused

import pytest
from django.core import mail as outbox_of
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from accounts.telling.outbox import MOST_ATTEMPTS
from search.alerts import sending
from search.alerts.jobs import SendAlerts, send_alerts
from search.alerts.notes import news_by_owner, note_news
from search.alerts.turns import due
from search.models import AlertMail, SavedSearch
from tests.search.alerts.making import WORDS, entry, save

pytestmark = pytest.mark.django_db


def fail_for(monkeypatch, address: str) -> list[list[str]]:
    """Mail to one address fails; returns the list of all attempts."""
    attempts: list[list[str]] = []
    real = outbox_of.EmailMultiAlternatives.send

    def send(self, *args, **kwargs):
        attempts.append(self.to)
        if address in self.to:
            raise SMTPRecipientsRefused({address: (550, f"no such {WORDS}".encode())})
        return real(self, *args, **kwargs)

    monkeypatch.setattr(outbox_of.EmailMultiAlternatives, "send", send)
    return attempts


def test_an_address_that_fails_stops_nobody_and_no_log_tells_the_words(
    mailed, practitioner, trainer, monkeypatch, caplog
):
    caplog.set_level(logging.DEBUG, logger="search")
    fail_for(monkeypatch, practitioner.email)
    save(practitioner)
    save(trainer)
    entry("Fresh one")
    assert [message.to for message in mailed()] == [[trainer.email]]
    assert f"account {practitioner.pk} failed: SMTPRecipientsRefused" in caplog.text
    assert WORDS not in caplog.text
    assert practitioner.email not in caplog.text
    assert "Fresh one" not in caplog.text


def test_a_mail_that_failed_is_tried_again_later_and_later_and_then_no_more(
    mailed, practitioner, monkeypatch, mailoutbox
):
    attempts = fail_for(monkeypatch, practitioner.email)
    save(practitioner)
    entry("Fresh one")
    mailed()
    pauses = []
    for _ in range(MOST_ATTEMPTS - 1):
        waiting = AlertMail.objects.get()
        pauses.append(waiting.not_before - timezone.now())
        sending.send_waiting(now=timezone.now())
        assert len(attempts) == len(pauses)
        sending.send_waiting(now=waiting.not_before)
        waiting.not_before = timezone.now()
    assert not AlertMail.objects.exists()
    assert len(attempts) == MOST_ATTEMPTS
    assert mailoutbox == []


def test_a_second_attempt_is_the_same_mail_with_what_came_meanwhile(mailed, practitioner, monkeypatch, mailoutbox):
    with monkeypatch.context() as broken:
        fail_for(broken, practitioner.email)
        save(practitioner, name="Mine")
        entry("First")
        mailed()
    waiting = AlertMail.objects.get()
    entry("Second")
    AlertMail.objects.update(not_before=timezone.now())
    [message] = mailed()
    assert "2 new entries" in message.body
    assert message.extra_headers["Message-ID"] == waiting.message_id
    assert mailed() == []


class Crash(BaseException):
    """The process is killed here."""


def test_a_crash_before_the_mail_is_handed_over_loses_nothing(a_day_passes, practitioner, mailoutbox, monkeypatch):
    save(practitioner)
    entry("Fresh one")
    a_day_passes()
    with monkeypatch.context() as crash:
        crash.setattr("search.alerts.jobs.send_waiting", lambda **_: (_ for _ in ()).throw(Crash()))
        with pytest.raises(Crash):
            send_alerts()
    assert mailoutbox == []
    send_alerts()
    assert len(mailoutbox) == 1


@pytest.mark.parametrize("when", ["before", "after"])
def test_a_crash_while_handing_over_sends_nothing_twice(
    a_day_passes, practitioner, trainer, mailoutbox, monkeypatch, when
):
    save(practitioner)
    save(trainer)
    entry("Fresh one")
    a_day_passes()
    real = outbox_of.EmailMultiAlternatives.send

    def send(self, *args, **kwargs):
        if when == "after":
            real(self, *args, **kwargs)
        raise Crash

    with monkeypatch.context() as crash:
        crash.setattr(outbox_of.EmailMultiAlternatives, "send", send)
        with pytest.raises(Crash):
            send_alerts()
    for _ in range(3):
        send_alerts()
    AlertMail.objects.filter(claimed_at__isnull=False).update(claimed_at=timezone.now() - timedelta(hours=2))
    send_alerts()
    assert sorted(message.to[0] for message in mailoutbox) == (
        [practitioner.email, trainer.email] if when == "after" else [trainer.email]
    )
    assert not AlertMail.objects.exists()


def test_two_runs_at_once_tell_it_once(a_day_passes, practitioner, mailoutbox):
    save(practitioner)
    entry("Fresh one")
    a_day_passes()
    now = timezone.now()
    first, second = list(news_by_owner(now)), list(news_by_owner(now))
    assert note_news(*first[0], now=now)
    assert not note_news(*second[0], now=now)
    pk = AlertMail.objects.get().pk
    AlertMail.objects.update(claimed_at=now)
    assert sending.OUTBOX.hand_over(pk, now) == ""
    assert mailoutbox == []


def test_a_mail_that_is_being_handed_over_takes_nothing_more_in(a_day_passes, practitioner):
    save(practitioner)
    entry("Fresh one")
    a_day_passes()
    now = timezone.now()
    AlertMail.objects.create(owner=practitioner, news={}, message_id="<x@y>", claimed_at=now)
    [(owner, found)] = news_by_owner(now)
    assert not note_news(owner, found, now=now)
    assert due(now).exists()


def test_without_an_index_nothing_is_told_and_nothing_is_taken_for_told(
    mailed, practitioner, settings, tmp_path, mailoutbox
):
    save(practitioner)
    entry("Fresh one")
    SavedSearch.objects.update(checked_at=timezone.now() - timedelta(days=9))
    there = settings.WAGTAILSEARCH_BACKENDS
    settings.WAGTAILSEARCH_BACKENDS = {
        name: options | {"PATH": tmp_path / "none" / name} for name, options in there.items()
    }
    send_alerts()
    assert mailoutbox == []
    settings.WAGTAILSEARCH_BACKENDS = there
    assert len(mailed()) == 1


def test_one_members_search_that_fails_stops_nobody(
    a_day_passes, practitioner, trainer, mailoutbox, monkeypatch, caplog
):
    save(practitioner)
    save(trainer)
    entry("Fresh one")
    a_day_passes()
    from search.alerts import news

    real = news.matches_of

    def matches_of(saved, user, readable):
        if user == practitioner:
            raise RuntimeError(f"cannot do {WORDS}")
        return real(saved, user, readable)

    monkeypatch.setattr(news, "matches_of", matches_of)
    send_alerts()
    assert [message.to for message in mailoutbox] == [[trainer.email]]
    assert WORDS not in caplog.text


# Running it


def test_the_worker_knows_the_job(settings):
    from django.utils.module_loading import import_string

    jobs = [import_string(path)() for path in settings.BACKGROUND_JOBS]
    assert any(isinstance(job, SendAlerts) for job in jobs)
    assert all(job.interval > 0 and job.name for job in jobs)


def test_the_command_and_its_dry_run(a_day_passes, practitioner, mailoutbox):
    save(practitioner, name="Named")
    entry("Fresh one")
    a_day_passes()
    out = StringIO()
    call_command("send_alerts", dry_run=True, stdout=out)
    assert out.getvalue().strip() == "Would send: 1 mails on 1 saved searches with 1 new entries."
    assert mailoutbox == []
    call_command("send_alerts", stdout=out)
    assert len(mailoutbox) == 1
    for word in (WORDS, "Fresh", "Named", practitioner.email):
        assert word not in out.getvalue()


def test_more_entries_and_more_searches_do_not_multiply_queries(a_day_passes, practitioner, trainer):
    save(practitioner)
    entry("Zero")
    a_day_passes()

    numbers = count()

    def queries(news: int) -> int:
        for _ in range(news):
            entry(f"Entry {next(numbers)}")
        a_day_passes()
        with CaptureQueriesContext(connection) as captured:
            send_alerts()
        return len(captured)

    queries(1)
    few = queries(1)
    assert queries(6) == few
    assert few <= 40
