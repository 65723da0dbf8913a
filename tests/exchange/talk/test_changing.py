"""Changing what one said for a while, and taking it back at any time."""

import datetime

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.utils import timezone

from accounts.models import Suspension
from exchange.models import CommentVersion, State
from exchange.talk.changing import can_edit, edit_comment, withdraw_comment
from exchange.talk.looking import Found
from exchange.visibility import in_place, readable_comments
from tests.catalogue.factories import PracticeFactory
from tests.exchange.factories import BODY, make_comment, make_member, make_reply, make_report

pytestmark = pytest.mark.django_db


@pytest.fixture
def own(practitioner):
    return make_comment(PracticeFactory(), author=practitioner)


def test_its_author_changes_it_and_what_it_said_is_kept(own, practitioner):
    edited = edit_comment(comment=own, by=practitioner, body="Better said.")
    assert (edited.body, edited.state) == ("Better said.", State.PUBLISHED)
    assert edited.edited_at is not None
    assert CommentVersion.objects.get().body == BODY


def test_changing_nothing_leaves_no_trace(own, practitioner):
    assert edit_comment(comment=own, by=practitioner, body=f"{BODY}\r\n").edited_at is None
    assert not CommentVersion.objects.exists()


def test_nobody_else_changes_it(own):
    with pytest.raises(PermissionDenied):
        edit_comment(comment=own, by=make_member(), body="Mine now.")


def test_after_half_an_hour_it_stays(own, practitioner):
    later = own.posted_at + datetime.timedelta(minutes=30)
    assert can_edit(practitioner, own, later - datetime.timedelta(seconds=1))
    with pytest.raises(ValidationError, match="30 minutes"):
        edit_comment(comment=own, by=practitioner, body="Too late.", now=later)


@pytest.mark.parametrize("state", [State.HIDDEN, State.WITHDRAWN, State.ERASED])
def test_what_is_not_shown_is_not_changed(own, practitioner, state):
    own.state = state
    own.save()
    with pytest.raises((PermissionDenied, ValidationError)):
        edit_comment(comment=own, by=practitioner, body="Again.")


def test_who_is_suspended_changes_nothing_and_may_withdraw(own, practitioner):
    Suspension.objects.create(user=practitioner, reason="Unkind.", since=timezone.now())
    with pytest.raises(ValidationError):
        edit_comment(comment=own, by=practitioner, body="Again.")
    assert withdraw_comment(comment=own, by=practitioner).state == State.WITHDRAWN


def test_an_edit_is_looked_through_like_the_first_text(own, practitioner):
    named = "Bartholomew Winterbourne came to us from Utrecht."
    with pytest.raises(Found):
        edit_comment(comment=own, by=practitioner, body=named)
    own.refresh_from_db()
    assert own.body == BODY
    assert edit_comment(comment=own, by=practitioner, body=named, insists=True).state == State.HELD
    assert own not in readable_comments(practitioner)


def test_an_edit_frees_nothing_that_is_held(own, practitioner):
    own.state, own.held_for = State.HELD, ["findings"]
    own.save()
    edited = edit_comment(comment=own, by=practitioner, body="Without a name now.")
    assert (edited.state, edited.held_for) == (State.HELD, ["findings"])


def test_a_report_keeps_its_versions_too(practitioner):
    own = make_report(PracticeFactory(), author=practitioner)
    told = {"setting": "probation", "outcome": "worked", "helped": "Two contacts."}
    edit_comment(comment=own, by=practitioner, body=BODY, tried=told)
    own.tried.refresh_from_db()
    assert own.tried.outcome == "worked"
    assert CommentVersion.objects.get().tried["helped"] == "A steady contact."


def test_what_is_withdrawn_is_gone_and_marked_only_where_something_answers_it(own, practitioner, visitor):
    other = make_comment(own.thread.page, author=practitioner)
    make_reply(own)
    for comment in (own, other):
        withdraw_comment(comment=comment, by=practitioner)
        withdraw_comment(comment=comment, by=practitioner)
    assert not readable_comments(visitor).filter(pk__in=[own.pk, other.pk]).exists()
    assert set(in_place(visitor).filter(is_opening=True)) == {own}
    with pytest.raises(PermissionDenied):
        withdraw_comment(comment=own, by=make_member())
