"""Where several ways to answer stand side by side, what was typed counts also without the button beside it."""

import pytest
from django.urls import reverse

from catalogue.looking import look
from lessons.desk.cleaning import KEEP, Decision, clean, marks_of
from lessons.desk.taking import take
from lessons.gate.signing import open_gate
from lessons.gate.subject import Subject
from lessons.submissions import saving
from lessons.submissions.deciding import texts_of
from tests.lessons.gate.cases import ANSWERS, cleaned, sent_in

pytestmark = pytest.mark.django_db
TEXT = "Pieter Vos rang twice. Write to pieter.vos@example.org if you know more."


@pytest.fixture
def submission(practitioner, editor):
    return take(submission=sent_in(practitioner, answers={"situation": TEXT}), by=editor)


def key_of(submission, words):
    return next(mark.key for own in marks_of(submission).values() for mark in own if mark.text == words)


def post(client, editor, submission, **chosen):
    client.force_login(editor)
    texts = {name: text for name, text in submission.cleaned.items() if isinstance(text, str)}
    acts = {f"act_{mark.key}": "" for own in marks_of(submission).values() for mark in own}
    address = reverse("lessons_desk:clean", args=[submission.pk])
    answer = client.post(address, texts | acts | {"version": submission.version} | chosen)
    submission.refresh_from_db()
    return answer


def test_the_brokers_own_words_are_taken_without_the_button_beside_them(client, submission, editor):
    key = key_of(submission, "pieter.vos@example.org")
    assert post(client, editor, submission, **{f"own_{key}": "the office"}).status_code == 302
    assert "Write to the office if" in submission.cleaned["situation"]


def test_a_reason_is_taken_without_the_button_beside_it_and_a_note_alone_asks_for_one(client, submission, editor):
    key = key_of(submission, "pieter.vos@example.org")
    answer = post(client, editor, submission, **{f"note_{key}": "Printed on every leaflet."})
    assert answer.status_code == 400
    assert "Say why it stays." in answer.content.decode()
    assert "Printed on every leaflet." in answer.content.decode()
    chosen = {f"why_{key}": "public", f"note_{key}": "Printed on every leaflet."}
    assert post(client, editor, submission, **chosen).status_code == 302
    assert submission.cleaned["desk"]["kept"][key]["answer"] == "public"


def test_a_button_that_was_pressed_counts_more_than_what_stands_beside_another(client, submission, editor):
    key = key_of(submission, "pieter.vos@example.org")
    post(client, editor, submission, **{f"act_{key}": "accept", f"own_{key}": "the office", f"why_{key}": "public"})
    assert "the office" not in submission.cleaned["situation"]
    assert "pieter.vos" not in submission.cleaned["situation"]


def test_replacing_all_that_points_at_one_person_leaves_what_the_broker_said_stays(client, submission, editor):
    key = key_of(submission, "pieter.vos@example.org")
    clean(
        submission=submission,
        by=editor,
        version=submission.version,
        texts={},
        decisions={key: Decision(KEEP, "", "public")},
    )
    submission.refresh_from_db()
    post(client, editor, submission, do="accept", **{f"why_{key}": "public"})  # as the form stands: «Stays: …»
    assert "pieter.vos@example.org" in submission.cleaned["situation"]
    assert "Pieter Vos" not in submission.cleaned["situation"]


def test_what_was_found_stands_with_the_words_around_it(client, submission, editor):
    client.force_login(editor)
    html = client.get(reverse("lessons_desk:clean", args=[submission.pk])).content.decode()
    assert "Write to <mark>pieter.vos@example.org</mark> if you know more." in html


def test_a_note_at_the_gate_without_its_reason_is_asked_about_and_still_there(client, submission, editor):
    submission = cleaned(submission, editor, situation=TEXT)
    sign_off = open_gate(submission=submission, by=editor)
    question = Subject(submission=submission).questions[0]
    client.force_login(editor)
    given = {"do": "save", f"not_{question.digest}": "Printed on every leaflet.", "singling_out": "none"}
    answer = client.post(reverse("lessons_gate:sign", args=[sign_off.pk]), given)
    assert answer.status_code == 400
    assert "chose no reason beside it" in answer.content.decode()
    assert "Printed on every leaflet." in answer.content.decode()
    sign_off.refresh_from_db()
    assert sign_off.singling_out == "none"


@pytest.mark.parametrize(("field", "shown"), [("own", "Write to the office if"), ("why", TEXT)])
def test_the_authors_words_are_taken_without_the_button_beside_them(client, practitioner, field, shown):
    submission = saving.begin(author=practitioner, kind="case", language="en")
    submission.answers = ANSWERS | {"situation": TEXT}
    submission.save()
    key = next(
        mark.key
        for own in look(texts_of(submission.answers), "en").values()
        for mark in own
        if mark.text == "pieter.vos@example.org"
    )
    client.force_login(practitioner)
    address = reverse("submissions:check", args=[submission.pk])
    answer = client.post(address, {"version": submission.version, "do": "save", f"{field}-{key}": "the office"})
    assert answer.status_code == 302
    submission.refresh_from_db()
    assert shown in submission.answers["situation"]
    assert (key in submission.decisions["kept"]) == (field == "why")
