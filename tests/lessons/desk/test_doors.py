"""An editor whose session has ended, or who was overtaken, keeps every word that they typed."""

import re
from html import unescape

import pytest
from django.conf import settings
from django.contrib.sessions.models import Session
from django.test import Client
from django.urls import reverse

from accounts.models import User
from lessons.desk.taking import put_back, take
from lessons.gate.signing import sign_first
from lessons.models import SignOff, Submission, SubmissionMessage
from lessons.submissions.ending import withdraw
from tests.lessons.gate.cases import answered, at_the_gate, cleaned, sent_in

pytestmark = pytest.mark.django_db
PASSWORD = "a long enough password"
TEXT = 'He said: "it\'s <b>late</b>" &\nthen Zebulon left.'


def hidden_fields(html):
    """What a browser would send back of a held page's form, as it reads it."""
    form = re.search(r"<main.*?(<form.*?</form>)", html, re.DOTALL)[1]
    found = {}
    for tag in re.findall(r"<input[^>]*type=\"hidden\"[^>]*>", form, re.DOTALL):
        value = re.search(r'value="([^"]*)"', tag, re.DOTALL)
        found[re.search(r'name="([^"]*)"', tag)[1]] = unescape(value[1]) if value else ""
    return found


def token_of(client, address):
    return re.search(r'csrfmiddlewaretoken" value="([^"]+)"', client.get(address).content.decode())[1]


@pytest.fixture
def strict(editor):
    """A browser: it has to show the token of its forms."""
    client = Client(enforce_csrf_checks=True)
    client.force_login(editor)
    return client


@pytest.fixture
def case(practitioner, editor):
    return cleaned(sent_in(practitioner), editor)


def at(name, submission):
    return reverse(f"lessons_desk:{name}", args=[submission.pk])


def forms_of(submission, sign_off):
    """Each page of the desk on which an editor types, with what they typed, and how it is seen to be saved."""
    return {
        "ask": (at("case", submission), {"body": TEXT}, lambda: SubmissionMessage.objects.get().body),
        "clean": (
            at("clean", submission),
            {"situation": TEXT, "version": submission.version},
            lambda: Submission.objects.get(pk=submission.pk).cleaned["situation"],
        ),
        "sign": (
            reverse("lessons_gate:sign", args=[sign_off.pk]),
            {"tests_note": TEXT, "do": "save", "linkage": "none"},
            lambda: SignOff.objects.get(pk=sign_off.pk).notes["tests"],
        ),
    }


@pytest.mark.parametrize("name", ["ask", "clean", "sign"])
def test_after_the_session_has_ended_signing_in_saves_what_was_typed(practitioner, editor, strict, caplog, name):
    submission = sent_in(practitioner)
    sign_off = at_the_gate(submission, editor)
    submission.refresh_from_db()
    address, typed, saved = forms_of(submission, sign_off)[name]
    token = token_of(strict, address)
    del strict.cookies[settings.SESSION_COOKIE_NAME]
    asked = strict.post(address, typed | {"csrfmiddlewaretoken": token})
    assert asked.status_code == 401
    assert asked.headers["Cache-Control"] == "private, no-store"
    held = hidden_fields(asked.content.decode())
    assert TEXT in held.values()
    wrong = strict.post(address, held | {"username": editor.get_username(), "password": "not this one"})
    assert wrong.status_code == 401
    held = hidden_fields(wrong.content.decode())
    assert TEXT in held.values()
    done = strict.post(address, held | {"username": editor.get_username(), "password": PASSWORD})
    assert done.status_code == 302
    assert saved().replace("\r\n", "\n") == TEXT
    assert "Zebulon" not in str([session.get_decoded() for session in Session.objects.all()])
    assert "Zebulon" not in caplog.text


def test_with_merge_the_choices_are_held_and_done_after_signing_in(practitioner, editor, strict, trainer):
    first = cleaned(sent_in(practitioner), editor)
    second = take(submission=sent_in(trainer, answers={"people": "A brother."}), by=editor)
    address = at("merge", first)
    token = token_of(strict, address + f"?other={second.pk}")
    del strict.cookies[settings.SESSION_COOKIE_NAME]
    chosen = {"other": str(second.pk), "version": first.version, "take_people": "other", "csrfmiddlewaretoken": token}
    held = hidden_fields(strict.post(address, chosen).content.decode())
    assert held["take_people"] == "other"
    strict.post(address, held | {"username": editor.get_username(), "password": PASSWORD})
    first.refresh_from_db()
    assert first.cleaned["people"] == "A brother."


def test_after_signing_in_in_another_tab_the_old_form_goes_on_with_one_press(case, editor, strict):
    address = at("case", case)
    token = token_of(strict, address)
    sign_in = reverse("accounts:sign_in")
    strict.post(
        sign_in,
        {"username": editor.get_username(), "password": PASSWORD, "csrfmiddlewaretoken": token_of(strict, sign_in)},
    )
    held = strict.post(address, {"body": TEXT, "csrfmiddlewaretoken": token})
    assert held.status_code == 409
    assert not SubmissionMessage.objects.exists()
    assert strict.post(address, hidden_fields(held.content.decode())).status_code == 302
    assert SubmissionMessage.objects.get().body == TEXT


def test_a_form_from_elsewhere_does_nothing(case, strict, editor):
    for name in ("case", "clean", "take", "put_back", "reject", "send_on"):
        answer = strict.post(at(name, case), {"body": TEXT, "reason": "unsafe", "version": case.version})
        assert answer.status_code == 409, name
    case.refresh_from_db()
    assert (case.broker, case.state) == (editor, Submission.State.IN_WORK)
    assert not SubmissionMessage.objects.exists()


@pytest.mark.parametrize("reader", ["second_editor", "practitioner", "administrator"])
def test_signing_in_with_another_account_does_nothing_and_keeps_the_text(case, strict, request, reader):
    other = request.getfixturevalue(reader)
    address = at("case", case)
    token = token_of(strict, address)
    del strict.cookies[settings.SESSION_COOKIE_NAME]
    held = hidden_fields(strict.post(address, {"body": TEXT, "csrfmiddlewaretoken": token}).content.decode())
    answer = strict.post(address, held | {"username": other.get_username(), "password": PASSWORD})
    assert answer.status_code == 401
    assert hidden_fields(answer.content.decode())["body"] == TEXT
    assert not SubmissionMessage.objects.exists()


def test_what_is_typed_about_a_case_that_is_gone_is_handed_back(case, client, editor, practitioner):
    client.force_login(editor)
    address, version = at("clean", case), case.version
    withdraw(submission=case, by=practitioner)
    answer = client.post(address, {"situation": TEXT, "setting": "Closed prison", "version": version})
    assert answer.status_code == 404
    page = unescape(answer.content.decode())
    assert TEXT in page
    assert "Closed prison" not in page  # chosen, not typed


def test_what_is_typed_about_a_case_put_back_elsewhere_is_handed_back(case, client, editor):
    client.force_login(editor)
    put_back(submission=case, by=editor)
    answer = client.post(at("case", case), {"body": TEXT})
    assert answer.status_code == 404
    assert TEXT in unescape(answer.content.decode())


def test_who_signs_a_text_that_was_changed_meanwhile_keeps_what_they_wrote(practitioner, editor, client):
    submission = sent_in(practitioner)
    sign_off = at_the_gate(submission, editor)
    cleaned(Submission.objects.get(pk=submission.pk), editor, people="The client, alone.")
    client.force_login(editor)
    address = reverse("lessons_gate:sign", args=[sign_off.pk])
    answer = client.post(address, {"tests_note": TEXT, "reason": "Because of this.", "do": "sign"})
    assert answer.status_code == 409
    for words in (TEXT, "Because of this.", "begin a new one"):
        assert words in unescape(answer.content.decode())


def test_an_editor_who_lost_the_role_keeps_what_they_typed(case, client, editor):
    client.force_login(editor)
    User.objects.get(pk=editor.pk).groups.clear()
    answer = client.post(at("case", case), {"body": TEXT})
    assert answer.status_code == 404
    assert TEXT in unescape(answer.content.decode())


def test_a_visitor_is_asked_to_sign_in(case, client, practitioner, editor):
    sign_off = answered(sign_off_of(case, editor), editor)
    sign_first(sign_off=sign_off, by=editor)
    for address in (at("case", case), at("clean", case), reverse("lessons_gate:sign", args=[sign_off.pk])):
        assert client.get(address).headers["Location"].startswith(reverse("accounts:sign_in"))


def sign_off_of(case, editor):
    from lessons.gate.signing import open_gate

    return open_gate(submission=case, by=editor)
