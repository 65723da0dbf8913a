"""Registering, confirming the mailbox, signing in; and that nobody learns by it who has an account."""

import pytest
from allauth.account.models import EmailAddress
from django.test import Client

from accounts.membership.services import add_domain, invite
from accounts.models import MembershipRequest, User
from accounts.roles import can_read_practitioner_entries
from tests.accounts.entrance.coming_in import PASSWORD, SIGN_IN, is_in, link_in, words

pytestmark = pytest.mark.django_db
REGISTER = "/account/register/"
FORM = {
    "username": "newly-come",
    "email": "newly@example.org",
    "password1": "a quite long new one",
    "password2": "a quite long new one",
    "organisation": "A probation service",
    "work": "Supervision",
}


def register(client=None, **fields):
    return (client or Client()).post(REGISTER, FORM | fields)


def test_who_registers_confirms_the_mailbox_signs_in_and_has_no_role(client, mailoutbox):
    assert register(client).headers["Location"] == "/account/confirm/"
    user = User.objects.get(username="newly-come")
    assert not EmailAddress.objects.get(user=user).verified
    assert len(mailoutbox) == 1
    early = client.post(SIGN_IN, {"username": "newly-come", "password": FORM["password1"]})
    assert early.headers["Location"] == "/account/confirm/"
    assert not is_in(client, user)
    address = link_in(mailoutbox[0])
    assert "Is this your mailbox?" in client.get(address).content.decode()
    assert not EmailAddress.objects.get(user=user).verified  # a mail scanner that opens links confirms nothing
    assert client.post(address).headers["Location"] == SIGN_IN
    for name in ("newly-come", "NEWLY@example.org"):
        browser = Client()
        assert browser.post(SIGN_IN, {"username": name, "password": FORM["password1"]}).status_code == 302
        assert is_in(browser, user)
    assert not user.groups.exists()
    assert not can_read_practitioner_entries(user)


def test_what_is_said_of_oneself_waits_for_a_moderator(mailoutbox):
    register()
    asked = MembershipRequest.objects.get(user__username="newly-come")
    assert asked.state == MembershipRequest.State.WAITING
    assert asked.about["organisation"] == "A probation service"
    assert asked.about["work"] == "Supervision"


def test_nothing_need_be_said_of_oneself(mailoutbox):
    register(organisation="", work="")
    assert MembershipRequest.objects.filter(user__username="newly-come").exists()


def test_a_role_that_is_sent_along_is_not_given(mailoutbox):
    register(role="editor", groups="1", is_superuser="1", is_staff="on")
    user = User.objects.get(username="newly-come")
    assert (user.is_superuser, user.is_staff, user.groups.count()) == (False, False, 0)


def test_a_mailbox_that_has_an_account_is_answered_as_one_that_has_none(practitioner, mailoutbox):
    unknown = register()
    known = register(username="another-one", email=practitioner.email)
    assert (known.status_code, known.headers["Location"]) == (unknown.status_code, unknown.headers["Location"])
    pages = [Client().get(answer.headers["Location"]) for answer in (unknown, known)]
    assert words(pages[0]) == words(pages[1])
    assert not User.objects.filter(username="another-one").exists()
    assert "account with it already" in mailoutbox[1].body
    assert [mail.to for mail in mailoutbox] == [["newly@example.org"], [practitioner.email]]


def test_asking_for_a_new_password_tells_nobody_whether_there_is_an_account(practitioner, mailoutbox):
    answers = []
    for email in (practitioner.email, "nobody@example.org"):
        answer = Client().post("/account/password/forgotten/", {"email": email}, follow=True)
        answers.append((answer.redirect_chain, words(answer)))
    assert answers[0] == answers[1]
    assert len(mailoutbox) == 2


def test_the_link_of_a_mail_sets_a_new_password_once(client, practitioner, mailoutbox):
    client.post("/account/password/forgotten/", {"email": practitioner.email})
    page = client.get(link_in(mailoutbox[0]), follow=True)
    form = page.redirect_chain[-1][0]
    new = "quite another long one"
    assert client.post(form, {"password1": "short", "password2": "short"}).status_code == 200
    assert client.post(form, {"password1": new, "password2": new}).status_code == 302
    practitioner.refresh_from_db()
    assert practitioner.check_password(new)
    assert not is_in(client, practitioner)
    assert "does not count any more" in Client().get(link_in(mailoutbox[0]), follow=True).content.decode()
    assert "set anew" in mailoutbox[-1].subject


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"password1": "password", "password2": "password"}, "too short"),
        ({"password2": "another"}, "same password"),
        ({"username": "some@where.example"}, "cannot be an address"),
        ({"email": "no address"}, "valid email"),
        ({"username": "a-practitioner"}, "has this username already"),
    ],
)
def test_what_is_wrong_is_said_and_what_was_typed_comes_back(practitioner, wrong, told, mailoutbox):
    answer = register(**wrong)
    html = answer.content.decode()
    assert told in html
    assert "A probation service" in html
    assert "Supervision" in html
    assert FORM["password1"] not in html
    assert not User.objects.filter(email=FORM["email"]).exists()
    assert mailoutbox == []


def test_an_invitation_stays_in_the_form_and_out_of_the_session(client, monkeypatch, mailoutbox):
    brought = []
    monkeypatch.setattr(
        "accounts.membership.services.bring_invitation",
        lambda user, token: brought.append((user.username, token)),
    )
    html = client.get(f"{REGISTER}?invitation=tok-123").content.decode()
    assert 'name="invitation" value="tok-123"' in html
    assert "tok-123" not in str(dict(client.session))
    again = register(client, password2="something else", invitation="tok-123").content.decode()
    assert 'name="invitation" value="tok-123"' in again
    register(client, invitation="tok-123")
    assert brought == [("newly-come", "tok-123")]


def test_an_invitation_makes_a_member_of_who_registers_with_it_and_confirms(client, moderator, mailoutbox):
    token = invite(by=moderator)
    register(client, invitation=token)
    user = User.objects.get(username="newly-come")
    assert not user.groups.exists()
    client.post(link_in(mailoutbox[0]))
    assert [group.name for group in user.groups.all()] == ["practitioner"]


def test_a_domain_that_vouches_does_so_for_confirmed_mailboxes_only(client, moderator, mailoutbox):
    add_domain(by=moderator, domain="example.org", organisation="An organisation")
    register(client)
    user = User.objects.get(username="newly-come")
    assert not user.groups.exists()
    client.post(link_in(mailoutbox[0]))
    assert [group.name for group in user.groups.all()] == ["practitioner"]


def test_who_confirms_is_handed_to_the_vetting(client, monkeypatch, mailoutbox):
    confirmed = []
    monkeypatch.setattr("accounts.membership.services.confirmed", lambda user: confirmed.append(user.username))
    register(client)
    assert confirmed == []
    client.post(link_in(mailoutbox[0]))
    assert confirmed == ["newly-come"]


def test_a_form_of_another_site_registers_nobody():
    assert register(Client(enforce_csrf_checks=True)).status_code == 403
    assert not User.objects.exists()


def test_whoever_reads_the_mailbox_has_it_and_not_who_registered_with_it(client, practitioner, mailoutbox):
    """Somebody registered with an address that is not theirs. Its owner, who is a member, can still use it."""
    register()
    client.force_login(practitioner)
    browser = client
    browser.post("/account/it-is-you/", {"password": PASSWORD})
    browser.post("/account/e-mail/", {"email": "newly@example.org", "action_add": ""})
    # The first mail went a moment ago: the next one waits, so the link is made as the mail would bring it.
    from allauth.account.models import EmailConfirmationHMAC

    key = EmailConfirmationHMAC(EmailAddress.objects.get(user=practitioner, email="newly@example.org")).key
    assert browser.post(f"/account/confirm/{key}/").status_code == 302
    practitioner.refresh_from_db()
    assert practitioner.email == "newly@example.org"
    assert not User.objects.filter(username="newly-come").exists()


def test_mails_have_both_forms_and_say_no_name(mailoutbox):
    register()
    mail = mailoutbox[0]
    html = mail.alternatives[0].content
    assert mail.alternatives[0].mimetype == "text/html"
    for form in (mail.body, html):
        assert link_in(mail) in form
        assert "newly-come" not in form
    assert "newly" not in mail.subject


def test_a_mail_server_that_is_away_is_said_and_tells_nothing(client, practitioner, monkeypatch):
    def away(*args, **kwargs):
        raise ConnectionRefusedError("no mail today")

    monkeypatch.setattr("django.core.mail.EmailMessage.send", away)
    for email in ("newly@example.org", practitioner.email):
        answer = client.post(REGISTER, FORM | {"email": email, "username": f"u-{email[:3]}"}, follow=True)
        assert answer.status_code == 200
        assert "could not be sent just now" in answer.content.decode()
