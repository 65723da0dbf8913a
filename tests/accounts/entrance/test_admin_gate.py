"""The editors' admin asks for a second factor where it is told to."""

import pytest
from django.urls import reverse

from tests.accounts.entrance.coming_in import CODE_PAGE, PASSWORD, SIGN_IN, code, with_app
from tests.lessons.gate.cases import sent_in

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def asked_for(settings):
    settings.ADMIN_NEEDS_SECOND_FACTOR = True


def test_an_editor_without_a_second_factor_is_led_to_set_one_up(client, editor):
    client.force_login(editor)
    answer = client.get("/admin/pages/", follow=True)
    assert answer.redirect_chain == [("/account/second-factor/?next=%2Fadmin%2Fpages%2F", 302)]
    assert "needs a second factor" in answer.content.decode()


def test_a_session_that_was_opened_without_it_is_asked_for_it_and_goes_on(client, editor):
    with_app(editor)
    client.force_login(editor)
    answer = client.get("/admin/reports/")
    asks = "/account/second-factor/reauthenticate/?next=%2Fadmin%2Freports%2F"
    assert (answer.status_code, answer.headers["Location"]) == (302, asks)
    assert client.post(asks, {"code": code()}).headers["Location"] == "/admin/reports/"
    assert client.get("/admin/").status_code == 200


def test_who_signed_in_with_it_comes_in(client, editor):
    with_app(editor)
    client.post(SIGN_IN, {"username": editor.username, "password": PASSWORD, "next": "/admin/"})
    assert client.post(CODE_PAGE, {"code": code()}).headers["Location"] == "/admin/"
    assert client.get("/admin/").status_code == 200


def test_who_just_set_it_up_comes_in(client, editor, commits_at_once):
    client.force_login(editor)
    client.post("/account/it-is-you/", {"password": PASSWORD})
    page = "/account/second-factor/totp/activate/"
    client.get(page)
    client.post(page, {"code": code(client.session["mfa.totp.secret"])})
    assert client.get("/admin/").status_code == 200


def test_the_factor_of_one_account_does_not_open_the_admin_to_the_next(client, editor, administrator):
    for user in (editor, administrator):
        with_app(user)
    client.force_login(editor)
    client.post("/account/second-factor/reauthenticate/", {"code": code()})
    assert client.get("/admin/").status_code == 200
    client.force_login(administrator)
    assert client.get("/admin/").status_code == 302


def test_what_is_sent_without_it_is_not_saved_and_the_page_says_how_to_send_it_again(client, editor):
    with_app(editor)
    client.force_login(editor)
    answer = client.post(reverse("wagtailadmin_account"), {"name_email-first_name": "Changed"})
    assert answer.status_code == 403
    assert "has not been saved" in answer.content.decode()
    editor.refresh_from_db()
    assert editor.first_name == ""


def test_signing_in_inside_a_page_of_the_admin_is_no_way_around_it(client, editor, practitioner):
    """The middleware saw a stranger; the form signs in and would go on in the same request."""
    waiting = sent_in(practitioner)
    address = reverse("lessons_desk:take", args=[waiting.pk])
    answer = client.post(address)
    assert answer.status_code == 401
    signed = {"signing-in": "1", "was-verified": "1", "username": editor.username, "password": PASSWORD}
    answer = client.post(address, signed)
    assert answer.status_code == 403
    assert "has not been saved" in answer.content.decode()
    waiting.refresh_from_db()
    assert waiting.broker_id is None


def test_one_can_always_leave_and_readers_are_not_asked(client, editor, practitioner):
    client.force_login(editor)
    assert client.post(reverse("wagtailadmin_logout")).status_code in {200, 302}
    client.force_login(practitioner)
    assert client.get("/lists/").status_code == 200
    assert "second-factor" not in client.get("/admin/").headers.get("Location", "")


def test_without_the_setting_nobody_is_asked(client, editor, settings):
    settings.ADMIN_NEEDS_SECOND_FACTOR = False
    client.force_login(editor)
    assert client.get("/admin/").status_code == 200
