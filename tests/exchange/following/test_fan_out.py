"""Followers are told once, of what they may read, for the reason that concerns them most; and nothing is lost."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from accounts.models import MailPreferences, Notice, Profile, Suspension, User
from accounts.telling.inbox import inbox_of
from accounts.telling.jobs import send_notices
from catalogue.recall import recall
from exchange.following import fan_out
from exchange.following.jobs import TellFollowers
from exchange.following.noting import forget_old, note_what_was_missed
from exchange.following.services import follow
from exchange.models import Comment, FanOut, Follow, Question, State, Thread
from exchange.signals import comment_published, question_asked
from taxonomy.models import Challenge
from tests.catalogue.factories import CaseStudyFactory
from tests.exchange.factories import make_comment, make_member, make_reply

pytestmark = pytest.mark.django_db
SECRET = "zwobbelheim"


@pytest.fixture
def challenge():
    return Challenge.objects.create(name=f"Mistrust {SECRET}", slug="mistrust")


@pytest.fixture
def entry(challenge):
    return CaseStudyFactory(title=f"A case {SECRET}", tags={"challenges": [challenge]}, is_demonstration=True)


def publish(comment: Comment) -> Comment:
    comment_published.send(sender=Comment, comment=comment)
    return comment


def ask(challenge, author=None, **values) -> Question:
    opening = make_comment(kind="question", author=author, **values)
    question = Question.objects.create(thread=opening.thread, title=f"How {SECRET}?")
    question.challenges.add(challenge)
    question_asked.send(sender=Question, question=question)
    return question


def told(user) -> list[str]:
    return list(Notice.objects.filter(user=user).order_by("pk").values_list("kind", flat=True))


def shown(user) -> str:
    return " | ".join(line.text for day in inbox_of(user).days for line in day.lines)


# Comments


def test_everybody_is_told_once_for_what_concerns_them_most(entry, challenge, practitioner, trainer, editor):
    opening = publish(make_comment(entry))
    for user, things in (
        (practitioner, ({"thread": opening.thread}, {"page": entry}, {"challenge": challenge})),
        (trainer, ({"page": entry}, {"challenge": challenge})),
        (editor, ({"challenge": challenge},)),
    ):
        for thing in things:
            follow(user=user, **thing, how_often="weekly" if "thread" in thing else "daily")
    publish(make_reply(opening))
    assert [told(user) for user in (practitioner, trainer, editor)] == [["reply"], ["comment"], ["challenge_comment"]]
    assert Notice.objects.get(user=practitioner).how_often == "weekly"
    assert "A reply in a conversation that you follow" in shown(practitioner)


def test_an_author_is_never_told_of_their_own(entry, challenge, practitioner):
    for thing in ({"page": entry}, {"challenge": challenge}):
        follow(user=practitioner, **thing)
    opening = publish(make_comment(entry, author=practitioner))
    publish(make_reply(opening, author=practitioner))
    assert told(practitioner) == []


def test_whoever_opens_or_answers_follows_and_hears_of_replies_as_they_prefer(entry, practitioner, trainer):
    MailPreferences.objects.create(user=practitioner, replies="at_once")
    opening = publish(make_comment(entry, author=practitioner))
    publish(make_reply(opening, author=trainer))
    publish(make_reply(opening))
    assert Follow.objects.get(user=practitioner).how_often == "at_once"
    assert [told(practitioner), told(trainer)] == [["reply", "reply"], ["reply"]]
    assert Notice.objects.filter(user=practitioner, how_often="at_once").count() == 2


def test_nobody_is_told_what_they_may_not_read(entry, without_role, practitioner):
    follow(user=without_role, page=entry)
    follow(user=practitioner, page=entry)
    publish(make_comment(entry, audience="practitioners"))
    assert [told(without_role), told(practitioner)] == [[], ["comment"]]
    publish(make_comment(entry))
    assert told(without_role) == ["comment"]


def test_what_was_narrowed_after_the_telling_is_not_shown_nor_counted(entry, without_role, mailoutbox):
    follow(user=without_role, page=entry, how_often="at_once")
    comment = publish(make_comment(entry))
    assert SECRET in shown(without_role)
    Comment.objects.filter(pk=comment.pk).update(audience="practitioners")
    assert "This is no longer there" in shown(without_role)
    assert SECRET not in shown(without_role)
    send_notices(timezone.now() + timedelta(minutes=2))
    assert mailoutbox == []


@pytest.mark.parametrize("state", [State.HIDDEN, State.WITHDRAWN, State.ERASED, State.HELD])
def test_what_readers_do_not_see_any_more_has_no_words(entry, practitioner, state):
    follow(user=practitioner, page=entry)
    comment = publish(make_comment(entry))
    Comment.objects.filter(pk=comment.pk).update(state=state)
    assert SECRET not in shown(practitioner)


def test_what_is_held_tells_nobody_until_it_is_published(entry, practitioner):
    follow(user=practitioner, page=entry)
    comment = publish(make_comment(entry, state=State.HELD))
    assert told(practitioner) == []
    Comment.objects.filter(pk=comment.pk).update(state=State.PUBLISHED, published_at=timezone.now())
    comment.refresh_from_db()
    publish(comment)
    assert told(practitioner) == ["comment"]


def test_a_suspended_member_is_told_nothing(entry, practitioner):
    follow(user=practitioner, page=entry)
    Suspension.objects.create(user=practitioner, reason="x")
    publish(make_comment(entry))
    assert told(practitioner) == []


def test_no_word_of_it_is_in_the_mail(entry, challenge, practitioner, mailoutbox):
    follow(user=practitioner, page=entry, how_often="at_once")
    Profile.objects.create(user=practitioner, can_be_asked=True).asked_about.add(challenge)
    MailPreferences.objects.create(user=practitioner, questions="at_once")
    author = make_member()
    publish(make_comment(entry, author=author, body=SECRET, shown_name=f"Dr {SECRET}", pseudonym=f"Colleague {SECRET}"))
    ask(challenge, author=author)
    send_notices(timezone.now() + timedelta(minutes=2))
    [message] = mailoutbox
    assert "1 comment on entries that you follow" in message.body
    assert "1 question that you could answer" in message.body
    everything = message.message().as_string() + message.body + message.alternatives[0][0]
    for untold in (SECRET, author.username, author.email, "Colleague", "Mistrust", entry.slug):
        assert untold not in everything


# Questions


def test_those_are_asked_who_said_so_in_a_language_of_theirs_and_then_who_follows(challenge, trainer):
    other = Challenge.objects.create(name="Debt", slug="debt")
    suits, any_language, wrong_language, wrong_challenge, cannot, author = (make_member() for _ in range(6))
    for user, about, languages, can in (
        (suits, challenge, ["fr", "en"], True),
        (any_language, challenge, [], True),
        (wrong_language, challenge, ["fr"], True),
        (wrong_challenge, other, [], True),
        (cannot, challenge, [], False),
        (author, challenge, [], True),
    ):
        Profile.objects.create(user=user, languages=languages, can_be_asked=can).asked_about.add(about)
    follow(user=trainer, challenge=challenge)
    follow(user=suits, challenge=challenge)
    MailPreferences.objects.create(user=suits, questions="none")
    ask(challenge, author=author)
    assert [told(suits), told(any_language), told(trainer)] == [["question"], ["question"], ["challenge_question"]]
    assert not any(told(user) for user in (wrong_language, wrong_challenge, cannot, author))
    assert Notice.objects.get(user=suits).how_often == "none"
    assert f"A question that you could answer: “How {SECRET}?”" in shown(suits)


def test_a_question_is_told_once_whichever_signal_says_so_and_to_members_only(challenge, trainer, without_role):
    for user in (trainer, without_role):
        follow(user=user, challenge=challenge)
    question = ask(challenge)
    publish(question.thread.comments.get())
    question_asked.send(sender=Question, question=question)
    assert [told(trainer), told(without_role)] == [["challenge_question"], []]


def test_a_question_that_a_moderator_let_through_is_told_though_nobody_said_asked(challenge, trainer):
    follow(user=trainer, challenge=challenge)
    opening = make_comment(kind="question")
    Question.objects.create(thread=opening.thread, title="Late").challenges.add(challenge)
    publish(opening)
    TellFollowers().run()
    assert told(trainer) == ["challenge_question"]


# Entries


def test_an_entry_on_a_followed_challenge_is_told_when_it_is_published_and_once(
    entry, challenge, practitioner, django_capture_on_commit_callbacks
):
    follow(user=practitioner, challenge=challenge)
    for _ in range(2):
        with django_capture_on_commit_callbacks(execute=True):
            entry.save_revision().publish()
    assert told(practitioner) == ["entry"]
    assert f"New on a challenge that you follow: “A case {SECRET}”" in shown(practitioner)
    entry.unpublish()
    assert SECRET not in shown(practitioner)


def test_an_entry_is_told_to_whom_it_is_opened_when_it_is(challenge, without_role, practitioner):
    kept = CaseStudyFactory(audience="practitioners", tags={"challenges": [challenge]}, is_demonstration=True)
    for user in (without_role, practitioner):
        follow(user=user, challenge=challenge)
    kept.save_revision().publish()
    TellFollowers().run()
    assert [told(without_role), told(practitioner)] == [[], ["entry"]]
    kept.audience = "public"
    kept.save_revision().publish()
    TellFollowers().run()
    assert [told(without_role), told(practitioner)] == [["entry"], ["entry"]]


def test_an_old_entry_is_no_news_when_it_is_changed_but_when_it_gets_the_challenge(challenge, practitioner, trainer):
    other = Challenge.objects.create(name="Debt", slug="debt")
    old = CaseStudyFactory(
        tags={"challenges": [other]},
        is_demonstration=True,
        first_published_at=timezone.now() - timedelta(days=400),
    )
    follow(user=practitioner, challenge=other)
    follow(user=trainer, challenge=challenge)
    for _ in range(2):
        old.save_revision().publish()
        TellFollowers().run()
    assert [told(practitioner), told(trainer)] == [[], []]
    old.challenges.add(challenge)
    old.save_revision().publish()
    TellFollowers().run()
    assert [told(practitioner), told(trainer)] == [[], ["entry"]]


def test_followers_of_an_entry_hear_of_its_changes_once_a_day(entry, practitioner):
    follow(user=practitioner, page=entry)
    entry.save_revision().publish()
    TellFollowers().run()
    assert told(practitioner) == []
    for _ in range(2):
        entry.save_revision().publish()
        TellFollowers().run()
    assert told(practitioner) == ["entry_changed"]


def test_a_withdrawn_entry_goes_out_of_inboxes_and_of_what_is_followed(
    entry, challenge, practitioner, trainer, editor, django_capture_on_commit_callbacks
):
    follow(user=practitioner, page=entry)
    follow(user=trainer, challenge=challenge)
    entry.save_revision().publish()
    TellFollowers().run()
    publish(make_comment(entry))
    assert Notice.objects.count() == 3
    with django_capture_on_commit_callbacks(execute=False):
        recall(page=entry, by=editor, reason="outdated")
    assert not Notice.objects.exists()
    assert not Follow.objects.filter(page__isnull=False).exists()
    assert not FanOut.objects.filter(thing__startswith="page:").exists()


# Many followers, crashes


def test_two_thousand_followers_are_the_workers_and_cost_few_queries(entry):
    User.objects.bulk_create(User(username=f"u{n}", email=f"u{n}@example.org") for n in range(2000))
    Follow.objects.bulk_create(Follow(user_id=pk, page_id=entry.pk) for pk in User.objects.values_list("pk", flat=True))
    comment = make_comment(entry)
    with CaptureQueriesContext(connection) as posting:
        publish(comment)
    assert not Notice.objects.exists()
    assert len(posting) < 30
    with CaptureQueriesContext(connection) as telling:
        TellFollowers().run()
    assert Notice.objects.count() == 2000
    assert len(telling) < 90  # SQLite takes no more than some hundred values in one INSERT
    assert not FanOut.objects.filter(done_at__isnull=True).exists()


class Crash(BaseException):
    """The process is killed here."""


def test_a_crash_while_telling_loses_nothing_and_tells_nobody_twice(entry, practitioner, trainer, monkeypatch):
    for user in (practitioner, trainer):
        follow(user=user, page=entry)
    real = fan_out.tell_many

    def half(tellings, **more):
        real(list(tellings)[:1], **more)
        raise Crash

    monkeypatch.setattr(fan_out, "tell_many", half)
    comment = make_comment(entry)
    with pytest.raises(Crash):
        publish(comment)
    monkeypatch.setattr(fan_out, "tell_many", real)
    for _ in range(2):
        TellFollowers().run()
    assert [told(practitioner), told(trainer)] == [["comment"], ["comment"]]


def test_what_a_crash_kept_from_being_noted_is_found(entry, challenge, practitioner):
    for thing in ({"page": entry}, {"challenge": challenge}):
        follow(user=practitioner, **thing)
    make_comment(entry)
    opening = make_comment(kind="question")
    Question.objects.create(thread=opening.thread, title="Lost").challenges.add(challenge)
    TellFollowers().run()
    assert sorted(told(practitioner)) == ["challenge_question", "comment", "entry"]
    assert note_what_was_missed() == 0


def test_an_error_while_telling_does_not_undo_the_comment(entry, monkeypatch, caplog):
    monkeypatch.setattr(fan_out, "tell_many", lambda *args, **more: 1 / 0)
    publish(make_comment(entry, body=SECRET))
    assert FanOut.objects.filter(done_at__isnull=True).exists()
    assert "ZeroDivisionError" in caplog.text
    assert SECRET not in caplog.text


def test_what_was_told_long_ago_is_forgotten_and_what_is_known_of_entries_is_not(entry):
    entry.save_revision().publish()
    publish(make_comment(entry))
    TellFollowers().run()
    FanOut.objects.update(done_at=timezone.now() - timedelta(days=31))
    assert forget_old() == 1
    assert list(FanOut.objects.values_list("thing", flat=True)) == [f"page:{entry.pk}"]


def test_more_lines_in_the_inbox_cost_no_more_queries(entry, practitioner):
    follow(user=practitioner, page=entry)

    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            shown(practitioner)
        return len(captured)

    publish(make_comment(entry))
    queries()
    few = queries()
    for _ in range(5):
        publish(make_comment(entry))
    assert queries() == few


def test_a_thread_is_none_of_anybodys_while_its_account_is_gone(entry, practitioner):
    opening = make_comment(entry, author=practitioner)
    practitioner.delete()
    opening.refresh_from_db()
    publish(opening)
    assert not Follow.objects.exists()
    assert Thread.objects.count() == 1
