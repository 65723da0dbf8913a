"""Pages of membership: what a person is told of where they stand, and that nobody grants themselves anything."""

import re
from datetime import timedelta

import pytest
from django.core.cache import cache
from django.urls import reverse
from django.utils import timezone

from accounts.membership.services import approve, invite, refuse, suspend
from accounts.models import Invitation, MembershipRequest, OrganisationDomain, Suspension
from accounts.speaking import handle_of
from tests.accounts.membership.people import ABOUT, again, asking, newcomer

pytestmark = pytest.mark.django_db
STATE = "/account/membership/"


@pytest.fixture(autouse=True)
def nothing_counted_before():
    cache.clear()


def page(client, user, address=STATE):
    client.force_login(user)
    return client.get(address).content.decode()


def test_each_stage_is_told_in_words(client, moderator):
    user = newcomer(is_confirmed=False)
    assert "You have not asked" in page(client, user)
    client.post(STATE, ABOUT)
    assert "Next: confirm your mailbox" in page(client, user)
    user.emailaddress_set.update(verified=True)
    html = page(client, user)
    assert "You are waiting to be vetted" in html
    assert "Probation of Nowhere" in html, "what they wrote is there to be added to"
    assert "Membership: waiting" in page(client, user, "/")
    row = MembershipRequest.objects.get()
    refuse(request=row, by=moderator, note="Secret doubts.", words_to_person="Nobody there knows <you>.")
    html = page(client, user)
    assert "Nobody there knows &lt;you&gt;." in html
    assert "Secret doubts" not in html
    assert "You can ask again from" in html
    assert "<form" not in html.partition("<main")[2].partition("</main>")[0]


def test_a_member_is_told_so_and_no_head_of_a_page_speaks_of_it(client, practitioner):
    html = page(client, practitioner)
    assert "You are a member" in html
    assert "Membership:" not in html


def test_the_head_costs_members_no_query_and_others_one(client, practitioner, without_role, django_assert_num_queries):
    from accounts.membership.standing_of import in_the_head

    member = again(practitioner)
    member.has_perm("accounts.read_practitioner_entries")
    with django_assert_num_queries(0):
        assert in_the_head(member) == ""
    asking_one = again(without_role)
    asking_one.has_perm("accounts.read_practitioner_entries")
    with django_assert_num_queries(1):
        assert in_the_head(asking_one) == "Membership: not asked for"


def test_what_cannot_be_saved_is_handed_back(client, without_role):
    client.force_login(without_role)
    answer = client.post(STATE, {"organisation": "y" * 201, "work": "My own words"})
    assert answer.status_code == 422
    assert "My own words" in answer.content.decode()
    answer = client.post(STATE, {"vouched_by": "Somebody"})
    assert answer.status_code == 422
    assert "Write where you work" in answer.content.decode()
    assert not MembershipRequest.objects.exists()


def test_too_often_is_said_with_what_was_typed(client, without_role, monkeypatch):
    monkeypatch.setattr("accounts.membership.views.MOST", 0)
    client.force_login(without_role)
    answer = client.post(STATE, ABOUT)
    assert answer.status_code == 429
    assert "Probation of Nowhere" in answer.content.decode()
    assert not MembershipRequest.objects.exists()


def test_a_visitor_is_led_to_sign_in_and_what_was_typed_is_held(client):
    answer = client.get(STATE)
    assert answer.status_code == 302
    assert "/account/sign-in/" in answer["Location"]
    answer = client.post(STATE, ABOUT)
    assert answer.status_code == 401
    assert ABOUT["organisation"] in answer.content.decode()
    assert not MembershipRequest.objects.exists()


def test_the_doors_that_stay_shut_lead_there(client, without_role):
    """The page for what is hidden says the same whether or not something is there."""
    assert reverse("membership:state") in page(client, without_role, "/no/such/address/")
    assert reverse("membership:state") in page(client, without_role, reverse("members_waiting")) or (
        client.get(reverse("members_waiting")).status_code == 302
    )


# Invitations


def test_opening_the_link_uses_nothing_up_and_the_button_does(client, moderator):
    link = reverse("membership:invitation", args=[invite(by=moderator)])
    assert "Sign in first" in client.get(link).content.decode()
    assert client.post(link).status_code == 200
    user = newcomer()
    client.force_login(user)
    assert client.get(link).status_code == 200
    assert Invitation.objects.get().used_at is None
    assert client.post(link)["Location"] == STATE
    assert Invitation.objects.get().used_by == user
    assert "You are a member" in client.get(STATE).content.decode()


def test_what_is_wrong_with_an_invitation_is_said_on_its_page(client, moderator):
    client.force_login(newcomer())
    answer = client.post(reverse("membership:invitation", args=["nothing"]))
    assert answer.status_code == 422
    assert "No such invitation" in answer.content.decode()


def test_tokens_are_not_tried_out(client, moderator, monkeypatch):
    token = invite(by=moderator)
    monkeypatch.setattr("accounts.membership.views.MOST", 1)
    client.force_login(newcomer())
    assert client.post(reverse("membership:invitation", args=["nothing"])).status_code == 422
    assert client.post(reverse("membership:invitation", args=[token])).status_code == 429
    assert Invitation.objects.get().used_at is None


# Nobody grants themselves anything


@pytest.mark.parametrize("role", ["practitioner", "trainer", "editor", "waiting", "suspended moderator"])
def test_a_forged_form_of_anybody_but_a_moderator_changes_nothing(client, request, role, administrator, moderator):
    row = asking("bert")
    invite(by=administrator)
    domain = OrganisationDomain.objects.create(domain="prison.example", organisation="x")
    suspension = Suspension.objects.create(user=newcomer("carl"), reason="x")
    if role == "waiting":
        user = row.user
    elif role == "suspended moderator":
        user = moderator
        suspend(user=user, by=administrator, reason="x")
    else:
        user = request.getfixturevalue(role)
    client.force_login(user)
    one = reverse("members_one_waiting", args=[row.number])
    for address, form in (
        (one, {"approve": 1, "approve-note": "I am one."}),
        (one, {"refuse": 1, "refuse-words_to_person": "No."}),
        (reverse("members_waiting"), {"requests": [row.number], "note": "We are."}),
        (reverse("members_invitations"), {"days": 14}),
        (reverse("members_invitations"), {"withdraw": Invitation.objects.get().pk}),
        (reverse("members_domains"), {"domain": "office.example", "organisation": "x"}),
        (reverse("members_domains"), {"off": domain.pk}),
        (reverse("members_suspensions"), {"handle": handle_of(administrator), "reason": "x"}),
        (reverse("members_suspensions"), {"lift": suspension.pk}),
        (reverse("moderation_log"), {}),
    ):
        for answer in (client.post(address, form), client.get(address, form)):
            assert answer.status_code in (302, 403, 404, 405), address
            assert not answer.get("Location", "").startswith("/admin/members"), address
    client.post(STATE, ABOUT | {"state": "approved", "role": "editor", "groups": "1", "how": "domain"})
    row.refresh_from_db()
    assert row.state == "waiting"
    assert not row.user.groups.exists()
    assert Invitation.objects.filter(expires_at__gt=timezone.now()).count() == 1
    assert list(OrganisationDomain.objects.values_list("domain", "is_active")) == [("prison.example", True)]
    assert Suspension.objects.running().filter(user__username="carl").exists()
    assert not again(administrator).is_suspended


def test_a_moderator_who_asked_as_well_cannot_approve_the_own_request(client, without_role):
    from django.contrib.auth.models import Permission

    row = asking()
    rights = Permission.objects.filter(codename__in=["moderate", "access_admin"])
    row.user.user_permissions.add(*rights)
    client.force_login(row.user)
    address = reverse("members_one_waiting", args=[row.number])
    assert client.post(address, {"approve": 1, "approve-note": "Me."}).status_code in (302, 403)
    client.post(reverse("members_waiting"), {"requests": [row.number], "note": "Me."})
    row.refresh_from_db()
    assert row.state == "waiting"


# The moderators' pages


def test_a_moderator_vets_one_and_then_nothing_of_them_is_shown(client, moderator):
    row = asking()
    client.force_login(moderator)
    html = client.get(reverse("members_waiting")).content.decode()
    for shown in ("Probation of Nowhere", "anna@office.example", "office.example", "Members (1)"):
        assert shown in html
    address = reverse("members_one_waiting", args=[row.number])
    assert "I supervise releases." in client.get(address).content.decode()
    answer = client.post(address, {"approve": 1, "approve-note": ""})
    assert answer.status_code == 422
    assert "Write why" in answer.content.decode()
    assert client.post(address, {"approve": 1, "approve-note": "Telephoned."}).status_code == 302
    row.refresh_from_db()
    assert row.state == "approved"
    for place in ("members_waiting", "members_invitations", "members_suspensions", "moderation_log"):
        assert "anna" not in client.get(reverse(place)).content.decode()
    assert client.get(address).status_code == 302


def test_a_moderator_refuses_one_and_what_was_typed_stays(client, moderator):
    row = asking()
    client.force_login(moderator)
    address = reverse("members_one_waiting", args=[row.number])
    answer = client.post(address, {"refuse": 1, "refuse-note": "My note", "refuse-words_to_person": ""})
    assert answer.status_code == 422
    assert "My note" in answer.content.decode()
    client.post(address, {"refuse": 1, "refuse-note": "My note", "refuse-words_to_person": "Not yet."})
    row.refresh_from_db()
    assert row.note == {"note": "My note", "words": "Not yet."}


def test_several_are_approved_with_one_note(client, moderator):
    rows = [asking(name) for name in ("anna", "bert", "carl")]
    client.force_login(moderator)
    address = reverse("members_waiting")
    ticked = [str(row.number) for row in rows[:2]]
    answer = client.post(address, {"requests": ticked, "note": " "})
    assert answer.status_code == 422
    assert len(re.findall(r"value=\"[0-9a-f-]{36}\"[^>]*checked", answer.content.decode())) == 2
    assert client.post(address, {"requests": ticked, "note": "Their head wrote."}).status_code == 302
    assert MembershipRequest.objects.filter(state="approved").count() == 2
    assert client.post(address, {"requests": ticked, "note": "Again."}).status_code == 422


def test_the_link_of_an_invitation_is_shown_once(client, moderator):
    client.force_login(moderator)
    address = reverse("members_invitations")
    html = client.post(address, {"days": 14, "email": ""}).content.decode()
    link = re.search(r"http://testserver(/account/membership/invitation/[\w-]+/)", html)
    assert link
    assert link[1] not in client.get(address).content.decode()
    assert "Open" in client.get(address).content.decode()
    client.post(address, {"withdraw": Invitation.objects.get().pk})
    assert "Ended" in client.get(address).content.decode()
    assert client.post(address, {"withdraw": "x"}).status_code == 404
    assert client.post(address, {"days": 0, "email": "kept@typed.example"}).status_code == 422


def test_domains_are_added_and_switched(client, moderator):
    client.force_login(moderator)
    address = reverse("members_domains")
    answer = client.post(address, {"domain": "gmail.com", "organisation": "Typed by me"})
    assert answer.status_code == 422
    assert "Anybody gets a mailbox" in answer.content.decode()
    assert "Typed by me" in answer.content.decode()
    client.post(address, {"domain": "prison.example", "organisation": "The prison"})
    row = OrganisationDomain.objects.get()
    client.post(address, {"off": row.pk})
    row.refresh_from_db()
    assert not row.is_active
    assert client.post(address, {"on": "x"}).status_code == 404


def test_a_suspension_goes_by_handle_and_its_page_names_no_account(client, moderator, practitioner, administrator):
    client.force_login(moderator)
    address = reverse("members_suspensions")
    for handle in ("m-0000000000", handle_of(moderator), handle_of(administrator), practitioner.username):
        answer = client.post(address, {"handle": handle, "reason": "Typed."})
        assert answer.status_code == 422, handle
        assert "Look at the handle again" in answer.content.decode()
    gone_by = timezone.localdate() - timedelta(days=1)
    answer = client.post(address, {"handle": handle_of(practitioner), "reason": "x", "until": str(gone_by)})
    assert answer.status_code == 422
    today = {"handle": handle_of(practitioner), "reason": "Spam.", "until": str(timezone.localdate())}
    assert client.post(address, today).status_code == 302
    assert again(practitioner).is_suspended
    html = client.get(address).content.decode()
    assert handle_of(practitioner) in html
    assert practitioner.username not in html
    assert practitioner.email not in html
    client.post(address, {"lift": Suspension.objects.get().pk})
    assert not again(practitioner).is_suspended


def test_lists_are_split_into_pages_at_a_fixed_number_of_queries(client, moderator, django_assert_max_num_queries):
    for number in range(27):
        asking(f"person-{number:02}")
    client.force_login(moderator)
    address = reverse("members_waiting")
    with django_assert_max_num_queries(30):
        html = client.get(address).content.decode()
    assert "person-00@" in html
    assert "person-26@" not in html
    assert "person-26@" in client.get(f"{address}?p=2").content.decode()


def test_an_approved_request_cannot_be_opened_by_its_number(client, moderator):
    row = approve(request=asking(), by=moderator, note="Known.")
    client.force_login(moderator)
    assert client.get(reverse("members_one_waiting", args=[row.number])).status_code == 302
