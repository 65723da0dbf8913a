"""What becomes of a case when an account ends, and of a form whose version is no number."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
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


@pytest.fixture
def in_lost_hands(practitioner, editor):
    """Signed once by an editor who has lost the role since, and keeps the account."""
    submission = sent_in(practitioner)
    sign_first(sign_off=at_the_gate(submission, editor), by=editor)
    editor.groups.clear()
    return submission


def test_a_case_of_an_editor_who_lost_the_role_is_put_back_by_another(client, in_lost_hands, second_editor):
    client.force_login(second_editor)
    address = reverse("lessons_desk:free", args=[in_lost_hands.pk])
    assert address in client.get(reverse("lessons_desk:list")).content.decode()
    client.post(address)
    assert list(waiting_for(second_editor)) == [in_lost_hands]
    assert SignOff.objects.get().state == SignOff.State.VOID
    row = take(submission=in_lost_hands, by=second_editor)
    assert row.cleaned["summary"] == "What two services agreed on."


def test_a_case_of_an_editor_who_may_work_on_it_is_put_back_by_an_administrator_only(
    client, practitioner, editor, second_editor, administrator
):
    submission = take(submission=sent_in(practitioner), by=editor)
    address = reverse("lessons_desk:free", args=[submission.pk])
    client.force_login(second_editor)
    assert address not in client.get(reverse("lessons_desk:list")).content.decode()
    client.post(address)
    assert Submission.objects.get().broker == editor
    client.force_login(administrator)
    assert address in client.get(reverse("lessons_desk:list")).content.decode()
    client.post(address)
    assert Submission.objects.get().broker is None


def test_nobody_puts_back_a_case_of_their_own_nor_without_the_role(client, in_lost_hands, practitioner, trainer):
    practitioner.is_superuser = True
    practitioner.save()
    address = reverse("lessons_desk:free", args=[in_lost_hands.pk])
    for user in (practitioner, trainer):
        client.force_login(user)
        client.post(address)
        assert Submission.objects.get().broker is not None
    client.force_login(practitioner)
    assert address not in client.get(reverse("lessons_desk:list")).content.decode()


def test_the_list_asks_no_more_for_more_cases_of_others(
    client, practitioner, trainer, editor, administrator, django_assert_max_num_queries
):
    client.force_login(administrator)
    take(submission=sent_in(practitioner), by=editor)
    with CaptureQueriesContext(connection) as one:
        client.get(reverse("lessons_desk:list"))
    for _ in range(3):
        take(submission=sent_in(trainer), by=editor)
    with django_assert_max_num_queries(len(one)):
        client.get(reverse("lessons_desk:list"))
