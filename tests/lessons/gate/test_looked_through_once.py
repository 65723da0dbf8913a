"""One press of a button looks through each text once, however many steps it takes; another text is read anew."""

from collections import Counter

import pytest
from django.urls import reverse

from catalogue import looking
from lessons.desk.cleaning import clean
from lessons.desk.taking import take
from lessons.gate.panels import standing_of
from lessons.gate.signing import open_gate
from lessons.gate.subject import Subject
from lessons.models import CaseStudyPage, SignOff, Submission
from lessons.submissions import saving
from tests.catalogue.factories import CaseStudyFactory
from tests.lessons.gate.cases import PASSED, cleaned, sent_in

pytestmark = pytest.mark.django_db
WORDS = "Zebulon Quill wrote to pieter.vos@example.org."


@pytest.fixture
def looked(monkeypatch):
    """How often each text was looked through."""
    times = Counter()
    real = looking.find

    def counting(text, language):
        times[text] += 1
        return real(text, language)

    monkeypatch.setattr(looking, "find", counting)
    return times


def test_answers_and_signature_in_one_press(client, practitioner, editor, looked):
    submission = cleaned(sent_in(practitioner), editor, situation=WORDS)
    sign_off = open_gate(submission=submission, by=editor)
    why = {f"why_{each.digest}": str(each.choices[-1]) for each in Subject(submission=submission).questions}
    client.force_login(editor)
    looked.clear()
    signed = client.post(reverse("lessons_gate:sign", args=[sign_off.pk]), PASSED | why | {"do": "sign"})
    assert signed.status_code == 302
    sign_off.refresh_from_db()
    assert sign_off.state == SignOff.State.FIRST
    assert any(WORDS in text for text in looked)
    assert set(looked.values()) == {1}


def test_what_was_found_in_another_text_does_not_count(practitioner, editor, looked):
    submission = cleaned(sent_in(practitioner), editor, situation=WORDS)
    before = Subject(submission=submission)
    assert "Zebulon Quill" in {question.words for question in before.questions}
    same = Subject(submission=Submission.objects.get(pk=submission.pk), seen=before)
    looked.clear()
    assert same.questions == before.questions
    assert not looked
    clean(submission=submission, by=editor, version=submission.version, texts={"situation": "Ottoline Pike rang."})
    after = Subject(submission=Submission.objects.get(pk=submission.pk), seen=same)
    found = {question.words for question in after.questions}
    assert "Ottoline Pike" in found
    assert "Zebulon Quill" not in found


def test_all_proposals_accepted_at_once_on_the_desk(client, practitioner, editor, looked):
    submission = take(submission=sent_in(practitioner), by=editor)
    client.force_login(editor)
    looked.clear()
    texts = {"version": submission.version, "situation": WORDS, "do": "accept"}
    assert client.post(reverse("lessons_desk:clean", args=[submission.pk]), texts).status_code == 302
    submission.refresh_from_db()
    assert "pieter.vos" not in submission.cleaned["situation"]
    assert sum(looked.values()) == 1


def test_all_proposals_accepted_at_once_by_the_author(client, practitioner, looked):
    own = saving.begin(author=practitioner, kind="case", language="en")
    own.answers = {"situation": WORDS}
    own.save()
    client.force_login(practitioner)
    looked.clear()
    at = reverse("submissions:check", args=[own.pk])
    assert client.post(at, {"do": "all", "version": own.version}).status_code == 302
    own.refresh_from_db()
    assert "pieter.vos" not in own.answers["situation"]
    assert sum(looked.values()) == 1


def test_the_form_of_an_invented_case(looked):
    page = CaseStudyFactory(is_demonstration=True)
    draft = CaseStudyPage.objects.get(pk=page.pk)
    draft.situation = f"<p>{WORDS}</p>"
    draft.save_revision()
    looked.clear()
    assert standing_of(draft)["waiting"]
    assert any(WORDS in text for text in looked)
    assert set(looked.values()) == {1}
