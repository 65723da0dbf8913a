"""The doors of a member's own pages and of moderators' pages in the admin: they lose nothing that was typed.

Wagtail's own turns away whoever was signed out, with what they had typed. So moderators' pages stand beside its
addresses and not among them (throughcare/urls.py), and ask for its permission once the text is held.
"""

from wagtail.admin.auth import require_admin_access

from accounts.doors import Door, View, guarded
from accounts.standing import may_moderate

_GONE = "accounts/doors/gone.html"
_OWNERS = Door(lambda user: bool(user.is_authenticated), lambda user, address: True, "", _GONE, is_hidden=False)
_MODERATORS = Door(
    may_moderate,
    lambda user, address: True,
    "This account does not moderate. Sign in with the one that does.",
    _GONE,
    is_hidden=False,
    chosen=frozenset({"comments", "show", "p", "next", "one", "reply", "filled", "outcome", "length"})
    | frozenset({"requests", "approve", "refuse", "decision", "thing", "on", "off", "lift", "withdraw"}),
)


def own_page(view: View) -> View:
    """Of whoever is signed in, about themselves."""
    return guarded(view, _OWNERS)


def moderators_page(view: View) -> View:
    return guarded(require_admin_access(view), _MODERATORS)
