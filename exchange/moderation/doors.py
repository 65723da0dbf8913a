"""The doors of moderation: whatever somebody has typed is handed back where it comes too late or with an old token."""

from collections.abc import Mapping
from typing import Any

from accounts.doors import Door, View, guarded
from exchange.models import Comment


def _anybody(user: Any) -> bool:
    return True


def _is_author(user: Any, address: Mapping[str, Any]) -> bool:
    return Comment.objects.filter(pk=address["pk"], author=user).exists()


_READERS = Door(
    _anybody,
    lambda user, address: True,
    "",
    "accounts/doors/gone.html",
    needs_account=False,
    is_hidden=False,
    chosen=frozenset({"reason"}),  # of a flag: one of a list
)
_AUTHORS = Door(
    lambda user: bool(user.is_authenticated),
    _is_author,
    "This comment is not of this account. Sign in with the one that you wrote it with.",
    "accounts/doors/gone.html",
)


def readers_page(view: View) -> View:
    """Also for who is not signed in."""
    return guarded(view, _READERS)


def authors_page(view: View) -> View:
    return guarded(view, _AUTHORS)
