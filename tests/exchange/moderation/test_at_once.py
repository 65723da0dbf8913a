"""Two in the same moment: one decides, the other is told; flags and appeals are counted once."""

import pytest

from accounts.models import LogLine
from exchange.models import Appeal, Comment, Flag, State
from exchange.moderation import services
from exchange.moderation.appeals import appeal, decide_appeal
from exchange.moderation.flags import flag
from exchange.moderation.seen import seen_token
from exchange.moderation.services import approve, hide
from tests.catalogue.factories import LessonFactory
from tests.databases import committing
from tests.exchange.factories import make_comment, make_member
from tests.lessons.gate.at_once import at_once, meeting

REASON = "It attacks somebody."


@pytest.fixture(autouse=True)
def committed(django_db_setup, django_db_blocker, tmp_path):
    with django_db_blocker.unblock(), committing(tmp_path):
        yield


@pytest.fixture
def both(committed):
    return [make_member("moderator"), make_member("moderator")]


@pytest.fixture
def shown(committed):
    return make_comment(LessonFactory())


def test_of_two_who_decide_one_does_and_the_other_is_told(both, monkeypatch):
    waiting = make_comment(LessonFactory(), state=State.HELD)
    seen = {waiting.pk: seen_token(waiting)}
    monkeypatch.setattr(services, "_open_flags", meeting(services._open_flags))
    answers = at_once(
        lambda: approve(comments=[waiting], by=both[0], seen=seen),
        lambda: hide(comments=[waiting], by=both[1], reason=REASON, seen=seen),
    )
    assert sorted(len(one.changed) for one in answers) == [0, 1]
    (refused,) = [one.refused[0] for one in answers if one.refused]
    assert "changed since you opened the page" in refused.why
    assert LogLine.objects.filter(action__in=["approved", "hidden"]).count() == 1


def test_two_who_decide_on_the_same_many_do_not_wait_for_each_other(both):
    page = LessonFactory()
    many = [make_comment(page, state=State.HELD) for _ in range(4)]
    answers = at_once(
        lambda: approve(comments=many, by=both[0]),
        lambda: hide(comments=list(reversed(many)), by=both[1], reason=REASON),
    )
    assert [one for one in answers if isinstance(one, Exception)] == []
    assert len(set(Comment.objects.values_list("state", flat=True))) == 1


def test_the_same_reader_twice_at_once_is_one_flag(shown):
    reader = make_member()
    answers = at_once(*[lambda: flag(comment=shown, by=reader, reader_key="", reason="wrong")] * 2)
    assert [one for one in answers if isinstance(one, Exception)] == []
    assert Flag.objects.count() == 1


def test_two_flags_at_once_hold_it_once(shown):
    readers = [make_member(), make_member()]
    at_once(*(lambda by=by: flag(comment=shown, by=by, reader_key="", reason="recognisable") for by in readers))
    assert Comment.objects.get(pk=shown.pk).state == State.HELD
    assert LogLine.objects.filter(action="held").count() == 1


def test_an_appeal_is_sent_once_and_decided_once(shown, both):
    third = make_member("moderator")
    hide(comments=[shown], by=third, reason=REASON)
    at_once(*[lambda: appeal(comment=shown, by=shown.author, words="It does not.")] * 2)
    made = Appeal.objects.get()
    answers = at_once(
        lambda: decide_appeal(appeal=made, by=both[0], outcome="overturned"),
        lambda: decide_appeal(appeal=made, by=both[1], outcome="upheld", answer="It does."),
    )
    (error,) = [one for one in answers if isinstance(one, Exception)]
    assert "has been decided" in str(error)
    state = Comment.objects.get(pk=shown.pk).state
    assert (state == State.PUBLISHED) == (Appeal.objects.get().outcome == "overturned")
