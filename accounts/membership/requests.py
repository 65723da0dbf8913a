"""Asking to become a member, and x"""

from datetime import timedelta
from typing import Any

from allauth.account.models import EmailAddress
from django.contrib.auth.models import Group
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.db.models import Exists, OuterRef, QuerySet
from django.utils import timezone

from accounts.membership.domains import confirmed_mailboxes
from accounts.membership.rights import can_decide, has_role
from accounts.membership.telling import tell_person
from accounts.models import MembershipRequest, User
from accounts.moderation_log import note as log
from accounts.plain_words import checked_words
from accounts.roles import PRACTITIONER, ROLES

State, How = MembershipRequest.State, MembershipRequest.How
#: What somebody may say of themselves, and how much of it.
ABOUT = {"organisation": 200, "work": 2000, "vouched_by": 500}
MOST_NOTE = 2000
#: Written by this module and empty for a while: Django would call them blank.
UNTYPED = ("user", "about", "note", "decided_by", "decided_at")
#: Whoever was refused may ask again after so long: work changes.
ASK_AGAIN_AFTER = timedelta(days=30)


def waiting() -> QuerySet[MembershipRequest]:
    """Those that a moderator can decide: the mailbox is confirmed, no role was granted meanwhile. Oldest first."""
    rows = MembershipRequest.objects.filter(Exists(confirmed_ones()), state=State.WAITING, user__is_active=True)
    with_role = User.objects.filter(groups__name__in=ROLES).values("pk")
    return rows.exclude(user__in=with_role).exclude(user__is_superuser=True)


def confirmed_ones() -> QuerySet[EmailAddress]:
    """The confirmed mailboxes of a request's account, for `Exists`."""
    return EmailAddress.objects.filter(user=OuterRef("user"), verified=True)


def named(request: MembershipRequest) -> str:
    """As the log names it: by its number. Beside a handle it would say who stands behind the handle."""
    return f"request:{request.number}"


def may_ask_again(request: MembershipRequest) -> Any:
    return (request.decided_at or request.asked_at) + ASK_AGAIN_AFTER


@transaction.atomic
def approve(*, request: MembershipRequest, by: Any, note: str, how: str = How.BY_HAND) -> MembershipRequest:
    """By a moderator, who says why. Other ways have no moderator: see `confirmed` and `use_invitation`."""
    if how != How.BY_HAND:
        raise ValueError("A moderator approves by hand; domains and invitations approve by themselves.")
    row = _to_decide(request, by, note, "Write why this person is a practitioner: who knows them, what you checked.")
    return grant(request=row, how=How.BY_HAND, by=by, note=note.strip())


@transaction.atomic
def refuse(*, request: MembershipRequest, by: Any, note: str, words_to_person: str) -> MembershipRequest:
    """The person reads `words_to_person`; `note` is for moderators and may be empty."""
    missing = "Write to the person why, and what they can do."
    words = checked_words(words_to_person, field="words_to_person", most=MOST_NOTE, missing=missing)
    row = _to_decide(request, by, note, "")
    row.note = {"note": note.strip(), "words": words}
    _decided(row, State.REFUSED, "", by)
    log(action="member_refused", by=by, thing=named(row), words=note.strip() or words)
    tell_person(row.user, f"refused:{row.decided_at:%Y-%m-%d}")
    return row


def grant(*, request: MembershipRequest, how: str, by: Any = None, note: str = "") -> MembershipRequest:
    """The role of a practitioner and no other. Its callers have asked whether; within their transaction."""
    request.user.groups.add(Group.objects.get(name=PRACTITIONER))
    request.note = {"note": note, "words": ""} if note else None
    _decided(request, State.APPROVED, how, by)
    log(action="member_approved", by=by, thing=named(request), words=note, how=str(how))
    tell_person(request.user, f"approved:{request.decided_at:%Y-%m-%d}")
    return request


def _to_decide(request: MembershipRequest, by: Any, note: str, without_note: str) -> MembershipRequest:
    """The row as it is now, held until the decision is written."""
    row = MembershipRequest.objects.select_for_update().get(pk=request.pk)
    if not can_decide(by, row):
        raise PermissionDenied
    checked_words(note, field="note", most=MOST_NOTE, missing=without_note)
    if row.state != State.WAITING or has_role(row.user) or not row.user.is_active:
        raise ValidationError("That request was decided already.")
    if row.user.is_suspended:
        raise ValidationError("That account is suspended. Lift the suspension first.")
    if not confirmed_mailboxes(row.user):
        raise ValidationError("That mailbox is not confirmed yet: anybody could have written it.")
    return row


def _decided(row: MembershipRequest, state: str, how: str, by: Any) -> None:
    """What they said of themselves was for vetting them: it is not kept."""
    row.state, row.how, row.decided_by, row.decided_at, row.about = state, how, by, timezone.now(), None
    row.full_clean(exclude=UNTYPED)
    row.save()
