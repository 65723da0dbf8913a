"""Whatever arrives too late, too large or with an old token: nothing is stored unasked, and nothing typed is lost."""

import re
import uuid

import pytest
from django.test import Client
from django.urls import reverse

from exchange.models import Comment
from tests.catalogue.factories import PracticeFactory
from tests.exchange.factories import make_comment

pytestmark = pytest.mark.django_db
WORDS = "Two lines that took me half an hour."


@pytest.fixture
def address():
    return reverse("talk:new", args=[PracticeFactory().pk])


def form(**fields):
    return (
        {"body": WORDS, "kind": "useful", "audience": "practitioners", "language": "en", "do": "post"}
        | {"form_key": str(uuid.uuid4())}
        | fields
    )


def test_who_was_signed_out_signs_in_on_the_page_that_holds_the_text(client, practitioner, address):
    answer = client.post(address, form())
    html = answer.content.decode()
    assert answer.status_code == 401
    assert WORDS in html
    assert not Comment.objects.exists()


def test_a_token_of_an_earlier_sign_in_posts_nothing_before_the_button_is_pressed_again(practitioner, address):
    client = Client(enforce_csrf_checks=True)
    client.force_login(practitioner)
    answer = client.post(address, form())
    html = answer.content.decode()
    assert answer.status_code == 409
    assert WORDS in html
    assert not Comment.objects.exists()
    token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', html)[1]
    assert client.post(address, form(csrfmiddlewaretoken=token)).status_code == 302
    assert Comment.objects.get().body == WORDS


def test_a_draft_of_somebody_signed_out_is_told_so(client, address):
    answer = client.post(address, form(do="draft"), headers={"Accept": "application/json"})
    assert (answer.status_code, answer.json()) == (401, {"problem": "signed_out"})


def test_what_cannot_be_answered_any_more_hands_the_text_back(client, practitioner):
    opening = make_comment(PracticeFactory())
    address = reverse("talk:reply", args=[opening.pk])
    opening.thread.delete()
    client.force_login(practitioner)
    answer = client.post(address, form())
    assert answer.status_code == 404
    assert WORDS in answer.content.decode()


def test_more_than_the_site_takes_is_refused_in_words(client, practitioner, address, settings):
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 1000
    client.force_login(practitioner)
    answer = client.post(address, form(body="a" * 2000))
    assert answer.status_code == 413
    assert "too long" in answer.content.decode()


def test_these_pages_are_nobody_elses_to_keep(client, practitioner, address):
    client.force_login(practitioner)
    assert client.get(address)["Cache-Control"] == "private, no-store"
