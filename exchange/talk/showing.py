"""One comment, and one thread, as a reader sees them: decided here, so that a template cannot show too much."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils import timezone
from django.utils.safestring import SafeString

from catalogue.audience import ADMITTED_BY, Audience
from exchange.anchors import Where, find_anchor
from exchange.models import Comment, Kind, State
from exchange.rendering import plain, render_markdown
from exchange.talk.changing import can_withdraw, edit_ends
from exchange.talk.speakers import line_in_words

#: As much of a quoted comment is repeated above its answer.
QUOTED = 240
MARKERS = {
    State.HELD: "A moderator is looking at this comment.",
    State.HIDDEN: "A moderator has hidden this comment.",
    State.WITHDRAWN: "Its author has withdrawn this comment.",
    State.ERASED: "Erased: its author has left, and took along what they wrote.",
}
#: What its author reads above a comment that others do not see.
OWN_STATES = {
    State.HELD: "Waits for a moderator. Only you see it until then.",
    State.HIDDEN: "A moderator has hidden it. Only you see it.",
}


@dataclass(frozen=True)
class Reader:
    """What is asked of the reader for every comment, asked once."""

    user: Any
    circle: str
    may_write: bool
    now: datetime.datetime

    @property
    def pk(self) -> int | None:
        """None for whoever has no account."""
        key: int | None = getattr(self.user, "pk", None)
        return key

    def wrote(self, comment: Comment) -> bool:
        return self.pk is not None and comment.author_id == self.pk


@dataclass(frozen=True)
class Quote:
    """Words of another comment of the thread; empty where this reader does not see them now."""

    pseudonym: str
    text: str
    address: str


@dataclass(frozen=True)
class Shown:
    """`marker`: nothing but this sentence is shown. Templates take what they show from here, never from the row."""

    id: Any
    day: datetime.date
    marker: str = ""
    html: SafeString = field(default_factory=SafeString)
    pseudonym: str = ""
    name: str = ""
    line: str = ""
    kind: str = ""
    kind_label: str = ""
    language: str = ""
    is_edited: bool = False
    is_for_practitioners: bool = False
    is_opening: bool = False
    is_own: bool = False
    is_published: bool = False
    own_state: str = ""
    reason: str = ""
    can_edit: bool = False
    edit_until: datetime.datetime | None = None
    can_withdraw: bool = False
    can_be_answered: bool = False
    quote: Quote | None = None
    passage: Where | None = None
    passage_quote: str = ""
    tried: Any = None

    @property
    def pk(self) -> Any:
        return self.id

    @property
    def anchor(self) -> str:
        return f"c-{self.id}"

    @property
    def address(self) -> str:
        return address_of_comment(self.id)


def address_of_comment(comment_id: Any) -> str:
    """Leads to the comment wherever it stands, for whoever may read it."""
    return reverse("talk:comment", args=[comment_id])


def shown(
    comment: Comment, reader: Reader, *, entry: Any = None, passages: Mapping[str, Any] | None = None,
    is_open: bool = True, mark_narrow: bool = True,
) -> Shown:  # fmt: skip
    """`comment` as `in_place` gave it, with `quotes`, `speaker_sector` and `tried` selected. No query."""
    day = timezone.localdate(comment.posted_at)
    is_own = reader.wrote(comment)
    if comment.state != State.PUBLISHED and not (is_own and comment.state in OWN_STATES):
        return Shown(comment.pk, day, marker=MARKERS[State(comment.state)], is_opening=comment.is_opening)
    is_published = comment.state == State.PUBLISHED
    is_changeable = comment.state in (State.PUBLISHED, State.HELD) and reader.now < edit_ends(comment)
    passage = find_anchor(entry, comment.anchor, passages) if comment.anchor and entry is not None else None
    return Shown(
        id=comment.pk,
        day=day,
        html=render_markdown(comment.body),
        pseudonym=comment.pseudonym,
        name=comment.shown_name,
        line=line_in_words(comment),
        kind=comment.kind,
        kind_label=Kind(comment.kind).label if comment.kind else "",
        language="" if comment.language == settings.LANGUAGE_CODE else comment.language,
        is_edited=comment.edited_at is not None,
        is_for_practitioners=mark_narrow and comment.audience != Audience.PUBLIC,
        is_opening=comment.is_opening,
        is_own=is_own,
        is_published=is_published,
        own_state=OWN_STATES.get(State(comment.state), ""),
        reason=str(comment.reason_to_author or "") if comment.state == State.HIDDEN and is_own else "",
        can_edit=is_own and is_changeable and reader.may_write,
        edit_until=edit_ends(comment) if is_own else None,
        can_withdraw=is_own and can_withdraw(reader.user, comment),
        can_be_answered=is_published and reader.may_write and is_open,
        quote=_quote(comment, reader),
        passage=passage,
        passage_quote=str((comment.anchor or {}).get("quote", "")) if passage else "",
        tried=getattr(comment, "tried", None) if comment.kind == Kind.TRIED else None,
    )


def _quote(comment: Comment, reader: Reader) -> Quote | None:
    quoted = comment.quotes
    if quoted is None:
        return None
    if quoted.state != State.PUBLISHED or quoted.audience not in ADMITTED_BY[reader.circle]:
        return Quote("", "", "")
    words = plain(quoted.body)
    return Quote(quoted.pseudonym, words if len(words) <= QUOTED else f"{words[:QUOTED].rstrip()}…", f"#c-{quoted.pk}")


@dataclass(frozen=True)
class ShownThread:
    """`more`: so many replies stand on the thread's own page and not here."""

    id: Any
    opening: Shown
    replies: list[Shown]
    more: int = 0

    @property
    def address(self) -> str:
        return reverse("talk:thread", args=[self.id])

    @property
    def can_be_answered(self) -> bool:
        return self.opening.can_be_answered
