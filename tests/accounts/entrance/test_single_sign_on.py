"""Single sign-on: who comes from elsewhere is a person of their own, has no role, and takes over nobody's account."""

from urllib.parse import parse_qs, urlsplit

import pytest
from allauth.account.models import EmailAddress
from allauth.socialaccount.models import SocialAccount
from django.test import Client
from django.urls import reverse

from accounts.models import MembershipRequest, User
from accounts.roles import can_read_practitioner_entries
from tests.accounts.entrance.coming_in import CODE_PAGE, code, is_in, link_in, with_app
from tests.accounts.entrance.openid_provider import CLIENT, SECRET, provider_of

pytestmark = pytest.mark.django_db
BEGIN = "/account/oidc/sso/login/"
BACK = "/account/oidc/sso/login/callback/"
FORM = {"username": "from-elsewhere", "email": "person@example.org", "organisation": "A municipality", "work": ""}


@pytest.fixture
def elsewhere(settings):
    with provider_of(
        email="person@example.org", email_verified=True, name="Quirinia Zwart", preferred_username="qzwart"
    ) as provider:
        app = {
            "provider_id": "sso",
            "name": "EU Login",
            "client_id": CLIENT,
            "secret": SECRET,
            "settings": {"server_url": provider.address},
        }
        settings.SOCIALACCOUNT_PROVIDERS = {"openid_connect": {"OAUTH_PKCE_ENABLED": True, "APPS": [app]}}
        yield provider


def come_back(client, begin=BEGIN):
    """Begins here, is let in there, and comes back."""
    led = client.post(begin)
    assert led.status_code == 302
    asked = parse_qs(urlsplit(led.headers["Location"]).query)
    assert asked["redirect_uri"][0].endswith(BACK)
    return client.get(BACK, {"state": asked["state"][0], "code": "c-1"})


def test_who_comes_for_the_first_time_chooses_a_name_and_waits_to_be_vetted(client, elsewhere, mailoutbox):
    answer = come_back(client, f"{BEGIN}?next=/lists/")
    assert answer.headers["Location"] == reverse("socialaccount_signup")
    page = client.get(answer.headers["Location"]).content.decode()
    assert 'value="qzwart"' in page
    assert 'name="password1"' not in page
    done = client.post(answer.headers["Location"], FORM)
    assert done.headers["Location"] == "/lists/"
    user = User.objects.get(username="from-elsewhere")
    assert is_in(client, user)
    assert not user.has_usable_password()
    assert not user.groups.exists()
    assert not can_read_practitioner_entries(user)
    assert MembershipRequest.objects.filter(user=user).exists()
    assert (user.first_name, user.last_name) == ("", "")
    assert SocialAccount.objects.get(user=user).extra_data == {}
    assert mailoutbox == []  # the provider has confirmed the mailbox
    again = Client()
    assert come_back(again).status_code == 302
    assert is_in(again, user)
    assert SocialAccount.objects.get(user=user).extra_data == {}
    assert User.objects.count() == 1


@pytest.mark.parametrize("is_verified", [True, False])
def test_an_address_that_is_vouched_for_elsewhere_opens_no_account_here(
    client, elsewhere, practitioner, mailoutbox, is_verified
):
    elsewhere.claims |= {"email": practitioner.email, "email_verified": is_verified}
    come_back(client)
    answer = client.post(reverse("socialaccount_signup"), FORM | {"email": practitioner.email})
    assert answer.headers["Location"] == "/account/confirm/"
    assert "_auth_user_id" not in client.session
    assert not SocialAccount.objects.exists()
    assert User.objects.count() == 1
    assert [mail.to for mail in mailoutbox] == [[practitioner.email]]
    assert "account with it already" in mailoutbox[0].body


def test_an_address_that_nobody_vouches_for_is_confirmed_by_mail(client, elsewhere, mailoutbox):
    elsewhere.claims["email_verified"] = False
    come_back(client)
    answer = client.post(reverse("socialaccount_signup"), FORM)
    assert answer.headers["Location"] == "/account/confirm/"
    user = User.objects.get(username="from-elsewhere")
    assert not is_in(client, user)
    assert not EmailAddress.objects.get(user=user).verified
    client.post(link_in(mailoutbox[0]))
    come_back(client)
    assert is_in(client, user)


def test_an_address_that_is_typed_into_the_form_is_not_taken_for_confirmed(client, elsewhere, mailoutbox):
    come_back(client)
    client.post(reverse("socialaccount_signup"), FORM | {"email": "somebody.else@example.org"})
    user = User.objects.get(username="from-elsewhere")
    assert user.email == "person@example.org"
    known = dict(EmailAddress.objects.filter(user=user).values_list("email", "verified"))
    assert known == {"person@example.org": True, "somebody.else@example.org": False}


def test_a_second_factor_here_is_asked_for_also_then(client, elsewhere):
    come_back(client)
    client.post(reverse("socialaccount_signup"), FORM)
    user = with_app(User.objects.get(username="from-elsewhere"))
    browser = Client()
    assert come_back(browser).headers["Location"] == CODE_PAGE
    assert not is_in(browser, user)
    browser.post(CODE_PAGE, {"code": code()})
    assert is_in(browser, user)


def test_who_has_no_password_deletes_the_account_right_after_signing_in(client, elsewhere):
    come_back(client)
    client.post(reverse("socialaccount_signup"), FORM)
    user = User.objects.get(username="from-elsewhere")
    late = Client()
    late.force_login(user)
    assert "sign in again as you always do" in late.post(reverse("accounts:delete"), follow=True).content.decode()
    assert User.objects.filter(pk=user.pk).exists()
    assert "Your account is deleted" in client.post(reverse("accounts:delete")).content.decode()
    assert not User.objects.exists()


@pytest.mark.parametrize("how", ["another state", "no code", "it fails"])
def test_what_did_not_begin_here_or_fails_there_is_said_in_our_page(client, elsewhere, how):
    led = client.post(BEGIN)
    state = parse_qs(urlsplit(led.headers["Location"]).query)["state"][0]
    elsewhere.answers_with_an_error = how == "it fails"
    sent = {
        "another state": {"state": "forged", "code": "c-1"},
        "no code": {"state": state, "error": "access_denied"},
        "it fails": {"state": state, "code": "c-1"},
    }[how]
    answer = client.get(BACK, sent, follow=True)
    assert answer.status_code in {200, 401, 502}
    html = answer.content.decode()
    assert "Nothing was changed." in html
    assert "Back to signing in" in html
    assert "_auth_user_id" not in client.session


def test_it_does_not_begin_by_a_link_alone(client, elsewhere):
    page = client.get(BEGIN)
    assert page.status_code == 200
    assert "EU Login" in page.content.decode()
    assert elsewhere.asked == []


def test_the_button_is_there_only_where_it_is_set_up(client, elsewhere, settings):
    assert "Go on with EU Login" in client.get("/account/sign-in/").content.decode()
    settings.SOCIALACCOUNT_PROVIDERS = {}
    assert "Go on with" not in client.get("/account/sign-in/").content.decode()
    assert client.post(BEGIN).status_code == 404
    assert elsewhere.asked == []
