"""The test database as it was made, and copies of it: for tests that commit."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from django.conf import settings
from django.db import connection, connections
from django.db.backends.base.creation import TEST_DATABASE_PREFIX


def make_test_database() -> None:
    """pytest-django does not where no test of the run has the mark `django_db`; those that commit must not have it,
    since it would hold a transaction open."""
    name = str(connection.settings_dict["NAME"])
    is_made = name == connection.creation._get_test_db_name() or name.startswith(TEST_DATABASE_PREFIX)
    if not is_made:  # once made, its name has a prefix that would be put before it again
        connection.creation.create_test_db(verbosity=0, autoclobber=True, keepdb=True)


@contextmanager
def committing(folder: Path) -> Iterator[None]:
    """Inside, this process works on a copy that is thrown away: what is committed there, other tests never see."""
    make_test_database()
    connections.close_all()  # a template may have no visitors
    name = connection.settings_dict["NAME"]
    if connection.vendor == "sqlite":
        copy = str(folder / "committing.sqlite3")
        source, target = sqlite3.connect(name), sqlite3.connect(copy)
        source.backup(target)
        source.close()
        target.close()
    else:
        copy = f"{name}_committing"
        administer(f'DROP DATABASE IF EXISTS "{copy}" WITH (FORCE)')
        administer(f'CREATE DATABASE "{copy}" TEMPLATE "{name}"')
    settings.DATABASES["default"]["NAME"] = connection.settings_dict["NAME"] = copy
    try:
        yield
    finally:
        connections.close_all()
        settings.DATABASES["default"]["NAME"] = connection.settings_dict["NAME"] = name
        if connection.vendor != "sqlite":
            administer(f'DROP DATABASE IF EXISTS "{copy}" WITH (FORCE)')


def administer(statement: str) -> None:
    import psycopg

    given = connection.settings_dict
    for attempt in range(10):
        try:
            with psycopg.connect(
                dbname="postgres",
                user=given["USER"],
                password=given["PASSWORD"],
                host=given["HOST"],
                port=given["PORT"] or None,
                autocommit=True,
            ) as server:
                server.execute(statement)
            return
        except psycopg.errors.ObjectInUse:  # autovacuum looks at the template now and then
            if attempt == 9:
                raise
            time.sleep(0.5)


@contextmanager
def log_unlocked() -> Iterator[None]:
    """The triggers that keep the log from being emptied are gone meanwhile, as they never are in service."""
    locking = import_module("accounts.migrations.0006_log_cannot_be_changed")
    editor = SimpleNamespace(connection=connection, execute=_execute)
    locking.unlock(None, editor)
    try:
        yield
    finally:
        locking.lock(None, editor)


def _execute(statement: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement)


@contextmanager
def flushing() -> Iterator[None]:
    """Inside, `flush`, with which tests that commit end, empties the log too."""
    kind = type(connection.ops)
    flush = kind.execute_sql_flush

    def unlocked(self: Any, sql_list: list[str]) -> None:
        with log_unlocked():
            flush(self, sql_list)

    kind.execute_sql_flush = unlocked  # type: ignore[method-assign]
    try:
        yield
    finally:
        kind.execute_sql_flush = flush  # type: ignore[method-assign]
