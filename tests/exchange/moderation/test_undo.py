"""A decision is taken back within a minute, unless something else happened meanwhile; and its author hears after it."""

import datetime

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.utils import timezone

from accounts.models import LogLine, Notice
from exchange.models import Flag, State, Undoable
from exchange.moderation.appeals import appeal
from exchange.moderation.jobs import TellAuthors
from exchange.moderation.services import approve, flag, hide, hold
from exchange.moderation.undo import undo, undoable_by
from exchange.talk.changing import withdraw_comment
from tests.exchange.factories import make_comment

pytestmark = pytest.mark.django_db
REASON = "It attacks somebody."


def later(seconds):
    return timezone.now() + datetime.timedelta(seconds=seconds)


@pytest.fixture
def shown(page, author):
    return make_comment(page, author=author)


@pytest.fixture
def waiting(page, author):
    return make_comment(page, author=author, state=State.HELD, held_for=["rate"])


def test_what_was_hidden_stands_as_before(shown, waiting, moderator):
    done = hide(comments=[shown, waiting], by=moderator, reason=REASON)
    undone = undo(undoable=done.undoable, by=moderator)
    for comment in (shown, waiting):
        comment.refresh_from_db()
    assert (shown.state, shown.reason_to_author) == (State.PUBLISHED, None)
    assert (waiting.state, waiting.held_for, waiting.reason_to_author) == (State.HELD, ["rate"], None)
    assert len(undone.changed) == 2
    assert LogLine.objects.filter(action="decision_undone").count() == 2


def test_what_was_shown_again_is_hidden_with_the_same_reason(shown, moderator):
    hide(comments=[shown], by=moderator, reason=REASON)
    done = approve(comments=[shown], by=moderator)
    undo(undoable=done.undoable, by=moderator)
    shown.refresh_from_db()
    assert (shown.state, shown.reason_to_author) == (State.HIDDEN, REASON)


def test_flags_that_were_answered_are_open_again(shown, moderator, practitioner, trainer):
    for reader in (practitioner, trainer):
        flag(comment=shown, by=reader, reader_key="", reason="wrong")
    done = approve(comments=[shown], by=moderator)
    flag(comment=shown, by=trainer, reader_key="", reason="unkind")
    undo(undoable=done.undoable, by=moderator)
    assert Flag.objects.filter(decided_at__isnull=True).count() == 2


def test_only_within_the_minute_once_and_by_who_did_it(shown, moderator, second, practitioner):
    done = hide(comments=[shown], by=moderator, reason=REASON)
    assert undoable_by(moderator) == done.undoable
    assert undoable_by(second) is None
    for other in (second, practitioner):
        with pytest.raises(PermissionDenied):
            undo(undoable=done.undoable, by=other)
    with pytest.raises(ValidationError, match="minute is over"):
        undo(undoable=done.undoable, by=moderator, now=later(61))
    undo(undoable=done.undoable, by=moderator)
    with pytest.raises(ValidationError, match="undone already"):
        undo(undoable=done.undoable, by=moderator)
    assert undoable_by(moderator) is None


def test_what_somebody_else_decided_meanwhile_stays(shown, waiting, moderator, second):
    done = hide(comments=[shown, waiting], by=moderator, reason=REASON)
    approve(comments=[shown], by=second)
    hide(comments=[shown], by=second, reason="For another reason.")
    undone = undo(undoable=done.undoable, by=moderator)
    shown.refresh_from_db()
    assert (shown.state, shown.reason_to_author) == (State.HIDDEN, "For another reason.")
    assert [one.pk for one in undone.changed] == [waiting.pk]
    assert "changed since" in undone.refused[0].why


def test_what_its_author_withdrew_or_appealed_meanwhile_stays(shown, waiting, moderator, author):
    done = hide(comments=[shown, waiting], by=moderator, reason=REASON)
    withdraw_comment(comment=shown, by=author)
    appeal(comment=waiting, by=author, words="It names nobody.")
    undone = undo(undoable=done.undoable, by=moderator)
    assert (undone.changed, len(undone.refused)) == ([], 2)
    shown.refresh_from_db()
    waiting.refresh_from_db()
    assert (shown.state, waiting.state) == (State.WITHDRAWN, State.HIDDEN)


def test_the_author_is_told_after_the_minute_and_once(shown, waiting, moderator, author):
    hide(comments=[shown], by=moderator, reason=REASON)
    approve(comments=[waiting], by=moderator)
    TellAuthors().run_at(later(30))
    assert not Notice.objects.exists()
    TellAuthors().run_at(later(61))
    TellAuthors().run_at(later(61))
    told = {(one.user_id, one.kind, one.thing) for one in Notice.objects.all()}
    assert told == {
        (author.pk, "hidden", f"comment:{shown.pk}"),
        (author.pk, "comment_approved", f"comment:{waiting.pk}"),
    }
    assert Notice.objects.count() == 2
    assert not Undoable.objects.exists()


def test_of_what_was_undone_nobody_is_told(shown, moderator):
    done = hide(comments=[shown], by=moderator, reason=REASON)
    undo(undoable=done.undoable, by=moderator)
    TellAuthors().run_at(later(61))
    assert not Notice.objects.exists()


def test_of_a_comment_that_is_held_or_kept_its_author_is_not_told(shown, moderator, practitioner):
    flag(comment=shown, by=practitioner, reader_key="", reason="wrong")
    approve(comments=[shown], by=moderator)
    hold(comments=[shown], by=moderator)
    TellAuthors().run_at(later(61))
    assert not Notice.objects.exists()


def test_a_notice_says_no_word_and_only_what_is_still_so(shown, moderator, author):
    from accounts.telling.kinds import lines_for

    hide(comments=[shown], by=moderator, reason=REASON)
    TellAuthors().run_at(later(61))
    (line,) = lines_for(author, Notice.objects.all()).values()
    assert "hidden" in line.text
    assert REASON not in line.text
    assert line.address.endswith(f"#comment-{shown.pk}")
    assert not lines_for(moderator, Notice.objects.all())
    approve(comments=[shown], by=moderator)
    assert not lines_for(author, Notice.objects.all())
