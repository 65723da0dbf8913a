"""`manage.py serve`: the site in service, its web server and its worker, as one thing to start and to stop."""

import signal
import sys
import threading
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from home.background.supervisor import Supervised, supervise, supervised_worker


class Command(BaseCommand):
    help = "Serves the site with gunicorn and runs the background worker beside it. Either is restarted when it dies."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("address", nargs="?", default="127.0.0.1:8001", help="Where to serve. Loopback by default.")
        parser.add_argument("--workers", type=int, default=2, help="Web processes: two for each core are enough.")

    def handle(self, *args: Any, **options: Any) -> None:
        stop = threading.Event()
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: stop.set())
        gunicorn = [sys.executable, "-m", "gunicorn", "throughcare.wsgi", "--bind", options["address"]]
        gunicorn += ["--workers", str(options["workers"]), "--config", "python:home.background.gunicorn_hooks"]
        try:
            supervise([Supervised("web server", gunicorn), supervised_worker()], stop)
        except ChildProcessError as error:
            raise CommandError(f"{error} What it said stands above.") from error
