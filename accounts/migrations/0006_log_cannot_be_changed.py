"""The log is append-only in the database itself: whoever has a shell or another program cannot change it in passing.

Lines are neither changed, deleted nor truncated. Notes are not changed; they may be deleted, by recall and erasure.
Altering one of the two tables on SQLite makes it anew, without its triggers: such a migration calls `lock` again.
"""

from django.db import migrations

FOR_GOOD = "The log is append-only: add a line instead."
TRIGGERS = {
    "accounts_logline_unchanged": ("UPDATE", "accounts_logline"),
    "accounts_logline_undeleted": ("DELETE", "accounts_logline"),
    "accounts_lognote_unchanged": ("UPDATE", "accounts_lognote"),
}
#: SQLite's INSERT OR REPLACE deletes without asking the trigger on DELETE.
REPLACING = {"accounts_logline": "id", "accounts_lognote": "line_id"}
FUNCTION = "accounts_log_is_append_only"


def lock(apps, schema_editor):
    for name, (act, table) in TRIGGERS.items():
        if schema_editor.connection.vendor == "sqlite":
            schema_editor.execute(
                f"CREATE TRIGGER {name} BEFORE {act} ON {table} BEGIN SELECT RAISE(ABORT, '{FOR_GOOD}'); END"
            )
        else:
            _function(schema_editor)
            schema_editor.execute(
                f"CREATE TRIGGER {name} BEFORE {act} ON {table} FOR EACH ROW EXECUTE FUNCTION {FUNCTION}()"
            )
    if schema_editor.connection.vendor == "sqlite":
        for table, key in REPLACING.items():
            schema_editor.execute(
                f"CREATE TRIGGER {table}_unreplaced BEFORE INSERT ON {table} "  # noqa: S608 - our own
                f"WHEN EXISTS (SELECT 1 FROM {table} WHERE {key} = NEW.{key}) "
                f"BEGIN SELECT RAISE(ABORT, '{FOR_GOOD}'); END"
            )
    else:
        schema_editor.execute(
            "CREATE TRIGGER accounts_logline_untruncated BEFORE TRUNCATE ON accounts_logline "
            f"FOR EACH STATEMENT EXECUTE FUNCTION {FUNCTION}()"
        )


def _function(schema_editor):
    schema_editor.execute(
        f"CREATE OR REPLACE FUNCTION {FUNCTION}() RETURNS trigger LANGUAGE plpgsql AS "
        f"$body$ BEGIN RAISE EXCEPTION '{FOR_GOOD}' USING ERRCODE = 'restrict_violation'; END $body$"
    )


def unlock(apps, schema_editor):
    if schema_editor.connection.vendor == "sqlite":
        for name in (*TRIGGERS, *(f"{table}_unreplaced" for table in REPLACING)):
            schema_editor.execute(f"DROP TRIGGER IF EXISTS {name}")
        return
    for name, (_, table) in {**TRIGGERS, "accounts_logline_untruncated": ("", "accounts_logline")}.items():
        schema_editor.execute(f"DROP TRIGGER IF EXISTS {name} ON {table}")
    schema_editor.execute(f"DROP FUNCTION IF EXISTS {FUNCTION}()")


class Migration(migrations.Migration):
    dependencies = [("accounts", "0005_suspended_accounts")]

    operations = [migrations.RunPython(lock, unlock)]
