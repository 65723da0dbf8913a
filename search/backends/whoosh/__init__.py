"""Whoosh behind Wagtail's search API: name this module as BACKEND in WAGTAILSEARCH_BACKENDS.

Options: PATH (a folder of its own, kept private), AUDIENCE (keep only what this circle of readers may read),
LOCK_TIMEOUT (seconds that a writer waits for another, 10), WAIT_FOR_COMMIT (True: a saved object is indexed when
its transaction is committed, so that a rolled-back change leaves no trace).
"""

from search.backends.whoosh.backend import SearchBackend
from search.backends.whoosh.errors import IndexBusy, IndexUnavailable

__all__ = ["IndexBusy", "IndexUnavailable", "SearchBackend"]
