"""Two in the same moment: one invitation makes one member, one request is decided once."""

import pytest
from django.core.exceptions import ValidationError

from accounts.membership import invitations
from accounts.membership import requests as asked
from accounts.membership.services import approve, invite, refuse, suspend, use_invitation
from accounts.models import Invitation, LogLine, MembershipRequest, Suspension, User
from tests.accounts.membership.people import asking, newcomer
from tests.conftest import member
from tests.databases import committing
from tests.lessons.gate.at_once import at_once, meeting


@pytest.fixture(autouse=True)
def committed(django_db_setup, django_db_blocker, tmp_path):
    with django_db_blocker.unblock(), committing(tmp_path):
        yield


def errors(answers):
    return [answer for answer in answers if isinstance(answer, Exception)]


def test_of_two_who_use_one_invitation_one_becomes_a_member(monkeypatch):
    token, users = invite(by=member("moderator")), [newcomer("anna"), newcomer("bert")]
    monkeypatch.setattr(invitations, "_who_may_use", meeting(invitations._who_may_use))
    answers = at_once(*(lambda user=user: use_invitation(user=user, token=token) for user in users))
    (error,) = errors(answers)
    assert isinstance(error, ValidationError), error
    assert error.code == "used"
    assert User.objects.filter(groups__name="practitioner").count() == 1
    assert Invitation.objects.get().used_by in users
    assert LogLine.objects.filter(action="invitation_used").count() == 1


def test_of_two_decisions_on_one_request_one_holds(monkeypatch):
    one = member("moderator")
    other = User.objects.create_superuser("chief", email="chief@example.org", password="a long enough password")
    row = asking()
    monkeypatch.setattr(asked, "_to_decide", meeting(asked._to_decide))
    answers = at_once(
        lambda: approve(request=row, by=one, note="Known."),
        lambda: refuse(request=row, by=other, note="", words_to_person="No."),
    )
    (error,) = errors(answers)
    assert isinstance(error, ValidationError), error
    decided = MembershipRequest.objects.get()
    assert (decided.state == "approved") is decided.user.groups.exists()
    assert LogLine.objects.filter(action__startswith="member_").count() == 1


def test_two_administrators_do_not_suspend_each_other():
    chiefs = [
        User.objects.create_superuser(name, email=f"{name}@example.org", password="a long enough password")
        for name in ("chief-one", "chief-two")
    ]
    acts = zip(chiefs, reversed(chiefs), strict=True)
    at_once(*(lambda by=by, user=user: suspend(user=user, by=by, reason="Now.") for by, user in acts))
    assert Suspension.objects.count() == 1
