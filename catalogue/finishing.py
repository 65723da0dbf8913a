"""What cannot be done in the transaction of a recall: bytes in indexes, caches and database file.

Done at once where nobody else is in the way; what is left the worker does within seconds (`FinishRecalls`). Readers
find nothing of the entry meanwhile: its rows are gone, and what waits to be indexed is no part of what they search.
"""

import logging
from typing import Any

from django.core.cache import caches
from django.db import DatabaseError, connection
from django.utils import timezone
from wagtail import hooks
from wagtail.models import Page

from catalogue.models import Tombstone

logger = logging.getLogger("catalogue")

#: Wagtail hook for rooms that keep text outside the database. Called with the numbers of the pages; may raise, and is
#: called again then.
FORGET_ENTRIES = "throughcare_forget_entries"
#: With more pages than this the indexes take too long to be rewritten while somebody waits for an answer.
MOST_AT_ONCE = 2_000


def finish(stone_id: int, *, at_once: bool = False) -> bool:
    """Removes the last bytes; whether all of it is done. Safe to call again."""
    stone = Tombstone.objects.get(pk=stone_id)
    if stone.finished_at is not None:
        return True
    if at_once and Page.objects.count() > MOST_AT_ONCE:
        return False
    try:
        for forget in hooks.get_hooks(FORGET_ENTRIES):
            forget(stone.page_ids)
        for cache in caches.all(initialized_only=True):
            cache.clear()
        is_done = compact_database()
    except Exception as error:  # whatever it is, the worker tries again, and says so
        logger.warning("Withdrawal %s is not finished yet: %s. The worker tries again.", stone.pk, error)
        return False
    if is_done:
        Tombstone.objects.filter(pk=stone.pk).update(finished_at=timezone.now(), page_ids=[])
    return is_done


def compact_database(*, full: bool = False) -> bool:
    """Leaves no deleted text in the database's own files; False where somebody reads just now and it has to wait.

    SQLite: the file is written anew and the write-ahead log emptied. PostgreSQL: dead rows are freed and statistics
    (which hold samples of text) made anew; only `full`, which locks each table for seconds, gives their bytes back.
    """
    if connection.in_atomic_block:
        return False
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("PRAGMA secure_delete = ON")
            cursor.execute("VACUUM")
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            return not cursor.fetchone()[0]
        if connection.vendor == "postgresql":
            cursor.execute("VACUUM (FULL, ANALYZE)" if full else "VACUUM (ANALYZE)")
    return True


def empty_log() -> bool:
    """After something was destroyed: SQLite's write-ahead log holds pages as they were before, until it is emptied.

    What was deleted in the file itself is overwritten (`secure_delete`, in the settings). False where somebody reads
    just now; nobody is kept waiting for it, and `EmptyLog` does it a minute later. PostgreSQL does its own.
    """
    if connection.vendor != "sqlite":
        return True
    if connection.in_atomic_block:
        return False
    patience = int(connection.settings_dict["OPTIONS"].get("timeout", 5) * 1000)
    try:
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA busy_timeout = 500")
            try:
                cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                return not cursor.fetchone()[0]
            finally:
                cursor.execute(f"PRAGMA busy_timeout = {patience}")
    except DatabaseError as error:
        logger.warning("The write-ahead log was not emptied: %s. The worker tries again.", type(error).__name__)
        return False


class EmptyLog:
    """For the worker, which finds the moments at which nobody reads. Named in settings.BACKGROUND_JOBS."""

    name = "write-ahead log"
    interval = 60.0

    def run(self) -> None:
        empty_log()


class FinishRecalls:
    """For the worker. One small query while nothing waits. Named in settings.BACKGROUND_JOBS."""

    name = "withdrawals"
    interval = 5.0

    def run(self) -> None:
        for pk in unfinished().values_list("pk", flat=True):
            finish(pk)


def unfinished() -> Any:
    return Tombstone.objects.filter(finished_at__isnull=True).order_by("pk")
