"""Noting what has to be indexed: one row in the outbox, in the transaction of the change, for all indexes together.

So whoever saves never waits for an index nor hears of its troubles, and a change that is rolled back takes its row
along. The indexer (`search.indexer`) reads the rows and makes the documents from what is in the database then: tags and
other child rows of a page are written after the page itself. Why it is done so: docs/decisions/0008.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_is_paused: ContextVar[bool] = ContextVar("indexing_is_paused", default=False)


@contextmanager
def indexing_paused() -> Iterator[None]:
    """For loading much at once: nothing saved inside is noted. Run `update_index` afterwards."""
    before = _is_paused.set(True)
    try:
        yield
    finally:
        _is_paused.reset(before)


def is_paused() -> bool:
    return _is_paused.get()


def note(keys: Iterable[str], *, shown_meanwhile: bool = False) -> None:
    """Has these objects looked at again once the current transaction is committed. One statement, nothing is read.

    `shown_meanwhile`: readers find them as they were until then (`search.reading`).
    """
    if is_paused():
        return
    # Imported here, because the backend works in projects that have no outbox (tests/search/conformance).
    from search.models import PendingChange

    rows = [PendingChange(key=key, is_shown_meanwhile=shown_meanwhile) for key in keys]
    if len(rows) == 1:
        rows[0].save(force_insert=True)
    elif rows:
        PendingChange.objects.bulk_create(rows, batch_size=500)
