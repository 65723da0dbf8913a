"""What colleagues reported of an entry, laid beside it: a table of there and here, and a summary without a score.

Reports are counted, never those who wrote them: two numbers that differ would tell that one person wrote twice.
"""

from collections import Counter
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet
from django.utils.functional import cached_property

from catalogue.audience import circle_of
from catalogue.sections import facts_of
from catalogue.written import written
from exchange.models import Kind, Outcome, Tried
from exchange.visibility import comments_for_circle

#: Rows of the table; older reports stand in the conversation.
MOST_ROWS = 25

_TOLD = {
    Outcome.WORKED: "it worked",
    Outcome.MIXED: "it was mixed",
    Outcome.DID_NOT_WORK: "it did not work",
    Outcome.TOO_EARLY: "it is too early to say",
}


@dataclass(frozen=True)
class Here:
    """The first row: where the entry itself speaks from, as far as readers are told."""

    where: str
    outcome: str


@dataclass(frozen=True)
class OutcomeCount:
    """How many reports say so; `start` and `share` in per cent, for the bar."""

    value: str
    label: str
    count: int
    start: float
    share: float


@dataclass(frozen=True)
class Elsewhere:
    """`reports` in the order of the table, the newest first."""

    page: Any
    reports: list[Tried]

    def __bool__(self) -> bool:
        return bool(self.reports)

    @property
    def rows(self) -> list[Tried]:
        return self.reports[:MOST_ROWS]

    @property
    def left_out(self) -> int:
        return len(self.reports) - len(self.rows)

    @cached_property
    def here(self) -> Here:
        return here(self.page)

    @cached_property
    def outcomes(self) -> list[OutcomeCount]:
        """In the order of the outcomes, never by number: the longest part is not «the result»."""
        counted = Counter(report.outcome for report in self.reports)
        found: list[OutcomeCount] = []
        start = 0.0
        for outcome in Outcome:
            if counted[outcome]:
                share = 100 * counted[outcome] / len(self.reports)
                label = str(outcome.label)
                found.append(OutcomeCount(outcome.value, label, counted[outcome], round(start, 2), round(share, 2)))
                start += share
        return found

    @cached_property
    def sentences(self) -> list[str]:
        """The summary in words."""
        if len(self.reports) == 1:
            told = [f"One report from elsewhere: {_TOLD[Outcome(self.reports[0].outcome)]}."]
        else:
            parts = [f"in {each.count} {_TOLD[Outcome(each.value)]}" for each in self.outcomes]
            told = [f"{len(self.reports)} reports from elsewhere: {_and(parts)}."]
        settings = Counter(report.get_setting_display().lower() for report in self.reports)
        told.append(f"Tried in: {', '.join(_times(name, count) for name, count in _by_number(settings))}.")
        if regions := Counter(report.get_region_band_display() for report in self.reports if report.region_band):
            told.append(f"From: {', '.join(_times(name, count) for name, count in _by_number(regions))}.")
        return told


def elsewhere_of(page: Any, user: Any) -> Elsewhere:
    """The reports under this entry that `user` may read: one query."""
    if getattr(page, "pk", None) is None:
        return Elsewhere(page, [])
    return Elsewhere(page, _reports(circle_of(user), page=page.pk))


@written
def _reports(circle: str, *, page: int) -> QuerySet[Tried]:
    readable = comments_for_circle(circle).filter(thread__page_id=page, kind=Kind.TRIED)
    return Tried.objects.filter(comment__in=readable).select_related("comment").order_by("-comment__posted_at", "-pk")


def here(page: Any) -> Here:
    """Where the entry speaks from: its countries or band, who did the work, its setting; and what came of it there."""
    facts = facts_of(
        ("Region", getattr(page, "region_band", "")),
        ("Countries", ", ".join(term.name for term in page.tags_of("country"))),
        ("Setting", getattr(page, "setting", "")),
        ("Sectors", ", ".join(term.name for term in page.tags_of("sector"))),
    )
    told = getattr(page, "get_outcome_display", None)
    return Here("; ".join(fact.value for fact in facts), str(told()) if told else "")


def _by_number(counted: Counter[str]) -> list[tuple[str, int]]:
    return sorted(counted.items(), key=lambda each: (-each[1], each[0]))


def _times(name: str, count: int) -> str:
    return f"{name} ({count})" if count > 1 else name


def _and(parts: list[str]) -> str:
    *first, last = parts
    return f"{', '.join(first)} and {last}" if first else last
