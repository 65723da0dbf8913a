"""The moderators' pages of unmasking: a handle that is none is answered as one that is, and one look is one look."""

import re

import pytest
from django.contrib.auth.models import Group
from django.core.cache import cache
from django.urls import reverse

from accounts.models import LogLine, Unmasking, User
from accounts.profiles.admin_views import MOST
from accounts.speaking import handle_of

pytestmark = pytest.mark.django_db
LIST, ASK = "/admin/unmasking/", "/admin/unmasking/ask/"
REASON = "Somebody is threatened in a comment; the police ask."


@pytest.fixture(autouse=True)
def forgotten():
    cache.clear()


@pytest.fixture
def second(db):
    user = User.objects.create_user("a-second", email="second@example.org", password="a long enough password")
    user.groups.add(Group.objects.get(name="moderator"))
    return user


def asks(client, handle, **given):
    return client.post(ASK, {"handle": handle, "reason": REASON} | given)


def without_token(answer):
    html = re.sub(r'csrfmiddlewaretoken" value="[^"]*"', "", answer.content.decode())
    return re.sub(r'"CSRF_TOKEN": "[^"]*"', "", html)


def test_from_a_handle_to_an_identity_by_two(client, practitioner, moderator, second):
    client.force_login(moderator)
    assert asks(client, handle_of(practitioner), thing="comment:0b").status_code == 302
    assert Unmasking.objects.get().thing == "comment:0b"
    html = client.get(LIST).content.decode()
    assert handle_of(practitioner) in html
    assert "You asked: somebody else decides." in " ".join(html.split())
    pk = Unmasking.objects.get().pk
    client.post(reverse("unmasking:decide", args=[pk]), {"decision": "confirm"})
    assert Unmasking.objects.get().state == "asked"
    client.force_login(second)
    assert REASON in client.get(LIST).content.decode()
    client.post(reverse("unmasking:decide", args=[pk]), {"decision": "confirm"})
    for one in (second, moderator):
        client.force_login(one)
        listed = client.get(LIST).content.decode()
        assert practitioner.email not in listed
        assert practitioner.username not in listed
        assert client.get(reverse("unmasking:look", args=[pk])).status_code == 405
        seen = client.post(reverse("unmasking:look", args=[pk]))
        assert practitioner.email in seen.content.decode()
        assert practitioner.username in seen.content.decode()
        assert "no-store" in seen["Cache-Control"]
        again = client.post(reverse("unmasking:look", args=[pk]), follow=True).content.decode()
        assert practitioner.email not in again
        assert "looked already" in again


def test_a_handle_that_is_none_is_answered_as_one_that_is(client, practitioner, moderator):
    client.force_login(moderator)
    own, known, unknown = (asks(client, h) for h in (handle_of(moderator), handle_of(practitioner), "m-0123456789"))
    assert own.status_code == known.status_code == unknown.status_code == 302
    assert own["Location"] == known["Location"] == unknown["Location"]
    Unmasking.objects.all().delete()
    shown = []
    for handle in (handle_of(practitioner), "m-0123456789"):
        client.get(LIST)  # takes what was said before
        asks(client, handle)
        Unmasking.objects.all().delete()
        shown.append(without_token(client.get(LIST)))
    assert shown[0] == shown[1]
    assert "Asked. If the handle" in shown[0]


def test_every_try_stands_in_the_log_and_there_are_not_many(client, moderator):
    client.force_login(moderator)
    for _ in range(MOST):
        asks(client, "m-0123456789")
    answer = asks(client, "m-0123456789")
    assert answer.status_code == 429
    assert REASON in answer.content.decode()
    assert LogLine.objects.filter(action="unmasking_asked", by=handle_of(moderator)).count() == MOST


@pytest.mark.parametrize(
    ("handle", "reason"), [("nobody", REASON), ("m-0123456789", "short"), ("<b>", REASON), ("m-0123456789", "x" * 2000)]
)
def test_what_is_wrong_is_said_and_handed_back(client, moderator, handle, reason):
    client.force_login(moderator)
    answer = client.post(ASK, {"handle": handle, "reason": reason})
    html = answer.content.decode()
    assert answer.status_code == 422
    assert reason in html
    assert "<b>" not in html or handle != "<b>"
    assert not Unmasking.objects.exists()


def test_a_moderator_is_not_shown_that_somebody_asks_about_them(client, moderator, second):
    client.force_login(moderator)
    asks(client, handle_of(second))
    pk = Unmasking.objects.get().pk
    client.force_login(second)
    assert REASON not in client.get(LIST).content.decode()
    for action in ("decide", "look"):
        assert client.post(reverse(f"unmasking:{action}", args=[pk]), {"decision": "refuse"}).status_code == 404
    assert Unmasking.objects.get().state == "asked"


@pytest.mark.parametrize("role", ["editor", "practitioner", "without_role"])
def test_nobody_else_gets_in(client, request, role, practitioner):
    client.force_login(request.getfixturevalue(role))
    for answer in (client.get(LIST), asks(client, handle_of(practitioner)), client.post("/admin/unmasking/1/look/")):
        assert answer.status_code in {302, 403, 404}
        assert "Waiting for a second" not in answer.content.decode()
    assert not Unmasking.objects.exists()
    assert not LogLine.objects.exists()


def test_the_menu_has_it_for_moderators_alone(client, moderator, editor):
    client.force_login(moderator)
    assert LIST in client.get("/admin/").content.decode()
    client.force_login(editor)
    assert LIST not in client.get("/admin/").content.decode()
