"""`manage.py purge_audit`: proves that a phrase is in no table, index, file or cache of the installation."""

import getpass
import json
import sys
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import connection
from tqdm import tqdm

from home.audit.needle import Phrase
from home.audit.search import MOST_TOLD, Audit, Report

FOUND, NOT_PROVEN = 1, 2


class Command(BaseCommand):
    help = (
        "Looks for phrases in every column of every table (sealed ones too), in the search indexes, in all files of "
        "the data folder and in caches. Ends with 1 when one was found, with 2 when not everything could be looked "
        "into. Give the phrases on standard input or in a file, one on each line: an argument stays in the history of "
        "the shell."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("text", nargs="?", help="One phrase. Mind the history of your shell; better leave it out.")
        parser.add_argument("--file", help="A file with a phrase on each line; «-» is standard input.")
        parser.add_argument("--json", action="store_true", help="The report as JSON.")

    def handle(self, *args: Any, **options: Any) -> None:
        phrases = self._phrases(options)
        audit = Audit(phrases)
        quiet = options["verbosity"] == 0 or options["json"]
        with tqdm(total=audit.steps(), unit=" places", disable=quiet or None, file=self.stderr, leave=False) as bar:
            audit._on_progress = lambda label: bar.update()
            report = audit.run()
        self._tell_json(report) if options["json"] else self._tell(report)
        if any(report.found.values()):
            sys.exit(FOUND)
        if report.blind:
            sys.exit(NOT_PROVEN)

    def _phrases(self, options: dict[str, Any]) -> list[Phrase]:
        """From the argument, a file or standard input; asked for without showing it where somebody sits there."""
        name = options["file"]
        if options["text"]:
            lines = [options["text"]]
        elif name and name != "-":
            try:
                lines = Path(name).read_text(encoding="utf-8").splitlines()
            except (OSError, UnicodeDecodeError) as error:
                raise CommandError(f"The file of phrases cannot be read ({type(error).__name__}).") from error
        elif name or not sys.stdin.isatty():
            lines = sys.stdin.read().splitlines()
        else:
            lines = [getpass.getpass("Phrase (it is not shown): ")]
        wanted = [line for line in lines if line.strip()]
        if not wanted:
            raise CommandError("There is no phrase to look for.")
        try:
            return [Phrase(text, number) for number, text in enumerate(wanted, start=1)]
        except ValueError as error:
            raise CommandError(str(error)) from error

    def _tell(self, report: Report) -> None:
        looked = ", ".join(f"{number:,} {what}" for what, number in report.looked_at.items())
        self.stdout.write(f"Looked at {looked}.")
        for number, places in report.found.items():
            if not places:
                self.stdout.write(f"Phrase {number}: not found.")
                continue
            self.stdout.write(self.style.ERROR(f"Phrase {number}: FOUND in {len(places)} places."))
            for place in places[:MOST_TOLD]:
                self.stdout.write(f"  {place}")
            if len(places) > MOST_TOLD:
                self.stdout.write(f"  and {len(places) - MOST_TOLD} more")
        if report.blind:
            self.stdout.write(self.style.WARNING("Could not be looked into, so that nothing is proven of it:"))
            for line, times in sorted(report.blind.items()):
                self.stdout.write(f"  {line}" + (f" ({times} times)" if times > 1 else ""))
        self.stdout.write("Beyond the reach of this command:")
        for line in [*report.said, *_beyond()]:
            self.stdout.write(f"  {line}")

    def _tell_json(self, report: Report) -> None:
        told = {
            "found": report.found,
            "blind": report.blind,
            "looked_at": report.looked_at,
            "beyond": [*report.said, *_beyond()],
        }
        self.stdout.write(json.dumps(told, ensure_ascii=False, indent=2))


def _beyond() -> list[str]:
    """What no program on this machine can see, and what is to be done about it."""
    days = settings.BACKUP_DAYS
    told = [
        f"Backups: destroy every one of before today when it is {days} days old (BACKUP_DAYS). "
        "After restoring one, withdraw again.",
        "Log files of the web server, the mail server and the system: this site writes no text of an entry to them.",
        "Blocks that the file system or a disk has freed and not yet overwritten: encrypt the disk.",
        "What readers have printed, copied or been sent by feed.",
    ]
    if connection.vendor == "postgresql":
        told.insert(
            1,
            "PostgreSQL: dead rows until `manage.py recall --full-vacuum`, the write-ahead log and its archive "
            f"(set to go after {days} days), replicas, and the server's log if it logs statements.",
        )
    return told
