"""`make bench`: our search beside its peers, on one corpus, with the same questions, in one run.

What was built is kept in the data folder (bench/<size>-<seed>), so that a second run only asks. FRESH=1 builds anew;
KEEP=1 writes the figures into the repository: benchmarks/reported and the tables of docs/performance.md.
"""

import argparse
import datetime
import json
import os
import shutil
import sys
import time
from pathlib import Path
from typing import Any

from benchmarks import asking, cluster, folders, machine, report, saving, suggesting
from benchmarks.processes import ROOT, Place, Process, StepFailed, build, shown

OURS, OURS_PG = "ours on SQLite", "ours on PostgreSQL"
WAGTAIL, WAGTAIL_PG = "Wagtail on SQLite", "Wagtail on PostgreSQL"
TANTIVY = "tantivy"
#: Whom each contestant is compared with: on the same database, hits cost the same.
PEERS = {WAGTAIL: OURS, WAGTAIL_PG: OURS_PG, TANTIVY: OURS}


class Run:
    def __init__(self, options: argparse.Namespace) -> None:
        self.options = options
        base = Path(os.environ.get("THROUGHCARE_VAR_DIR") or ROOT / "var").absolute() / "bench"
        folder = base / f"{options.size}-{options.seed}"
        if options.fresh:
            shutil.rmtree(folder, ignore_errors=True)
        self.kept = folders.Kept(folder)
        self.folder = folder
        self.has_postgres = cluster.is_inside()
        self.corpus_mark = folders.fingerprint(folders.CORPUS, options.size, options.seed)
        self.places = {OURS: Place("ours", folder / "ours"), WAGTAIL: Place("wagtail", folder / "wagtail")}
        self.places[TANTIVY] = self.places[OURS]
        if self.has_postgres:
            self.places[OURS_PG] = Place("ours", folder / "ours", cluster.address())
            self.places[WAGTAIL_PG] = Place("wagtail", folder / "wagtail-postgres", cluster.address())

    # Building

    def build(self) -> dict[str, Any]:
        """What each index cost to build, now or when it was built."""
        say("Corpus")
        corpus = self._step("corpus", OURS, "corpus", self.corpus_mark, before=self._remove_databases)
        built = {}
        for contestant, step, patterns in (
            (OURS, "ours", folders.OURS),
            (TANTIVY, "tantivy", folders.TANTIVY),
            (WAGTAIL, "wagtail", folders.FIELDS),
        ):
            if contestant in self.options.without:
                continue
            say(f"Index: {contestant}")
            mark = folders.fingerprint(patterns, self.corpus_mark)
            before = self._copy_database if contestant == WAGTAIL else None
            built[contestant] = self._step(contestant, contestant, step, mark, before=before)
        if self.has_postgres:
            say(f"Corpus and index: {WAGTAIL_PG}")
            built[WAGTAIL_PG] = self._postgres()
            built[OURS_PG] = built[OURS]
        return {"corpus": corpus, "indexes": built}

    def _step(self, name: str, contestant: str, step: str, mark: str, *, before: Any = None) -> dict[str, Any]:
        def do() -> dict[str, Any]:
            if before:
                before()
            options = self.options
            return build(step, self.places[contestant], size=options.size, seed=options.seed, folder=self.folder)

        return self.kept.once(name, mark, do)

    def _remove_databases(self) -> None:
        for name in ("ours", "wagtail", "wagtail-postgres"):
            shutil.rmtree(self.folder / name, ignore_errors=True)
        (self.folder / "postgres.dump").unlink(missing_ok=True)
        if self.options.template is not None:
            self.places[OURS].var.mkdir(parents=True)
            shutil.copyfile(self.options.template, self.places[OURS].var / "throughcare.sqlite3")

    def _copy_database(self) -> None:
        var = self.places[WAGTAIL].var
        shutil.rmtree(var, ignore_errors=True)
        var.mkdir(parents=True)
        for file in self.places[OURS].var.glob("throughcare.sqlite3*"):
            shutil.copyfile(file, var / file.name)

    def _postgres(self) -> dict[str, Any]:
        dump = self.folder / "postgres.dump"
        mark = folders.fingerprint((*folders.FIELDS, "benchmarks/cluster.py"), self.corpus_mark)
        options = {"size": self.options.size, "seed": self.options.seed, "folder": self.folder}
        if self.kept.has(WAGTAIL_PG, mark) and dump.exists():
            cluster.bring_back(dump)
        else:
            self.kept.forget(WAGTAIL_PG)
            cluster.make_database()
            questions = (self.folder / "questions.json").read_bytes()
            build("corpus", self.places[OURS_PG], **options)
            if (self.folder / "questions.json").read_bytes() != questions:
                raise StepFailed("The corpus on PostgreSQL is not the one on SQLite: it should follow from the seed.")

        def index() -> dict[str, Any]:
            result = build("wagtail", self.places[WAGTAIL_PG], **options)
            cluster.keep(dump)
            return result

        return self.kept.once(WAGTAIL_PG, mark, index)

    # Measuring

    def measure(self) -> dict[str, Any]:
        questions = json.loads((self.folder / "questions.json").read_text(encoding="utf-8"))
        os.environ["THROUGHCARE_BENCH_LIMIT"] = str(self.options.limit)
        kinds = {TANTIVY: "tantivy", OURS: "ours", OURS_PG: "ours", WAGTAIL: "wagtail", WAGTAIL_PG: "wagtail"}
        names = [name for name in kinds if name in self.places and name not in self.options.without]
        processes = {name: Process(kinds[name], self.places[name], self.folder) for name in names}
        try:
            say("Questions")
            times = asking.ask_all(processes, questions, count=self.options.questions, budget=self.options.budget)
            suggested = {
                name: suggesting.measure(processes[name], questions["three-all"], count=5 * self.options.questions)
                for name in (OURS, OURS_PG)
                if name in processes
            }
            memory = {name: process.call("memory") for name, process in processes.items() if name != OURS}
            memory[OURS] = self._memory_beside_another(processes[OURS], questions)
            uses_index = None
            if WAGTAIL_PG in processes:
                words = questions["three"][0]["words"]
                uses_index = processes[WAGTAIL_PG].call("explain", words=words)["uses_index"]
        finally:
            for process in processes.values():
                process.end()
        say("Saving")
        saves = {
            name: saving.measure(
                kinds[name],
                self.places[name],
                self.folder,
                rounds=self.options.saves,
                findings=-(-self.options.saves // 4),
                worker=name in (OURS, OURS_PG),
            )
            for name in names
            if name != TANTIVY and self.options.saves
        }
        return {
            "times": times,
            "suggestions": suggested,
            "memory": memory,
            "saving": saves,
            "expression_index_is_used": uses_index,
        }

    def _memory_beside_another(self, first: Process, questions: dict[str, Any]) -> dict[str, Any]:
        """With a second process that has answered the same: only then it shows what the two share."""
        second = Process("ours", self.places[OURS], self.folder)
        try:
            for asked in questions.values():
                for question in asked[: min(20, self.options.questions)]:
                    second.call("ask", question=question)
            return first.call("memory")
        finally:
            second.end()

    def result(self, built: dict[str, Any], measured: dict[str, Any], seconds: float) -> dict[str, Any]:
        described = machine.describe()
        if self.has_postgres:
            described["postgres"] = cluster.version()
        return {
            "date": datetime.datetime.now(tz=datetime.UTC).date().isoformat(),
            "size": self.options.size,
            "seed": self.options.seed,
            "took_seconds": round(seconds),
            "machine": described,
            "corpus": built["corpus"],
            "indexes": built["indexes"],
            "questions": report.compared(measured["times"], PEERS),
            "suggestions": measured["suggestions"],
            "memory": measured["memory"],
            "saving": measured["saving"],
            "expression_index_is_used": measured["expression_index_is_used"],
        }


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def options_of(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--size", type=int, default=10_000, help="How many entries (10000).")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--questions", type=int, default=100, help="How many of each kind (at most 100).")
    parser.add_argument("--budget", type=float, default=60, help="Seconds a contestant has for one kind of question.")
    parser.add_argument("--limit", type=float, default=60, help="Seconds after which a question is given up.")
    parser.add_argument("--saves", type=int, default=40, help="How often a page is saved.")
    parser.add_argument("--without", action="append", default=[], help="Leave a contestant out, by its name.")
    parser.add_argument("--no-postgres", action="store_true")
    parser.add_argument("--template", type=Path, help="An SQLite database with the migrations done, to begin with.")
    parser.add_argument("--fresh", action="store_true", help="Build everything anew.")
    parser.add_argument("--keep", action="store_true", help="Write the figures into the repository.")
    options = parser.parse_args(arguments)
    if options.size < 50:
        parser.error("A corpus has at least 50 entries.")
    return options


def main(arguments: list[str]) -> int:
    options = options_of(arguments)
    if not options.no_postgres and not cluster.is_inside():
        if cluster.is_possible():
            return cluster.run_inside(["-m", "benchmarks.speed", *arguments])
        say("Without PostgreSQL: there is no pg_virtualenv here (Debian: apt-get install postgresql).")
    began = time.monotonic()
    try:
        run = Run(options)
        built = run.build()
        result = run.result(built, run.measure(), time.monotonic() - began)
    except StepFailed as failure:
        say(str(failure))
        return 1
    print(report.as_text(result))
    file = report.write(result)
    say(f"\nWritten to {shown(file)}")
    if options.keep:
        report.keep(result)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
