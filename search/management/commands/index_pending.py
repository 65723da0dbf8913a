"""`manage.py index_pending`: indexes what waits, for where no worker runs or after it was down."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone
from tqdm import tqdm

from search.backends.whoosh.errors import IndexBusy, IndexNotWritten, IndexUnavailable
from search.indexer import catch_up
from search.models import PendingChange


class Command(BaseCommand):
    help = "Indexes the changes that wait, and builds what is missing. The worker does this by itself within a second."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--wait", type=float, default=60, help="Seconds to wait for another indexer that is at work (60)."
        )
        parser.add_argument("--now", action="store_true", help="Also what failed before and is to be tried later.")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["now"]:
            PendingChange.objects.filter(attempts__gt=0).update(not_before=timezone.now())
        waiting = PendingChange.objects.due().count()
        try:
            with tqdm(total=waiting, unit=" changes", disable=not options["verbosity"], file=self.stderr) as bar:
                done = catch_up(bar.update, wait=options["wait"])
        except (IndexBusy, IndexNotWritten, IndexUnavailable) as error:
            raise CommandError(str(error)) from error
        if options["verbosity"]:
            self.stdout.write(f"{done} changes were indexed." if done else "Nothing was waiting.")
        if failing := PendingChange.objects.filter(attempts__gt=0).count():
            raise CommandError(f"{failing} changes could not be indexed; the log says why. They are tried again later.")
