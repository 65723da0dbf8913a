"""Changing the keys that seal: everything sealed is opened and sealed again with the newest key, row by row.

In the rows themselves and not through the models: a model would open and seal every value, also those that are under
the newest key already. So it can be stopped and begun again at any time, and a row that changes meanwhile is let be:
whoever changed it has sealed it with the newest key.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from cryptography.fernet import Fernet, InvalidToken
from django.apps import apps
from django.conf import settings
from django.db import connection, transaction

from accounts.entrance.second_factor import reseal_factors, sealed_factors
from accounts.models import LogNote
from accounts.sealing import CannotOpen, SealedField, reseal, unseal

CHUNK = 200


@dataclass
class Resealed:
    """How many values are under the newest key already, were resealed, and cannot be opened with any key."""

    right: int = 0
    resealed: int = 0
    lost: int = 0


def sealed_columns() -> list[tuple[str, str, str]]:
    """Table, primary key and column of every sealed field of the installation."""
    return [
        (model._meta.db_table, str(model._meta.pk.column), str(field.column))
        for model in apps.get_models()
        for field in model._meta.local_concrete_fields
        if isinstance(field, SealedField) and model._meta.pk is not None
    ]


def count_values() -> int:
    total = 0
    with connection.cursor() as cursor:
        for table, _, column in sealed_columns():
            cursor.execute(f"SELECT COUNT(*) FROM {_q(table)} WHERE {_q(column)} IS NOT NULL")  # noqa: S608
            total += cursor.fetchone()[0]
    return total + len(sealed_factors())


def reseal_all(*, only_look: bool = False, on_progress: Callable[[int], Any] = lambda number: None) -> Resealed:
    """Brings every sealed value under the newest key; with `only_look` says what there is to do."""
    newest = Fernet(settings.SEALING_KEYS[0])
    done = Resealed()
    for table, key, column in sealed_columns():
        for pk, token in _values(table, key, column):
            _one(done, newest, table, key, column, pk, token, only_look)
            on_progress(1)
    for state in reseal_factors(newest, only_look=only_look):
        setattr(done, state, getattr(done, state) + 1)
        on_progress(1)
    return done


def _one(
    done: Resealed, newest: Fernet, table: str, key: str, column: str, pk: Any, token: bytes, only_look: bool
) -> None:
    try:
        newest.decrypt(token)
    except InvalidToken:
        pass
    else:
        done.right += 1
        return
    try:
        unseal(token)
    except CannotOpen:
        done.lost += 1
        return
    done.resealed += 1
    if only_look:
        return
    if table == LogNote._meta.db_table:
        _replace(table, key, column, pk, token)
        return
    statement = f"UPDATE {_q(table)} SET {_q(column)} = %s WHERE {_q(key)} = %s AND {_q(column)} = %s"  # noqa: S608
    with connection.cursor() as cursor:
        cursor.execute(statement, [reseal(token), pk, token])


@transaction.atomic
def _replace(table: str, key: str, column: str, pk: Any, token: bytes) -> None:
    """For the notes of the log, which nobody can change: the same note again, if it was not destroyed meanwhile."""
    with connection.cursor() as cursor:
        cursor.execute(f"DELETE FROM {_q(table)} WHERE {_q(key)} = %s AND {_q(column)} = %s", [pk, token])  # noqa: S608
        if cursor.rowcount == 1:
            statement = f"INSERT INTO {_q(table)} ({_q(key)}, {_q(column)}) VALUES (%s, %s)"  # noqa: S608
            cursor.execute(statement, [pk, reseal(token)])


def _values(table: str, key: str, column: str) -> Iterator[tuple[Any, bytes]]:
    """Row by row in the order of the primary key, so that what is written meanwhile is not read twice."""
    last: Any = None
    while True:
        after = "" if last is None else f"AND {_q(key)} > %s"
        statement = (
            f"SELECT {_q(key)}, {_q(column)} FROM {_q(table)} "  # noqa: S608 - names of our own models
            f"WHERE {_q(column)} IS NOT NULL {after} ORDER BY {_q(key)} LIMIT {CHUNK}"
        )
        with connection.cursor() as cursor:
            cursor.execute(statement, [] if last is None else [last])
            rows = cursor.fetchall()
        for pk, token in rows:
            yield pk, bytes(token)
        if len(rows) < CHUNK:
            return
        last = rows[-1][0]


def _q(name: str) -> str:
    return connection.ops.quote_name(name)
