"""Asking to become a member, and what follows by itself once a mailbox is confirmed."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from accounts.membership.domains import confirmed_mailboxes, domain_that_vouches
from accounts.membership.invitations import use_brought
from accounts.membership.requests import ABOUT, UNTYPED, How, State, grant, may_ask_again
from accounts.membership.rights import has_role
from accounts.membership.telling import tell_moderators
from accounts.models import MembershipRequest, User
from accounts.plain_words import checked_words


@transaction.atomic
def ask_for_membership(*, user: Any, about: dict[str, Any]) -> MembershipRequest:
    """Begins to wait, or adds to what was said. Raises ValidationError for members and who was refused lately."""
    user = User.objects.select_for_update().get(pk=user.pk)
    if not user.is_active or has_role(user):
        raise ValidationError("This account is a member already.")
    said = _checked(about)
    row = MembershipRequest.objects.filter(user=user).first()
    if row is None:
        row = MembershipRequest(user=user)
    elif row.state != State.WAITING:
        if row.state == State.REFUSED and (day := may_ask_again(row)) > timezone.now():
            raise ValidationError(f"You can ask again from {day:%-d %B %Y} on.")
        # It stays known that it was decided once: what happens by itself happens to nobody a second time.
        row.state, row.asked_at = State.WAITING, timezone.now()
    row.about = said
    row.full_clean(exclude=UNTYPED)
    row.save()
    confirmed(user)
    row.refresh_from_db()
    return row


def _checked(about: dict[str, Any]) -> dict[str, str]:
    said: dict[str, str] = {}
    wrong: dict[str, list[str]] = {}
    for name, most in ABOUT.items():
        try:
            said[name] = checked_words(str(about.get(name) or ""), field=name, most=most)
        except ValidationError as error:
            wrong |= error.message_dict
    if wrong:
        raise ValidationError(wrong)
    return said


@transaction.atomic
def confirmed(user: Any) -> MembershipRequest | None:
    """After a mailbox was confirmed: a member by its domain, or somebody for whom moderators are told."""
    user = User.objects.select_for_update().get(pk=user.pk)
    if not user.is_active or has_role(user) or not confirmed_mailboxes(user):
        return None
    row, _ = MembershipRequest.objects.get_or_create(user=user)
    if use_brought(user):
        row.refresh_from_db()
    if row.state != State.WAITING:
        return row
    if row.decided_at is None and not user.is_suspended and domain_that_vouches(user):
        return grant(request=row, how=How.DOMAIN)
    tell_moderators()
    return row
