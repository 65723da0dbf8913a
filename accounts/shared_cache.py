"""The cache that all processes share: a table of the database, where no other server is named (CACHE_URL).

What is counted to slow down guessing stands in the cache. So its counts must be exact when many ask at once, and its
names must tell nobody who was counted: they hold network addresses and what was typed as a name.
"""

import base64
import pickle
from typing import Any

from django.apps import apps
from django.conf import settings
from django.core.cache.backends.base import default_key_func
from django.core.cache.backends.db import DatabaseCache
from django.core.management import call_command
from django.db import connections, router, transaction
from django.utils.crypto import salted_hmac


def unreadable_key(key: str, key_prefix: str, version: int) -> str:
    """A keyed fingerprint of the name under which something is cached."""
    plain = default_key_func(key, key_prefix, version)
    return salted_hmac("throughcare.cache", plain, algorithm="sha256").hexdigest()


class TableCache(DatabaseCache):
    """Django's, with a count that is right when two processes count at once, and that ends when it was said to end.

    Django's own reads, adds and writes, each by itself, and begins the time anew at every count.
    """

    def incr(self, key: str, delta: int = 1, version: int | None = None) -> int:
        alias = router.db_for_write(self.cache_model_class)
        connection = connections[alias]
        table, own = connection.ops.quote_name(self._table), self.make_and_validate_key(key, version=version)  # type: ignore[attr-defined]
        lock = "FOR UPDATE" if connection.features.has_select_for_update else ""  # SQLite: the lock is taken at BEGIN
        with transaction.atomic(using=alias), connection.cursor() as cursor:
            cursor.execute(f"SELECT 1 FROM {table} WHERE cache_key = %s {lock}", [own])  # noqa: S608 - our own table
            before = self.get(key, version=version)
            if before is None:
                raise ValueError("Nothing is counted under this name.")
            after: int = before + delta
            value = base64.b64encode(pickle.dumps(after, self.pickle_protocol)).decode("latin1")
            cursor.execute(f"UPDATE {table} SET value = %s WHERE cache_key = %s", [value, own])  # noqa: S608
        return after


def make_table(sender: Any, using: str, **kwargs: Any) -> None:
    """`migrate` makes the table too, where the cache is one."""
    is_table = any(cache["BACKEND"].endswith(".TableCache") for cache in settings.CACHES.values())
    if is_table and using == router.db_for_write(apps.get_model("accounts", "User")):
        call_command("createcachetable", database=using, verbosity=0)
