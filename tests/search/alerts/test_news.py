"""Mails on what is new: each entry once, to who may read it at that moment, and nothing that others may not see."""

from datetime import UTC, datetime, timedelta

import pytest
from django.contrib.auth.models import Group
from django.utils import timezone

from accounts.models import MailPreferences, Notice, User
from accounts.telling.kinds import lines_for
from accounts.telling.turns import last_turn
from search.alerts.jobs import send_alerts
from search.alerts.notes import news_by_owner, note_news
from search.alerts.turns import due
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
        assert "1 new entry in your search" in text
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
    assert "1 new entry" in message.body


def test_an_entry_that_was_opened_to_this_reader_is_news(mailed, index, without_role):
    kept = entry("Opened later", audience="practitioners")
    index()
    save(without_role)
    assert mailed() == []
    kept.audience = "public"
    kept.save()
    assert "1 new entry" in mailed()[0].body


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
    assert "1 new entry" in message.body
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
    assert first.body.count("1 new entry in search") == 2
    assert second.body.count("1 new entry in your search") == 1
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
    assert "1 new entry" in mailed()[0].body


# What is in the mail


def test_a_mail_counts_and_tells_no_title_no_name_and_no_word(mailed, practitioner):
    save(practitioner, f"q={WORDS}&challenge=", name="<b>Zwobbelheim</b>")
    entry("Open title")
    entry("Kept title", audience="practitioners")
    [message] = mailed()
    text = sections(message) + str(message.message())
    assert "2 new entries in your search" in message.body
    for untold in ("title", "Zwobbelheim", WORDS, practitioner.username):
        assert untold not in text.replace("no title", "").replace("<title>", "").replace("</title>", "")
    saved = SavedSearch.objects.get()
    assert f"http://127.0.0.1:8000/search/saved/{saved.pk}/?order=newest" in message.body


# In the inbox


def test_news_is_a_line_in_the_inbox_until_it_is_seen_and_asks_for_no_second_mail(mailed, practitioner):
    save(practitioner, name="My word", frequency=Frequency.AT_ONCE)
    entry("One")
    mailed()
    entry("Two")
    mailed()
    notice = Notice.objects.get()
    line = lines_for(practitioner, [notice])[notice.pk]
    assert line.text == "New in your saved search “My word”"
    assert line.address == f"/search/saved/{SavedSearch.objects.get().pk}/?order=newest"
    assert notice.how_often == "none"
    Notice.objects.update(seen_at=timezone.now())
    entry("Three")
    mailed()
    assert Notice.objects.count() == 2
    SavedSearch.objects.get().delete()
    assert lines_for(practitioner, Notice.objects.all()) == {}


# At once, and quiet hours


def test_at_once_is_every_run_of_the_job(index, practitioner, mailoutbox):
    save(practitioner, frequency=Frequency.AT_ONCE)
    for title in ("One", "Two"):
        entry(title)
        index()
        send_alerts()
    assert len(mailoutbox) == 2


def test_in_quiet_hours_news_waits_and_becomes_one_mail(mailed, index, practitioner, mailoutbox):
    hour = timezone.now().astimezone(UTC).hour
    MailPreferences.objects.create(user=practitioner, timezone="UTC", quiet_from=hour, quiet_until=(hour + 2) % 24)
    save(practitioner, frequency=Frequency.AT_ONCE)
    for title in ("One", "Two"):
        entry(title)
        assert mailed() == []
    assert Notice.objects.count() == 1
    MailPreferences.objects.update(quiet_from=None, quiet_until=None)
    send_alerts()
    [message] = mailoutbox
    assert "2 new entries" in message.body
