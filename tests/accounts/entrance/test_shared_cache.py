"""What limits count in: exact when two count at once, ended when it was said to end, and telling nobody who it was."""

import pytest
from django.core.cache import cache, caches
from django.core.cache.backends.locmem import LocMemCache
from django.core.management import call_command
from django.db import connection
from django.test import Client

from accounts.shared_cache import TableCache, make_table, unreadable_key
from accounts.throttling import count, take_back
from tests.accounts.entrance.coming_in import SIGN_IN


@pytest.fixture
def table(settings, db):
    before = settings.CACHES
    settings.CACHES = {
        "default": {
            "BACKEND": "accounts.shared_cache.TableCache",
            "LOCATION": "throughcare_cache",
            "KEY_FUNCTION": "accounts.shared_cache.unreadable_key",
        }
    }
    make_table(None, using="default")
    assert isinstance(caches["default"], TableCache)
    yield  # the table goes with the transaction of the test
    settings.CACHES = before


def test_migrating_makes_the_table_and_counts_are_counts(table):
    make_table(None, using="default")  # a second time changes nothing
    assert [count("somebody", "door", seconds=60) for _ in range(4)] == [1, 2, 3, 4]
    take_back("somebody", "door")
    assert count("somebody", "door", seconds=60) == 4
    assert count("another", "door", seconds=60) == 1


def test_counting_does_not_begin_the_time_anew(table):
    count("somebody", "door", seconds=60)
    with connection.cursor() as cursor:
        cursor.execute("SELECT expires FROM throughcare_cache")
        ends = cursor.fetchall()
    count("somebody", "door", seconds=60)
    with connection.cursor() as cursor:
        cursor.execute("SELECT expires FROM throughcare_cache")
        assert cursor.fetchall() == ends


def test_what_nobody_counted_yet_cannot_be_counted_on(table):
    with pytest.raises(ValueError, match="Nothing is counted"):
        cache.incr("nothing")


def test_the_brake_on_guessing_works_in_it_and_neither_name_nor_address_is_written_down(table):
    from accounts.signing_in import MOST_OF_A_NAME

    for _ in range(MOST_OF_A_NAME):
        answer = Client(REMOTE_ADDR="192.0.2.77").post(SIGN_IN, {"username": "quillonberry", "password": "wrong"})
        assert answer.status_code == 200
    answer = Client(REMOTE_ADDR="192.0.2.78").post(SIGN_IN, {"username": "quillonberry", "password": "wrong"})
    assert answer.status_code == 429
    with connection.cursor() as cursor:
        cursor.execute("SELECT cache_key, value FROM throughcare_cache")
        kept = str(cursor.fetchall())
    assert "192.0.2" not in kept
    assert "quillonberry" not in kept


def test_other_installations_need_no_table(settings, db):
    assert caches["default"].__class__ is LocMemCache
    make_table(None, using="default")
    assert "throughcare_cache" not in connection.introspection.table_names()
    call_command("check")


def test_names_in_the_cache_say_nothing_and_are_the_same_each_time():
    one = unreadable_key("login:ip:192.0.2.1", "", 1)
    assert one == unreadable_key("login:ip:192.0.2.1", "", 1)
    assert one != unreadable_key("login:ip:192.0.2.2", "", 1)
    assert len(one) == 64
