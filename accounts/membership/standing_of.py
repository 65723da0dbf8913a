"""Where somebody stands on the way to becoming a member, for their own page."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Exists
from django.utils import timezone

from accounts.membership.domains import confirmed_mailboxes
from accounts.membership.requests import State, confirmed_ones, may_ask_again
from accounts.membership.rights import has_role
from accounts.membership.suspending import suspension_of
from accounts.models import MembershipRequest, Suspension


@dataclass(frozen=True)
class Standing:
    """`stage`: member, not_asked, unconfirmed, waiting, refused, or ended (a role that was taken away)."""

    stage: str
    request: MembershipRequest | None = None
    suspension: Suspension | None = None
    again_from: datetime | None = None

    @property
    def may_write(self) -> bool:
        """Whether the form is there in which they say what they do."""
        return self.stage in {"not_asked", "unconfirmed", "waiting", "ended"} or self.may_ask_again

    @property
    def may_ask_again(self) -> bool:
        return self.again_from is not None and self.again_from <= timezone.now()

    @property
    def told(self) -> str:
        """What a moderator wrote to them."""
        note = self.request.note if self.request else None
        return str((note or {}).get("words", ""))


def standing_of(user: Any) -> Standing:
    suspension = suspension_of(user)
    if has_role(user):
        return Standing("member", suspension=suspension)
    row = MembershipRequest.objects.filter(user_id=user.pk).first()
    if row is None:
        return Standing("not_asked", suspension=suspension)
    if row.state == State.WAITING:
        return Standing("waiting" if confirmed_mailboxes(user) else "unconfirmed", row, suspension)
    if row.state == State.REFUSED:
        return Standing("refused", row, suspension, may_ask_again(row))
    return Standing("ended", row, suspension)


#: What the head of every page says to somebody without a role.
IN_THE_HEAD = {
    "not_asked": "Membership: not asked for",
    "unconfirmed": "Membership: confirm your mailbox",
    "waiting": "Membership: waiting",
    "refused": "Membership: refused",
    "ended": "Membership: ended",
}


def in_the_head(user: Any) -> str:
    """Empty for members. One query, and only for those who are none."""
    if user.is_suspended:
        return "Account suspended"
    if user.has_perm("accounts.read_practitioner_entries"):
        return ""
    found = MembershipRequest.objects.filter(user_id=user.pk).annotate(confirmed=Exists(confirmed_ones()))
    state, is_confirmed = found.values_list("state", "confirmed").first() or ("not_asked", True)
    if state == State.WAITING and not is_confirmed:
        state = "unconfirmed"
    return IN_THE_HEAD.get("ended" if state == State.APPROVED else state, "")
