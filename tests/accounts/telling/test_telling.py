"""Who is told, once; and words that are made when they are read."""

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from accounts.models import MailPreferences, Notice, Suspension, User
from accounts.telling import forget, tell_many
from accounts.telling.tell import Telling

pytestmark = pytest.mark.django_db


def test_the_same_event_is_told_once(told, practitioner, trainer):
    assert told(practitioner) is not None
    assert told(practitioner) is None
    assert told(practitioner, kind="grave") is None
    assert told(practitioner, key="approved") is not None
    assert told(trainer) is not None
    assert Notice.objects.count() == 3


def test_what_is_rolled_back_was_never_told(told, practitioner):
    with transaction.atomic():
        told(practitioner)
        transaction.set_rollback(True)
    assert not Notice.objects.exists()


def test_an_inactive_account_is_told_nothing_and_a_suspended_one_only_of_its_account(told, practitioner, trainer):
    User.objects.filter(pk=practitioner.pk).update(is_active=False)
    practitioner.refresh_from_db()
    Suspension.objects.create(user=trainer, reason="x")
    assert told(practitioner) is None
    assert told(practitioner, kind="grave") is None
    assert told(trainer) is None
    tell_many([Telling(trainer.pk, "plain"), Telling(practitioner.pk, "grave")], thing="x:1", key="k")
    assert not Notice.objects.exists()
    assert told(trainer, kind="grave") is not None


def test_mails_on_it_follow_the_members_preferences_unless_said_otherwise(told, practitioner, trainer):
    MailPreferences.objects.create(user=practitioner, replies="weekly", questions="none")
    assert told(practitioner).how_often == "weekly"
    assert told(practitioner, kind="question", key="q").how_often == "none"
    assert told(practitioner, key="other", how_often="at_once").how_often == "at_once"
    assert told(trainer).how_often == "daily"
    assert told(trainer, kind="grave", key="g").how_often == "at_once"
    MailPreferences.objects.filter(pk=practitioner.pk).update(replies="none")
    assert told(practitioner, kind="grave", key="g").how_often == "none"


def test_a_kind_that_nobody_registered_is_an_error(told, practitioner):
    with pytest.raises(LookupError, match="misspelt"):
        told(practitioner, kind="misspelt")


def test_what_went_is_forgotten_in_every_inbox(told, practitioner, trainer):
    told(practitioner)
    told(trainer)
    kept = told(trainer, 10)
    assert forget(thing="thing:1") == 2
    assert list(Notice.objects.all()) == [kept]


def test_two_thousand_members_are_told_in_few_queries(db):
    User.objects.bulk_create(User(username=f"u{n}", email=f"u{n}@example.org") for n in range(2000))
    tellings = [Telling(pk, "plain", "daily") for pk in User.objects.values_list("pk", flat=True)]
    for _ in range(2):
        with CaptureQueriesContext(
            connection,
        ) as captured:
            tell_many(tellings, thing="comment:1", key="k")
        assert len(captured) <= 4 * 8
        assert Notice.objects.count() == 2000
