"""What the background worker does for the search by meaning. Named in settings.BACKGROUND_JOBS."""

import logging

from django.conf import settings
from modelsearch.backends import get_search_backend

from search import semantic
from search.backends.whoosh.backend import SearchBackend
from search.backends.whoosh.errors import IndexUnavailable

logger = logging.getLogger("search.index")


class ReadEntries:
    """Reads new and changed entries, a little at a time, so that other work is not kept waiting."""

    name = "search by meaning"
    interval = 15.0
    seconds_at_a_time = 8.0

    def run(self) -> None:
        if not semantic.is_wanted():
            return
        from search.semantic.vectors import read_unread

        for name in settings.WAGTAILSEARCH_BACKENDS:
            backend = get_search_backend(name)
            if isinstance(backend, SearchBackend) and backend.audience is not None:
                try:
                    read_unread(backend.files, seconds=self.seconds_at_a_time)
                except IndexUnavailable as error:
                    logger.info("Entries are read when there is an index again: %s", error)
