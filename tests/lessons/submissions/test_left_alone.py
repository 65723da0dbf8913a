"""What nobody goes on with is destroyed, after a warning."""

from datetime import timedelta

import pytest
from django.conf import settings
from django.core import mail
from django.utils import timezone

from lessons.models import Receipt, Submission
from lessons.submissions import saving
from lessons.submissions.jobs import EndUnattended
from tests.lessons.submissions.telling import TOLD

pytestmark = pytest.mark.django_db


def left_alone(submission, days, warned=None):
    now = timezone.now()
    Submission.objects.filter(pk=submission.pk).update(
        changed_at=now - timedelta(days=days), warned_at=None if warned is None else now - timedelta(days=warned)
    )


def is_there(submission):
    return Submission.objects.filter(pk=submission.pk).exists()


@pytest.fixture
def run(django_capture_on_commit_callbacks):
    def run():
        with django_capture_on_commit_callbacks(execute=True):
            EndUnattended().run()

    return run


def test_the_job_is_among_those_of_the_worker():
    assert "lessons.submissions.jobs.EndUnattended" in settings.BACKGROUND_JOBS


@pytest.mark.parametrize(("days", "warned"), [(75, 0), (77, 1)])
def test_the_author_is_warned_once_fourteen_days_before(told, author, run, days, warned):
    left_alone(told, days)
    run()
    run()
    assert len(mail.outbox) == warned
    assert is_there(told)
    if warned:
        whole = mail.outbox[0].message().as_string()
        assert mail.outbox[0].to == [author.email]
        assert not [text for text in [*TOLD.values(), told.receipt_code, str(told.pk)] if text in whole]


def test_the_warning_itself_is_no_change(told, run):
    left_alone(told, 80)
    before = Submission.objects.get(pk=told.pk).changed_at
    run()
    after = Submission.objects.get(pk=told.pk)
    assert after.changed_at == before
    assert after.warned_at is not None


@pytest.mark.parametrize("state", Submission.State)
def test_it_is_destroyed_after_ninety_days_in_whatever_state(told, run, state):
    left_alone(told, 91, warned=15)
    Submission.objects.filter(pk=told.pk).update(state=state)
    run()
    assert not is_there(told)
    assert Receipt.objects.get().outcome == "expired"
    assert len(mail.outbox) == 1


@pytest.mark.parametrize(("days", "warned"), [(89, 15), (91, 13), (150, 1)])
def test_it_is_not_destroyed_before_its_day_nor_within_fourteen_days_of_the_warning(told, run, days, warned):
    left_alone(told, days, warned)
    run()
    assert is_there(told)


def test_a_worker_that_was_stopped_warns_first(told, run):
    left_alone(told, 120)
    run()
    assert is_there(told)
    assert len(mail.outbox) == 1


def test_going_on_takes_the_warning_back(told, author, run):
    left_alone(told, 89, warned=13)
    saving.keep(submission=told, by=author)
    run()
    Submission.objects.filter(pk=told.pk).update(
        changed_at=timezone.now() - timedelta(days=80), warned_at=timezone.now() - timedelta(days=93)
    )
    run()
    assert is_there(told)
    assert len(mail.outbox) == 1  # warned anew for the new ninety days


def test_a_warning_that_cannot_be_sent_is_tried_again_but_raw_text_does_not_stay_for_good(told, author, run):
    type(author).objects.update(is_active=False)
    left_alone(told, 100)
    run()
    assert Submission.objects.get(pk=told.pk).warned_at is None
    left_alone(told, 181)
    run()
    assert not is_there(told)


def test_the_editor_who_took_it_is_warned_too(told, editor, run):
    Submission.objects.filter(pk=told.pk).update(broker=editor, state="in_work")
    left_alone(told, 80)
    run()
    assert {one.to[0] for one in mail.outbox} == {editor.email, told.author.email}


def test_the_days_are_settings(told, run, settings):
    settings.SUBMISSION_DAYS, settings.SUBMISSION_WARN_DAYS = 10, 3
    left_alone(told, 11, warned=4)
    run()
    assert not is_there(told)
