"""The author of a hidden comment asks a second moderator, once."""

import datetime

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.utils import timezone

from accounts.models import LogLine, LogNote, Notice
from accounts.speaking import handle_of
from exchange.models import Appeal, State
from exchange.moderation.appeals import appeal, decide_appeal, why_no_appeal
from exchange.moderation.rights import can_decide_appeal, who_else_decides
from exchange.moderation.services import approve, hide, hold
from exchange.moderation.undo import undo
from exchange.talk.changing import withdraw_comment
from tests.exchange.factories import make_comment, make_member

pytestmark = pytest.mark.django_db
WORDS = "It names nobody, and the year is invented."


@pytest.fixture
def hidden(page, author, moderator):
    comment = make_comment(page, author=author, state=State.HELD, published_at=None)
    hide(comments=[comment], by=moderator, reason="Somebody could be recognised.")
    comment.refresh_from_db()
    return comment


@pytest.fixture
def appealed(hidden, author):
    return appeal(comment=hidden, by=author, words=WORDS)


def test_the_author_appeals_and_the_first_moderator_is_noted(hidden, author, moderator):
    made = appeal(comment=hidden, by=author, words=f" {WORDS} ")
    assert (made.words, made.decided_before_by) == (WORDS, moderator)
    line = LogLine.objects.first()
    assert (line.action, line.by, line.about) == ("appealed", handle_of(author), handle_of(author))
    assert WORDS not in str(line.codes)


def test_nobody_else_appeals(hidden, practitioner, moderator, visitor):
    for other in (practitioner, moderator, visitor):
        with pytest.raises(PermissionDenied):
            appeal(comment=hidden, by=other, words=WORDS)


def test_an_appeal_says_why(hidden, author):
    for bad in (" ", "x" * 2001):
        with pytest.raises(ValidationError):
            appeal(comment=hidden, by=author, words=bad)


def test_one_appeal_at_a_time_and_none_after_a_second_moderator(hidden, author, appealed, second):
    with pytest.raises(ValidationError, match="have appealed"):
        appeal(comment=hidden, by=author, words=WORDS)
    decide_appeal(appeal=appealed, by=second, outcome="upheld", answer="The date is too close.")
    with pytest.raises(ValidationError, match="That stays"):
        appeal(comment=hidden, by=author, words=WORDS)


def test_what_is_shown_or_withdrawn_has_nothing_to_appeal(page, author):
    for state in (State.PUBLISHED, State.WITHDRAWN, State.ERASED):
        assert "nothing to appeal" in why_no_appeal(make_comment(page, author=author, state=state), author)


def test_a_held_comment_can_be_appealed_after_three_days_and_not_before(page, author, second):
    now = timezone.now()
    held = make_comment(page, author=author, state=State.HELD, posted_at=now - datetime.timedelta(hours=71))
    with pytest.raises(ValidationError, match="72 hours"):
        appeal(comment=held, by=author, words=WORDS, now=now)
    made = appeal(comment=held, by=author, words=WORDS, now=now + datetime.timedelta(hours=2))
    assert made.decided_before_by is None
    decide_appeal(appeal=made, by=second, outcome="upheld", answer="It has to be written anew.")
    held.refresh_from_db()
    assert (held.state, held.reason_to_author) == (State.HIDDEN, "It has to be written anew.")


def test_the_days_are_counted_from_when_it_was_held(page, author, moderator):
    now = timezone.now()
    old = make_comment(page, author=author, posted_at=now - datetime.timedelta(days=30))
    hold(comments=[old], by=moderator)
    old.refresh_from_db()
    assert "72 hours" in why_no_appeal(old, author, now)


def test_a_second_moderator_shows_it_again_and_the_author_is_told(
    hidden, appealed, second, author, told, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        decide_appeal(appeal=appealed, by=second, outcome="overturned")
    hidden.refresh_from_db()
    assert (hidden.state, hidden.reason_to_author) == (State.PUBLISHED, None)
    assert [one.pk for one in told] == [hidden.pk]
    assert [(one.user, one.kind) for one in Notice.objects.all()] == [(author, "appeal_decided")]
    assert LogLine.objects.first().action == "appeal_overturned"


def test_that_it_stays_hidden_needs_an_answer_which_is_no_text_of_the_log(hidden, appealed, second):
    with pytest.raises(ValidationError):
        decide_appeal(appeal=appealed, by=second, outcome="upheld", answer=" ")
    decide_appeal(appeal=appealed, by=second, outcome="upheld", answer="The date is too close.")
    line = LogLine.objects.first()
    assert (line.action, line.by) == ("appeal_upheld", handle_of(second))
    assert "date" not in str(line.codes)
    assert LogNote.objects.get(line=line).words == "The date is too close."
    hidden.refresh_from_db()
    assert hidden.state == State.HIDDEN


def test_who_decided_first_and_who_wrote_it_decide_nothing(appealed, moderator, author, practitioner, editor):
    author.groups.add(moderator.groups.get())
    for who in (moderator, author, practitioner, editor):
        with pytest.raises(PermissionDenied):
            decide_appeal(appeal=appealed, by=who, outcome="overturned")
    assert Appeal.objects.get().decided_at is None


def test_the_handle_in_the_log_tells_the_first_moderator_where_no_account_is_noted(appealed, moderator):
    Appeal.objects.update(decided_before_by=None)
    appealed.refresh_from_db()
    with pytest.raises(PermissionDenied):
        decide_appeal(appeal=appealed, by=moderator, outcome="overturned")


def test_who_hid_it_is_the_first_one_also_after_an_undone_approval(hidden, author, moderator, second):
    done = approve(comments=[hidden], by=second)
    undo(undoable=done.undoable, by=second)
    made = appeal(comment=hidden, by=author, words=WORDS)
    assert made.decided_before_by == moderator
    decide_appeal(appeal=made, by=second, outcome="overturned")


def test_the_second_of_two_is_told_what_the_first_decided(appealed, second, administrator):
    decide_appeal(appeal=appealed, by=second, outcome="overturned")
    with pytest.raises(ValidationError, match=handle_of(second)):
        decide_appeal(appeal=appealed, by=administrator, outcome="upheld", answer="No.")


def test_what_was_withdrawn_meanwhile_is_not_decided(hidden, appealed, author, second):
    withdraw_comment(comment=hidden, by=author)
    with pytest.raises(ValidationError, match="withdrawn it meanwhile"):
        decide_appeal(appeal=appealed, by=second, outcome="overturned")
    hidden.refresh_from_db()
    assert hidden.state == State.WITHDRAWN


def test_meanwhile_it_is_decided_under_appeals_only(hidden, appealed, moderator, second):
    for by in (moderator, second):
        done = approve(comments=[hidden], by=by)
        assert "under Appeals" in done.refused[0].why


def test_the_page_says_who_else_decides(appealed, moderator, second, administrator):
    assert "Another moderator" in who_else_decides(appealed, "", [moderator, second, administrator])
    assert "an administrator decides" in who_else_decides(appealed, "", [moderator, administrator])
    assert "Nobody else" in who_else_decides(appealed, "", [moderator])
    assert can_decide_appeal(administrator, appealed)


def test_shown_again_and_hidden_again_can_be_appealed_again(hidden, appealed, author, second):
    decide_appeal(appeal=appealed, by=second, outcome="overturned")
    hide(comments=[hidden], by=make_member("moderator"), reason="Another thing.")
    hidden.refresh_from_db()
    assert why_no_appeal(hidden, author) == ""
