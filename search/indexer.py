"""The indexer: makes the indexes agree with the database, from the changes noted in the outbox.

One at a time on a machine, under a lock that the system frees when its holder dies. Killed anywhere, it leaves each
index as it was before the batch or after it, and the rows in the outbox: the next run does the batch again, and what
is right already is not written again.
"""

import datetime
import json
import logging
import secrets
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import DatabaseError
from django.db.models import F
from django.utils import timezone
from filelock import FileLock, Timeout
from modelsearch.backends import get_search_backend
from modelsearch.conf import get_app_config

from search.backends.whoosh.backend import SearchBackend
from search.backends.whoosh.errors import IndexBusy, IndexNotWritten, IndexUnavailable
from search.backends.whoosh.objects import load_objects
from search.building import rebuild
from search.models import PendingChange

logger = logging.getLogger("search.index")

#: Rows that are indexed together: one commit of each index.
BATCH = 200
#: Seconds after which an object that could not be indexed is tried again, doubled each time, and the longest wait.
FIRST_WAIT, LONGEST_WAIT = 60, 86_400
#: What concerns an index or the database as a whole, and no single object.
OF_THE_WHOLE = (IndexUnavailable, IndexBusy, IndexNotWritten, DatabaseError)


def our_backends() -> dict[str, SearchBackend]:
    """Every configured backend that is a Whoosh index of ours, by name."""
    backends = {name: get_search_backend(name) for name in get_app_config().get_search_backend_config()}
    return {name: backend for name, backend in backends.items() if isinstance(backend, SearchBackend)}


@contextmanager
def the_only_indexer(wait: float = 0) -> Iterator[None]:
    """Raises `IndexBusy` when another process is indexing, and goes on doing so for longer than `wait` seconds."""
    folder = Path(settings.SEARCH_INDEX_DIR)
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    try:
        with FileLock(folder / "indexer.lock", timeout=wait):
            yield
    except Timeout as error:
        raise IndexBusy("Another process is indexing already: the worker, or a command. Nothing is wrong.") from error


def catch_up(on_progress: Callable[[int], Any] = lambda number: None, *, wait: float = 0) -> int:
    """Indexes whatever waits; returns how many changes that was. An index that cannot be used is built anew first."""
    done = 0
    with the_only_indexer(wait):
        rebuild_unusable()
        while rows := list(PendingChange.objects.due()[:BATCH]):
            index_rows(rows)
            done += len(rows)
            on_progress(len(rows))
        _leave_sign(done)
    return done


def rebuild_unusable() -> list[str]:
    """Builds what is missing, damaged or made for other fields; returns the names of those."""
    names = [name for name, backend in our_backends().items() if not backend.files.is_usable()]
    if names:
        logger.warning("Building the search index anew, since it is missing or of no use: %s.", ", ".join(names))
        rebuild(names)
    return names


def index_rows(rows: Sequence[PendingChange]) -> None:
    """Indexes the objects of these rows, and removes the rows; an object that resists is tried again later."""
    failed = _index(list(dict.fromkeys(row.key for row in rows)))
    PendingChange.objects.filter(pk__in=[row.pk for row in rows if row.key not in failed]).delete()
    for row in rows:
        if row.key in failed:
            wait = datetime.timedelta(seconds=min(FIRST_WAIT * 2**row.attempts, LONGEST_WAIT))
            PendingChange.objects.filter(pk=row.pk).update(attempts=F("attempts") + 1, not_before=timezone.now() + wait)


def _index(keys: list[str]) -> set[str]:
    """Indexes these together; where that fails, by halves, until those are found that it fails with. Returns them."""
    try:
        bring_up_to_date(keys)
        return set()
    except OF_THE_WHOLE:
        raise
    except Exception as error:
        trouble = error
    if len(keys) > 1:
        middle = len(keys) // 2
        return _index(keys[:middle]) | _index(keys[middle:])
    logger.error("%s could not be indexed. It is tried again later.", keys[0], exc_info=trouble)
    return set(keys)


def bring_up_to_date(keys: list[str]) -> None:
    """One commit of each index that has to change. Those that can be written are, before trouble is raised."""
    objects = load_objects(keys)
    troubles: list[Exception] = []
    for name, backend in our_backends().items():
        try:
            backend.get_index_for_model(None).bring_up_to_date(objects)
        except IndexUnavailable as error:
            logger.error("%s It is built anew now.", error)
            rebuild([name])
        except OF_THE_WHOLE as error:
            troubles.append(error)
    if troubles:
        raise troubles[0]


# When the indexer ran last, for whoever watches


def _sign() -> Path:
    return Path(settings.SEARCH_INDEX_DIR) / "indexer.json"


def _leave_sign(done: int, *, at_most_every: float = 5) -> None:
    with suppress(OSError):
        if not done and time.time() - _sign().stat().st_mtime < at_most_every:
            return
    fresh = _sign().with_name(f"indexer.{secrets.token_hex(4)}.tmp")
    with suppress(OSError):  # a full disk is told by those who have something to write
        fresh.write_text(json.dumps({"ran_at": timezone.now().isoformat(), "indexed": done}), encoding="utf-8")
        fresh.replace(_sign())


def last_run() -> datetime.datetime | None:
    """When the indexer last had nothing left to do."""
    try:
        return datetime.datetime.fromisoformat(json.loads(_sign().read_text(encoding="utf-8"))["ran_at"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
