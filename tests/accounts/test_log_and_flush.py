"""Tests that commit end by emptying every table: for that, and for nothing else, the log is unlocked."""

import pytest
from django.core.management import call_command
from django.db import DatabaseError, connection

from accounts.models import LogLine
from accounts.moderation_log import note
from tests.databases import committing


@pytest.fixture(autouse=True)
def committed(django_db_setup, django_db_blocker, tmp_path):
    with django_db_blocker.unblock(), committing(tmp_path):
        yield


def test_a_flush_in_tests_empties_the_log_and_leaves_it_locked():
    note(action="x")
    call_command("flush", interactive=False, verbosity=0)
    assert not LogLine.objects.exists()
    note(action="y")
    with pytest.raises(DatabaseError, match="append-only"), connection.cursor() as cursor:
        cursor.execute("DELETE FROM accounts_logline")
    assert LogLine.objects.get().action == "y"
