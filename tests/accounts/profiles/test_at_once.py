"""Two moderators in the same moment: one unmasking, one line in the log, one notice, and one look each."""

import pytest

from accounts.models import LogLine, Notice, Unmasking
from accounts.profiles import unmasking
from accounts.profiles.unmasking import ask_to_unmask, confirm, refuse
from accounts.speaking import handle_of
from tests.databases import committing
from tests.exchange.factories import make_member
from tests.lessons.gate.at_once import at_once, meeting

REASON = "Somebody is threatened in a comment; the police ask."


@pytest.fixture(autouse=True)
def committed(django_db_setup, django_db_blocker, tmp_path):
    with django_db_blocker.unblock(), committing(tmp_path):
        yield


@pytest.fixture
def three(committed):
    return [make_member("moderator") for _ in range(3)]


@pytest.fixture
def member(committed):
    return make_member()


@pytest.fixture
def asked(three, member):
    ask_to_unmask(handle=handle_of(member), by=three[0], reason=REASON)
    return Unmasking.objects.get()


@pytest.fixture
def they_meet(monkeypatch):
    """Both get to where the decision is written, unless one waits for the other before."""
    monkeypatch.setattr(unmasking, "_log", meeting(unmasking._log))


def errors(answers):
    return [answer for answer in answers if isinstance(answer, Exception)]


def lines(action):
    return LogLine.objects.filter(action=action)


def test_a_button_pressed_twice_confirms_once(asked, three, they_meet):
    answers = at_once(*[lambda: confirm(unmasking=asked, by=three[1])] * 2)
    assert len(errors(answers)) == 1
    assert (lines("unmasking_confirmed").count(), Notice.objects.count()) == (1, 1)


def test_of_a_confirmation_and_a_refusal_one_holds_and_the_person_hears_of_no_other(asked, three, they_meet):
    answers = at_once(
        lambda: confirm(unmasking=asked, by=three[1]),
        lambda: refuse(unmasking=asked, by=three[2]),
    )
    assert len(errors(answers)) == 1
    is_confirmed = Unmasking.objects.get().state == "confirmed"
    assert (lines("unmasking_confirmed").count(), lines("unmasking_refused").count()) == (
        is_confirmed,
        not is_confirmed,
    )
    assert Notice.objects.count() == is_confirmed


def test_two_who_ask_at_once_are_one_request(three, member, monkeypatch):
    monkeypatch.setattr(unmasking, "note", meeting(unmasking.note))
    handle = handle_of(member)
    answers = at_once(*(lambda by=by: ask_to_unmask(handle=handle, by=by, reason=REASON) for by in three[:2]))
    assert errors(answers) == []
    assert (Unmasking.objects.count(), lines("unmasking_asked").count()) == (1, 2)
