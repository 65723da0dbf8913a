"""`manage.py load_demo`: the demonstration content, without touching what is there."""

import sys
from collections.abc import Iterable
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from tqdm import tqdm

from home.demo.loading import load_demo
from home.demo.population import load_demo_population
from home.demo.reading import DemoFile, DemoFileError


def watched(files: Iterable[DemoFile], label: str) -> Iterable[DemoFile]:
    return tqdm(files, desc=f"  {label}", unit="entry", file=sys.stderr, leave=False, disable=None)  # type: ignore[return-value]


class Command(BaseCommand):
    help = "Loads the demonstration entries that are missing. Entries that exist are left as they are."

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            made = load_demo(watched if options["verbosity"] else None)
        except DemoFileError as error:
            raise CommandError(f"Nothing was loaded. {error}") from error
        people = load_demo_population()
        if options["verbosity"]:
            total = sum(made.values())
            detail = ", ".join(f"{number} {kind}" for kind, number in sorted(made.items()))
            self.stdout.write(f"{total} entries made" + (f": {detail}." if total else "; all were there."))
            self.stdout.write(f"{people} invented figures for the disclosure check loaded." if people else "")
