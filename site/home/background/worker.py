"""Running jobs: a thread for each, so that a slow or failing one holds up no other."""

import logging
import threading
import time
from collections.abc import Sequence

from django.db import close_old_connections, connections

from home.background.jobs import Job

logger = logging.getLogger("worker")

#: The longest time to leave a failing job alone, in seconds.
LONGEST_WAIT = 300.0
#: How long a job may take to come to an end when the worker is asked to stop. None loses anything when it is cut off.
GRACE = 20.0


class Worker:
    """Runs jobs until `stop` is set."""

    def __init__(self, jobs: Sequence[Job]) -> None:
        self.jobs = jobs
        self.stop = threading.Event()

    def run(self) -> bool:
        """Until `stop` is set; whether every job has come to an end then."""
        threads = [threading.Thread(target=self._repeat, args=(job,), name=job.name, daemon=True) for job in self.jobs]
        for thread in threads:
            thread.start()
        logger.info("The worker runs: %s.", ", ".join(job.name for job in self.jobs))
        self.stop.wait()
        until = time.monotonic() + GRACE
        for thread in threads:
            thread.join(max(0.0, until - time.monotonic()))
        logger.info("The worker has ended.")
        return not any(thread.is_alive() for thread in threads)

    def _repeat(self, job: Job) -> None:
        failures = 0
        wait = 0.0
        while not self.stop.wait(wait):
            close_old_connections()
            try:
                job.run()
            except Exception as error:
                failures += 1
                wait = wait_after(failures, job.interval)
                logger.exception("“%s” failed and is tried again in %.0f seconds: %s", job.name, wait, error)
            else:
                failures, wait = 0, job.interval
            close_old_connections()
        connections.close_all()


def wait_after(failures: int, interval: float) -> float:
    """Seconds until a failing job is tried again: twice as long each time, and never less than its interval."""
    return max(interval, min(LONGEST_WAIT, 2.0 ** min(failures, 16)))
