"""Nobody tries passwords without end, and who guesses learns not even whether there is such an account."""

import re

import pytest
from django.core.cache import cache
from django.test import Client
from django.urls import reverse

from accounts.signing_in import MOST_OF_A_NAME, MOST_OF_AN_ADDRESS, SECONDS
from lessons.models import Submission

pytestmark = pytest.mark.django_db
PASSWORD = "a long enough password"
DOOR = "/account/sign-in/"


@pytest.fixture(autouse=True)
def nobody_was_here_before():
    cache.clear()
    yield
    cache.clear()


def tries(name, password="not this one", address="192.0.2.1", door=DOOR, **fields):
    fields = {"username": name, "password": password} | fields
    return Client(REMOTE_ADDR=address).post(door, fields)


def guessed_until_the_brake(name, **given):
    for number in range(MOST_OF_A_NAME):
        assert tries(name, address=f"192.0.2.{number}", **given).status_code in {200, 401}
    return tries(name, address="198.51.100.7", **given)


def test_after_so_many_wrong_tries_of_a_name_from_anywhere_the_password_is_not_looked_at(practitioner):
    answer = guessed_until_the_brake(practitioner.username)
    assert (answer.status_code, answer["Retry-After"]) == (429, str(SECONDS))
    right = tries(practitioner.username, PASSWORD)
    assert right.status_code == 429
    assert "_auth_user_id" not in right.client.session


def test_what_was_typed_is_kept_but_for_the_password(practitioner):
    html = guessed_until_the_brake(practitioner.username, next="/submit/").content.decode()
    assert f'value="{practitioner.username}"' in html
    assert 'value="/submit/"' in html
    assert "not this one" not in html
    assert 'role="alert"' in html


def test_a_name_that_no_account_has_is_answered_in_the_same_way(practitioner):
    known, unknown = (guessed_until_the_brake(name) for name in (practitioner.username, "nobody-at-all"))

    def plain(answer):
        html = re.sub(r'csrfmiddlewaretoken" value="[^"]*"', "", answer.content.decode())
        return html.replace(practitioner.username, "NAME").replace("nobody-at-all", "NAME")

    assert plain(known) == plain(unknown)
    assert known.status_code == unknown.status_code == 429
    assert known["Retry-After"] == unknown["Retry-After"]


def test_a_name_in_other_letters_is_the_same_name(practitioner):
    guessed_until_the_brake(practitioner.username)
    assert tries(practitioner.username.upper()).status_code == 429
    assert tries(f"  {practitioner.username}").status_code == 429


def test_after_so_many_wrong_tries_from_an_address_no_name_is_tried_from_there(practitioner):
    for number in range(MOST_OF_AN_ADDRESS):
        assert tries(f"somebody-{number}").status_code == 200
    assert tries(practitioner.username, PASSWORD).status_code == 429
    assert tries(practitioner.username, PASSWORD, address="192.0.2.2").status_code == 302


def test_whoever_knows_the_password_is_never_stopped_and_lets_nobody_guess_more(practitioner):
    for _ in range(MOST_OF_A_NAME + 2):
        assert tries(practitioner.username, PASSWORD).status_code == 302
    for _ in range(MOST_OF_A_NAME):
        tries(practitioner.username)
    assert tries(practitioner.username).status_code == 429


def test_an_empty_form_is_no_try(practitioner):
    for _ in range(MOST_OF_A_NAME + 2):
        assert tries(practitioner.username, "").status_code == 200
    assert tries(practitioner.username, PASSWORD).status_code == 302


@pytest.mark.parametrize("door", ["submissions:begin", "lessons_desk:list"])
def test_the_doors_that_hold_a_text_have_the_same_brake_and_still_hold_it(practitioner, door):
    address = reverse(door)
    fields = {"signing-in": "1", "was-verified": "1", "situation": "What I had typed."}
    answer = guessed_until_the_brake(practitioner.username, door=address, **fields)
    assert (answer.status_code, answer["Retry-After"]) == (429, str(SECONDS))
    html = answer.content.decode()
    assert "What I had typed." in html
    assert "not this one" not in html
    assert tries(practitioner.username, PASSWORD, door=address, **fields).status_code == 429
    assert tries(practitioner.username, PASSWORD).status_code == 429
    assert not Submission.objects.exists()


def test_whoever_finds_a_colleague_signed_in_does_not_guess_their_password_without_end(client, practitioner):
    client.force_login(practitioner)
    address = reverse("accounts:delete")
    for _ in range(MOST_OF_A_NAME):
        assert client.post(address, {"password": "not this one"}).status_code == 422
    answer = client.post(address, {"password": PASSWORD})
    assert (answer.status_code, answer["Retry-After"]) == (429, str(SECONDS))
    assert "too many tries" in answer.content.decode()
    practitioner.refresh_from_db()  # it is still there


def changing(client, old):
    new = {"password-new_password1": "another long enough one", "password-new_password2": "another long enough one"}
    return client.post(reverse("wagtailadmin_account"), as_it_stands(client) | new | {"password-old_password": old})


def as_it_stands(client):
    """The rest of Wagtail's account page, as the browser would send it."""
    panels = client.get(reverse("wagtailadmin_account")).context["panels_by_tab"].values()
    fields = [field for tab in panels for panel in tab for field in panel.get_form() if field.name != "avatar"]
    sent = {field.html_name: field.value() for field in fields if field.value() not in (None, False)}
    return sent | {"name_email-first_name": "A", "name_email-last_name": "B"}


def test_nor_where_wagtail_lets_them_change_it(client, editor):
    client.force_login(editor)
    for _ in range(MOST_OF_A_NAME):
        assert changing(client, "not this one").status_code == 200
    answer = changing(client, PASSWORD)
    assert (answer.status_code, answer["Retry-After"]) == (429, str(SECONDS))
    assert "too many tries" in answer.content.decode()
    editor.refresh_from_db()
    assert editor.check_password(PASSWORD)


def test_whoever_knows_their_password_changes_it_and_is_not_counted(client, editor):
    editor.set_password(PASSWORD)
    editor.save()
    client.force_login(editor)
    for _ in range(MOST_OF_A_NAME - 1):
        changing(client, "not this one")
    assert changing(client, PASSWORD).status_code == 302
    assert changing(client, "not this one").status_code == 200
    editor.refresh_from_db()
    assert editor.check_password("another long enough one")


def test_saving_the_rest_of_the_account_page_is_no_try(client, editor):
    client.force_login(editor)
    for _ in range(MOST_OF_A_NAME + 2):
        assert client.post(reverse("wagtailadmin_account"), as_it_stands(client)).status_code == 302
