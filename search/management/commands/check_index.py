"""`manage.py check_index`: whether the indexes agree with the database, and how far they are behind."""

import json
from dataclasses import asdict
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from tqdm import tqdm

from search.backends.whoosh.changes import note
from search.backends.whoosh.errors import IndexBusy, IndexNotWritten, IndexUnavailable
from search.building import count_objects
from search.consistency import KINDS, Comparison, compare
from search.index_state import IndexState, index_state
from search.indexer import catch_up

MOST_SHOWN = 10
MEANING = {
    "missing": "are in the database and not in the index",
    "superfluous": "are in the index and should not be",
    "doubled": "are in the index more than once",
    "stale": "are in the index as they were once",
}


class Command(BaseCommand):
    help = "Compares every index with the database. Ends with code 1 where they differ."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--repair", action="store_true", help="Index what differs, then compare again.")
        parser.add_argument("--json", action="store_true", help="Print figures and keys as JSON.")

    def handle(self, *args: Any, **options: Any) -> None:
        self.is_quiet = options["json"] or not options["verbosity"]
        comparisons = self._compare()
        if options["repair"] and not all(one.agrees and not one.waiting for one in comparisons):
            try:
                note({key for one in comparisons for key in one.differing})
                catch_up(wait=60)
            except (IndexBusy, IndexNotWritten, IndexUnavailable) as error:
                raise CommandError(str(error)) from error
            comparisons = self._compare()
        state = index_state()
        agree = all(one.agrees for one in comparisons)
        if options["json"]:
            figures = {"agree": agree, "indexes": [one.figures() for one in comparisons], "state": asdict(state)}
            self.stdout.write(json.dumps(figures, indent=2))
        else:
            self._tell(comparisons, state)
        if not agree:
            advice = "" if options["repair"] else " `manage.py check_index --repair` mends that."
            raise CommandError(f"The indexes differ from the database.{advice}")

    def _compare(self) -> list[Comparison]:
        total = 0 if self.is_quiet else count_objects()
        with tqdm(total=total, unit=" objects", disable=self.is_quiet, file=self.stderr) as bar:
            return compare(bar.update)

    def _tell(self, comparisons: list[Comparison], state: IndexState) -> None:
        for one in comparisons:
            if one.trouble:
                self.stdout.write(f"{one.name}: {one.trouble}")
                continue
            waiting = f", {one.waiting} of them wait to be indexed" if one.waiting else ""
            verdict = "agrees with the database" if one.agrees else "differs from the database"
            self.stdout.write(f"{one.name}: {one.documents} documents{waiting}; {verdict}.")
            for kind in KINDS:
                if keys := getattr(one, kind):
                    shown = ", ".join(keys[:MOST_SHOWN]) + (" …" if len(keys) > MOST_SHOWN else "")
                    self.stdout.write(f"    {len(keys)} {MEANING[kind]}: {shown}")
        seen = state.indexer_seen_seconds_ago
        self.stdout.write(
            f"{state.waiting} changes wait ({state.failing} of them failed before), the oldest for "
            f"{state.behind_seconds:.0f} seconds. "
            + ("No indexer has run yet." if seen is None else f"An indexer was last here {seen:.0f} seconds ago.")
        )
