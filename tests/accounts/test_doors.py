"""One door to sign in by, which never leads in a circle; and log lines without search words."""

import logging

import pytest

from throughcare.logs import WithoutQuery


@pytest.mark.django_db
@pytest.mark.parametrize("door", ["/admin/login/?next=/admin/pages/", "/_util/login/?next=/admin/pages/"])
def test_wagtails_own_doors_lead_to_ours_and_remember_where_one_was_going(client, door):
    answer = client.get(door)
    assert (answer.status_code, answer["Location"]) == (302, "/account/sign-in/?next=/admin/pages/")


@pytest.mark.django_db
def test_an_account_that_may_not_enter_the_admin_is_told_so_and_not_sent_in_a_circle(client, practitioner):
    client.force_login(practitioner)
    answer = client.get("/admin/", follow=True)
    assert len(answer.redirect_chain) <= 2
    assert "this account does not open the page" in " ".join(answer.content.decode().split())


@pytest.mark.django_db
def test_no_mail_is_sent_by_a_second_door(client, without_role, mailoutbox):
    address = "/admin/password_reset/"
    assert client.get(address).status_code != 200
    client.post(address, {"email": without_role.email})
    assert mailoutbox == []


@pytest.mark.django_db
def test_whoever_is_signed_in_and_opens_the_door_again_is_not_told_of_a_page_they_did_not_ask_for(client, editor):
    client.force_login(editor)
    html = " ".join(client.get("/account/sign-in/").content.decode().split())
    assert "You are signed in as a-editor already" in html
    assert "does not open the page" not in html


@pytest.mark.parametrize(
    ("line", "logged"),
    [
        ("GET /search/?q=a+quillonberry&page=2 HTTP/1.1", "GET /search/?… HTTP/1.1"),
        ("GET /cases/ HTTP/1.1", "GET /cases/ HTTP/1.1"),
        ("GET /search/?q=a?b HTTP/1.1", "GET /search/?… HTTP/1.1"),
    ],
)
def test_a_log_line_holds_no_search_words(line, logged):
    record = logging.LogRecord("django.server", logging.INFO, "", 0, '"%s" %s %s', (line, "200", "17"), None)
    assert WithoutQuery().filter(record)
    assert record.getMessage() == f'"{logged}" 200 17'
