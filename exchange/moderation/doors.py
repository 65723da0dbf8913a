"""The doors of moderation: whatever somebody has typed is handed back where it comes too late or with an old token."""

from collections.abc import Mapping
from typing import Any

from wagtail.admin.auth import require_admin_access

from accounts.doors import Door, View, guarded
from accounts.standing import may_moderate
from exchange.models import Comment

_CHOSEN = frozenset({"comments", "show", "p", "next", "one", "reply", "filled", "outcome", "length"})


def _anybody(user: Any) -> bool:
    return True


def _is_author(user: Any, address: Mapping[str, Any]) -> bool:
    return Comment.objects.filter(pk=address["pk"], author=user).exists()


_READERS = Door(
    _anybody,
    lambda user, address: True,
    "",
    "exchange/gone.html",
    needs_account=False,
    is_hidden=False,
    chosen=frozenset({"reason"}),  # of a flag: one of a list
)
_AUTHORS = Door(
    lambda user: bool(user.is_authenticated),
    _is_author,
    "This comment is not of this account. Sign in with the one that you wrote it with.",
    "exchange/gone.html",
)
_MODERATORS = Door(
    may_moderate,
    lambda user, address: True,
    "This account does not moderate. Sign in with the one that does.",
    "exchange/gone.html",
    is_hidden=False,
    chosen=_CHOSEN,
)


def readers_page(view: View) -> View:
    """Also for who is not signed in."""
    return guarded(view, _READERS)


def authors_page(view: View) -> View:
    return guarded(view, _AUTHORS)


def moderators_page(view: View) -> View:
    """Beside Wagtail's own addresses (throughcare/urls.py): its door would turn away what was typed."""
    return guarded(require_admin_access(view), _MODERATORS)
