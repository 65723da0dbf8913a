"""Invitations: a link that makes one person a member, once. Its token is shown when it is made, and never kept."""

import secrets
from datetime import timedelta
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.core.validators import validate_email
from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from accounts.membership.domains import confirmed_mailboxes, domain_of
from accounts.membership.requests import State, grant
from accounts.membership.rights import has_role, may_vet
from accounts.models import Invitation, MembershipRequest, User
from accounts.moderation_log import note as log
from accounts.roles import PRACTITIONER
from accounts.sealing import digest

DAYS, MOST_DAYS = 14, 60
_PURPOSE = "invitation"


@transaction.atomic
def invite(*, by: Any, email: str = "", days: int = DAYS) -> str:
    """Answers the token, this once. `email`: only whoever confirms this mailbox can use it."""
    if not may_vet(by):
        raise PermissionDenied
    email = email.strip()
    if email:
        try:
            validate_email(email)
        except ValidationError as error:
            raise ValidationError({"email": "Write a whole mailbox, or leave it empty."}) from error
        if _same(email, by.email):
            raise ValidationError({"email": "That is your own mailbox. You have a role already."})
    if not 1 <= days <= MOST_DAYS:
        raise ValidationError({"days": f"Choose between 1 and {MOST_DAYS} days."})
    token = secrets.token_urlsafe(32)
    row = Invitation(
        token_digest=digest(token, purpose=_PURPOSE),
        email=email or None,
        role=PRACTITIONER,
        made_by=by,
        expires_at=timezone.now() + timedelta(days=days),
    )
    row.full_clean(exclude=["used_by", "email", "used_at"])
    row.save()
    log(action="invitation_made", by=by, thing=f"invitation:{row.pk}", days=days, for_one_mailbox=bool(email))
    return token


def open_invitations() -> QuerySet[Invitation]:
    return Invitation.objects.filter(used_at__isnull=True, expires_at__gt=timezone.now())


@transaction.atomic
def withdraw_invitation(*, invitation: Invitation, by: Any) -> None:
    """From now on its link opens nothing."""
    if not may_vet(by):
        raise PermissionDenied
    if open_invitations().filter(pk=invitation.pk).update(expires_at=timezone.now()):
        log(action="invitation_withdrawn", by=by, thing=f"invitation:{invitation.pk}")


@transaction.atomic
def use_invitation(*, user: Any, token: str) -> MembershipRequest:
    """Makes `user` a practitioner. Raises ValidationError that says why not; then the invitation is not used up."""
    return _use(user, Invitation.objects.filter(token_digest=digest(token, purpose=_PURPOSE)))


@transaction.atomic
def bring_invitation(*, user: Any, token: str) -> None:
    """Somebody registers with it: it is used when they confirm their mailbox, unless somebody else was quicker.

    One that is not valid is no reason not to register; a moderator will look at the request.
    """
    mine = open_invitations().filter(token_digest=digest(token, purpose=_PURPOSE))
    mine.exclude(made_by=user.pk).update(used_by=user)


def use_brought(user: Any) -> bool:
    """Whether an invitation that was brought along made a member now. Within the transaction of `confirmed`."""
    brought = open_invitations().filter(used_by=user.pk)
    if not brought.exists():
        return False
    try:
        _use(user, brought)
    except ValidationError:  # withdrawn, for another mailbox: they wait like anybody else
        return False
    return True


@transaction.atomic
def _use(user: Any, invitations: QuerySet[Invitation]) -> MembershipRequest:
    user = User.objects.select_for_update().get(pk=user.pk)
    found = invitations.select_for_update().first()
    if found is None:
        raise ValidationError("No such invitation. Look whether the link is whole, or ask for another.", code="unknown")
    if found.used_at is not None:
        raise ValidationError("This invitation was used already. Ask whoever sent it for another.", code="used")
    if found.expires_at <= timezone.now():
        raise ValidationError("This invitation has ended. Ask whoever sent it for another.", code="expired")
    row = _who_may_use(user, found)
    now = timezone.now()
    # Counted by the database, whatever held the row until here: of two in the same moment one finds it unused.
    if not Invitation.objects.filter(pk=found.pk, used_at__isnull=True).update(used_at=now, used_by=user):
        raise ValidationError("This invitation was used already. Ask whoever sent it for another.", code="used")
    log(action="invitation_used", thing=f"invitation:{found.pk}")
    return grant(request=row, how=MembershipRequest.How.INVITATION)


def _who_may_use(user: Any, invitation: Invitation) -> MembershipRequest:
    """The request that is granted by it. An invitation names a role that nobody can choose: see `invite`."""
    mailboxes = confirmed_mailboxes(user)
    if not user.is_active or user.is_suspended or user.pk == invitation.made_by_id:
        raise ValidationError("This account cannot use this invitation.", code="not_you")
    if has_role(user):
        raise ValidationError(
            "You are a member already. The invitation is still good for somebody else.", code="member"
        )
    if not mailboxes:
        raise ValidationError("Confirm your mailbox first, then open the invitation again.", code="unconfirmed")
    if invitation.email and not any(_same(invitation.email, mailbox) for mailbox in mailboxes):
        raise ValidationError("This invitation is for another mailbox. Sign in with that one.", code="other_mailbox")
    row, _ = MembershipRequest.objects.get_or_create(user=user)
    if row.state == State.REFUSED and not invitation.email:
        raise ValidationError(
            "A moderator refused this account. An invitation that names your mailbox would be needed.", code="refused"
        )
    return row


def _same(one: str, other: str) -> bool:
    """Two ways of writing one mailbox. What stands before the @ is compared without case, as accounts are."""
    names = [mailbox.strip().rpartition("@")[0].lower() for mailbox in (one, other)]
    return names[0] == names[1] and domain_of(one.strip()) == domain_of(other.strip()) != ""
