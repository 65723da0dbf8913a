"""Mails on what is new: each entry once, to who may read it at that moment, and nothing that others may not see."""

from datetime import datetime, timedelta

import pytest
from django.contrib.auth.models import Group
from django.utils import timezone

from accounts.models import User
from search.alerts.jobs import send_alerts
from search.alerts.notes import news_by_owner, note_news
from search.alerts.turns import due, last_turn
from search.models import AlertMail, Frequency, SavedSearch
from search.saved import services
from tests.catalogue.factories import LessonFactory
from tests.search.alerts.making import WORDS, entry, save, sections

pytestmark = pytest.mark.django_db


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
    told = entry("Comes and goes", is_demonstration=True)  # a case that needs no signatures to come back
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
