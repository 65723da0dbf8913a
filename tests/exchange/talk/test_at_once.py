"""The same form twice in the same moment, and two people at one thing: one of them is done, and it is done once."""

import uuid

import pytest
from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse

from accounts.models import LogLine, Notice, Unmasking
from accounts.profiles import unmasking
from accounts.profiles.unmasking import Identity, ask_to_unmask, confirm, look_once
from accounts.speaking import handle_of
from exchange.models import Comment, Question, State, Thread
from exchange.talk import posting
from exchange.talk.changing import withdraw_comment
from tests.catalogue.factories import LessonFactory
from tests.databases import committing
from tests.exchange.factories import BODY, make_comment, make_member
from tests.exchange.questions.making import form
from tests.lessons.gate.at_once import at_once, meeting


@pytest.fixture(autouse=True)
def committed(django_db_setup, django_db_blocker, tmp_path, settings):
    settings.NEW_ACCOUNT_COMMENTS = settings.NEW_ACCOUNT_HOURS = 0
    cache.clear()
    with django_db_blocker.unblock(), committing(tmp_path):
        yield
    cache.clear()


def signed_in(user):
    client = Client()
    client.force_login(user)
    return client


def sends(user, address, sent):
    client = signed_in(user)
    return lambda: client.post(address, sent)


def test_one_form_sent_twice_at_the_same_moment_opens_one_thread_and_both_are_led_there():
    author = make_member()
    address = reverse("talk:new", args=[LessonFactory().pk])
    sent = {"body": BODY, "kind": "useful", "audience": "public", "language": "en", "form_key": str(uuid.uuid4())}
    answers = at_once(*[sends(author, address, sent)] * 2, sends(author, address, sent))
    assert [answer.status_code for answer in answers] == [302] * 3
    assert len({answer["Location"] for answer in answers}) == 1
    assert Comment.objects.count() == Thread.objects.count() == 1


def test_one_reply_sent_twice_at_the_same_moment_stands_once():
    author, opening = make_member(), make_comment(LessonFactory())
    address = reverse("talk:reply", args=[opening.pk])
    sent = {"body": BODY, "audience": "public", "language": "en", "form_key": str(uuid.uuid4())}
    answers = at_once(sends(author, address, sent), sends(author, address, sent))
    assert [answer.status_code for answer in answers] == [302, 302]
    assert Comment.objects.filter(is_opening=False).count() == 1


def test_one_question_sent_twice_at_the_same_moment_is_asked_once():
    author, sent = make_member(), form()
    answers = at_once(sends(author, "/questions/ask/", sent), sends(author, "/questions/ask/", sent))
    assert [answer.status_code for answer in answers] == [302, 302]
    assert Question.objects.count() == Thread.objects.count() == Comment.objects.count() == 1


def test_two_different_replies_at_the_same_moment_both_stand():
    opening = make_comment(LessonFactory())
    address = reverse("talk:reply", args=[opening.pk])
    sent = {"audience": "public", "language": "en"}
    answers = at_once(
        *(
            sends(make_member(), address, sent | {"body": f"{BODY} So do {who}.", "form_key": str(uuid.uuid4())})
            for who in ("we", "they")
        )
    )
    assert [answer.status_code for answer in answers] == [302, 302]
    assert Comment.objects.filter(is_opening=False).count() == 2


def test_what_is_withdrawn_while_somebody_replies_leaves_no_reply_that_readers_see():
    author, replies = make_member(), make_member()
    opening = make_comment(LessonFactory(), author=author)
    given = {"body": BODY, "language": "en", "form_key": uuid.uuid4(), "audience": "public"}
    answers = at_once(
        lambda: withdraw_comment(comment=opening, by=author),
        lambda: posting.post_comment(author=replies, thread=opening.thread, **given),
    )
    opening.refresh_from_db()
    assert opening.state == State.WITHDRAWN
    posted = answers[1]
    assert isinstance(posted, (Comment, ValidationError)) or type(posted).__name__ == "NotHere", posted
    assert Comment.objects.filter(is_opening=False).count() == isinstance(posted, Comment)


def test_an_unmasking_that_two_confirm_at_the_same_moment_is_confirmed_once_and_told_once(monkeypatch):
    person, asks, *others = (make_member("practitioner"), *(make_member("moderator") for _ in range(3)))
    ask_to_unmask(handle=handle_of(person), by=asks, reason="Somebody is threatened in a comment; the police ask.")
    asked = Unmasking.objects.get()
    monkeypatch.setattr(unmasking, "_moderators_only", meeting(unmasking._moderators_only))
    answers = at_once(*(lambda one=one: confirm(unmasking=asked, by=one) for one in others))
    assert sorted(type(answer).__name__ for answer in answers) == ["Unmasking", "ValidationError"], answers
    assert LogLine.objects.filter(action="unmasking_confirmed").count() == 1
    assert Notice.objects.filter(user=person).count() == 1


def test_who_looks_in_two_windows_at_the_same_moment_sees_it_in_one():
    person, asks, confirms = make_member("practitioner"), make_member("moderator"), make_member("moderator")
    ask_to_unmask(handle=handle_of(person), by=asks, reason="Somebody is threatened in a comment; the police ask.")
    confirmed = confirm(unmasking=Unmasking.objects.get(), by=confirms)
    answers = at_once(*[lambda: look_once(unmasking=confirmed, by=asks)] * 2)
    assert sorted(type(answer).__name__ for answer in answers) == sorted([Identity.__name__, "ValidationError"]), (
        answers
    )
