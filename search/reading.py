"""Reading the index for a reader: what waits to be indexed is taken out first.

Between a save and its indexing an entry is in the index as it was: perhaps open, with a name that has just been
removed. The database drops hidden hits, but totals, facets, spellings, suggestions and passages come from the index
alone. So an entry that waits is for that moment (a second; longer where the worker is down) no part of it: too
little is shown, never too much. What others said of an entry is no such change: it stays as it was until then, or a
visitor could tell from an entry that goes and comes back that somebody wrote what only practitioners may read.
"""

from collections.abc import Callable
from typing import TypeVar

from modelsearch.backends import get_search_backend

from search.engine.snapshot import Snapshot
from search.models import PendingChange

T = TypeVar("T")


def read(circle: str, reading: Callable[[Snapshot], T]) -> T:
    """Calls `reading` with the index of a circle of readers. Raises `IndexUnavailable` when there is none to read.

    One query. What waits is read before the index: a row that is gone by then has been indexed, and the index that is
    opened after that holds what it stood for.
    """
    waiting = frozenset(PendingChange.objects.filter(is_shown_meanwhile=False).values_list("key", flat=True))
    return get_search_backend(circle).read(lambda snapshot: reading(snapshot.without(waiting)))
