"""How open a conversation is: what its own page says, else the nearest section above it that says something.

Who reads and who writes are two questions, and each is inherited for itself. The times belong to the writing: from
`opens_at` on (that moment included) until `closes_at` (that moment is closed already). Where nobody says anything,
whoever may read the entry reads, and members write.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import CharField, ExpressionWrapper, F, OuterRef, Q, Subquery, Value
from django.db.models.functions import Coalesce
from django.db.models.lookups import Exact
from django.utils import timezone
from django.utils.formats import date_format

from accounts.standing import may_take_part
from catalogue.audience import Audience, admits, circle_of
from exchange.models import ConversationSetting, Posting, Question, Reading


@dataclass(frozen=True)
class Openness:
    """`says` puts in words why nothing can be written now, or that a moderator reads first; empty where it is open."""

    reading: str = Reading.OPEN
    posting: str = Posting.OPEN
    is_open_now: bool = True
    opens_at: datetime | None = None
    closes_at: datetime | None = None
    says: str = ""
    #: Numbers of the pages that say so; `None` where nobody does. For editors: readers are not told of sections.
    reading_from: int | None = None
    posting_from: int | None = None

    @property
    def is_for_members(self) -> bool:
        return self.reading == Reading.MEMBERS

    @property
    def is_read_first(self) -> bool:
        return self.posting == Posting.PREMODERATED


# What holds under a page


def openness_of(page: Any, now: datetime | None = None) -> Openness:
    """What holds for the conversation under this page: one query, however deep it stands."""
    return nearest(settings_above(page.path, page.steplen), now or timezone.now())


def settings_above(path: str, step: int, *, with_own: bool = True) -> Any:
    """The settings of a page and of all above it, the nearest first."""
    longest = len(path) + 1 if with_own else len(path)
    paths = [path[:end] for end in range(step, longest, step)]
    return ConversationSetting.objects.filter(page__path__in=paths).order_by("-page__depth")


def nearest(settings: Iterable[Any], now: datetime) -> Openness:
    """What follows from settings that are given from the nearest to the farthest."""
    rows = list(settings)
    reading = next((row for row in rows if row.reading != Reading.INHERIT), None)
    posting = next((row for row in rows if row.posting != Posting.INHERIT), None)
    reads = reading.reading if reading else Reading.OPEN
    if posting is None:
        return Openness(reading=reads, reading_from=reading and reading.pk)
    is_open, says = _in_words(posting.posting, posting.opens_at, posting.closes_at, now)
    return Openness(
        reading=reads,
        posting=posting.posting,
        is_open_now=is_open,
        opens_at=posting.opens_at,
        closes_at=posting.closes_at,
        says=says,
        reading_from=reading and reading.pk,
        posting_from=posting.pk,
    )


def _in_words(posting: str, opens_at: datetime | None, closes_at: datetime | None, now: datetime) -> tuple[bool, str]:
    if posting == Posting.CLOSED:
        return False, "This conversation is closed. What was said can still be read."
    if opens_at and now < opens_at:
        return False, f"This conversation opens on {moment(opens_at)}."
    if closes_at and now >= closes_at:
        return False, f"This conversation closed on {moment(closes_at)}. What was said can still be read."
    said = []
    if posting == Posting.PREMODERATED:
        said.append("A moderator reads what you write before others see it.")
    if closes_at:
        said.append(f"You can write here until {moment(closes_at)}.")
    return True, " ".join(said)


def moment(at: datetime) -> str:
    """«3 March 2026 at 09:00», in the site's own time zone."""
    local = timezone.localtime(at)
    return f"{date_format(local, 'j F Y')} at {date_format(local, 'H:i')}"


def openness_of_question(question: Question) -> Openness:
    """A question without an entry is for members, and open until an editor closes it."""
    if question.state != Question.State.CLOSED:
        return Openness(reading=Reading.MEMBERS)
    says = "This question is closed. What was said can still be read."
    return Openness(reading=Reading.MEMBERS, posting=Posting.CLOSED, is_open_now=False, says=says)


# Who may read and write


def can_post_under(user: Any, page: Any, now: datetime | None = None) -> bool:
    """Whether this member may begin or go on with a conversation under this entry now."""
    entry = page.specific
    if not admits(entry, circle_of(user)) or not may_take_part(user):
        return False
    return openness_of(entry, now).is_open_now


def widest_audience_under(page: Any, openness: Openness | None = None) -> str:
    """The widest audience that a comment under this entry may have: the entry's own, unless only members read."""
    openness = openness or openness_of(page)
    is_public = getattr(page.specific, "audience", None) == Audience.PUBLIC and not openness.is_for_members
    return Audience.PUBLIC if is_public else Audience.PRACTITIONERS


def members_only(path: str = "path") -> Q:
    """A condition on rows whose page stands at `path` («thread__page__path», say): only members read there.

    One subquery by treebeard's paths, for any number of rows. A row without a page is not touched by it.
    """
    above = (
        ConversationSetting.objects.exclude(reading=Reading.INHERIT)
        .annotate(below=ExpressionWrapper(OuterRef(path), output_field=CharField()))
        .filter(below__startswith=F("page__path"))
        .order_by("-page__depth")
    )
    said = Coalesce(Subquery(above.values("reading")[:1]), Value(str(Reading.OPEN)))
    return Q(Exact(said, Value(str(Reading.MEMBERS))))


def read_by(circle: str, path: str = "path") -> Q:
    """The condition on rows whose conversation `circle` may read, as far as the settings go."""
    return Q() if circle == Audience.PRACTITIONERS else ~members_only(path)
