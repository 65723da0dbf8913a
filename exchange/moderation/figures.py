"""Moderation in numbers, from the log: how much was held, shown and hidden, and how long people waited."""

import datetime
from dataclasses import dataclass, field
from statistics import median

from django.utils import timezone

from accounts.models import LogLine
from exchange.models import Comment
from exchange.moderation import log

DAYS, WEEKS = 90, 13


@dataclass
class Week:
    begins: datetime.date
    held: int = 0
    shown: int = 0
    hidden: int = 0
    flags: int = 0

    @property
    def bars(self) -> list[tuple[str, int]]:
        return [("held", self.held), ("shown", self.shown), ("hidden", self.hidden)]


@dataclass
class Figures:
    weeks: list[Week] = field(default_factory=list)
    written: int = 0
    held: int = 0
    shown: int = 0
    hidden: int = 0
    flags: int = 0
    appeals: int = 0
    overturned: int = 0
    undone: int = 0
    hours: float | None = None

    @property
    def most(self) -> int:
        """The longest bar; never 0."""
        return max([1, *(number for week in self.weeks for _, number in week.bars)])


_COUNTED = {log.HELD: "held", log.APPROVED: "shown", log.HIDDEN: "hidden", log.FLAGGED: "flags"}
_ALSO = {log.APPEALED: "appeals", log.OVERTURNED: "overturned", log.UNDONE: "undone"}


def figures(now: datetime.datetime | None = None) -> Figures:
    """Of the last 90 days, week by week. Two queries."""
    now = now or timezone.now()
    today = timezone.localdate(now)
    weeks = [Week(today - datetime.timedelta(days=7 * back + 6)) for back in reversed(range(WEEKS))]
    since = now - datetime.timedelta(days=DAYS)
    found = Figures(weeks, written=Comment.objects.filter(posted_at__gt=since).count())
    waited: list[float] = []
    lines = LogLine.objects.filter(at__gt=since, at__lte=now, action__in=[*_COUNTED, *_ALSO])
    for action, at, codes in lines.values_list("action", "at", "codes"):
        name = _COUNTED.get(action) or _ALSO[action]
        setattr(found, name, getattr(found, name) + 1)
        if action in (log.APPROVED, log.HIDDEN) and "hours" in codes:
            waited.append(codes["hours"])
        back = (today - timezone.localdate(at)).days // 7
        if action in _COUNTED and back < WEEKS:
            week = weeks[WEEKS - 1 - back]
            setattr(week, name, getattr(week, name) + 1)
    found.hours = round(median(waited), 1) if waited else None
    return found
