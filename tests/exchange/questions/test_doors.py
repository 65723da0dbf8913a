"""Pages of questions: whatever arrives too late or with an old token is handed back, and nothing is done with it."""

import re

import pytest
from django.test import Client
from django.urls import reverse

from exchange.models import Draft, Question
from tests.exchange.questions.making import asked, form

pytestmark = pytest.mark.django_db
ASK = "/questions/ask/"
WORDS = "Two lines that took me half an hour."


@pytest.fixture
def question(practitioner):
    return asked(practitioner)


def sign_in_again(answer, user, password):
    """What the page sends that holds a form, with the sign-in it asks for."""
    html = answer.content.decode()
    fields = re.findall(r'<input type="hidden" name="([\w-]+)" value="([^"]*)">', html)
    sent = {}
    for name, value in fields:
        sent.setdefault(name, []).append(value)
    sent.pop("csrfmiddlewaretoken", None)
    return sent | {"username": user.username, "password": password, "signing-in": "1"}


def test_a_question_typed_after_the_session_ended_is_asked_once_its_author_signs_in(client, practitioner):
    practitioner.set_password("a long enough password")
    practitioner.save()
    answer = client.post(ASK, form(body=WORDS))
    assert answer.status_code == 401
    assert WORDS in answer.content.decode()
    assert not Question.objects.exists()
    sent = sign_in_again(answer, practitioner, "a long enough password")
    assert client.post(ASK, sent).status_code == 302
    assert Question.objects.get().thread.comments.get().body == WORDS


def test_a_token_of_an_earlier_sign_in_asks_nothing_before_the_button_is_pressed_again(practitioner):
    client = Client(enforce_csrf_checks=True)
    client.force_login(practitioner)
    sent = form(body=WORDS)
    answer = client.post(ASK, sent)
    html = answer.content.decode()
    assert answer.status_code == 409
    assert WORDS in html
    assert not Question.objects.exists()
    token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', html)[1]
    assert client.post(ASK, sent | {"csrfmiddlewaretoken": token}).status_code == 302
    assert Question.objects.count() == 1


@pytest.mark.parametrize(("name", "field"), [("call", "invitation"), ("close", "reason")])
def test_an_editor_who_was_signed_out_keeps_the_words(client, question, name, field):
    answer = client.post(reverse(f"questions:{name}", args=[question.pk]), {field: WORDS})
    assert answer.status_code == 401
    assert WORDS in answer.content.decode()
    question.refresh_from_db()
    assert question.state == Question.State.OPEN


def test_an_edit_of_a_question_that_is_gone_is_handed_back(client, practitioner, question):
    address = reverse("questions:edit", args=[question.pk])
    question.thread.delete()
    client.force_login(practitioner)
    answer = client.post(address, {"title": "Who?", "body": WORDS})
    assert answer.status_code == 404
    assert WORDS in answer.content.decode()


def test_what_is_typed_saves_itself(client, practitioner):
    client.force_login(practitioner)
    answer = client.post(ASK, form(do="draft", body=WORDS), headers={"Accept": "application/json"})
    assert set(answer.json()) == {"saved"}
    assert Draft.objects.get(user=practitioner).content["body"] == WORDS
    assert WORDS in client.get(ASK).content.decode()


def test_a_draft_too_long_or_of_somebody_signed_out_is_told_so(client, practitioner):
    json = {"Accept": "application/json"}
    answer = client.post(ASK, form(do="draft"), headers=json)
    assert (answer.status_code, answer.json()) == (401, {"problem": "signed_out"})
    client.force_login(practitioner)
    answer = client.post(ASK, form(do="draft", body="a" * 30_000), headers=json)
    assert answer.status_code == 422
    assert "Shorten it" in answer.json()["told"]
    assert not Draft.objects.exists()
