"""A second factor is asked for at every door by which one signs in, and its secret is sealed."""

import json

import pytest
from allauth.mfa.models import Authenticator
from cryptography.fernet import Fernet
from django.core.management import CommandError, call_command
from django.db import connection
from django.test import Client
from django.urls import reverse

from accounts.entrance.second_factor import has_second_factor
from accounts.resealing import count_values, reseal_all
from accounts.signing_in import MOST_OF_A_NAME, SECONDS
from lessons.models import Submission
from tests.accounts.entrance.coming_in import (
    CODE_PAGE,
    PASSWORD,
    SECRET,
    SIGN_IN,
    code,
    is_in,
    with_app,
    with_recovery_codes,
    wrong_code,
)

pytestmark = pytest.mark.django_db
HELD = {"signing-in": "1", "was-verified": "1", "situation": "What I had typed."}


def by_password(client, user, **more):
    return client.post(SIGN_IN, {"username": user.username, "password": PASSWORD} | more)


def test_the_password_alone_opens_nothing_the_code_does(client, practitioner):
    with_app(practitioner)
    assert by_password(client, practitioner, next="/submit/").headers["Location"] == CODE_PAGE
    assert not is_in(client, practitioner)
    assert "That is not the code" in client.post(CODE_PAGE, {"code": wrong_code()}).content.decode()
    assert not is_in(client, practitioner)
    answer = client.post(CODE_PAGE, {"code": code()})
    assert (answer.status_code, answer.headers["Location"]) == (302, "/submit/")
    assert is_in(client, practitioner)


def test_a_code_counts_once(practitioner):
    with_app(practitioner)
    now = code()
    first, second = Client(), Client()
    for browser in (first, second):
        by_password(browser, practitioner)
        browser.post(CODE_PAGE, {"code": now})
    assert is_in(first, practitioner)
    assert not is_in(second, practitioner)


def test_a_recovery_code_stands_in_once(practitioner):
    with_app(practitioner)
    one = with_recovery_codes(practitioner)[0]
    first, second = Client(), Client()
    for browser in (first, second):
        by_password(browser, practitioner)
        browser.post(CODE_PAGE, {"code": one})
    assert is_in(first, practitioner)
    assert not is_in(second, practitioner)


def test_codes_are_not_tried_without_end(practitioner):
    with_app(practitioner)
    client = Client()
    by_password(client, practitioner)
    for _ in range(MOST_OF_A_NAME):
        client.post(CODE_PAGE, {"code": wrong_code()})
    assert "too many tries" in client.post(CODE_PAGE, {"code": code()}).content.decode()
    assert not is_in(client, practitioner)


@pytest.mark.parametrize("door", ["submissions:begin", "lessons_desk:list"])
def test_the_pages_that_hold_a_text_ask_for_the_code_and_still_hold_it(editor, door):
    with_app(editor)
    client, address = Client(), reverse(door)
    fields = HELD | {"username": editor.username, "password": PASSWORD}
    for typed in ({}, {"sign-in-code": wrong_code()}, {"sign-in-code": ""}):
        answer = client.post(address, fields | typed)
        html = answer.content.decode()
        assert answer.status_code == 401
        assert "What I had typed." in html
        assert PASSWORD not in html
        assert wrong_code() not in html
        assert not is_in(client, editor)
    assert not Submission.objects.exists()
    client.post(address, fields | {"sign-in-code": code()})
    assert is_in(client, editor)


def test_such_a_page_lets_nobody_try_codes_without_end(practitioner):
    with_app(practitioner)
    address = reverse("submissions:begin")
    fields = HELD | {"username": practitioner.username, "password": PASSWORD}
    for _ in range(MOST_OF_A_NAME):
        Client().post(address, fields | {"sign-in-code": wrong_code()})
    client = Client()
    answer = client.post(address, fields | {"sign-in-code": code()})
    assert (answer.status_code, answer["Retry-After"]) == (429, str(SECONDS))
    assert "What I had typed." in answer.content.decode()
    assert not is_in(client, practitioner)


def test_such_a_page_lets_in_no_account_that_is_closed_or_not_confirmed(practitioner):
    address = reverse("submissions:begin")
    fields = HELD | {"username": practitioner.username, "password": PASSWORD}
    practitioner.emailaddress_set.update(verified=False)
    client = Client()
    answer = client.post(address, fields)
    assert "not confirmed yet" in answer.content.decode()
    assert not is_in(client, practitioner)
    practitioner.emailaddress_set.update(verified=True)
    practitioner.is_active = False
    practitioner.save()
    answer = client.post(address, fields)
    assert "What I had typed." in answer.content.decode()
    assert not is_in(client, practitioner)
    assert not Submission.objects.exists()


def test_a_closed_account_is_told_so_at_the_front_door(client, practitioner):
    practitioner.is_active = False
    practitioner.save()
    assert by_password(client, practitioner).headers["Location"] == "/account/closed/"
    assert not is_in(client, practitioner)


def test_an_app_is_set_up_by_who_shows_that_it_is_them(client, practitioner, mailoutbox, commits_at_once):
    client.force_login(practitioner)
    page = "/account/second-factor/totp/activate/"
    assert "/account/it-is-you/" in client.get(page).headers["Location"]
    client.post("/account/it-is-you/", {"password": PASSWORD})
    html = client.get(page).content.decode()
    assert 'src="data:image/svg+xml;base64,' in html
    secret = client.session["mfa.totp.secret"]
    answer = client.post(page, {"code": code(secret)})
    assert answer.headers["Location"] == "/account/second-factor/recovery-codes/"
    assert client.get(answer.headers["Location"]).content.decode().count("<code>") == 10
    assert has_second_factor(practitioner)
    assert [mail.subject for mail in mailoutbox] == ["An authenticator app was set up"]


def test_the_password_alone_does_not_take_a_second_factor_off(client, practitioner):
    with_app(practitioner)
    client.force_login(practitioner)
    address = "/account/second-factor/totp/deactivate/"
    assert "/account/second-factor/reauthenticate/" in client.get(address).headers["Location"]
    client.post("/account/it-is-you/", {"password": PASSWORD})
    assert client.post(address).status_code == 302
    assert has_second_factor(practitioner)
    client.post("/account/second-factor/reauthenticate/", {"code": code()})
    client.post(address)
    assert not has_second_factor(practitioner)


def test_a_second_factor_is_asked_for_before_an_account_is_deleted(client, practitioner):
    with_app(practitioner)
    client.force_login(practitioner)
    address = reverse("accounts:delete")
    answer = client.post(address, {"password": PASSWORD})
    assert "/account/second-factor/reauthenticate/" in answer.headers["Location"]
    type(practitioner).objects.get(pk=practitioner.pk)
    client.post(answer.headers["Location"], {"code": code()})
    assert not type(practitioner).objects.filter(pk=practitioner.pk).exists()


def test_secrets_are_sealed_and_go_under_the_newest_key(practitioner, settings):
    with_app(practitioner)
    with_recovery_codes(practitioner)
    with connection.cursor() as cursor:
        cursor.execute("SELECT data FROM mfa_authenticator")
        assert SECRET not in str(cursor.fetchall())
    assert count_values() >= 2
    old = settings.SEALING_KEYS[0]
    settings.SEALING_KEYS = [Fernet.generate_key().decode(), old]
    assert reseal_all(only_look=True).resealed >= 2
    assert reseal_all().resealed >= 2
    assert reseal_all().resealed == 0
    settings.SEALING_KEYS = settings.SEALING_KEYS[:1]
    assert Authenticator.objects.get(type="totp").wrap().validate_code(code())
    settings.SEALING_KEYS = [Fernet.generate_key().decode()]
    assert reseal_all().lost >= 2


def test_what_is_kept_about_signing_in_is_told_without_its_secrets(client, practitioner):
    with_app(practitioner)
    client.force_login(practitioner)
    told = json.loads(client.post(reverse("accounts:download")).content)
    text = json.dumps(told)
    assert "totp" in text
    assert practitioner.email in text
    assert SECRET not in text
    assert Authenticator.objects.get().data["secret"] not in text


def test_an_administrator_takes_lost_factors_off_and_ends_the_sessions(client, practitioner, capsys):
    with_app(practitioner)
    with_recovery_codes(practitioner)
    client.force_login(practitioner)
    call_command("remove_second_factor", practitioner.username)
    assert "2 taken off, 1 sessions ended" in capsys.readouterr().out
    assert not is_in(Client(), practitioner)
    assert client.get("/account/").status_code == 302
    by_password(client, practitioner)
    assert is_in(client, practitioner)
    with pytest.raises(CommandError, match="no such account"):
        call_command("remove_second_factor", "nobody")
