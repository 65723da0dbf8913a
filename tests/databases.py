"""The test database as it was made, and copies of it: for tests that commit."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

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
