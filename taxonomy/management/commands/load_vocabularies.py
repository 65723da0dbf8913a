"""`manage.py load_vocabularies [FILE …]`"""

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from taxonomy.loading import load_vocabularies
from taxonomy.vocabulary_file import VocabularyFileError


class Command(BaseCommand):
    help = (
        "Loads the vocabularies and the glossary from their data files. May be run as often as you like: what an "
        "editor changed stays, and what was merged or deleted does not come back."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "file", nargs="*", type=Path, help="data files of your own (YAML) in place of the project's"
        )

    def handle(self, *args: Any, file: list[Path], verbosity: int, **options: Any) -> None:
        try:
            reports = load_vocabularies(*file)
        except VocabularyFileError as error:
            raise CommandError(f"{error} Nothing was loaded.") from error
        if not verbosity:
            return
        for report in reports:
            counts = f"{report.added} added, {report.updated} updated, {report.unchanged} unchanged, {report.kept} kept"
            self.stdout.write(
                f"{report.vocabulary}: {counts}" + (f", {report.left_out} left out" if report.left_out else "")
            )
            for notice in report.notices:
                self.stdout.write(f"  {notice}")
        if any(report.kept for report in reports):
            self.stdout.write("What was “kept” holds an editor's change, which the file does not overwrite.")
