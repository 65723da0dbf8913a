"""Sealed text: unreadable in the database, plain in Python, and keys can be changed."""

import hashlib
import hmac

import pytest
from cryptography.fernet import Fernet, InvalidToken
from django.core.exceptions import ImproperlyConfigured
from django.core.management import CommandError, call_command
from django.db import connection
from hypothesis import given
from hypothesis import strategies as st

from accounts.models import DigestKey
from accounts.resealing import reseal_all, sealed_columns
from accounts.sealing import CannotOpen, digest, reseal, seal, unseal
from lessons.models import Submission


@given(st.binary())
def test_what_is_sealed_comes_out_as_it_went_in(content):
    assert unseal(seal(content)) == content


def test_a_changed_byte_is_noticed():
    token = bytearray(seal(b"the client"))
    token[-3] ^= 1
    with pytest.raises(CannotOpen, match="SEALING_KEYS"):
        unseal(bytes(token))


def test_an_old_key_still_opens_and_resealing_needs_it_no_more(settings):
    old = settings.SEALING_KEYS[0]
    token = seal(b"the client")
    new = Fernet.generate_key().decode()
    settings.SEALING_KEYS = [new, old]
    assert unseal(token) == b"the client"
    fresh = reseal(token)
    settings.SEALING_KEYS = [new]
    assert unseal(fresh) == b"the client"
    with pytest.raises(CannotOpen):
        unseal(token)


def test_without_a_key_the_message_says_how_to_make_one(settings):
    for wrong in ([], ["no key"]):
        settings.SEALING_KEYS = wrong
        with pytest.raises(ImproperlyConfigured, match="make_sealing_key"):
            seal(b"x")


@pytest.fixture
def own_digest_key(db, monkeypatch):
    """As in service: the key of digests is a row, made at its first use."""
    monkeypatch.setattr("accounts.sealing._remembered", [])


def test_a_digest_stays_the_same_when_every_key_has_been_changed(own_digest_key, settings):
    before = digest("/cases/x/", purpose="address")
    assert before != digest("/cases/x/", purpose="receipt")
    old = settings.SEALING_KEYS
    settings.SEALING_KEYS = [Fernet.generate_key().decode(), *old]
    call_command("rotate_sealing_keys", verbosity=0)
    settings.SEALING_KEYS = settings.SEALING_KEYS[:1]
    assert digest("/cases/x/", purpose="address") == before
    assert DigestKey.objects.count() == 1


def test_a_digest_cannot_be_made_by_who_has_the_database_or_the_sealing_keys_alone(own_digest_key, settings):
    made = digest("/cases/x/", purpose="address")
    secret = DigestKey.objects.get().secret
    with connection.cursor() as cursor:
        cursor.execute("SELECT secret FROM accounts_digestkey")
        stored = bytes(cursor.fetchone()[0])
    assert secret not in stored
    for key in (stored, *(key.encode() for key in settings.SEALING_KEYS)):
        assert hmac.new(key, b"address\0/cases/x/", hashlib.sha256).hexdigest() != made


def test_the_key_of_digests_is_read_once_a_process_and_not_before_it_is_committed(
    own_digest_key, django_capture_on_commit_callbacks, django_assert_num_queries
):
    with django_capture_on_commit_callbacks(execute=False) as callbacks:
        first = digest("x", purpose="address")
    with django_assert_num_queries(1):
        assert digest("x", purpose="address") == first
    for callback in callbacks:
        callback()
    with django_assert_num_queries(0):
        assert digest("x", purpose="address") == first


# Changing keys


def sealed_by(key: str) -> int:
    """How many sealed values of submissions this key alone opens."""
    found = 0
    with connection.cursor() as cursor:
        cursor.execute("SELECT answers, receipt_code, decisions FROM lessons_submission")
        for token in (bytes(value) for row in cursor.fetchall() for value in row):
            try:
                Fernet(key).decrypt(token)
                found += 1
            except InvalidToken:
                continue
    return found


def test_rotation_seals_everything_anew_and_the_old_key_can_go(practitioner, settings, capsys):
    old, new = settings.SEALING_KEYS[0], Fernet.generate_key().decode()
    for number in range(3):
        Submission.objects.create(author=practitioner, answers={"situation": f"Told {number}"}, receipt_code="AB12")
    settings.SEALING_KEYS = [new, old]
    Submission.objects.create(author=practitioner, answers={"situation": "Told 3"}, receipt_code="AB12")
    with pytest.raises(CommandError, match="still needed"):
        call_command("rotate_sealing_keys", check=True, verbosity=0)
    assert (sealed_by(new), sealed_by(old)) == (3, 9)
    call_command("rotate_sealing_keys", verbosity=0)
    assert "9 values were sealed anew; 3 were" in capsys.readouterr().out
    assert (sealed_by(new), sealed_by(old)) == (12, 0)
    call_command("rotate_sealing_keys", verbosity=0)
    assert "0 values were sealed anew; 12 were" in capsys.readouterr().out
    settings.SEALING_KEYS = [new]
    assert {made.answers["situation"] for made in Submission.objects.all()} == {f"Told {n}" for n in range(4)}
    call_command("rotate_sealing_keys", check=True, verbosity=0)


def test_rotation_that_was_stopped_goes_on_where_it_was(practitioner, settings, monkeypatch):
    monkeypatch.setattr("accounts.resealing.CHUNK", 2)
    new = Fernet.generate_key().decode()
    for number in range(5):
        Submission.objects.create(author=practitioner, answers={"situation": f"Told {number}"})
    settings.SEALING_KEYS = [new, *settings.SEALING_KEYS]

    def stop(number, seen=[]):  # noqa: B006
        seen.append(number)
        if len(seen) == 4:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        reseal_all(on_progress=stop)
    assert 0 < sealed_by(new) < 15
    assert reseal_all().resealed == 15 - 4
    assert sealed_by(new) == 15


def test_what_no_key_opens_is_counted_and_no_key_is_declared_unneeded(practitioner, settings, capsys):
    Submission.objects.create(author=practitioner, answers={"situation": "Told"})
    settings.SEALING_KEYS = [Fernet.generate_key().decode(), Fernet.generate_key().decode()]
    with pytest.raises(CommandError, match="3 values cannot be opened"):
        call_command("rotate_sealing_keys", verbosity=0)
    assert "needed no more" not in capsys.readouterr().out


def test_rotation_knows_every_sealed_field_of_the_installation():
    tables = {table for table, _, _ in sealed_columns()}
    assert tables >= {"accounts_digestkey", "lessons_submission", "lessons_submissionfile", "lessons_signoff"}


def test_the_command_prints_a_key_that_fits(capsys, settings):
    call_command("make_sealing_key")
    settings.SEALING_KEYS = [capsys.readouterr().out.strip()]
    assert unseal(seal(b"x")) == b"x"


def test_the_database_does_not_know_what_a_submission_says(practitioner):
    made = Submission.objects.create(author=practitioner, answers={"situation": "Bartholomew was released"})
    with connection.cursor() as cursor:
        cursor.execute("SELECT answers, cleaned, receipt_code FROM lessons_submission")
        answers, cleaned, code = cursor.fetchone()
    assert b"Bartholomew" not in bytes(answers)
    assert cleaned is None
    assert b'""' not in bytes(code)
    made.refresh_from_db()
    assert (made.answers, made.cleaned, made.receipt_code) == ({"situation": "Bartholomew was released"}, None, "")
