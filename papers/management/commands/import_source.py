"""`manage.py import_source FILE`: a source document as it stands becomes linked draft pages."""

import hashlib
import json
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from papers.importing import SourceError, parse_source, read_source
from papers.importing.drafts import DraftReport, draft_source


class Command(BaseCommand):
    help = (
        "Reads a source document (an event's outcome page or a conclusion paper, as text) and drafts from it: "
        "the event with its reflections as lessons, or the paper with its sections, recommendations and practices. "
        "What cannot be placed is listed and kept on the draft."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path, help="A text or Markdown file, UTF-8.")
        parser.add_argument("--title", default="", help="The title to use instead of the document's.")
        parser.add_argument("--again", action="store_true", help="Import a document that was imported before.")
        parser.add_argument("--json", action="store_true", help="Print the report as JSON.")

    def handle(self, *args: Any, **options: Any) -> None:
        path: Path = options["file"]
        try:
            text = read_source(path)
            report = draft_source(
                parsed=parse_source(text),
                origin=path.name,
                fingerprint=hashlib.sha256(text.encode("utf-8")).hexdigest(),
                title=options["title"],
                again=options["again"],
            )
        except SourceError as error:
            raise CommandError(f"Nothing was imported. {error}") from error
        if options["json"]:
            self.stdout.write(json.dumps(report.as_dict(), ensure_ascii=False, indent=2))
        else:
            self._tell(report)

    def _tell(self, report: DraftReport) -> None:
        self.stdout.write(f"{len(report.drafts)} drafts, to be read and published by an editor:")
        for draft in report.drafts:
            self.stdout.write(f"  {draft.type_label:<16} {draft.title}")
        self.stdout.write(
            f"Not placed: {len(report.unplaced)}" + (" (kept on the first draft)" if report.unplaced else "")
        )
        for line in report.unplaced:
            self.stdout.write(f"  {line}")
        if report.notes:
            self.stdout.write("For the editor:")
            for note in report.notes:
                self.stdout.write(f"  {note}")
