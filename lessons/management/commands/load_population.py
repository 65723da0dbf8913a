"""`manage.py load_population FILE.csv`"""

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError, CommandParser
from tqdm import tqdm

from lessons.disclosure.loading import Row, load_population, population_in
from lessons.disclosure.population_file import COLUMNS, PopulationFileError

LARGEST = 20 * 1024 * 1024


class Command(BaseCommand):
    help = (
        "Loads the table of people that the disclosure check counts with, all of it or nothing. May be run as often "
        f"as you like. Columns: {', '.join(COLUMNS)}; docs/use/disclosure-check.md says what they mean."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path, help="a CSV file in UTF-8")
        parser.add_argument("--replace", action="store_true", help="remove every row that the file does not hold")
        parser.add_argument("--dry-run", action="store_true", help="read, check and count; write nothing")

    def handle(self, *args: Any, file: Path, replace: bool, dry_run: bool, verbosity: int, **options: Any) -> None:
        try:
            if file.stat().st_size > LARGEST:
                raise CommandError("The file is larger than 20 MB. Nothing was loaded. Load it in parts.")
            text = file.read_text(encoding="utf-8")
        except UnicodeDecodeError as error:
            raise CommandError("The file is not in UTF-8. Nothing was loaded. Save it as «CSV UTF-8».") from error
        except OSError as error:
            raise CommandError(f"The file cannot be read: {error.strerror}. Nothing was loaded.") from error

        def watched(rows: Iterable[Row]) -> Iterable[Row]:
            bar: Any = tqdm(rows, desc="  Rows", unit="row", file=sys.stderr, leave=False, disable=None)
            return bar if verbosity else rows

        try:
            report = load_population(file=population_in(text), replace=replace, is_dry=dry_run, progress=watched)
        except PopulationFileError as error:
            raise CommandError(
                f"{error}\nNothing was loaded. Mend the lines that are named and load it again."
            ) from error
        except ValidationError as error:
            raise CommandError(f"Nothing was loaded. {'; '.join(error.messages)}") from error
        if verbosity:
            begin = "Would be" if dry_run else "Loaded:"
            self.stdout.write(
                f"{begin} {report.added} added, {report.changed} changed, {report.unchanged} unchanged, "
                f"{report.removed} removed."
            )
