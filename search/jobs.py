"""What the background worker does for the search. Named in settings.BACKGROUND_JOBS."""

import logging
import time

from search.backends.whoosh.errors import IndexBusy, IndexUnavailable
from search.backends.whoosh.merging import is_untidy
from search.building import rebuild
from search.indexer import catch_up, our_backends
from search.models import PendingChange

logger = logging.getLogger("search.index")


class IndexPending:
    """Indexes what was saved, within a second. Also looks now and then whether the indexes are there and whole."""

    name = "search index"
    interval = 0.5
    between_looks = 10.0

    def __init__(self) -> None:
        self._looked_at = 0.0

    def run(self) -> None:
        is_time = time.monotonic() - self._looked_at > self.between_looks
        if not is_time and not PendingChange.objects.due().exists():
            return
        try:
            catch_up()
        except IndexBusy as error:  # somebody else does it
            logger.debug("%s", error)
        self._looked_at = time.monotonic()


class TidyIndexes:
    """Builds an index anew, beside the live one, when deleted documents or large segments slow its searches."""

    name = "tidying"
    interval = 600.0

    def run(self) -> None:
        for name, backend in our_backends().items():
            try:
                if is_untidy(backend.files.open(backend.files.live_folder())._segments()):
                    logger.info("Tidying the search index “%s”.", name)
                    rebuild([name])
            except (IndexUnavailable, IndexBusy) as error:  # the indexer, or whoever builds it, is at it
                logger.info("%s", error)
