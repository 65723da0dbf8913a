"""Whoosh behind Wagtail's search API: name this module as BACKEND in WAGTAILSEARCH_BACKENDS.

Options: PATH (a folder of its own, kept private), AUDIENCE (keep only what this circle of readers may read),
LOCK_TIMEOUT (seconds that a writer waits for another, 10), WAIT_FOR_COMMIT (True: an object that is added, changed or
deleted is noted in the outbox and indexed by the worker when its transaction is committed; False: at once).
"""

from search.backends.whoosh.backend import SearchBackend
from search.backends.whoosh.errors import IndexBusy, IndexNotWritten, IndexUnavailable

__all__ = ["IndexBusy", "IndexNotWritten", "IndexUnavailable", "SearchBackend"]
