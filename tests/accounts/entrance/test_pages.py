"""Every page by which one comes in or keeps one's account is ours, answers, and lets nobody ask without end."""

import pytest
from allauth.account.models import EmailConfirmationHMAC
from allauth.mfa.models import Authenticator
from django.shortcuts import resolve_url
from django.test import Client
from django.urls import URLPattern, reverse

from accounts.entrance import urls
from accounts.signing_in import SECONDS
from accounts.throttling import TOO_OFTEN
from tests.accounts.entrance.coming_in import PASSWORD, SECRET, SIGN_IN, code, with_app

pytestmark = pytest.mark.django_db
#: A key as a browser made it, but for its bytes: enough for the pages that list and rename it.
KEY = {"name": "Blue key", "credential": {}}


def names(patterns=urls.urlpatterns):
    for pattern in patterns:
        if isinstance(pattern, URLPattern):
            yield pattern.name
        else:
            yield from names(pattern.url_patterns)


ALL = sorted({name for name in names() if not name.startswith("openid_connect")})
ARGUMENTS = {
    "account_confirm_email": {"key": "no:such:key"},
    "account_reset_password_from_key": {"uidb36": "1", "key": "no-such-key"},
}
#: They answer with a file, or lead elsewhere, by their nature.
NO_PAGE = {"mfa_download_recovery_codes", "mfa_login_webauthn", "mfa_authenticate", "socialaccount_signup"}


def address_of(name, key_pk):
    arguments = {"pk": key_pk} if name in {"mfa_edit_webauthn", "mfa_remove_webauthn"} else ARGUMENTS.get(name, {})
    return reverse(name, kwargs=arguments)


def is_ours(answer):
    html = answer.content.decode()
    return "Skip to the content" in html and 'class="site-header"' in html and "{%" not in html


@pytest.mark.parametrize("who", ["nobody", "member", "member with a second factor"])
def test_every_page_answers_and_is_ours(practitioner, who, monkeypatch):
    client = Client()
    if who != "nobody":
        client.force_login(practitioner)
        client.post("/account/it-is-you/", {"password": PASSWORD})
    if who == "member with a second factor":
        with_app(practitioner)
        client.post("/account/second-factor/reauthenticate/", {"code": code()})
    monkeypatch.setattr("allauth.mfa.webauthn.internal.auth.get_credentials", lambda user: [])
    key = Authenticator.objects.create(user=practitioner, type="webauthn", data=KEY)
    seen = 0
    for name in ALL:
        answer = client.get(address_of(name, key.pk))
        assert answer.status_code in {200, 302, 401, 404}, (name, answer.status_code)
        if answer.status_code in {200, 401} and name not in NO_PAGE:
            assert is_ours(answer), name
            seen += 1
    assert seen >= (10 if who == "nobody" else 15)


def test_the_page_of_the_second_factor_and_of_a_good_link_are_ours(client, practitioner):
    with_app(practitioner)
    client.post(SIGN_IN, {"username": practitioner.username, "password": PASSWORD})
    page = client.get("/account/second-factor/authenticate/")
    assert is_ours(page)
    assert "Use a passkey" in page.content.decode()
    practitioner.emailaddress_set.update(verified=False)
    key = EmailConfirmationHMAC(practitioner.emailaddress_set.get()).key
    assert "Is this your mailbox?" in client.get(f"/account/confirm/{key}/").content.decode()


def test_no_page_carries_a_script_or_a_style_of_its_own(client, practitioner):
    """The content security policy lets none through; data in a script element of type JSON runs nothing."""
    client.force_login(practitioner)
    client.post("/account/it-is-you/", {"password": PASSWORD})
    for name in ("account_login", "mfa_add_webauthn", "mfa_activate_totp", "mfa_index"):
        html = client.get(reverse(name)).content.decode()
        assert " style=" not in html
        assert "onclick=" not in html
        for tag in html.split("<script")[1:]:
            attributes = tag.split(">")[0]
            assert "src=" in attributes or "application/json" in attributes, (name, attributes)


def test_your_account_leads_to_all_that_can_be_changed(client, practitioner):
    client.force_login(practitioner)
    html = client.get("/account/").content.decode()
    for name in ("account_email", "account_change_password", "mfa_index", "mfa_list_webauthn", "accounts:my_data"):
        assert f'href="{reverse(name)}"' in html
    assert Client().get("/account/").headers["Location"].startswith("/account/sign-in/")


@pytest.mark.parametrize("next_page", ["https://evil.example/", "//evil.example/", "javascript:alert(1)"])
def test_nobody_is_led_to_another_site(practitioner, next_page, settings):
    client, home = Client(), resolve_url(settings.LOGIN_REDIRECT_URL)
    answer = client.post(SIGN_IN, {"username": practitioner.username, "password": PASSWORD, "next": next_page})
    assert (answer.status_code, answer.headers["Location"]) == (302, home)
    assert client.post("/account/sign-out/", {"next": next_page}).headers["Location"] == "/"


def test_a_form_of_another_site_signs_nobody_in(practitioner):
    strict = Client(enforce_csrf_checks=True)
    answer = strict.post(SIGN_IN, {"username": practitioner.username, "password": PASSWORD})
    assert answer.status_code == 403


@pytest.mark.parametrize(
    ("address", "fields", "most"),
    [
        ("/account/register/", {"username": "somebody", "organisation": "What I typed", "password1": "x"}, 20),
        ("/account/password/forgotten/", {"email": "somebody@example.org"}, 3),
        ("/account/password/forgotten/1-abc/", {"password1": "x", "organisation": "What I typed"}, 20),
        ("/account/second-factor/webauthn/login/", {"credential": "{}"}, 10),
    ],
)
def test_no_form_that_a_stranger_reaches_is_answered_without_end(address, fields, most, mailoutbox):
    client = Client()
    for _ in range(most):
        assert client.post(address, fields).status_code != TOO_OFTEN
    answer = client.post(address, fields)
    html = answer.content.decode()
    assert (answer.status_code, answer["Retry-After"]) == (TOO_OFTEN, str(SECONDS))
    assert is_ours(answer)
    assert len(mailoutbox) <= 3
    assert ("What I typed" in html) == ("organisation" in fields)
    assert 'name="password1"' not in html
    assert 'name="credential"' not in html


def test_a_mail_to_confirm_is_not_sent_again_and_again(mailoutbox):
    from tests.accounts.entrance.test_registering import FORM, register

    register()
    for _ in range(5):
        Client().post(SIGN_IN, {"username": FORM["username"], "password": FORM["password1"]})
    assert len(mailoutbox) == 1


def test_setting_up_an_app_shows_a_secret_to_its_owner_only(client, practitioner):
    with_app(practitioner)
    client.force_login(practitioner)
    for name in ("mfa_index", "accounts:your_account", "accounts:my_data"):
        assert SECRET not in client.get(reverse(name)).content.decode()


def test_a_code_is_not_good_for_longer_than_it_is_remembered_that_it_was_used():
    """allauth remembers a used code for one period: with a tolerance it could be used again after that."""
    from allauth.mfa import app_settings

    from throughcare.settings import base

    assert base.MFA_TOTP_TOLERANCE == 0
    assert app_settings.TOTP_PERIOD == 30
