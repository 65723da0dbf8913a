"""What a moderator types while the session ends is handed back, and nothing is done before they sign in again."""

import pytest
from django.urls import reverse

from accounts.models import Invitation, OrganisationDomain, Unmasking
from accounts.speaking import handle_of
from tests.accounts.membership.people import asking

pytestmark = pytest.mark.django_db
WORDS = "Words that took me half an hour."


def test_a_note_of_vetting_typed_by_somebody_signed_out_is_held(client):
    row = asking("newcomer")
    address = reverse("members_one_waiting", args=[row.number])
    answer = client.post(address, {"approve": "1", "approve-note": WORDS})
    assert answer.status_code == 401
    assert WORDS in answer.content.decode()
    row.refresh_from_db()
    assert row.decided_at is None


def test_a_reason_to_unmask_typed_by_somebody_signed_out_is_held(client, practitioner):
    answer = client.post(reverse("unmasking:ask"), {"handle": handle_of(practitioner), "reason": WORDS})
    assert answer.status_code == 401
    assert WORDS in answer.content.decode()
    assert not Unmasking.objects.exists()


@pytest.mark.parametrize("name", ["members_domains", "members_invitations"])
def test_what_is_typed_into_the_lists_is_held_too(client, name):
    answer = client.post(reverse(name), {"domain": "prison.example", "organisation": WORDS, "note": WORDS})
    assert answer.status_code == 401
    assert WORDS in answer.content.decode()
    assert not OrganisationDomain.objects.exists()
    assert not Invitation.objects.exists()
