"""What waits for moderators, as the queue shows it: in a fixed number of queries, whatever its length."""

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any
from uuid import UUID

from django.db.models import Count, Exists, OuterRef, Q, QuerySet
from django.utils import timezone
from django.utils.safestring import SafeString

from accounts.membership.rights import moderators
from accounts.models import LogLine
from accounts.speaking import handle_of
from catalogue.audience import readable_pages
from exchange.models import Appeal, CannedReply, Comment, Flag, Question, State
from exchange.moderation import finds, holding, log
from exchange.moderation.appeals import decision_of
from exchange.moderation.rights import is_party, who_else_decides
from exchange.moderation.seen import seen_token
from exchange.rendering import render_markdown

A_PAGE = 20
LATELY = datetime.timedelta(days=14)
SHOWN = ("waiting", "flagged", "appeals", "decided")


def _flagged() -> Exists:
    return Exists(Flag.objects.filter(comment=OuterRef("pk"), decided_at__isnull=True))


def _appealed() -> Exists:
    return Exists(Appeal.objects.filter(comment=OuterRef("pk"), decided_at__isnull=True))


def comments_in(show: str, now: datetime.datetime | None = None) -> "QuerySet[Comment]":
    """One tab. What waits longest stands first; of what was decided the latest."""
    if show == "flagged":
        return Comment.objects.filter(_flagged(), state__in=[State.PUBLISHED, State.HELD]).order_by("posted_at", "pk")
    if show == "appeals":
        return Comment.objects.filter(_appealed(), state__in=[State.HIDDEN, State.HELD]).order_by("posted_at", "pk")
    if show == "decided":
        since = (now or timezone.now()) - LATELY
        lines = LogLine.objects.filter(at__gt=since, action__in=log.DECISIONS).exclude(by="").order_by("-pk")
        things = dict.fromkeys(lines.values_list("thing", flat=True)[:500])
        return Comment.objects.filter(pk__in=[UUID(one.partition(":")[2]) for one in things]).order_by("-posted_at")
    return Comment.objects.filter(~_appealed(), state=State.HELD).order_by("posted_at", "pk")


def counts() -> dict[str, int]:
    """How many stand in each tab that waits for somebody. One query."""
    waiting = Q(state=State.HELD) & ~Q(_appealed())
    flagged = Q(state__in=[State.PUBLISHED, State.HELD]) & Q(_flagged())
    appeals = Q(state__in=[State.HIDDEN, State.HELD]) & Q(_appealed())
    return Comment.objects.filter(state__in=[State.HELD, State.PUBLISHED, State.HIDDEN]).aggregate(
        waiting=Count("pk", filter=waiting), flagged=Count("pk", filter=flagged), appeals=Count("pk", filter=appeals)
    )


def number_waiting() -> int:
    """For the badge: each comment once."""
    open_ones = (
        Q(state=State.HELD) | (Q(state=State.PUBLISHED) & Q(_flagged())) | (Q(state=State.HIDDEN) & Q(_appealed()))
    )
    return Comment.objects.filter(open_ones).count()


@dataclass
class Author:
    """By handle, with what was decided on them before."""

    handle: str
    published: int = 0
    hidden: int = 0
    is_suspended: bool = False


@dataclass
class Item:
    """One comment in the queue. `entry` is empty where this moderator may not read the entry."""

    comment: Comment
    seen: str
    text: SafeString
    author: Author | None
    held_for: list[str]
    entry: str
    where: str
    flags: list[Flag]
    last: str
    last_at: Any
    may_decide: bool
    can_approve: bool
    can_hold: bool
    can_hide: bool
    appeal: Appeal | None = None
    may_decide_appeal: bool = False
    who_else: str = ""
    #: What was found, text by text.
    marked: list[tuple[str, list[finds.Piece]]] = field(default_factory=list)
    following: str = ""  # the number of the one after it, to which one goes on
    replies: list[CannedReply] = field(default_factory=list)

    @property
    def report(self) -> list[tuple[str, str]]:
        """The fields of «we tried this»."""
        tried = getattr(self.comment, "tried", None)
        if tried is None:
            return []
        told = [
            ("Where", tried.get_region_band_display()),
            ("Setting", tried.get_setting_display()),
            ("What was adapted", tried.adapted),
            ("What helped", tried.helped),
            ("What hindered", tried.hindered),
            ("Outcome", tried.get_outcome_display()),
        ]
        return [(label, value) for label, value in told if value]


def items_of(comments: Any, user: Any) -> list[Item]:
    """As this moderator sees them; that `user` works in the queue is known here."""
    rows = list(
        comments.select_related("thread", "tried", "speaker_sector", "quotes").prefetch_related(
            "author", "versions", "flags", "appeals"
        )
    )
    titles = _titles(rows, user)
    questions = _questions(rows)
    authors = _authors(rows)
    lines = log.last_decisions(rows)
    decided = decision_of(rows)
    has_appeals = any(one.decided_at is None for row in rows for one in row.appeals.all())
    known = list(moderators()) if has_appeals else []
    items = [_item(row, user, titles, questions, authors, lines, decided, known) for row in rows]
    for item, after in pairwise(items):
        item.following = str(after.comment.pk)
    return items


def _item(
    row: Comment,
    user: Any,
    titles: dict[int, str],
    questions: dict[UUID, str],
    authors: dict[int, Author],
    lines: dict[str, LogLine],
    decided: dict[str, LogLine],
    known: list[Any],
) -> Item:
    thing = log.thing_of(row)
    last = lines.get(thing)
    flags = [one for one in row.flags.all() if one.decided_at is None]
    appeal = next((one for one in row.appeals.all() if one.decided_at is None), None)
    page_id = row.thread.page_id
    entry = titles.get(page_id, "") if page_id else questions.get(row.thread_id, "")
    may_decide = row.author_id != user.pk
    handle = decided[thing].by if thing in decided else ""
    if appeal is not None:
        appeal.comment = row
    may_decide_appeal = (
        appeal is not None and user.pk in {one.pk for one in known} and not is_party(user, appeal, handle)
    )
    is_open = appeal is None and may_decide
    title = questions.get(row.thread_id, "") if row.is_opening else ""
    return Item(
        comment=row,
        seen=seen_token(row),
        text=render_markdown(row.body),
        author=authors.get(row.author_id) if row.author_id else None,
        held_for=holding.in_words(row.held_for, for_author=False),
        entry=entry,
        where="an open question" if page_id is None else "an entry",
        flags=flags,
        last=log.in_words(last),
        last_at=last.at if last else None,
        may_decide=may_decide,
        can_approve=is_open
        and (row.state in (State.HELD, State.HIDDEN) or bool(flags and row.state == State.PUBLISHED)),
        can_hold=is_open and row.state == State.PUBLISHED,
        can_hide=is_open and row.state in (State.HELD, State.PUBLISHED),
        appeal=appeal,
        may_decide_appeal=may_decide_appeal,
        who_else=who_else_decides(appeal, handle, known) if appeal is not None and not may_decide_appeal else "",
        marked=finds.marked_texts(row, title=title) if finds.are_worth_showing(row, flags) else [],
    )


def _titles(rows: Sequence[Comment], user: Any) -> dict[int, str]:
    ids = {row.thread.page_id for row in rows if row.thread.page_id}
    return dict(readable_pages(user).filter(pk__in=ids).values_list("pk", "title")) if ids else {}


def _questions(rows: Sequence[Comment]) -> dict[UUID, str]:
    ids = {row.thread_id for row in rows if row.thread.page_id is None}
    return dict(Question.objects.filter(pk__in=ids).values_list("pk", "title")) if ids else {}


def _authors(rows: Iterable[Comment]) -> dict[int, Author]:
    users = {row.author.pk: row.author for row in rows if row.author is not None}
    found = {pk: Author(handle_of(user), is_suspended=user.is_suspended) for pk, user in users.items()}
    per_author = Comment.objects.filter(author__in=users).values("author").order_by("author")
    for row in per_author.annotate(
        published=Count("pk", filter=Q(state=State.PUBLISHED)), hidden=Count("pk", filter=Q(state=State.HIDDEN))
    ):
        found[row["author"]].published, found[row["author"]].hidden = row["published"], row["hidden"]
    return found
