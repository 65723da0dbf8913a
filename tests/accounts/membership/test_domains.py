"""A listed domain vouches for mailboxes of exactly that domain; what is doubtful vouches for nobody."""

import pytest
from allauth.account.models import EmailAddress
from django.core.exceptions import PermissionDenied, ValidationError
from hypothesis import given
from hypothesis import strategies as st

from accounts.membership.domains import _LABEL, domain_of, is_free_mail, normalised
from accounts.membership.services import add_domain, ask_for_membership, confirmed, switch_domain
from accounts.models import LogLine, MembershipRequest, OrganisationDomain
from accounts.roles import can_read_practitioner_entries
from tests.accounts.membership.people import ABOUT, again, newcomer

DOMAIN = "prison.example"


@pytest.fixture
def listed(moderator):
    return add_domain(by=moderator, domain=DOMAIN, organisation="The prison")


def becomes_member(email, **more):
    user = newcomer(email=email, **more)
    confirmed(user)
    return can_read_practitioner_entries(again(user))


@pytest.mark.django_db
@pytest.mark.parametrize("email", ["anna@prison.example", "Anna@PRISON.Example", '"a@b"@prison.example'])
def test_a_confirmed_mailbox_of_a_listed_domain_makes_a_practitioner(listed, email):
    assert becomes_member(email)
    row = MembershipRequest.objects.get()
    assert (row.state, row.how, row.decided_by) == ("approved", "domain", None)
    assert list(row.user.groups.values_list("name", flat=True)) == ["practitioner"]
    line = LogLine.objects.get(action="member_approved")
    assert (line.by, line.codes) == ("", {"how": "domain"})


@pytest.mark.django_db
@pytest.mark.parametrize(
    "email",
    [
        "anna@guests.prison.example", "anna@prison.example.evil.example", "anna@notprison.example",
        "prison.example@evil.example", "anna@prison.example.", "anna@prіson.example", "anna@ｐrison.example",
        "anna@prison。example", "anna@pri\u200bson.example", "anna@ſprison.example", "prison.example",
    ],
)  # fmt: skip
def test_any_other_mailbox_waits_for_a_moderator(listed, email):
    assert becomes_member(email) is (email == "anna@prison.example.")  # the root's dot names the same domain
    assert MembershipRequest.objects.get().state == ("approved" if email.endswith(".") else "waiting")


@pytest.mark.django_db
def test_a_mailbox_that_is_not_confirmed_does_not_count(listed):
    assert not becomes_member(f"anna@{DOMAIN}", is_confirmed=False)
    user = newcomer("bert", email="bert@home.example")
    EmailAddress.objects.create(user=user, email=f"bert@{DOMAIN}", verified=False)
    confirmed(user)
    assert not can_read_practitioner_entries(again(user))
    EmailAddress.objects.filter(user=user).update(verified=True)
    confirmed(user)
    assert can_read_practitioner_entries(again(user))


@pytest.mark.django_db
def test_a_domain_that_is_switched_off_vouches_for_nobody_and_members_stay(listed, moderator):
    assert becomes_member(f"anna@{DOMAIN}")
    switch_domain(domain=listed, by=moderator, is_active=False)
    user = newcomer("bert", email=f"bert@{DOMAIN}")
    assert confirmed(user).state == "waiting"
    assert can_read_practitioner_entries(again(MembershipRequest.objects.get(state="approved").user))
    switch_domain(domain=listed, by=moderator, is_active=True)
    assert ask_for_membership(user=user, about=ABOUT).state == "approved"


@pytest.mark.django_db
def test_an_inactive_account_becomes_nothing(listed):
    user = newcomer(email=f"anna@{DOMAIN}")
    user.is_active = False
    user.save()
    assert confirmed(user) is None
    assert not user.groups.exists()


@pytest.mark.django_db
@pytest.mark.parametrize(
    "domain", ["gmail.com", "GMAIL.com", "yahoo.co.uk", "hotmail.fr", "gmx.de", "web.de", "@aol.com"]
)
def test_where_anybody_gets_a_mailbox_is_no_organisation(moderator, domain):
    with pytest.raises(ValidationError, match="Anybody gets a mailbox"):
        add_domain(by=moderator, domain=domain, organisation="x")
    assert not OrganisationDomain.objects.exists()


def test_a_free_mail_name_inside_another_domain_is_not_meant():
    assert not is_free_mail("live.police.example")
    assert not is_free_mail("gmail.prison.example")


@pytest.mark.django_db
@pytest.mark.parametrize(
    "domain", ["", "prison", "a b.example", "pri_son.example", "-a.example", "1.2.3.4", "ｐ.example"]
)
def test_what_is_no_domain_is_not_listed(moderator, domain):
    with pytest.raises(ValidationError, match="behind the @"):
        add_domain(by=moderator, domain=domain, organisation="x")


@pytest.mark.django_db
def test_the_same_domain_is_listed_once_however_it_is_written(listed, moderator):
    with pytest.raises(ValidationError):
        add_domain(by=moderator, domain="@Prison.EXAMPLE.", organisation="Again")
    assert OrganisationDomain.objects.count() == 1


@pytest.mark.django_db
@pytest.mark.parametrize("role", ["practitioner", "trainer", "editor", "without_role"])
def test_only_moderators_list_and_switch_domains(request, listed, role):
    by = request.getfixturevalue(role)
    with pytest.raises(PermissionDenied):
        add_domain(by=by, domain="other.example", organisation="x")
    with pytest.raises(PermissionDenied):
        switch_domain(domain=listed, by=by, is_active=False)


@pytest.mark.django_db
def test_a_domain_with_other_letters_is_the_same_in_both_ways_of_writing_it(moderator):
    add_domain(by=moderator, domain="Bücher.example", organisation="x")
    assert OrganisationDomain.objects.get().domain == "xn--bcher-kva.example"
    assert becomes_member("anna@xn--bcher-kva.EXAMPLE")
    assert becomes_member("bert@BÜCHER.example", name="bert")


def test_two_names_that_older_rules_made_one_are_two():
    """IDNA 2003 took ß for ss: who owned one of the two would have been vouched for by the other."""
    assert normalised("straße.example") == "xn--strae-oqa.example"
    assert normalised("straße.example") != normalised("strasse.example")


@given(st.text())
def test_whatever_is_typed_becomes_a_domain_of_plain_letters_or_none(text):
    name = normalised(text)
    assert name == "" or (name.isascii() and name == name.lower() and all(map(_LABEL.fullmatch, name.split("."))))
    assert normalised(name) == name


@given(st.text(), st.from_regex(r"[a-z]{1,10}(\.[a-z]{1,10}){1,3}", fullmatch=True))
def test_a_mailbox_is_of_the_domain_behind_its_last_sign_and_of_no_other(before, domain):
    assert domain_of(f"x{before}@{domain}") == domain
    assert domain_of(f"x@{domain}@evil.example") == "evil.example"
    assert domain_of(f"x@guests.{domain}") != domain
    assert domain_of(domain) == ""


@given(st.sampled_from([DOMAIN]), st.characters(), st.integers(0, len(DOMAIN)))
def test_one_more_letter_anywhere_makes_it_another_domain(domain, letter, place):
    other = domain[:place] + letter + domain[place:]
    if normalised(other) == domain:  # nothing but space around it, the @ before it or the root's dot behind it
        assert letter.isspace() or (letter == "@" and place == 0) or (letter == "." and place == len(domain))
