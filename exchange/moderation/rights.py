"""Who may decide on what colleagues say. Nobody on their own words."""

from collections.abc import Iterable
from typing import Any

from accounts.membership.rights import moderators
from accounts.speaking import handle_of
from accounts.standing import may_moderate
from exchange.models import Appeal, Comment


def can_moderate(user: Any, comment: Comment) -> bool:
    return may_moderate(user) and comment.author_id != user.pk


def can_decide_appeal(user: Any, appeal: Appeal, decided_by_handle: str = "") -> bool:
    """A moderator who neither wrote the comment nor took the decision."""
    return can_moderate(user, appeal.comment) and not is_party(user, appeal, decided_by_handle)


def is_party(user: Any, appeal: Appeal, handle: str) -> bool:
    """The handle is asked too: it knows the same person again where the account stands in no column."""
    if user.pk in (appeal.decided_before_by_id, appeal.comment.author_id):
        return True
    return bool(handle) and handle_of(user) == handle


def moderator_of(handle: str) -> Any:
    """The moderator's account behind a handle in the log, or None. There are few: each is asked."""
    return next((one for one in moderators() if handle and handle_of(one) == handle), None)


def who_else_decides(appeal: Appeal, handle: str, known: Iterable[Any]) -> str:
    """In words, for whoever may not decide: a second moderator, an administrator, or nobody yet."""
    others = [one for one in known if not is_party(one, appeal, handle)]
    if any(not one.is_superuser for one in others):
        return "Another moderator decides."
    if others:
        return "There is no second moderator: an administrator decides."
    return "Nobody else can decide yet. Ask an administrator to make a second moderator."
