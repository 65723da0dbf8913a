"""`manage.py find_identifiers notes.txt --json`: what may identify somebody in a file, before it goes anywhere."""

import json
import sys
from bisect import bisect_right
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from tqdm import tqdm

from anonymisation.detect import TooLong, coverage, entities, find
from anonymisation.detect.languages import CODES
from anonymisation.findings import Finding

LARGEST = 8_000_000  # bytes: more than any text within the limit of characters


class Unreadable(Exception):
    """A file that cannot be checked; the message says why and quotes nothing of it."""


class Command(BaseCommand):
    help = "Finds what may identify somebody in text, Markdown or HTML files."
    requires_system_checks = ()

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("files", nargs="+", metavar="FILE", help="Text, Markdown or HTML; - reads standard input.")
        parser.add_argument("--language", choices=CODES, default="en", help="What they are written in (en).")
        parser.add_argument(
            "--mode",
            choices=("recall", "policy"),
            default="recall",
            help="recall: whatever may identify; policy: without countries, generic courts and services.",
        )
        parser.add_argument("--model", choices=("auto", "none"), default="auto", help="The named-entity model.")
        parser.add_argument("--json", action="store_true", help="Print JSON; offsets count characters.")

    def handle(self, *args: Any, **options: Any) -> None:
        files: list[str] = options["files"]
        found: list[dict[str, Any]] = []
        failed = 0
        bar = tqdm(files, file=self.stderr, disable=len(files) < 2 or not sys.stderr.isatty(), unit="file", leave=False)
        for name in bar:
            try:
                text = read(name)
                findings = find(text, options["language"], mode=options["mode"], model=options["model"])
            except (Unreadable, TooLong) as error:
                failed += 1
                self.stderr.write(f"{name}: {error}")
                continue
            if options["json"]:
                found.append({"file": name, "findings": [as_json(finding) for finding in findings]})
            else:
                self.listed(name, text, findings)
        if options["json"] and found:
            self.stdout.write(json.dumps(found[0] if len(files) == 1 else found, ensure_ascii=False, indent=1))
        elif options["json"] and len(files) > 1:
            self.stdout.write("[]")
        if not options["json"]:
            self.note(options["language"], options["model"])
        if failed:
            raise CommandError(f"{failed} of {len(files)} files could not be checked.", returncode=1)

    def listed(self, name: str, text: str, findings: list[Finding]) -> None:
        """A line per finding, with the line and column that an editor shows."""
        lines = [0, *(place + 1 for place, letter in enumerate(text) if letter == "\n")]
        for finding in findings:
            line = bisect_right(lines, finding.start)
            column = finding.start - lines[line - 1] + 1
            words = " ".join(finding.text.split())
            direct = ", direct" if finding.direct else ""
            self.stdout.write(
                f"{name}:{line}:{column}: {words}  [{finding.kind}, {finding.tier}{direct}] {finding.reason}"
            )
        self.stdout.write(f"{name}: {len(findings)} {'finding' if len(findings) == 1 else 'findings'}")

    def note(self, language: str, model: str) -> None:
        """What was not looked at, so that silence is not taken for safety."""
        if model == "auto" and not (here := entities.available(language)):
            self.stderr.write(here.why)
        if limits := coverage(language):
            self.stderr.write(limits)


def read(name: str) -> str:
    """The text of a file or of standard input, decoded with care: nothing is guessed, nothing replaced."""
    try:
        if name == "-":
            content = sys.stdin.buffer.read(LARGEST + 1)
        else:
            with Path(name).open("rb") as file:
                content = file.read(LARGEST + 1)
    except FileNotFoundError:
        raise Unreadable("there is no such file") from None
    except IsADirectoryError:
        raise Unreadable("this is a folder, not a file") from None
    except OSError as error:
        raise Unreadable(error.strerror or "it cannot be read") from None
    if len(content) > LARGEST:
        raise TooLong(len(content))
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        raise Unreadable("it is not a text in UTF-8; save it as UTF-8 first") from None


def as_json(finding: Finding) -> dict[str, Any]:
    return {
        "start": finding.start,
        "end": finding.end,
        "text": finding.text,
        "kind": str(finding.kind),
        "direct": finding.direct,
        "confidence": finding.confidence,
        "tier": str(finding.tier),
        "reason": finding.reason,
    }
