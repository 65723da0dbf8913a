"""Approve, hold, hide: who may, what becomes of it, and what the log keeps of it."""

import uuid

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from accounts.models import LogLine, LogNote
from accounts.speaking import handle_of
from exchange.models import Flag, State, Undoable
from exchange.moderation.seen import seen_token
from exchange.moderation.services import approve, flag, hide, hold
from tests.exchange.factories import make_comment, make_member

pytestmark = pytest.mark.django_db
REASON = "Somebody could be recognised by the date."
ACTS = {
    "approve": approve,
    "hold": hold,
    "hide": lambda **given: hide(reason=REASON, **given),
}


@pytest.fixture
def waiting(page, author):
    return make_comment(page, author=author, state=State.HELD, held_for=["links"])


def line():
    return LogLine.objects.first()


def test_what_is_approved_is_shown_and_told_of_once(waiting, moderator, told, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        done = approve(comments=[waiting], by=moderator)
        assert told == []
    waiting.refresh_from_db()
    assert (waiting.state, waiting.held_for) == (State.PUBLISHED, [])
    assert waiting.published_at is not None
    assert [one.pk for one in told] == [waiting.pk]
    assert done.refused == []
    first = waiting.published_at
    hide(comments=[waiting], by=moderator, reason=REASON)
    with django_capture_on_commit_callbacks(execute=True):
        approve(comments=[waiting], by=moderator)
    waiting.refresh_from_db()
    assert (waiting.state, waiting.published_at, waiting.reason_to_author) == (State.PUBLISHED, first, None)
    assert len(told) == 1


def test_a_decision_is_one_line_with_handles_and_without_words(waiting, moderator, author):
    hide(comments=[waiting], by=moderator, reason=REASON)
    assert LogLine.objects.count() == 1
    assert (line().action, line().by, line().about) == ("hidden", handle_of(moderator), handle_of(author))
    assert line().thing == f"comment:{waiting.pk}"
    assert line().codes["was"] == "held"
    assert line().codes["hours"] >= 0
    assert REASON not in str(line().codes)
    assert LogNote.objects.get(line=line()).words == REASON


def test_hiding_needs_a_reason_that_is_not_too_long(waiting, moderator):
    for bad in ("", "  \n", "x" * 1501):
        with pytest.raises(ValidationError):
            hide(comments=[waiting], by=moderator, reason=bad)
    waiting.refresh_from_db()
    assert waiting.state == State.HELD
    assert not LogLine.objects.exists()


def test_what_is_hidden_keeps_its_reason_for_its_author(waiting, moderator):
    hide(comments=[waiting], by=moderator, reason=f"  {REASON} ")
    waiting.refresh_from_db()
    assert (waiting.state, waiting.reason_to_author) == (State.HIDDEN, REASON)


def test_only_what_is_shown_can_be_held(page, moderator, waiting):
    shown = make_comment(page)
    done = hold(comments=[shown, waiting], by=moderator)
    shown.refresh_from_db()
    assert (shown.state, shown.held_for) == (State.HELD, ["by_moderator"])
    assert [one.comment_id for one in done.refused] == [waiting.pk]


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("role", ["practitioner", "trainer", "editor", ""])
def test_nobody_else_decides(waiting, act, role):
    with pytest.raises(PermissionDenied):
        ACTS[act](comments=[waiting], by=make_member(role))
    assert not LogLine.objects.exists()


@pytest.mark.parametrize("act", ACTS)
def test_no_visitor_and_no_suspended_moderator_decides(waiting, act, visitor, moderator):
    moderator.suspended_at = waiting.posted_at
    for who in (visitor, moderator):
        with pytest.raises(PermissionDenied):
            ACTS[act](comments=[waiting], by=who)


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("chief", [False, True])
def test_nobody_decides_on_their_own_words(page, moderator, administrator, act, chief):
    by = administrator if chief else moderator
    own = make_comment(page, author=by, state=State.PUBLISHED if act == "hold" else State.HELD)
    done = ACTS[act](comments=[own], by=by)
    assert "their own words" in done.refused[0].why
    assert (done.changed, done.undoable) == ([], None)


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("state", [State.WITHDRAWN, State.ERASED])
def test_what_its_author_took_back_never_comes_back(page, moderator, act, state):
    gone = make_comment(page, state=state)
    done = ACTS[act](comments=[gone], by=moderator)
    gone.refresh_from_db()
    assert gone.state == state
    assert len(done.refused) == 1
    assert not LogLine.objects.exists()


def test_of_many_each_has_its_own_outcome_and_one_undo(page, moderator, waiting):
    own = make_comment(page, author=moderator, state=State.HELD)
    shown, gone = make_comment(page), make_comment(page, state=State.WITHDRAWN)
    missing = uuid.uuid4()
    done = approve(comments=[waiting, own, shown, gone, missing, waiting.pk], by=moderator)
    assert [one.pk for one in done.changed] == [waiting.pk]
    assert {one.comment_id for one in done.refused} == {own.pk, shown.pk, gone.pk, missing}
    assert all(one.why for one in done.refused)
    assert list(Undoable.objects.get().before) == [str(waiting.pk)]


def test_more_than_a_hundred_at_once_are_refused(moderator):
    with pytest.raises(ValidationError, match="in parts"):
        approve(comments=[uuid.uuid4() for _ in range(101)], by=moderator)


def test_many_cost_a_query_each_for_what_is_written_and_no_more(page, moderator, django_assert_max_num_queries):
    few = [make_comment(page, state=State.HELD) for _ in range(3)]
    many = [make_comment(page, state=State.HELD) for _ in range(13)]
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    with CaptureQueriesContext(
        connection,
    ) as first:
        approve(comments=few, by=moderator)
    with CaptureQueriesContext(connection) as then:
        approve(comments=many, by=moderator)
    assert len(then) - len(first) <= 10 * 4


def test_a_decision_on_what_changed_meanwhile_does_nothing_and_says_who_was_quicker(waiting, moderator, second):
    seen = {waiting.pk: seen_token(waiting)}
    hide(comments=[waiting], by=second, reason=REASON)
    done = approve(comments=[waiting], by=moderator, seen=seen)
    waiting.refresh_from_db()
    assert waiting.state == State.HIDDEN
    assert "changed since" in done.refused[0].why
    assert f"{handle_of(second)} hid it at" in done.refused[0].why


def test_a_text_that_was_edited_meanwhile_is_read_again_first(waiting, moderator):
    seen = {waiting.pk: seen_token(waiting)}
    type(waiting).objects.filter(pk=waiting.pk).update(body="Something else altogether.")
    done = approve(comments=[waiting], by=moderator, seen=seen)
    assert "Read it again" in done.refused[0].why
    waiting.refresh_from_db()
    assert waiting.state == State.HELD


def test_deciding_answers_the_flags(page, moderator, practitioner):
    shown = make_comment(page)
    flag(comment=shown, by=practitioner, reader_key="", reason="wrong")
    approve(comments=[shown], by=moderator)
    assert Flag.objects.get().decided_at is not None
    assert line().action == "kept"
    done = approve(comments=[shown], by=moderator)
    assert "shown already" in done.refused[0].why


def test_holding_leaves_the_flags_open(page, moderator, practitioner):
    shown = make_comment(page)
    flag(comment=shown, by=practitioner, reader_key="", reason="wrong")
    hold(comments=[shown], by=moderator)
    assert Flag.objects.get().decided_at is None
