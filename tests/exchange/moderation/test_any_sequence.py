"""Whatever is done to a comment, in whatever order, some things stay true."""

import datetime
from contextlib import suppress

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from accounts.models import LogLine
from exchange.models import Appeal, Comment, State
from exchange.moderation.appeals import appeal, decide_appeal
from exchange.moderation.flags import NotThere, flag
from exchange.moderation.log import DECISIONS
from exchange.moderation.services import approve, hide, hold
from exchange.moderation.undo import undo, undoable_by
from exchange.talk.changing import withdraw_comment
from tests.exchange.factories import make_comment, make_member

pytestmark = pytest.mark.django_db
ENDED = (State.WITHDRAWN, State.ERASED)
ACTS = ("approve", "hold", "hide", "undo", "flag", "appeal", "overturn", "uphold", "withdraw", "erase", "wait")


class Play:
    """One comment, two moderators, some readers."""

    def __init__(self, page, start):
        self.comment = make_comment(page, state=start, published_at=None if start == State.HELD else timezone.now())
        self.moderators = [make_member("moderator"), make_member("moderator")]

    def now(self):
        return Comment.objects.get(pk=self.comment.pk)

    def do(self, act, who):
        by, row = self.moderators[who], self.now()
        if act == "approve":
            approve(comments=[row], by=by)
        elif act == "hold":
            hold(comments=[row], by=by)
        elif act == "hide":
            hide(comments=[row], by=by, reason="It attacks somebody.")
        elif act == "undo" and (last := undoable_by(by)):
            undo(undoable=last, by=by)
        elif act == "flag":
            flag(comment=row, by=make_member(), reader_key="", reason="recognisable" if who else "wrong")
        elif act == "appeal":
            appeal(comment=row, by=row.author, words="It does not.")
        elif act in ("overturn", "uphold") and (one := Appeal.objects.filter(decided_at__isnull=True).first()):
            decide_appeal(
                appeal=one, by=by, outcome="overturned" if act == "overturn" else "upheld", answer="So it is."
            )
        elif act == "withdraw":
            withdraw_comment(comment=row, by=row.author)
        elif act == "erase":
            Comment.objects.filter(pk=row.pk).update(state=State.ERASED, body="")
        elif act == "wait":
            Comment.objects.filter(pk=row.pk).update(posted_at=row.posted_at - datetime.timedelta(days=4))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    start=st.sampled_from([State.HELD, State.PUBLISHED]),
    acts=st.lists(st.tuples(st.sampled_from(ACTS), st.integers(0, 1)), max_size=9),
)
def test_nothing_comes_back_that_its_author_took_away_and_each_change_is_one_line(page, start, acts):
    play = Play(page, start)
    for act, who in acts:
        before, lines = play.now(), LogLine.objects.filter(action__in=DECISIONS).count()
        with suppress(ValidationError, PermissionDenied, NotThere):
            play.do(act, who)
        after = play.now()
        written = LogLine.objects.filter(action__in=DECISIONS).count() - lines
        if before.state in ENDED:
            assert after.state in ENDED
        if after.state != before.state and act not in ("withdraw", "erase"):
            assert written == 1, act
        assert written <= 1
        if before.published_at is not None:
            assert after.published_at == before.published_at
        if after.state == State.PUBLISHED:
            assert after.published_at is not None
            assert (after.held_for, after.reason_to_author) == ([], None)
        if after.state == State.HIDDEN:
            assert after.reason_to_author
    for one in Appeal.objects.filter(decided_by__isnull=False):
        assert one.decided_by_id != one.decided_before_by_id
    Appeal.objects.all().delete()
