"""What is kept of somebody's way in, for them, and what goes when their account does."""

from typing import Any

from django.db.models import Q

from accounts.membership.requests import named
from accounts.models import Invitation, LogLine, LogNote, MembershipRequest, Suspension
from accounts.own_data import Area
from accounts.speaking import handle_of


def own_membership(user: Any) -> list[Area]:
    request = [
        {
            "asked": row.asked_at, "state": row.get_state_display(), "how": row.get_how_display(),
            "decided": row.decided_at, "what you said of yourself": row.about, "what moderators wrote": row.note,
        }
        for row in MembershipRequest.objects.filter(user_id=user.pk)
    ]  # fmt: skip
    suspensions = [
        {"since": row.since, "until": row.until, "lifted": row.lifted_at, "why": row.reason}
        for row in Suspension.objects.filter(user_id=user.pk)
    ]
    invitations = [
        {
            "made": row.made_at,
            "used": row.used_at,
            "for": row.email,
            "you": "made" if row.made_by_id == user.pk else "used",
        }
        for row in Invitation.objects.filter(Q(made_by=user.pk) | Q(used_by=user.pk))
    ]
    lines = [
        {
            "at": line.at,
            "action": line.action,
            "thing": line.thing,
            "you": "did it" if line.by == handle_of(user) else "",
        }
        for line in _lines(user, by_too=True)
    ]
    return [
        Area(
            "Your request to become a member",
            "with the account; what you said of yourself until it is decided",
            request,
        ),
        Area("Suspensions of your account", "with the account", suspensions),
        Area("Invitations that you made or used", "with the account; without your name for the other one", invitations),
        Area(
            "What moderators did about you, and you as one", "without end, by a handle that nobody can resolve", lines
        ),
    ]


def end_membership(user: Any) -> dict[str, int]:
    """The lines stay, with handles that lead nowhere; the words in them about this person go."""
    notes = LogNote.objects.filter(line__in=_lines(user, by_too=False).values("pk"))
    unused = Invitation.objects.filter(made_by=user.pk, used_at__isnull=True)
    used = Invitation.objects.filter(used_by=user.pk, used_at__isnull=False)
    return {
        "notes in the log": notes.delete()[0],
        "open invitations": unused.delete()[0],
        "mailboxes in invitations": used.exclude(email=None).update(email=None),
    }


def _lines(user: Any, *, by_too: bool) -> Any:
    concerned = Q(about=handle_of(user))
    if row := MembershipRequest.objects.filter(user_id=user.pk).first():
        concerned |= Q(thing=named(row))
    return LogLine.objects.filter(concerned | Q(by=handle_of(user)) if by_too else concerned)
