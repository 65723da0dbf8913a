"""One name a thread, one handle for moderators; neither leads to the account or from one thread to the next."""

import hashlib
import math
import re
import uuid

import pytest
from cryptography.fernet import Fernet

from accounts.models import DigestKey, User
from accounts.pseudonym_words import LIVING, STANDING
from accounts.resealing import reseal_all
from accounts.sealing import _remembered, remember_digest_key
from accounts.speaking import DIGITS, HANDLE, LETTERS, account_of_handle, handle_of, pseudonym_of
from anonymisation.detect.gazetteer import DATA, _lines

FORM = re.compile(rf"[A-Z][a-z]+ [A-Z][a-z]+ ([{DIGITS}][{LETTERS}]){{2}}")


def somebody(pk=1):
    return User(pk=pk)


def test_a_member_has_one_pseudonym_in_a_thread_and_another_in_the_next():
    one, other = uuid.uuid4(), uuid.uuid4()
    assert pseudonym_of(somebody(), one) == pseudonym_of(somebody(), str(one)) == pseudonym_of(somebody(), one)
    assert pseudonym_of(somebody(), one) != pseudonym_of(somebody(), other)
    assert pseudonym_of(somebody(1), one) != pseudonym_of(somebody(2), one)


def test_no_part_of_a_pseudonym_stays_the_same_over_threads():
    words = [pseudonym_of(somebody(), uuid.UUID(int=number)).split() for number in range(60)]
    for part in zip(*words, strict=True):
        assert len(set(part)) > 30


def test_three_hundred_who_speak_in_one_thread_have_three_hundred_pseudonyms():
    thread = uuid.UUID(int=7)
    assert len({pseudonym_of(somebody(pk), thread) for pk in range(300)}) == 300
    possible = len(LIVING) * len(STANDING) * (len(DIGITS) * len(LETTERS)) ** 2
    assert 100**2 / 2 / possible < 1e-4 / 5
    assert math.log2(possible) > 28


def test_a_pseudonym_can_be_read_and_said():
    for number in range(300):
        name = pseudonym_of(somebody(number), uuid.UUID(int=1))
        assert FORM.fullmatch(name), name
        assert len(name) <= 32
        assert not re.search(r"\d\d|[A-Z]{2}", name.split()[-1]), name


def test_the_words_of_pseudonyms_are_those_that_speakers_already_have():
    """Whoever changes the lists gives everybody a second pseudonym in threads that they spoke in. Add no word."""
    lists = " ".join([*LIVING, "|", *STANDING])
    assert hashlib.sha256(lists.encode()).hexdigest().startswith("52e8f873f0d2cd0b")
    assert len(set(LIVING + STANDING)) == len(LIVING) + len(STANDING)


def test_no_word_of_a_pseudonym_is_a_persons_name():
    names = {line.partition("\t")[0] for line in _lines("names.txt.gz")}
    assert DATA.is_dir()
    assert len(names) > 10_000
    assert [word for word in LIVING + STANDING if word.lower() in names] == []


@pytest.mark.django_db
def test_changing_the_keys_that_seal_changes_neither_pseudonym_nor_handle(settings, practitioner):
    _remembered.clear()
    try:
        thread = uuid.uuid4()
        before = (pseudonym_of(practitioner, thread), handle_of(practitioner))
        old = bytes(DigestKey.objects.values_list("secret", flat=True).get())
        settings.SEALING_KEYS = [Fernet.generate_key().decode(), *settings.SEALING_KEYS]
        assert reseal_all().lost == 0
        settings.SEALING_KEYS = settings.SEALING_KEYS[:1]
        _remembered.clear()
        assert DigestKey.objects.get().secret == old
        assert (pseudonym_of(practitioner, thread), handle_of(practitioner)) == before
    finally:
        remember_digest_key(b"only for tests")


@pytest.mark.django_db
def test_a_handle_leads_to_its_account_and_nothing_else_does(practitioner, trainer):
    assert HANDLE.fullmatch(handle_of(practitioner))
    assert account_of_handle(handle_of(practitioner)) == practitioner
    assert account_of_handle(f" {handle_of(trainer).upper()} ") == trainer
    for none in ("", "m-", "m-0000000000", practitioner.username, str(practitioner.pk), "m-" + "%" * 10):
        assert account_of_handle(none) is None


@pytest.mark.django_db
def test_neither_name_says_anything_of_the_account(practitioner):
    shown = f"{pseudonym_of(practitioner, uuid.uuid4())} {handle_of(practitioner)}".lower()
    assert practitioner.username not in shown
    assert "practitioner" not in shown
