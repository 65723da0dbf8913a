"""An invitation makes one person a practitioner, once, before it ends, and nobody anything else."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import connection
from django.utils import timezone

from accounts.membership.services import (
    bring_invitation,
    confirmed,
    invite,
    refuse,
    suspend,
    use_invitation,
    withdraw_invitation,
)
from accounts.models import Invitation, LogLine, MembershipRequest
from accounts.roles import can_read_practitioner_entries
from tests.accounts.membership.people import again, asking, newcomer

pytestmark = pytest.mark.django_db


def refused(user, token):
    with pytest.raises(ValidationError) as said:
        use_invitation(user=user, token=token)
    return said.value.code


def test_an_invitation_makes_a_practitioner_and_nothing_else(moderator):
    user = newcomer()
    row = use_invitation(user=user, token=invite(by=moderator))
    assert (row.state, row.how) == ("approved", "invitation")
    assert list(again(user).groups.values_list("name", flat=True)) == ["practitioner"]
    assert list(LogLine.objects.order_by("pk").values_list("action", flat=True)) == [
        "invitation_made", "invitation_used", "member_approved",
    ]  # fmt: skip


def test_its_token_and_its_mailbox_are_not_kept_in_the_clear(moderator):
    token = invite(by=moderator, email="anna@office.example")
    with connection.cursor() as cursor:
        cursor.execute("SELECT token_digest, email FROM accounts_invitation")
        kept, email = cursor.fetchone()
    assert token not in kept
    assert b"anna" not in bytes(email)
    assert token not in str(list(LogLine.objects.values_list("codes", "thing")))


def test_an_invitation_works_once(moderator):
    token = invite(by=moderator)
    use_invitation(user=newcomer("anna"), token=token)
    bert = newcomer("bert")
    assert refused(bert, token) == "used"
    assert not can_read_practitioner_entries(again(bert))


def test_one_that_ended_was_withdrawn_or_never_was_opens_nothing(moderator):
    user = newcomer()
    assert refused(user, "no such token") == "unknown"
    token = invite(by=moderator)
    withdraw_invitation(invitation=Invitation.objects.get(), by=moderator)
    assert refused(user, token) == "expired"
    late = invite(by=moderator)
    Invitation.objects.update(expires_at=timezone.now() - timedelta(seconds=1))
    assert refused(user, late) == "expired"
    assert not can_read_practitioner_entries(again(user))


def test_one_for_a_mailbox_is_for_whoever_confirmed_that_one(moderator):
    token = invite(by=moderator, email="Anna@Office.example")
    assert refused(newcomer("bert"), token) == "other_mailbox"
    assert refused(newcomer("anna", is_confirmed=False), token) == "unconfirmed"
    assert refused(newcomer("carl", email="anna@guests.office.example"), token) == "other_mailbox"
    from allauth.account.models import EmailAddress

    EmailAddress.objects.filter(email="anna@office.example").update(verified=True)
    assert use_invitation(user=again(EmailAddress.objects.get(email="anna@office.example").user), token=token)


def test_nobody_uses_their_own(moderator):
    token = invite(by=moderator)
    moderator.groups.clear()
    assert refused(moderator, token) == "not_you"
    with pytest.raises(ValidationError, match="your own mailbox"):
        invite(by=_administrator(), email="CHIEF@example.org")


def _administrator():
    from accounts.models import User

    return User.objects.create_superuser("chief", email="chief@example.org", password="a long enough password")


def test_a_member_does_not_use_one_up(moderator, practitioner):
    token = invite(by=moderator)
    assert refused(practitioner, token) == "member"
    assert Invitation.objects.get().used_at is None
    assert use_invitation(user=newcomer(), token=token)


def test_a_refused_one_needs_one_that_names_their_mailbox(moderator):
    row = refuse(request=asking(), by=moderator, note="", words_to_person="No.")
    assert refused(row.user, invite(by=moderator)) == "refused"
    assert use_invitation(user=row.user, token=invite(by=moderator, email=row.user.email)).state == "approved"


def test_a_suspended_account_uses_none(moderator):
    user = newcomer()
    suspend(user=user, by=moderator, reason="Spam.")
    assert refused(user, invite(by=moderator)) == "not_you"


@pytest.mark.parametrize("role", ["practitioner", "trainer", "editor", "without_role"])
def test_only_moderators_invite_and_withdraw(request, moderator, role):
    by = request.getfixturevalue(role)
    with pytest.raises(PermissionDenied):
        invite(by=by)
    invite(by=moderator)
    with pytest.raises(PermissionDenied):
        withdraw_invitation(invitation=Invitation.objects.get(), by=by)
    assert Invitation.objects.get().expires_at > timezone.now()


@pytest.mark.parametrize(("more", "field"), [({"days": 0}, "days"), ({"days": 999}, "days"), ({"email": "x"}, "email")])
def test_what_makes_no_sense_is_refused_at_its_field(moderator, more, field):
    with pytest.raises(ValidationError) as said:
        invite(by=moderator, **more)
    assert field in said.value.message_dict
    assert not Invitation.objects.exists()


def test_a_request_that_waited_is_the_one_that_is_granted(moderator):
    row = asking()
    use_invitation(user=row.user, token=invite(by=moderator))
    assert MembershipRequest.objects.get().state == "approved"


def test_whoever_registers_with_one_is_a_member_once_the_mailbox_is_confirmed(moderator):
    token, user = invite(by=moderator), newcomer(is_confirmed=False)
    bring_invitation(user=user, token=token)
    confirmed(user)
    assert not again(user).groups.exists()
    user.emailaddress_set.update(verified=True)
    assert confirmed(user).how == "invitation"
    assert can_read_practitioner_entries(again(user))
    assert refused(newcomer("bert"), token) == "used"


def test_bringing_one_takes_it_from_nobody_and_a_bad_one_is_no_reason_not_to_register(moderator):
    token, slow = invite(by=moderator), newcomer("slow", is_confirmed=False)
    bring_invitation(user=slow, token="no such")
    bring_invitation(user=slow, token=token)
    use_invitation(user=newcomer("quick"), token=token)
    slow.emailaddress_set.update(verified=True)
    assert confirmed(slow).state == "waiting"
    for_another = invite(by=moderator, email="somebody@else.example")
    bring_invitation(user=slow, token=for_another)
    assert confirmed(slow).state == "waiting"
    assert Invitation.objects.filter(used_at__isnull=True).count() == 1
