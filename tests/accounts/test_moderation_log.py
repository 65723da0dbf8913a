"""The log is only ever added to: not by the models, not by SQL, not by a change of keys."""

import pytest
from cryptography.fernet import Fernet
from django.db import DatabaseError, connection, transaction

from accounts.models import LogLine, LogNote
from accounts.models.log import AppendOnly
from accounts.moderation_log import note
from accounts.own_data import erase_account
from accounts.resealing import reseal_all

pytestmark = pytest.mark.django_db


@pytest.fixture
def line(practitioner, moderator):
    return note(action="comment_hidden", by=moderator, about=practitioner, thing="comment:1", words="Named a place.")


def sql(statement):
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)


@pytest.mark.parametrize(
    "act",
    [
        lambda row: row.save(),
        lambda row: row.delete(),
        lambda row: row.note.save(),
        lambda row: LogLine.objects.update(action="x"),
        lambda row: LogLine.objects.all().delete(),
        lambda row: LogLine.objects.filter(pk=row.pk).bulk_update([row], ["action"]),
        lambda row: LogNote.objects.update(words="x"),
    ],
)
def test_the_models_refuse_to_change_or_delete_a_line(line, act):
    with pytest.raises(AppendOnly):
        act(LogLine.objects.get(pk=line.pk))
    kept = LogLine.objects.get()
    assert (kept.action, kept.thing, kept.note.words) == ("comment_hidden", "comment:1", "Named a place.")


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE accounts_logline SET action = 'nothing'",
        "UPDATE accounts_logline SET at = '2001-01-01'",
        "DELETE FROM accounts_logline",
        "UPDATE accounts_lognote SET words = words",
    ],
)
def test_the_database_refuses_it_as_well(line, statement):
    with pytest.raises(DatabaseError, match="append-only"):
        sql(statement)
    assert LogLine.objects.get().action == "comment_hidden"


def test_around_the_models_refusal_stands_the_databases(line):
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic():
        LogLine._base_manager.filter(pk=line.pk)._raw_delete(using="default")
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic():
        line.save_base(force_update=True)


@pytest.mark.skipif(connection.vendor != "postgresql", reason="SQLite knows no TRUNCATE")
def test_the_table_is_not_emptied_at_once(line):
    sql("SET CONSTRAINTS ALL IMMEDIATE")  # else it is refused for the rows that this test has just made
    with pytest.raises(DatabaseError, match="append-only"):
        sql("TRUNCATE accounts_logline CASCADE")


@pytest.mark.skipif(connection.vendor != "sqlite", reason="SQLite's own way to change a row")
def test_a_line_is_not_replaced_by_another(line):
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(
            "INSERT OR REPLACE INTO accounts_logline (id, at, action, by, about, thing, codes) "
            f"VALUES ({line.pk}, '2001-01-01', 'x', '', '', '', '{{}}')"
        )


def test_a_note_can_be_destroyed_and_its_line_stays(line):
    line.note.delete()
    assert not LogNote.objects.exists()
    assert LogLine.objects.get() == line


def test_changing_the_keys_seals_notes_anew_and_changes_no_line(line, settings):
    old, new = settings.SEALING_KEYS[0], Fernet.generate_key().decode()
    settings.SEALING_KEYS = [new, old]
    assert reseal_all().resealed >= 1
    settings.SEALING_KEYS = [new]
    assert LogNote.objects.get().words == "Named a place."


def test_when_an_account_ends_its_lines_stay_and_the_words_about_it_go(line, practitioner, moderator):
    note(action="x", by=practitioner, about=moderator, words="Stays.")
    handle = line.about
    erase_account(user=practitioner)
    assert LogLine.objects.filter(about=handle).count() == 1
    assert [row.words for row in LogNote.objects.all()] == ["Stays."]
