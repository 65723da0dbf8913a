"""What other rooms call: the changes of membership, each in a module named for what it is about."""

from accounts.membership.arriving import ask_for_membership, confirmed
from accounts.membership.domains import add_domain, switch_domain
from accounts.membership.invitations import bring_invitation, invite, use_invitation, withdraw_invitation
from accounts.membership.requests import approve, refuse
from accounts.membership.suspending import lift, suspend

__all__ = [
    "add_domain",
    "approve",
    "ask_for_membership",
    "bring_invitation",
    "confirmed",
    "invite",
    "lift",
    "refuse",
    "suspend",
    "switch_domain",
    "use_invitation",
    "withdraw_invitation",
]
