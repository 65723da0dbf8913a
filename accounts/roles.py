"""The roles of the exchange. A role is a Django group: granted by an administrator, never self-declared."""

from typing import Any

EDITOR = "editor"
MODERATOR = "moderator"
PRACTITIONER = "practitioner"
TRAINER = "trainer"
ADMINISTRATOR = "administrator"  # a superuser, not a group

ROLES = (EDITOR, MODERATOR, PRACTITIONER, TRAINER)
READ_PRACTITIONER_ENTRIES = "accounts.read_practitioner_entries"


def can_read_practitioner_entries(user: Any) -> bool:
    """Whether this reader belongs to the circle of practitioners. `None` and anonymous visitors do not."""
    return bool(user and user.is_active and user.has_perm(READ_PRACTITIONER_ENTRIES))
