"""A role is granted by somebody else, for a reason that stands in the log; what was said for it is destroyed."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import Permission
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import connection
from django.utils import timezone

from accounts.membership.requests import ASK_AGAIN_AFTER, named, waiting
from accounts.membership.services import approve, ask_for_membership, confirmed, refuse
from accounts.models import LogLine, LogNote, MembershipRequest, Notice
from accounts.roles import can_read_practitioner_entries
from accounts.speaking import handle_of
from tests.accounts.membership.people import ABOUT, again, asking, newcomer
from tests.conftest import member

pytestmark = pytest.mark.django_db
State = MembershipRequest.State


def roles(user):
    return sorted(again(user).groups.values_list("name", flat=True))


def test_a_moderator_approves_with_a_note_and_the_role_is_practitioner_and_no_other(moderator):
    row = approve(request=asking(), by=moderator, note="I telephoned her office.")
    assert (row.state, row.how, row.decided_by) == (State.APPROVED, "by_hand", moderator)
    assert roles(row.user) == ["practitioner"]
    assert can_read_practitioner_entries(again(row.user))
    line = LogLine.objects.get(action="member_approved")
    assert (line.by, line.thing, line.note.words) == (handle_of(moderator), named(row), "I telephoned her office.")


@pytest.mark.parametrize("note", ["", "  \n"])
def test_approving_by_hand_without_a_note_is_refused(moderator, note):
    row = asking()
    with pytest.raises(ValidationError, match="Write why"):
        approve(request=row, by=moderator, note=note)
    assert roles(row.user) == []


def test_whoever_asked_is_nobody_until_somebody_decides():
    row = asking()
    assert row.state == State.WAITING
    assert not can_read_practitioner_entries(again(row.user))


def test_nobody_approves_or_refuses_themselves():
    row = asking()
    row.user.user_permissions.add(Permission.objects.get(codename="moderate"))
    with pytest.raises(PermissionDenied):
        approve(request=row, by=again(row.user), note="I know myself.")
    with pytest.raises(PermissionDenied):
        refuse(request=row, by=again(row.user), note="", words_to_person="No.")
    assert roles(row.user) == []


@pytest.mark.parametrize("role", ["practitioner", "trainer", "editor", "without_role"])
def test_only_moderators_and_administrators_decide(request, role):
    row, by = asking(), request.getfixturevalue(role)
    with pytest.raises(PermissionDenied):
        approve(request=row, by=by, note="A colleague.")
    with pytest.raises(PermissionDenied):
        refuse(request=row, by=by, note="", words_to_person="No.")
    row.refresh_from_db()
    assert row.state == State.WAITING


def test_an_administrator_may_approve(administrator):
    assert approve(request=asking(), by=administrator, note="Known.").state == State.APPROVED


def test_a_mailbox_that_is_not_confirmed_proves_nothing(moderator):
    row = asking(is_confirmed=False)
    assert not waiting().exists()
    with pytest.raises(ValidationError, match="not confirmed"):
        approve(request=row, by=moderator, note="Known.")
    assert roles(row.user) == []


def test_what_was_decided_is_not_decided_again(moderator, administrator):
    row = approve(request=asking(), by=moderator, note="Known.")
    for late in (
        lambda: approve(request=row, by=administrator, note="Known."),
        lambda: refuse(request=row, by=administrator, note="", words_to_person="No."),
    ):
        with pytest.raises(ValidationError, match="decided already"):
            late()
    assert roles(row.user) == ["practitioner"]


def test_a_refusal_needs_words_and_the_person_can_ask_again_after_a_while(moderator):
    row = asking()
    with pytest.raises(ValidationError, match="Write to the person"):
        refuse(request=row, by=moderator, note="x", words_to_person=" ")
    row = refuse(request=row, by=moderator, note="Not known there.", words_to_person="Nobody there knows you.")
    assert row.note == {"note": "Not known there.", "words": "Nobody there knows you."}
    with pytest.raises(ValidationError, match="You can ask again from"):
        ask_for_membership(user=row.user, about=ABOUT)
    MembershipRequest.objects.update(decided_at=timezone.now() - ASK_AGAIN_AFTER - timedelta(minutes=1))
    assert ask_for_membership(user=row.user, about=ABOUT).state == State.WAITING


def test_a_refused_one_does_not_become_a_member_by_confirming_another_mailbox(moderator):
    row = refuse(request=asking(), by=moderator, note="", words_to_person="No.")
    assert confirmed(row.user).state == State.REFUSED
    assert roles(row.user) == []


def test_what_they_said_of_themselves_is_sealed_and_goes_when_it_is_decided(moderator):
    row = asking()
    with connection.cursor() as cursor:
        cursor.execute("SELECT about FROM accounts_membershiprequest")
        assert b"Probation of Nowhere" not in bytes(cursor.fetchone()[0])
    approve(request=row, by=moderator, note="Known.")
    row.refresh_from_db()
    assert row.about is None


def test_the_log_does_not_say_which_handle_was_vetted(moderator):
    """Whoever vets knows the person; if the handle stood there too, they would know who stands behind it."""
    one = approve(request=asking("anna"), by=moderator, note="Known.")
    other = refuse(request=asking("bert"), by=moderator, note="", words_to_person="No.")
    for row in (one, other):
        said = str(list(LogLine.objects.values_list("action", "by", "about", "thing", "codes")))
        assert handle_of(row.user) not in said
        assert f"'{row.user_id}'" not in said


def test_a_member_does_not_ask_again(practitioner, editor):
    for user in (practitioner, editor):
        with pytest.raises(ValidationError, match="a member already"):
            ask_for_membership(user=user, about=ABOUT)


def test_what_is_too_long_is_refused_by_its_field():
    with pytest.raises(ValidationError) as refused:
        ask_for_membership(user=newcomer(), about={"work": "x" * 2001})
    assert "work" in refused.value.message_dict
    assert not MembershipRequest.objects.exists()


def test_moderators_are_told_once_while_it_is_unread_and_the_person_when_it_is_decided(moderator, administrator):
    first = asking("anna")
    asking("bert")
    told = Notice.objects.filter(kind="membership_waiting")
    assert sorted(told.values_list("user_id", "how_often")) == sorted(
        [(moderator.pk, "at_once"), (administrator.pk, "at_once")]
    )
    told.update(seen_at=timezone.now())
    asking("carl")
    assert list(told.filter(seen_at=None).values_list("how_often", flat=True)) == ["daily", "daily"]
    assert not Notice.objects.filter(user=first.user).exists()
    approve(request=first, by=moderator, note="Known.")
    assert Notice.objects.get(user=first.user).kind == "membership_decided"


def test_a_suspended_moderator_is_not_told_and_decides_nothing(moderator, administrator):
    from accounts.membership.services import suspend

    suspend(user=moderator, by=administrator, reason="Away.")
    row = asking()
    assert not Notice.objects.filter(user=moderator, kind="membership_waiting").exists()
    with pytest.raises(PermissionDenied):
        approve(request=row, by=moderator, note="Known.")


def test_what_a_stale_page_believes_does_not_count(moderator):
    """The moderator lost the role while the page was open; the object in hand still has the permission cached."""
    assert moderator.has_perm("exchange.moderate")
    type(moderator).objects.get(pk=moderator.pk).groups.clear()
    with pytest.raises(PermissionDenied):
        approve(request=asking(), by=moderator, note="Known.")


def test_a_role_that_an_administrator_took_back_does_not_return_by_itself(moderator):
    row = approve(request=asking(), by=moderator, note="Known.")
    again(row.user).groups.clear()
    from accounts.models import OrganisationDomain

    OrganisationDomain.objects.create(domain="office.example", organisation="Office")
    assert ask_for_membership(user=row.user, about=ABOUT).state == State.WAITING
    assert confirmed(row.user).state == State.WAITING
    assert roles(row.user) == []


def test_the_note_in_the_log_is_sealed(moderator):
    approve(request=asking(), by=moderator, note="Telephoned Zwobbelheim.")
    with connection.cursor() as cursor:
        cursor.execute("SELECT words FROM accounts_lognote")
        assert b"Zwobbelheim" not in bytes(cursor.fetchone()[0])
    assert LogNote.objects.get().words == "Telephoned Zwobbelheim."


def test_others_who_wait_are_listed_oldest_first_without_members():
    first, second = asking("anna"), asking("bert")
    MembershipRequest.objects.filter(pk=second.pk).update(asked_at=first.asked_at - timedelta(days=1))
    granted = asking("carl")
    granted.user.groups.add(member("trainer").groups.get())
    assert list(waiting()) == [second, first]
