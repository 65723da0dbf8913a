"""Keeping processes alive: started together, restarted when one dies, ended together."""

import logging
import os
import subprocess
import sys
import threading
import time
from collections.abc import Sequence

from django.conf import settings

logger = logging.getLogger("worker")

#: Seconds after which a process counts as having started well.
STARTED_WELL = 10.0
#: So often in a row a process may end before that. Then something is wrong that starting again does not mend.
MOST_FAILURES = 5
#: Seconds that a process has to end when asked to, before it is killed.
GRACE = 30.0


def manage(*arguments: str) -> list[str]:
    """The command line of a management command, with the present Python and settings."""
    return [sys.executable, "-m", "django", *arguments]


class Supervised:
    """A process that ends when this one does: it reads the end of a pipe (`lifeline`)."""

    def __init__(self, name: str, command: Sequence[str]) -> None:
        self.name = name
        self.command = command
        self.failures = 0
        self.restart_at = 0.0
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        environment = os.environ | {
            "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
            "DJANGO_SETTINGS_MODULE": os.environ["DJANGO_SETTINGS_MODULE"],
        }
        self.process = subprocess.Popen(  # noqa: S603  our own commands
            self.command, stdin=subprocess.PIPE, env=environment, cwd=settings.ROOT
        )
        self.began_at = time.monotonic()

    def look_after(self) -> None:
        """Starts the process again where it has ended. Raises `ChildProcessError` when that keeps happening."""
        if self.process is None:
            if time.monotonic() >= self.restart_at:
                self.start()
        elif (code := self.process.poll()) is not None:
            ran = time.monotonic() - self.began_at
            self.failures = 0 if ran > STARTED_WELL else self.failures + 1
            if self.failures >= MOST_FAILURES:
                raise ChildProcessError(f"“{self.name}” ended {self.failures} times right after it was started.")
            logger.error("“%s” ended with code %s after %.0f seconds. It is started again.", self.name, code, ran)
            self._close()
            self.restart_at = time.monotonic() + 2**self.failures - 1

    def ask_to_end(self) -> None:
        if self.process is not None and self.process.poll() is None:
            self.process.terminate()

    def end(self, by: float) -> None:
        if self.process is not None:
            try:
                self.process.wait(max(0.1, by - time.monotonic()))
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
            self._close()

    def _close(self) -> None:
        if self.process is not None and self.process.stdin is not None:
            self.process.stdin.close()
        self.process = None


def supervise(processes: Sequence[Supervised], stop: threading.Event) -> None:
    """Keeps these running until `stop` is set, then ends them all."""
    try:
        for process in processes:
            process.start()
        while not stop.wait(0.5):
            for process in processes:
                process.look_after()
    finally:
        for process in processes:
            process.ask_to_end()
        by = time.monotonic() + GRACE
        for process in processes:
            process.end(by)


def supervised_worker() -> Supervised:
    return Supervised("worker", manage("worker", "--end-with-parent"))
