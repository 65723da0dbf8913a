"""Every column of every table, by introspection: tables that no model knows are looked at like any other."""

from collections.abc import Iterator
from contextlib import suppress
from typing import Any, NamedTuple

from django.contrib.sessions.models import Session
from django.db import connection

from home.audit.layers import as_bytes

#: Rows that are held in memory at a time.
ROWS = 200


class Table(NamedTuple):
    name: str
    key: tuple[str, ...]


class Cell(NamedTuple):
    """A value that may hold text, and where it stands."""

    table: str
    column: str
    key: str
    content: bytes


def tables() -> list[Table]:
    """All tables of the database (on PostgreSQL of its present schema), views not."""
    with connection.cursor() as cursor:
        names = sorted(connection.introspection.table_names(cursor))
        if connection.vendor == "sqlite":
            names.append("sqlite_master")
        found = []
        for name in names:
            key: Any = None
            with suppress(Exception):  # a shadow table of a full-text index has none to be asked for
                key = connection.introspection.get_primary_key_columns(cursor, name)
            found.append(Table(name, tuple(key or ())))
        return found


def cells(table: Table) -> Iterator[Cell]:
    """Everything in a table that may hold text. The phrase takes no part in the query."""
    with connection.chunked_cursor() as cursor:
        cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table.name)}")  # noqa: S608 - a name it told us
        names = [column[0] for column in cursor.description]
        while rows := cursor.fetchmany(ROWS):
            for number, row in enumerate(rows):
                values = dict(zip(names, row, strict=True))
                key = ", ".join(str(values[name]) for name in table.key) or f"row {number + 1}"
                if table.name == Session._meta.db_table:
                    key = f"{key[:4]}…"  # the whole of it is as good as a password
                for name, value in values.items():
                    content = as_bytes(value)
                    if content:
                        yield Cell(table.name, name, key, content)
                        yield from _of_a_session(table, name, key, content)


def _of_a_session(table: Table, column: str, key: str, content: bytes) -> Iterator[Cell]:
    """Sessions are signed and packed: what they hold."""
    if table.name == Session._meta.db_table and column == "session_data":
        held = as_bytes(Session(session_data=content.decode()).get_decoded())
        if held:
            yield Cell(table.name, "session_data, decoded", key, held)


def statistics() -> Iterator[Cell]:
    """PostgreSQL keeps samples of the values of each column for its planner, after the rows are gone."""
    if connection.vendor != "postgresql":
        return
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT tablename, attname, most_common_vals::text, histogram_bounds::text FROM pg_stats "
            "WHERE schemaname = ANY(current_schemas(false))"
        )
        for table, column, common, bounds in cursor.fetchall():
            content = as_bytes(f"{common or ''}\n{bounds or ''}")
            if content:
                yield Cell(f"statistics of {table}", column, "", content)
