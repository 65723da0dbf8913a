"""Somebody takes along what is kept of their way in, and it goes with the account."""

import json

import pytest

from accounts.membership.services import approve, invite, refuse, suspend, use_invitation
from accounts.models import Invitation, LogLine, LogNote, MembershipRequest, Suspension
from accounts.own_data import erase_account, export_of
from accounts.speaking import account_of_handle, handle_of
from tests.accounts.membership.people import again, asking

pytestmark = pytest.mark.django_db


def test_all_of_it_is_told_to_its_owner(moderator):
    row = asking()
    assert "Probation of Nowhere" in json.dumps(export_of(row.user))
    refuse(request=row, by=moderator, note="Doubts.", words_to_person="Not yet.")
    use_invitation(user=row.user, token=invite(by=moderator, email=row.user.email))
    suspend(user=again(row.user), by=moderator, reason="Three warnings.")
    told = json.dumps(export_of(again(row.user)))
    for kept in ("Three warnings.", "member_refused", "account_suspended", "anna@office.example"):
        assert kept in told
    assert moderator.username not in told
    assert "invitation_made" in json.dumps(export_of(moderator))


def test_it_goes_with_the_account_and_the_log_keeps_lines_that_lead_nowhere(moderator, practitioner):
    row = approve(request=asking(), by=moderator, note="Telephoned.")
    suspend(user=row.user, by=moderator, reason="Three warnings.")
    suspend(user=practitioner, by=moderator, reason="Another.")
    lines, handle = LogLine.objects.count(), handle_of(row.user)
    erase_account(user=again(row.user))
    assert not MembershipRequest.objects.exists()
    assert list(Suspension.objects.values_list("user", flat=True)) == [practitioner.pk]
    assert LogLine.objects.count() == lines
    assert account_of_handle(handle) is None
    assert [one.words for one in LogNote.objects.all()] == ["Another."]


def test_the_invitations_of_a_moderator_who_left_open_nothing(moderator):
    invite(by=moderator)
    used = invite(by=moderator, email="anna@office.example")
    row = use_invitation(user=asking().user, token=used)
    erase_account(user=moderator)
    assert Invitation.objects.get().used_by == row.user
    erase_account(user=again(row.user))
    assert (Invitation.objects.get().used_by, Invitation.objects.get().email) == (None, None)
