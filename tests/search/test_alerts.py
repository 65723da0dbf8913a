"""Mails on what is new: each entry once, to who may read it at that moment, and nothing that others may not see."""

import logging
import re
from datetime import datetime, timedelta
from io import StringIO
from itertools import count
from smtplib import SMTPRecipientsRefused

import pytest
from django.contrib.auth.models import Group
from django.core import mail as outbox_of
from django.core.management import call_command
from django.core.signing import dumps
from django.db import connection
from django.http import QueryDict
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from accounts.models import User
from search.alerts import sending
from search.alerts.jobs import SendAlerts, send_alerts
from search.alerts.notes import news_by_owner, note_news
from search.alerts.turns import due, last_turn
from search.alerts.unsubscribing import searches_in, token_for
from search.models import AlertMail, Frequency, SavedSearch
from search.request import SearchRequest
from search.saved import services
from tests.catalogue.factories import CaseStudyFactory, LessonFactory

pytestmark = pytest.mark.django_db
WORDS = "quillonberry"


def save(owner, query: str = f"q={WORDS}", frequency: str = Frequency.DAILY, **values) -> SavedSearch:
    request = SearchRequest.from_query(QueryDict(query), user=owner)
    return services.search_save(owner=owner, request=request, frequency=frequency, **values)


def entry(title: str, **values):
    return CaseStudyFactory(title=title, **{"situation": f"<p>About {WORDS}.</p>"} | values)


@pytest.fixture
def index(search_index):
    def build() -> None:
        search_index("public", "practitioners")

    build()
    return build


@pytest.fixture
def a_day_passes(index):
    """Builds the indexes, and puts every look for news back by more than a week: whatever is due is due now."""

    def pass_() -> None:
        index()
        SavedSearch.objects.update(checked_at=timezone.now() - timedelta(days=9))

    return pass_


@pytest.fixture
def mailed(a_day_passes, mailoutbox):
    """A day passes; the mails that went out at its end."""

    def after_a_day() -> list:
        before = len(mailoutbox)
        a_day_passes()
        send_alerts()
        return mailoutbox[before:]

    return after_a_day


def sections(message) -> str:
    return message.body + "".join(str(part) for part, _ in message.alternatives)


# What is news


def test_what_was_there_is_no_news_and_what_comes_is_told_once(mailed, index, practitioner):
    entry("There before")
    index()
    save(practitioner, name="My word")
    assert mailed() == []
    entry("Fresh one")
    [message] = mailed()
    assert message.to == [practitioner.email]
    assert message.subject == "Throughcare: 1 new entry in your saved searches"
    for text in (message.body, message.alternatives[0][0]):
        assert "My word: 1 new entry" in text
        assert "Fresh one" in text
        assert "There before" not in text
    assert mailed() == []
    assert SavedSearch.objects.get().last_sent_at is not None


def test_only_what_the_search_finds_with_all_its_words_is_news(mailed, practitioner):
    save(practitioner, f"q={WORDS}+chaplain&type=lesson")
    entry("One word")
    entry("Both words, wrong type", situation=f"<p>The chaplain of {WORDS}.</p>")
    LessonFactory(title="One word, right type", observation=f"<p>{WORDS}</p>")
    assert mailed() == []
    LessonFactory(title="Both", observation=f"<p>A chaplain and a {WORDS}.</p>")
    [message] = mailed()
    assert "Both" in message.body
    assert "One word" not in message.body


def test_an_entry_that_was_opened_to_this_reader_is_news(mailed, index, without_role):
    kept = entry("Opened later", audience="practitioners")
    index()
    save(without_role)
    assert mailed() == []
    kept.audience = "public"
    kept.save()
    assert "Opened later" in mailed()[0].body


def test_an_entry_that_goes_and_comes_back_is_told_once(mailed, index, practitioner):
    save(practitioner)
    told = entry("Comes and goes")
    assert len(mailed()) == 1
    told.unpublish()
    assert mailed() == []
    told.save_revision().publish()
    assert mailed() == []


def test_a_role_that_was_given_brings_news_and_one_that_was_taken_takes_it(mailed, index, without_role):
    entry("Kept one", audience="practitioners")
    index()
    save(without_role, name="Mine")
    group = Group.objects.get(name="practitioner")
    without_role.groups.add(group)
    [message] = mailed()
    assert "Mine: 1 new entry" in message.body
    entry("Kept two", audience="practitioners")
    without_role.groups.remove(group)
    assert mailed() == []


def test_a_role_that_was_taken_between_the_note_and_the_mail_counts(a_day_passes, practitioner, mailoutbox):
    save(practitioner)
    entry("Kept", audience="practitioners")
    entry("Open")
    a_day_passes()
    now = timezone.now()
    for owner, found in news_by_owner(now):
        note_news(owner, found, now=now)
    practitioner.groups.clear()
    send_alerts()
    assert "1 new entry" in mailoutbox[0].body
    assert "Open" in mailoutbox[0].body


def test_what_was_hidden_between_the_note_and_the_mail_is_not_told(a_day_passes, practitioner, mailoutbox):
    save(practitioner)
    hidden = entry("Hidden since")
    a_day_passes()
    now = timezone.now()
    for owner, found in news_by_owner(now):
        note_news(owner, found, now=now)
    hidden.unpublish()
    assert send_alerts()["empty"] == 1
    assert mailoutbox == []
    assert not AlertMail.objects.exists()


@pytest.mark.parametrize("how", ["draft", "withdrawn", "practitioners"])
def test_what_a_reader_may_not_see_is_in_no_mail_and_in_no_count(mailed, without_role, how):
    save(without_role)
    hidden = entry(
        "Secret title", live=how != "draft", audience="practitioners" if how == "practitioners" else "public"
    )
    if how == "withdrawn":
        type(hidden).objects.filter(pk=hidden.pk).update(withdrawn_on="2026-01-01")
    assert mailed() == []
    entry("Open")
    [message] = mailed()
    assert "1 new entry" in message.subject
    assert "Secret" not in sections(message)


# Whose turn it is


def test_days_and_weeks_begin_at_one_hour_for_all(settings):
    settings.ALERT_HOUR = 6
    zone = timezone.get_current_timezone()
    thursday = datetime(2026, 2, 5, 12, tzinfo=zone)
    assert last_turn(Frequency.DAILY, thursday) == datetime(2026, 2, 5, 6, tzinfo=zone)
    assert last_turn(Frequency.DAILY, thursday.replace(hour=5)) == datetime(2026, 2, 4, 6, tzinfo=zone)
    assert last_turn(Frequency.WEEKLY, thursday) == datetime(2026, 2, 2, 6, tzinfo=zone)
    assert last_turn(Frequency.WEEKLY, datetime(2026, 2, 2, 5, tzinfo=zone)) == datetime(2026, 1, 26, 6, tzinfo=zone)
    assert last_turn(Frequency.WEEKLY, datetime(2026, 3, 31, 9, tzinfo=zone)).utcoffset() == timedelta(hours=2)


def test_only_searches_with_mails_of_members_who_can_get_them(practitioner, trainer, editor, index):
    for owner in (practitioner, trainer, editor):
        save(owner)
    save(practitioner, "q=gate", Frequency.NONE)
    SavedSearch.objects.update(checked_at=timezone.now() - timedelta(days=9))
    User.objects.filter(pk=trainer.pk).update(is_active=False)
    User.objects.filter(pk=editor.pk).update(email="")
    assert [(saved.owner, saved.query) for saved in due(timezone.now())] == [(practitioner, f"q={WORDS}")]


def test_one_mail_a_member_with_all_the_searches(mailed, practitioner, trainer):
    save(practitioner, name="First")
    save(practitioner, "q=gate", name="Second")
    save(practitioner, "q=nothing-of-that", name="Third")
    save(trainer, "q=gate", Frequency.WEEKLY, name="Theirs")
    entry("Gate")
    first, second = sorted(mailed(), key=lambda message: message.to)
    assert (first.to, second.to) == ([practitioner.email], [trainer.email])
    assert "First: 1 new" in first.body
    assert "Second: 1 new" in first.body
    assert "Third" not in first.body
    assert "Theirs" not in first.body
    assert first.subject == "Throughcare: 1 new entry in your saved searches"


def test_switching_mails_on_again_does_not_tell_what_came_meanwhile(mailed, index, practitioner):
    saved = save(practitioner)
    services.saved_search_edit(saved=saved, by=practitioner, name="x", frequency=Frequency.NONE)
    entry("Meanwhile")
    index()
    saved.refresh_from_db()
    services.saved_search_edit(saved=saved, by=practitioner, name="x", frequency=Frequency.WEEKLY)
    assert mailed() == []


def test_a_search_saved_without_an_index_begins_with_its_first_look(mailed, practitioner):
    saved = save(practitioner)
    SavedSearch.objects.filter(pk=saved.pk).update(known=None)
    entry("There before")
    assert mailed() == []
    entry("Fresh one")
    assert "Fresh one" in mailed()[0].body


# What is in the mail


def test_titles_of_open_entries_only_and_never_the_words(mailed, practitioner):
    save(practitioner, f"q={WORDS}&challenge=", name="")
    entry("Open title")
    entry("Kept title", audience="practitioners")
    [message] = mailed()
    text = sections(message) + str(message.message())
    assert "Open title" in message.body
    assert "and 1 more" in message.body
    assert "Kept title" not in text
    assert WORDS not in text
    saved = SavedSearch.objects.get()
    assert f"http://127.0.0.1:8000/search/saved/{saved.pk}/?order=newest" in message.body


def test_a_long_list_is_cut_and_counted(mailed, practitioner):
    save(practitioner, name="Many")
    for number in range(12):
        entry(f"Entry {number}.")
    [message] = mailed()
    assert "Many: 12 new entries" in message.body
    assert message.body.count("- Entry") == 10
    assert "and 2 more" in message.body


def test_a_title_is_text_in_the_html_and_one_line_in_the_text(mailed, practitioner):
    save(practitioner, name="<b>Name</b>")
    entry("A <script>\u2028 & more")
    [message] = mailed()
    assert "A &lt;script&gt; &amp; more" in message.alternatives[0][0]
    assert "&lt;b&gt;Name&lt;/b&gt;" in message.alternatives[0][0]
    assert "- A <script> & more\n" in message.body
    assert "<b>Name</b>: 1 new entry" in message.body


# Stopping


def links_of(message) -> tuple[str, list[str]]:
    """The path of the header's link, and those in the text."""
    header = re.fullmatch(r"<http://127\.0\.0\.1:8000(\S+)>", message.extra_headers["List-Unsubscribe"])
    return header[1], re.findall(r"http://127\.0\.0\.1:8000(/search/unsubscribe/\S+)", message.body)


def test_one_click_stops_the_mails_without_signing_in(mailed, practitioner):
    first, second = save(practitioner, name="First"), save(practitioner, "q=gate", name="Second")
    untouched = save(practitioner, "q=else")
    entry("Gate")
    [message] = mailed()
    assert message.extra_headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    header, in_text = links_of(message)
    assert len(in_text) == 3
    program = Client(enforce_csrf_checks=True)
    page = program.get(header)
    assert page.status_code == 200
    assert "Stop the mails" in page.content.decode()
    assert "First" not in page.content.decode()
    assert SavedSearch.objects.filter(frequency="daily").count() == 3
    assert program.post(in_text[0], {"List-Unsubscribe": "One-Click"}).status_code == 200
    assert set(SavedSearch.objects.filter(frequency="none")) == {first}
    done = program.post(header, {"List-Unsubscribe": "One-Click"})
    assert "No more mails" in done.content.decode()
    assert set(SavedSearch.objects.filter(frequency="none")) == {first, second}
    assert untouched in SavedSearch.objects.filter(frequency="daily")
    assert program.post(header).status_code == 200
    first.delete()
    assert program.post(header).status_code == 200
    for answer in (page, done):
        assert answer["Cache-Control"] == "private, no-store"
        assert answer["X-Robots-Tag"] == "noindex, nofollow"


@pytest.mark.parametrize("token", ["x", "1:2:3", dumps([1], salt="another"), dumps("text", salt="another")])
def test_a_token_that_is_not_ours_stops_nothing(client, practitioner, index, token):
    save(practitioner)
    address = reverse("search:unsubscribe", args=[token])
    assert client.get(address).status_code == client.post(address).status_code == 404
    assert SavedSearch.objects.get().frequency == "daily"


def test_a_token_stands_for_its_searches_and_no_others():
    assert searches_in(token_for([3, 1])) == [1, 3]
    head, *rest = token_for([1]).split(":")
    assert searches_in(":".join([token_for([2]).split(":")[0], *rest])) is None
    assert head


def test_a_search_silenced_or_deleted_before_the_mail_goes_is_left_out(a_day_passes, practitioner, mailoutbox):
    saved, other = save(practitioner, name="Silenced"), save(practitioner, "q=gate", name="Deleted")
    entry("Gate")
    a_day_passes()
    now = timezone.now()
    for owner, found in news_by_owner(now):
        note_news(owner, found, now=now)
    services.alerts_stop(pks=[saved.pk])
    other.delete()
    send_alerts()
    assert mailoutbox == []


# Failing, crashing, running twice


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
    for _ in range(sending.MOST_ATTEMPTS - 1):
        waiting = AlertMail.objects.get()
        pauses.append(waiting.not_before - timezone.now())
        sending.send_waiting(now=timezone.now())
        assert len(attempts) == len(pauses)
        sending.send_waiting(now=waiting.not_before)
        waiting.not_before = timezone.now()
    assert not AlertMail.objects.exists()
    assert len(attempts) == sending.MOST_ATTEMPTS
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
    assert "Mine: 2 new entries" in message.body
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
    assert sending._send(pk, now) == ""
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
