"""What the background worker does for followers. Named in settings.BACKGROUND_JOBS."""

import logging
import time

from exchange.following.fan_out import tell_followers, waiting
from exchange.following.noting import forget_old, note_what_was_missed

logger = logging.getLogger("exchange")

#: Seconds between two looks for what was not noted.
LOOK_EVERY = 600.0


class TellFollowers:
    """One small query while nothing waits; six times an hour a look for what a crash kept from being noted."""

    name = "telling followers"
    interval = 5.0

    def __init__(self) -> None:
        self._looked_at: float | None = None

    def run(self) -> None:
        if self._looked_at is None or time.monotonic() - self._looked_at >= LOOK_EVERY:
            self._looked_at = time.monotonic()
            forget_old()
            if missed := note_what_was_missed():
                logger.info("Followers were still to be told of %s things.", missed)
        for thing in waiting():
            try:
                tell_followers(thing)
            except Exception as error:  # one that fails must not hold up the others; it is tried again
                logger.error("Telling of %s failed: %s.", thing, type(error).__name__)
