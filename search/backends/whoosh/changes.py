"""Indexing after commit: a saved or deleted object reaches the index when its transaction is done, never before.

So a rolled-back change leaves no trace, and the document is made from what is in the database then: tags and other
child rows of a page are written after the page itself. Indexing never breaks the save that asked for it: what goes
wrong is logged, with what to do about it.
"""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from django.db import router, transaction

from search.backends.whoosh.documents import key_of
from search.backends.whoosh.index import WhooshIndex

logger = logging.getLogger("search.index")
_is_paused: ContextVar[bool] = ContextVar("indexing_is_paused", default=False)


@contextmanager
def indexing_paused() -> Iterator[None]:
    """For loading much at once: nothing saved inside is indexed. Run `update_index` afterwards."""
    before = _is_paused.set(True)
    try:
        yield
    finally:
        _is_paused.reset(before)


def is_paused() -> bool:
    return _is_paused.get()


class Change:
    """The objects of one transaction that one index has to look at again, called when it is committed."""

    def __init__(self, index: WhooshIndex) -> None:
        self.index = index
        self.keys: dict[str, None] = {}
        self.is_done = False

    def __call__(self) -> None:
        self.is_done = True
        try:
            self.index.bring_up_to_date(self.keys)
        except Exception:
            logger.exception(
                "%s could not be indexed in %s. What was saved is saved; run `manage.py update_index`.",
                ", ".join(self.keys),
                self.index.files.path,
            )


def index_after_commit(index: WhooshIndex, obj: Any) -> None:
    """Brings the object's document up to date with the database once the current transaction is committed.

    All changes of a transaction are one commit of the index. A change may join one that is waiting already: whatever
    savepoint could take that one back lies around this one too, since it is still open.
    """
    if is_paused():
        return
    using = router.db_for_write(type(obj))
    for _, waiting, *_ in transaction.get_connection(using).run_on_commit:
        if isinstance(waiting, Change) and not waiting.is_done and waiting.index.files.path == index.files.path:
            waiting.keys[key_of(obj)] = None
            return
    change = Change(index)
    change.keys[key_of(obj)] = None
    transaction.on_commit(change, using=using)
