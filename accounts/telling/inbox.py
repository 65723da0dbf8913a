"""What a member was told, for the member alone; and that it was seen."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from typing import Any

from django.core.paginator import Paginator
from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from accounts.models import Notice
from accounts.telling.kinds import Line, lines_for

A_PAGE = 30
GONE = "This is no longer there, or no longer for you to read"


@dataclass(frozen=True)
class Day:
    """Lines of one day; new ones stand above those that were seen."""

    day: date
    is_new: bool
    lines: Sequence[Line]


@dataclass(frozen=True)
class Inbox:
    days: Sequence[Day]
    unseen: int
    page: Any


def unseen_count(user: Any) -> int:
    return Notice.objects.filter(user=user, seen_at__isnull=True).count()


def inbox_of(user: Any, *, page: str | int = 1) -> Inbox:
    """One page of it, in words: what may be read now. The number of queries does not grow with that of the lines."""
    rows = Notice.objects.filter(user=user).annotate(was_seen=Q(seen_at__isnull=False))
    by_turn = rows.order_by("was_seen", "-made_at", "-pk")
    shown = Paginator(by_turn, A_PAGE).get_page(page)
    notices = list(shown)
    words = lines_for(user, notices)
    lines = [words.get(notice.pk) or Line(notice, GONE) for notice in notices]
    days = [Day(day, is_new, list(same)) for (is_new, day), same in groupby(lines, key=_group_of)]
    return Inbox(days, unseen_count(user), shown)


def _group_of(line: Line) -> tuple[bool, date]:
    return line.notice.seen_at is None, timezone.localdate(line.notice.made_at)


@transaction.atomic
def mark_seen(*, user: Any, pk: int | None = None, now: datetime | None = None) -> int:
    """One notice of this member's, or all of them. Someone else's are untouched."""
    wanted = Notice.objects.filter(user=user, seen_at__isnull=True)
    if pk is not None:
        wanted = wanted.filter(pk=pk)
    return wanted.update(seen_at=now or timezone.now())


def open_notice(*, user: Any, pk: int) -> Line | None:
    """Marks it as seen, and says where it leads; None where no such notice is the member's."""
    notice = Notice.objects.filter(user=user, pk=pk).first()
    if notice is None:
        return None
    mark_seen(user=user, pk=pk)
    return lines_for(user, [notice]).get(pk) or Line(notice, GONE)
