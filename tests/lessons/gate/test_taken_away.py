"""Reports and withdrawals of cases that two people have signed, with nothing of the gate left out."""

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse

from catalogue.models import RecognitionReport, Tombstone
from catalogue.recall import recall
from catalogue.report_views import report_token
from catalogue.reports import decide
from lessons.gate.errors import GateClosed
from lessons.gate.release import sign_and_release
from lessons.gate.signing import open_gate, sign_first
from lessons.models import SignOff, Submission
from tests.catalogue.taken_away.test_recall import said_anywhere
from tests.lessons.gate.cases import answered, at_the_gate, draft_of, live, sent_in, signed_and_released

pytestmark = pytest.mark.django_db
State = RecognitionReport.State


@pytest.fixture
def released(practitioner, editor, second_editor):
    """A case that came in by its door, was cleaned, signed by two, and released to practitioners."""
    sign_off = at_the_gate(sent_in(practitioner), editor)
    sign_first(sign_off=sign_off, by=editor)
    return sign_and_release(sign_off=sign_off, by=second_editor, has_read=True)


@pytest.fixture
def reader(trainer):
    client = Client()
    client.force_login(trainer)
    return client


def reported(page) -> RecognitionReport:
    Client().post("/report/", {"page": report_token(page)})
    return RecognitionReport.objects.get(state=State.OPEN)


def test_a_signed_case_is_hidden_and_shown_again_as_it_was_without_new_signatures(released, reader, editor):
    assert reader.get(released.url).status_code == 200
    made = reported(released)
    assert reader.get(released.url).status_code == 404
    live(released).get_latest_revision().publish(user=editor)
    assert reader.get(released.url).status_code == 404, "the signed text, published again, does not show it"
    RecognitionReport.objects.update(reported_at=live(released).last_published_at)
    decide(report=made, by=editor, outcome=State.SHOWN, reason="nobody")
    assert reader.get(released.url).status_code == 200
    assert SignOff.objects.filter(page=released).count() == 1


def test_a_hidden_case_comes_back_changed_only_with_a_text_that_two_have_signed(
    released, reader, editor, second_editor
):
    made = reported(released)
    draft_of(released, situation="<p>The client was to go home.</p>")
    with pytest.raises(GateClosed):
        live(released).get_latest_revision().publish(user=editor)
    with pytest.raises(ValidationError, match="Nothing was published"):
        decide(report=made, by=editor, outcome=State.CHANGED)
    type(released).objects.filter(pk=released.pk).update(situation="<p>By hand, past the gate.</p>")
    RecognitionReport.objects.update(reported_at=released.first_published_at.replace(year=2020))
    with pytest.raises(ValidationError, match="Two people have to sign"):
        decide(report=made, by=editor, outcome=State.CHANGED)
    assert reader.get(released.url).status_code == 404
    signed_and_released(released, editor, second_editor)
    assert reader.get(released.url).status_code == 404, "signed and published, and still hidden until it is decided"
    decide(report=made, by=second_editor, outcome=State.CHANGED)
    assert "The client was to go home." in reader.get(released.url).content.decode()


def test_a_signed_case_that_is_withdrawn_leaves_its_signatures_without_words_and_its_gate_is_gone(
    released, reader, editor, second_editor, client
):
    draft_of(released, title="A Quillonberry title", situation="<p>Quillonberry was met.</p>")
    waiting = answered(open_gate(page=live(released), by=editor), editor)
    sign_first(sign_off=waiting, by=editor)
    waiting.refresh_from_db()
    waiting.notes = {"first": "Quillonberry is a family name"}
    waiting.save()
    assert said_anywhere("quillonberry")
    stone = recall(page=released, by=editor, reason="recognisable")
    assert stone.purged["sign-offs emptied"] == 2
    assert said_anywhere("quillonberry") == []
    assert said_anywhere(released.title) == []
    assert reader.get(released.url).status_code == 410
    assert Client().get(released.url).status_code == 404
    signed = SignOff.objects.get(state=SignOff.State.RELEASED)
    assert {signed.first_signer, signed.second_signer} == {editor, second_editor}, "who released what stays"
    assert (signed.text_hash, signed.answers, signed.page_id) == ("", {}, None)
    client.force_login(second_editor)
    assert client.get(reverse("lessons_gate:sign", args=[waiting.pk])).status_code in (302, 404)
    assert Tombstone.objects.get() == stone
    assert not Submission.objects.exists()
