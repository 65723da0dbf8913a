"""One click stops the mails (RFC 8058): by POST, without a cookie, for whoever holds the link, and for nobody else."""

import re

import pytest
from django.core.signing import dumps
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from accounts.models import MailPreferences, Notice, NoticeMail
from accounts.telling.jobs import send_notices
from accounts.telling.stopping import account_in, stop_token
from taxonomy.models import Challenge

pytestmark = pytest.mark.django_db
ONE_CLICK = {"List-Unsubscribe": "One-Click"}


def header_of(message) -> str:
    assert message.extra_headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    return re.fullmatch(r"<http://127\.0\.0\.1:8000(/\S+)>", message.extra_headers["List-Unsubscribe"])[1]


def test_one_click_stops_the_mails_and_not_the_inbox(told, practitioner, trainer, mailoutbox):
    from exchange.following.services import follow

    followed = follow(user=practitioner, challenge=Challenge.objects.create(name="Mistrust", slug="mistrust"))
    told(practitioner, how_often="at_once")
    send_notices(timezone.now())
    [message] = mailoutbox
    told(practitioner, 2, how_often="daily")
    told(trainer, 3, how_often="daily")
    NoticeMail.objects.create(user=practitioner, notices=[1], message_id="<x@y>")
    program = Client(enforce_csrf_checks=True)
    asked = program.get(header_of(message))
    assert "Stop the mails" in asked.content.decode()
    assert Notice.objects.filter(how_often="daily").count() == 2
    done = program.post(header_of(message), ONE_CLICK)
    assert done.status_code == 200
    assert "No more mails" in done.content.decode()
    assert not program.cookies
    preferences = MailPreferences.objects.get(user=practitioner)
    assert (preferences.replies, preferences.questions) == ("none", "none")
    followed.refresh_from_db()
    assert followed.how_often == "none"
    assert not NoticeMail.objects.exists()
    assert set(Notice.objects.exclude(how_often="none").values_list("user_id", flat=True)) == {trainer.pk}
    assert told(practitioner, 4).how_often == "none"
    assert Notice.objects.filter(user=practitioner).count() == 3
    for answer in (asked, done):
        assert practitioner.username not in answer.content.decode()
        assert answer["Cache-Control"] == "private, no-store"
        assert answer["X-Robots-Tag"] == "noindex, nofollow"


def test_the_link_goes_on_working_and_says_nothing_of_an_account_that_is_gone(practitioner, client):
    address = reverse("telling:stop", args=[stop_token(practitioner)])
    assert client.post(address).status_code == client.post(address).status_code == 200
    practitioner.delete()
    assert client.post(address).status_code == 200


@pytest.mark.parametrize(
    "token",
    ["x", "1:2:3", dumps({"stop mails": 1}), "gAAAAA" + "a" * 80, "%F0%9F%92%A9"],
    ids=["short", "parts", "signed", "sealed", "picture"],
)
def test_a_token_that_is_not_ours_stops_nothing(client, practitioner, token):
    address = reverse("telling:stop", args=[token])
    assert client.get(address).status_code == client.post(address).status_code == 404
    assert not MailPreferences.objects.exists()


def test_a_token_tells_nobody_whose_it_is_and_a_changed_one_is_none(practitioner):
    token = stop_token(practitioner)
    assert account_in(token) == practitioner.pk
    assert stop_token(practitioner) != token
    assert account_in(token[:-4] + ("AAAA" if token[-4:] != "AAAA" else "BBBB")) is None


def test_other_sealed_texts_are_no_tokens(practitioner):
    from accounts.sealing import seal

    for content in (b"5", b'"5"', b'{"other": 5}', b"\xff", b'{"stop mails": "5"}'):
        assert account_in(seal(content).decode().rstrip("=")) is None
