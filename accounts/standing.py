"""Who takes part: a member with a role whose account is not suspended."""

from typing import Any

from accounts.roles import can_read_practitioner_entries


def is_suspended(user: Any) -> bool:
    """Without a query. No permission of a suspended account holds (`User.has_perm`)."""
    return bool(getattr(user, "is_suspended", False))


def may_take_part(user: Any) -> bool:
    """Whether this reader may write where colleagues talk."""
    return can_read_practitioner_entries(user) and not is_suspended(user)


def may_moderate(user: Any) -> bool:
    return bool(user and user.is_active and user.has_perm("exchange.moderate"))
