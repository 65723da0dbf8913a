"""A database of its own, migrated and committed to, for tests of several processes."""

import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from django.db import connection, connections

from tests.databases import administer, make_test_database


@pytest.fixture
def own_database(django_db_setup: None, django_db_blocker: Any, tmp_path: Path) -> Iterator[dict[str, str]]:
    """Environment for processes: a copy of the test database as it was made, and a data folder, both thrown away."""
    with django_db_blocker.unblock():
        make_test_database()
        connections.close_all()  # a template may have no visitors
        if connection.vendor == "sqlite":
            copy = tmp_path / "copy.sqlite3"
            source, target = sqlite3.connect(connection.settings_dict["NAME"]), sqlite3.connect(copy)
            source.backup(target)
            source.close()
            target.close()
            yield _environment(f"sqlite:///{copy}", tmp_path)
        else:
            name = f"{connection.settings_dict['NAME']}_processes"
            administer(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
            administer(f'CREATE DATABASE "{name}" TEMPLATE "{connection.settings_dict["NAME"]}"')
            yield _environment(_address(name), tmp_path)
            administer(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


def _environment(address: str, folder: Path) -> dict[str, str]:
    given = {
        "DATABASE_URL": address,
        "THROUGHCARE_VAR_DIR": str(folder / "var"),
        "DJANGO_SETTINGS_MODULE": "throughcare.settings.test",
    }
    return os.environ | given


def _address(name: str) -> str:
    given = connection.settings_dict
    user = quote(given["USER"], safe="") + (f":{quote(given['PASSWORD'], safe='')}" if given["PASSWORD"] else "")
    where = quote(given["HOST"], safe="") + (f":{given['PORT']}" if given["PORT"] else "")
    return f"postgres://{user}@{where}/{name}"
