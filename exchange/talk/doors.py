"""The door of the pages on which colleagues write: for members, and nothing that was typed is lost on the way."""

from collections.abc import Mapping
from typing import Any

from accounts.doors import Door, View, guarded
from exchange.models import Comment
from exchange.visibility import in_place, readable_comments

#: Said to whoever may not read it, whether or not there is something.
NOTHING = "Nothing that you may read stands at this address."


def _anybody(user: Any) -> bool:
    """Whoever is signed in: those who may not write are told why by the page, with their text."""
    return bool(user.is_authenticated)


def _may_go_on(user: Any, address: Mapping[str, Any]) -> bool:
    """Whether somebody who signs in to go on may do that here: a comment they do not see is not theirs to answer."""
    pk = address.get("pk")
    if isinstance(pk, int) or pk is None:
        return True
    return readable_comments(user).filter(pk=pk).exists() or in_place(user).filter(pk=pk, author=user).exists()


DOOR = Door(
    _anybody,
    _may_go_on,
    "This account does not see what you are answering. Sign in with the one that you wrote this with.",
    "exchange/talk/gone.html",
    is_hidden=False,
    chosen=frozenset({"kind", "language", "form_key", "field", "quote", "with_quote", "show_name", "setting"})
    | frozenset({"region_band", "outcome"}),
    not_here=NOTHING,
    missing=(Comment.DoesNotExist,),
)


def members_page(view: View) -> View:
    """The view sees only requests that passed Django's CSRF check, of somebody who is signed in."""
    return guarded(view, DOOR)
