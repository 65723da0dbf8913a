"""Two moderators, a reason, the log, and the person is told. Nobody learns anything alone, or by guessing."""

import json
from datetime import timedelta

import pytest
from django.contrib.auth.models import Group
from django.core.cache import cache
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, connection, transaction
from django.utils import timezone

from accounts.models import LogLine, LogNote, Notice, Unmasking, User
from accounts.own_data import erase_account, export_of
from accounts.profiles.jobs import EndUnmaskings
from accounts.profiles.unmasking import ask_to_unmask, confirm, look_once, refuse
from accounts.speaking import handle_of
from accounts.telling.kinds import lines_for
from tests.conftest import member

pytestmark = pytest.mark.django_db
REASON = "Somebody is threatened in a comment; the police ask."


@pytest.fixture(autouse=True)
def forgotten():
    cache.clear()


@pytest.fixture
def second(db):
    user = User.objects.create_user("a-second", email="second@example.org", password="a long enough password")
    user.groups.add(Group.objects.get(name="moderator"))
    return user


@pytest.fixture
def asked(practitioner, moderator):
    ask_to_unmask(handle=handle_of(practitioner), by=moderator, reason=REASON, thing="comment:1")
    return Unmasking.objects.get()


def actions():
    return list(LogLine.objects.order_by("pk").values_list("action", flat=True))


def test_a_second_moderator_confirms_and_both_look_once(asked, practitioner, moderator, second):
    confirm(unmasking=asked, by=second)
    for one in (moderator, second):
        assert look_once(unmasking=asked, by=one).email == practitioner.email
        with pytest.raises(ValidationError, match="looked already"):
            look_once(unmasking=asked, by=one)
    assert actions() == ["unmasking_asked", "unmasking_confirmed", "unmasking_seen", "unmasking_seen"]
    line = LogLine.objects.get(action="unmasking_confirmed")
    assert (line.by, line.about) == (handle_of(second), handle_of(practitioner))


def test_the_log_holds_neither_the_reason_nor_the_account(asked, practitioner, second):
    confirm(unmasking=asked, by=second)
    look_once(unmasking=asked, by=second)
    told = str(list(LogLine.objects.values()))
    for kept in (REASON, practitioner.username, practitioner.email):
        assert kept not in told
    assert not LogNote.objects.exists()


def test_before_it_is_confirmed_and_after_it_is_refused_nobody_looks(asked, moderator, second):
    for one in (moderator, second):
        with pytest.raises(ValidationError):
            look_once(unmasking=asked, by=one)
    refuse(unmasking=asked, by=second)
    for one in (moderator, second):
        with pytest.raises(ValidationError):
            look_once(unmasking=asked, by=one)
    assert actions()[-1] == "unmasking_refused"


def test_a_third_moderator_sees_nothing_and_a_week_later_nobody_does(asked, moderator, second, administrator):
    confirm(unmasking=asked, by=second)
    with pytest.raises(ValidationError):
        look_once(unmasking=asked, by=administrator)
    with pytest.raises(ValidationError):
        look_once(unmasking=asked, by=moderator, now=timezone.now() + timedelta(days=7, minutes=1))


def test_who_asked_does_not_decide(asked, moderator):
    for decide in (confirm, refuse):
        with pytest.raises(ValidationError, match="Somebody else"):
            decide(unmasking=asked, by=moderator)
    with pytest.raises(IntegrityError), transaction.atomic():  # and the database holds it
        Unmasking.objects.update(decided_by=moderator)


def test_the_person_neither_decides_nor_asks_about_themselves(moderator, second):
    ask_to_unmask(handle=handle_of(second), by=moderator, reason=REASON)
    for decide in (confirm, refuse):
        with pytest.raises(ValidationError, match="decided already"):
            decide(unmasking=Unmasking.objects.get(), by=second)
    ask_to_unmask(handle=handle_of(moderator), by=moderator, reason=REASON)
    assert Unmasking.objects.count() == 1


@pytest.mark.parametrize("role", ["practitioner", "editor", "trainer"])
def test_only_moderators_ask_decide_and_look(asked, role):
    user = User.objects.filter(username=f"a-{role}").first() or member(role)
    with pytest.raises(PermissionDenied):
        ask_to_unmask(handle=asked.handle, by=user, reason=REASON)
    for service in (confirm, refuse, look_once):
        with pytest.raises(PermissionDenied):
            service(unmasking=asked, by=user)


def test_two_who_confirm_at_once_are_one_confirmation(asked, second, administrator):
    same = Unmasking.objects.get(pk=asked.pk)
    confirm(unmasking=asked, by=second)
    with pytest.raises(ValidationError, match="decided already"):
        confirm(unmasking=same, by=administrator)
    with pytest.raises(ValidationError, match="decided already"):
        refuse(unmasking=same, by=administrator)
    assert Unmasking.objects.get().decided_by == second
    assert actions().count("unmasking_confirmed") == 1


def test_asking_twice_is_one_request(asked, practitioner, second):
    ask_to_unmask(handle=handle_of(practitioner), by=second, reason=REASON)
    assert Unmasking.objects.count() == 1
    assert actions() == ["unmasking_asked", "unmasking_asked"]


@pytest.mark.parametrize("reason", ["", "   ", "because", "x" * 1501])
def test_a_reason_is_needed_and_has_an_end(practitioner, moderator, reason):
    with pytest.raises(ValidationError):
        ask_to_unmask(handle=handle_of(practitioner), by=moderator, reason=reason)
    assert not Unmasking.objects.exists()


def test_a_request_ends_by_itself_after_a_week_and_can_be_asked_anew(asked, practitioner, moderator, second):
    Unmasking.objects.update(asked_at=timezone.now() - timedelta(days=7, minutes=1))
    with pytest.raises(ValidationError, match="ended by itself"):
        confirm(unmasking=asked, by=second)
    EndUnmaskings().run()
    asked.refresh_from_db()
    assert (asked.state, asked.decided_by) == ("refused", None)
    assert actions()[-1] == "unmasking_ended"
    ask_to_unmask(handle=handle_of(practitioner), by=moderator, reason=REASON)
    assert Unmasking.objects.filter(state="asked").count() == 1


def test_the_person_is_told_of_a_confirmation_once_and_with_no_words(asked, practitioner, second):
    assert not Notice.objects.exists()
    confirm(unmasking=asked, by=second)
    notice = Notice.objects.get()
    assert (notice.user, notice.kind, notice.thing) == (practitioner, "unmasked", f"unmasking:{asked.pk}")
    assert lines_for(practitioner, [notice])[notice.pk].address == "/account/profile/unmaskings/"


def test_nobody_is_told_of_what_was_refused_and_nobody_who_reads_the_log_learns_that_it_waits(
    asked, practitioner, moderator, second
):
    ask_to_unmask(handle="m-0123456789", by=moderator, reason=REASON)
    real, in_vain = LogLine.objects.order_by("pk").values("action", "by", "about", "thing", "codes")
    assert real == in_vain
    assert "unmasking" not in json.dumps(export_of(practitioner))
    refuse(unmasking=asked, by=second)
    assert not Notice.objects.exists()


def test_the_person_reads_day_outcome_and_reason_of_what_was_decided(client, asked, practitioner, trainer, second):
    client.force_login(practitioner)
    page = "/account/profile/unmaskings/"
    assert REASON not in client.get(page).content.decode()
    assert REASON not in str(export_of(practitioner))
    confirm(unmasking=asked, by=second)
    html = client.get(page).content.decode()
    assert REASON in html
    assert "two moderators learned who you are" in html
    assert second.username not in html
    assert handle_of(second) not in html
    assert REASON in str(export_of(practitioner))
    client.force_login(trainer)
    assert REASON not in client.get(page).content.decode()


def test_a_reason_with_markup_in_it_is_words(client, practitioner, moderator, second):
    ask_to_unmask(handle=handle_of(practitioner), by=moderator, reason="<script>alert(1)</script> and more words")
    refuse(unmasking=Unmasking.objects.get(), by=second)
    client.force_login(practitioner)
    html = client.get("/account/profile/unmaskings/").content.decode()
    assert "<script>alert" not in html
    assert "Refused by the second moderator" in html


def test_the_reason_is_sealed_in_the_database_and_goes_with_the_account(asked, practitioner):
    with connection.cursor() as cursor:
        cursor.execute("SELECT reason FROM accounts_unmasking")
        assert REASON.encode() not in bytes(cursor.fetchone()[0])
    counts = erase_account(user=practitioner)
    assert counts["requests to learn who it is"] == 1
    assert not Unmasking.objects.exists()


def test_a_moderator_who_leaves_leaves_no_name_on_it(asked, moderator, second):
    confirm(unmasking=asked, by=second)
    erase_account(user=moderator)
    asked.refresh_from_db()
    assert (asked.asked_by, asked.decided_by, asked.state) == (None, second, "confirmed")
