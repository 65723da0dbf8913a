"""Which rules hold a comment until a moderator has read it. Each is one function, with its words for both sides."""

import datetime
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.conf import settings

from accounts.models import MembershipRequest
from accounts.standing import may_moderate
from exchange.models import Comment, Posting, State
from exchange.moderation.links import links_elsewhere
from exchange.openness import openness_of

RATE_SECONDS = 600


@dataclass(frozen=True)
class Post:
    """What is about to be said. `marks`: what was found in it; None where it could not be looked through."""

    author: Any
    body: str
    kind: str
    marks: Any
    page: Any
    insists: bool
    now: datetime.datetime


@dataclass(frozen=True)
class Rule:
    code: str
    to_author: str
    to_moderator: str
    holds: Callable[[Post], bool] | None = None  # none: something else than posting holds by it


RULES: dict[str, Rule] = {}


def rule(code: str, *, to_author: str, to_moderator: str) -> Callable[[Callable[[Post], bool]], Callable[[Post], bool]]:
    def register(holds: Callable[[Post], bool]) -> Callable[[Post], bool]:
        RULES[code] = Rule(code, to_author, to_moderator, holds)
        return holds

    return register


def rules_that_hold(
    *, author: Any, body: str, kind: str, marks: Any, page: Any, insists: bool, now: datetime.datetime
) -> list[str]:
    """Codes of the rules that hold it; empty: readers may see it at once. `page` is None for an open question."""
    post = Post(author, body, kind, marks, page, insists, now)
    return [one.code for one in RULES.values() if one.holds is not None and one.holds(post)]


def in_words(codes: Iterable[str], *, for_author: bool) -> list[str]:
    """A rule that is not known any more is left out for its author, and named to the moderator."""
    known = ((code, RULES.get(code)) for code in codes)
    if for_author:
        return [one.to_author for _, one in known if one]
    return [one.to_moderator if one else code for code, one in known]


@rule(
    "findings",
    to_author="You kept words by which somebody may be recognised.",
    to_moderator="Something was found in it, and its author insists",
)
def was_found_and_insisted_on(post: Post) -> bool:
    found = post.marks.values() if isinstance(post.marks, Mapping) else post.marks or ()
    return post.insists and any(found)


@rule(
    "not_looked",
    to_author="It could not be looked through for names by the machine, so a person reads it first.",
    to_moderator="It could not be looked through for what identifies somebody",
)
def was_not_looked_through(post: Post) -> bool:
    return post.marks is None


@rule(
    "links",
    to_author="It has links to other sites, and a person looks where they lead.",
    to_moderator="Links to other sites",
)
def has_links(post: Post) -> bool:
    """A known member may point to a few; a new account to none."""
    if writes_for_the_site(post.author):
        return False
    most = 0 if is_new(post.author, post.now) else settings.HOLD_LINKS
    return len(links_elsewhere(post.body)) > most


@rule(
    "new_account",
    to_author="The first things that a new member says are read by a person before others see them.",
    to_moderator="New account",
)
def comes_from_a_new_account(post: Post) -> bool:
    return not writes_for_the_site(post.author) and is_new(post.author, post.now)


@rule(
    "rate",
    to_author="You wrote a lot within a few minutes.",
    to_moderator="A lot within ten minutes from this account",
)
def comes_too_fast(post: Post) -> bool:
    if writes_for_the_site(post.author):
        return False
    since = post.now - datetime.timedelta(seconds=RATE_SECONDS)
    return Comment.objects.filter(author=post.author, posted_at__gt=since).count() >= settings.HOLD_RATE


@rule(
    "premoderated",
    to_author="In this conversation a moderator reads everything first.",
    to_moderator="A pre-moderated conversation",
)
def is_premoderated(post: Post) -> bool:
    return post.page is not None and openness_of(post.page, post.now).posting == Posting.PREMODERATED


for _code, _to_author, _to_moderator in (
    ("flagged", "Readers said that something is wrong with it.", "Flagged by several readers"),
    ("recognisable", "A reader said that somebody could be recognised.", "Flagged: somebody could be recognised"),
    ("by_moderator", "A moderator looks at it again.", "Held by a moderator"),
):
    RULES[_code] = Rule(_code, _to_author, _to_moderator)


def writes_for_the_site(user: Any) -> bool:
    """Moderators and editors, whom the site knows."""
    return may_moderate(user) or bool(user.is_active and user.has_perm("exchange.answer_for_editors"))


def is_new(user: Any, now: datetime.datetime) -> bool:
    """Somebody who registered and was taken in a day ago at most, or of whom too little was approved so far.

    An account that an administrator made by hand is no stranger's: it has asked for nothing, and is not new.
    """
    request = MembershipRequest.objects.filter(user=user).only("state", "decided_at").first()
    if request is None:
        return False
    hours = datetime.timedelta(hours=settings.NEW_ACCOUNT_HOURS)
    if request.decided_at is None or request.decided_at > now - hours:
        return True
    approved = Comment.objects.filter(author=user, published_at__isnull=False).exclude(state=State.HIDDEN)
    return approved.count() < settings.NEW_ACCOUNT_COMMENTS
