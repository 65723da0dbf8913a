"""What becomes of a case when an account ends, and of a form whose version is no number."""

import pytest
from django.urls import reverse

from lessons.desk.taking import take
from lessons.desk.waiting import waiting_for
from lessons.gate.signing import open_gate, sign_first
from lessons.models import SignOff, Submission
from tests.lessons.gate.cases import answered, at_the_gate, sent_in

pytestmark = pytest.mark.django_db


def test_a_case_whose_editor_has_left_waits_for_another_and_needs_both_signatures(practitioner, editor, second_editor):
    submission = sent_in(practitioner)
    sign_first(sign_off=at_the_gate(submission, editor), by=editor)
    editor.delete()
    assert list(waiting_for(second_editor)) == [submission]
    take(submission=submission, by=second_editor)
    assert SignOff.objects.get().state == SignOff.State.VOID
    again = answered(open_gate(submission=Submission.objects.get(), by=second_editor), second_editor)
    sign_first(sign_off=again, by=second_editor)


def test_when_an_account_is_deleted_nothing_that_was_noted_of_its_cases_stays(practitioner, editor):
    """Deleting an account in the admin ends no case by our services: its rows just go along with it."""
    submission = sent_in(practitioner)
    sign_first(sign_off=at_the_gate(submission, editor), by=editor)
    SignOff.objects.update(notes={"answers": {"x": "That is Pieter's own brother."}})
    practitioner.delete()
    assert not Submission.objects.exists()
    assert not SignOff.objects.exists()


@pytest.mark.parametrize("version", ["abc", "²", "9" * 30, "-", ""])
def test_a_version_that_is_no_number_is_one_that_is_over(client, practitioner, trainer, editor, version):
    submission, other = (take(submission=sent_in(author), by=editor) for author in (practitioner, trainer))
    client.force_login(editor)
    for name, fields in (("arrange", {"audience": "practitioners"}), ("merge", {"other": str(other.pk)})):
        address = reverse(f"lessons_desk:{name}", args=[submission.pk])
        assert client.post(address, fields | {"version": version}).status_code == 409
