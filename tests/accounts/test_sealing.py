"""Sealed text: unreadable in the database, plain in Python, and keys can be changed."""

import pytest
from cryptography.fernet import Fernet
from django.core.exceptions import ImproperlyConfigured
from django.core.management import call_command
from django.db import connection
from hypothesis import given
from hypothesis import strategies as st

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


def test_a_digest_stays_while_a_new_key_is_put_in_front_and_purposes_do_not_meet(settings):
    before = digest("/cases/x/", purpose="address")
    assert before != digest("/cases/x/", purpose="receipt")
    settings.SEALING_KEYS = [Fernet.generate_key().decode(), *settings.SEALING_KEYS]
    assert digest("/cases/x/", purpose="address") == before


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
