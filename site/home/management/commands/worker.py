"""`manage.py worker`: the one background process."""

import os
import signal
import sys
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandParser
from filelock import FileLock, Timeout

from home.background.jobs import background_jobs
from home.background.lifeline import when_parent_ends
from home.background.worker import Worker


class Command(BaseCommand):
    help = (
        "Runs the background jobs: indexes what was saved, publishes and expires what was scheduled, sends alerts. "
        "`serve` and `demo` start it by themselves. A second one waits for the first to end."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--end-with-parent",
            action="store_true",
            help="End when standard input does: for whoever starts this and may die without saying so.",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        worker = Worker(background_jobs())
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: worker.stop.set())
        if options["end_with_parent"]:
            when_parent_ends(worker.stop.set)
        lock = FileLock(settings.VAR / "worker.lock", timeout=0)
        while not worker.stop.is_set():
            try:
                with lock:
                    ended = worker.run()
                if not ended:  # Python would pull a thread out of the middle of a library and crash over it
                    sys.stdout.flush()
                    os._exit(0)
            except Timeout:
                worker.stop.wait(1)
