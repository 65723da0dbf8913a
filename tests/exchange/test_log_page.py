"""The log is read by moderators and administrators: filtered, taken along, and nobody in it by account."""

import csv
import io

import pytest
from django.urls import reverse

from accounts.models import LogLine
from accounts.moderation_log import note
from accounts.speaking import handle_of

pytestmark = pytest.mark.django_db
LOG = "/admin/log/"


@pytest.fixture
def lines(practitioner, moderator, editor):
    note(
        action="comment_hidden",
        by=moderator,
        about=practitioner,
        thing="comment:1",
        words="Quillonberry.",
        rule="links",
    )
    note(action="comment_approved", by=editor, about=practitioner, thing="comment:22")
    note(action="account_suspended", about=editor, thing="=cmd")


def shown(client, **asked):
    html = client.get(LOG, asked).content.decode()
    return [name for name in ("comment:1<", "comment:22<", "=cmd<") if f"<td>{name}" in html]


def test_moderators_and_administrators_read_it_and_nobody_else(client, request, lines):
    assert reverse("moderation_log") == LOG
    for role, may in (
        ("moderator", True), ("administrator", True), ("editor", False), ("practitioner", False), ("trainer", False),
    ):  # fmt: skip
        client.force_login(request.getfixturevalue(role))
        assert (client.get(LOG).status_code == 200) is may, role


def test_it_is_filtered_by_action_handle_and_thing(client, moderator, practitioner, editor, lines):
    client.force_login(moderator)
    assert len(shown(client)) == 3
    assert shown(client, action="comment_hidden") == ["comment:1<"]
    assert shown(client, handle=f" {handle_of(editor).upper()} ") == ["comment:22<", "=cmd<"]
    assert shown(client, handle=handle_of(editor), thing="comment:") == ["comment:22<"]
    assert shown(client, thing="comment:") == ["comment:1<", "comment:22<"]
    assert client.get(LOG, {"action": "no such"}).status_code == 422


def test_its_page_says_what_was_noted_and_no_account(client, moderator, practitioner, lines):
    client.force_login(moderator)
    html = client.get(LOG).content.decode()
    for words in ("Quillonberry.", "rule: links", handle_of(practitioner), "Comment hidden"):
        assert words in html
    assert practitioner.username not in html
    assert practitioner.email not in html


def test_the_table_holds_what_was_asked_for_no_notes_and_no_formula(client, moderator, lines):
    client.force_login(moderator)
    answer = client.get(LOG, {"export": "csv"})
    assert answer["Content-Disposition"].startswith("attachment")
    rows = list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert [row["thing"] for row in rows] == ["'=cmd", "comment:22", "comment:1"]
    assert "Quillonberry" not in answer.content.decode()
    some = client.get(LOG, {"export": "csv", "action": "comment_hidden"}).content.decode()
    assert "comment:22" not in some


def test_pages_cost_the_same_however_long_the_log(client, moderator, practitioner, django_assert_max_num_queries):
    for number in range(60):
        note(action="comment_hidden", by=moderator, about=practitioner, thing=f"comment:{number}", words="x")
    client.force_login(moderator)
    with django_assert_max_num_queries(25):
        client.get(LOG)
    assert LogLine.objects.count() == 60
    assert "comment:0<" in client.get(LOG, {"p": 2}).content.decode()


def test_an_empty_log_says_so(client, moderator):
    client.force_login(moderator)
    assert "No line like that" in client.get(LOG).content.decode()
