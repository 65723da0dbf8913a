"""The door of moderators' pages in the admin: it loses nothing that was typed.

Wagtail's own turns away whoever was signed out, with what they had typed. So these pages stand beside its addresses and
not among them (throughcare/urls.py), and ask for its permission once the text is held.
"""

from wagtail.admin.auth import require_admin_access

from accounts.doors import Door, View, guarded
from accounts.standing import may_moderate

_MODERATORS = Door(
    may_moderate,
    lambda user, address: True,
    "This account does not moderate. Sign in with the one that does.",
    "accounts/doors/gone.html",
    is_hidden=False,
    chosen=frozenset({"comments", "show", "p", "next", "one", "reply", "filled", "outcome", "length"})
    | frozenset({"requests", "approve", "refuse", "decision", "thing", "on", "off", "lift", "withdraw"}),
)


def moderators_page(view: View) -> View:
    return guarded(require_admin_access(view), _MODERATORS)
