"""Readers flag what they can read; enough of them hold it until a moderator has looked."""

import pytest
from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import ValidationError
from django.db import connection
from django.utils import timezone

from accounts.models import LogLine, LogNote
from accounts.speaking import handle_of
from exchange.models import Flag, State
from exchange.moderation.flags import NotThere, flag
from exchange.moderation.services import approve, hide
from tests.catalogue.factories import LessonFactory
from tests.exchange.factories import make_comment, make_member

pytestmark = pytest.mark.django_db
VISITOR = AnonymousUser()
WORDS = "Quillonberry street is meant."


@pytest.fixture
def shown(page, author):
    return make_comment(page, author=author)


def flagged(comment, by=VISITOR, key="address 192.0.2.1", reason="wrong", words=""):
    flag(comment=comment, by=by, reader_key=key, reason=reason, words=words)
    comment.refresh_from_db()
    return comment.state


def test_three_readers_hold_it(shown):
    assert flagged(shown, key="one") == State.PUBLISHED
    assert flagged(shown, key="two") == State.PUBLISHED
    assert flagged(shown, key="three") == State.HELD
    assert shown.held_for == ["flagged"]


def test_how_many_is_a_setting(shown, settings):
    settings.FLAGS_HOLD = 1
    assert flagged(shown) == State.HELD


def test_the_same_reader_counts_once(shown, practitioner):
    for _ in range(5):
        assert flagged(shown, key="one") == State.PUBLISHED
        assert flagged(shown, by=practitioner) == State.PUBLISHED
    assert Flag.objects.count() == 2


def test_one_member_who_recognises_somebody_holds_it_at_once(shown, practitioner):
    assert flagged(shown, by=practitioner, reason="recognisable") == State.HELD
    assert shown.held_for == ["recognisable"]


def test_of_visitors_two_have_to_recognise_somebody(shown, without_role):
    assert flagged(shown, reason="recognisable") == State.PUBLISHED
    assert flagged(shown, reason="recognisable") == State.PUBLISHED
    assert flagged(shown, by=without_role, reason="recognisable") == State.HELD


def test_a_suspended_member_is_no_more_than_a_visitor(shown, practitioner):
    practitioner.suspended_at = timezone.now()
    practitioner.save()
    assert flagged(shown, by=practitioner, reason="recognisable") == State.PUBLISHED


def test_a_reader_whom_a_moderator_has_answered_holds_nothing_any_more(shown, practitioner, moderator):
    flagged(shown, by=practitioner, reason="recognisable")
    approve(comments=[shown], by=moderator)
    assert flagged(shown, by=practitioner, reason="recognisable") == State.PUBLISHED
    assert Flag.objects.filter(decided_at__isnull=True).count() == 1
    assert flagged(shown, by=make_member(), reason="recognisable") == State.HELD


def test_after_an_edit_the_same_reader_is_heard_anew(shown, practitioner, moderator):
    flagged(shown, by=practitioner, reason="recognisable")
    approve(comments=[shown], by=moderator)
    type(shown).objects.filter(pk=shown.pk).update(edited_at=timezone.now())
    assert flagged(shown, by=practitioner, reason="recognisable") == State.HELD


def test_what_a_reader_cannot_read_they_cannot_flag(page, practitioner, moderator):
    kept = make_comment(page, audience="practitioners")
    unread = make_comment(LessonFactory(audience="practitioners"), audience="practitioners")
    lone = make_comment()
    hidden = make_comment(page)
    hide(comments=[hidden], by=moderator, reason="No.")
    for comment in (kept, unread, lone, hidden):
        with pytest.raises(NotThere):
            flagged(comment)
    with pytest.raises(NotThere):
        flagged(hidden, by=practitioner)
    assert flagged(kept, by=practitioner) == State.PUBLISHED
    assert Flag.objects.count() == 1


def test_nobody_flags_their_own(shown, author):
    with pytest.raises(NotThere):
        flagged(shown, by=author)


def test_a_reason_is_one_of_those_and_the_words_are_not_a_book(shown):
    with pytest.raises(ValidationError, match="Choose"):
        flagged(shown, reason="because")
    with pytest.raises(ValidationError, match="1,001 characters"):
        flagged(shown, words="x" * 1001)
    assert not Flag.objects.exists()


def test_words_are_sealed_and_no_address_is_kept(shown):
    flagged(shown, key="address 192.0.2.77", words=WORDS)
    with connection.cursor() as cursor:
        cursor.execute("SELECT words, by_digest FROM exchange_flag")
        words, digest = cursor.fetchone()
    assert b"Quillonberry" not in bytes(words)
    assert "192.0.2" not in digest
    assert Flag.objects.get().words == WORDS


def test_a_visitor_is_another_one_for_each_comment(page, shown):
    other = make_comment(page)
    flagged(shown)
    flagged(other)
    first, then = Flag.objects.all()
    assert first.by_digest != then.by_digest


def test_the_log_has_a_line_for_the_flag_and_one_for_the_hold_without_words(shown, practitioner, author):
    flagged(shown, by=practitioner, reason="recognisable", words=WORDS)
    held, flagging = LogLine.objects.all()
    assert (flagging.action, flagging.by, flagging.about) == ("flagged", handle_of(practitioner), handle_of(author))
    assert (held.action, held.by, held.codes) == ("held", "", {"rules": ["recognisable"]})
    assert not LogNote.objects.exists()
