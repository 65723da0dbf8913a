"""Steps that build something, each run in a process of its own: `python -m benchmarks.building STEP`.

What to build and where stands in the environment (see `runner`): the settings module, the database, the data folder.
The last line printed is what it cost, as JSON.
"""

import argparse
import json
import resource
import shutil
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import django
from tqdm import tqdm

CHUNK = 1_000  # as in update_index


def watched(things: Iterable[Any], label: str, total: int) -> Iterable[Any]:
    return tqdm(things, desc=f"  {label}", total=total, unit="entry", file=sys.stderr, leave=False, mininterval=0.5)


def corpus(size: int, seed: int, folder: Path) -> dict[str, Any]:
    """Database, vocabularies, entries, and the questions to ask of them."""
    from django.core.management import call_command

    from benchmarks import corpus as planned
    from benchmarks.questions import Asker, Frequencies
    from benchmarks.rows import vocabularies, write
    from search.backends.whoosh.changes import indexing_paused

    call_command("migrate", interactive=False, verbosity=0)
    with indexing_paused():
        call_command("load_vocabularies", verbosity=0)
    frequencies = Frequencies(seed)
    characters = 0

    def noted() -> Iterable[planned.PlannedEntry]:
        nonlocal characters
        for entry in watched(planned.plan(size, seed, vocabularies()), "entries", size):
            frequencies.add(entry)
            characters += sum(map(len, entry.sentences))
            yield entry

    write(noted())
    questions = Asker(frequencies).questions(per_kind=120)
    text = {kind: [question.as_json() for question in asked] for kind, asked in questions.items()}
    (folder / "questions.json").write_text(json.dumps(text, indent=1), encoding="utf-8")
    _tidy_database()
    return {"entries": size, "words_per_entry": round(characters / size / 6), "vocabulary": len(frequencies.counts)}


def _tidy_database() -> None:
    """As a database stands that has been in service for a day: statistics made, nothing left in the log."""
    from django.db import connection

    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("VACUUM ANALYZE")
        else:
            cursor.execute("ANALYZE")
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def rebuild_theirs(backend_name: str, size: int) -> None:
    """What Wagtail's `update_index` does, chunk by chunk, with a bar instead of its dots."""
    from django.db import transaction
    from modelsearch.backends import get_search_backend
    from modelsearch.index import get_indexed_models

    backend = get_search_backend(backend_name)
    models = get_indexed_models()
    rebuilder = backend.rebuilder_class(backend.get_index_for_model(models[0]))
    index = rebuilder.start()
    for model in models:
        index.add_model(model)
    with tqdm(desc=f"  index {backend_name}", total=size, unit="entry", file=sys.stderr, leave=False) as bar:
        for model in models:
            objects = model.get_indexed_objects().order_by("pk")
            with transaction.atomic():
                begin = 0
                while chunk := list(objects[begin : begin + CHUNK]):
                    index.add_items(model, chunk)
                    begin += CHUNK
                    bar.update(len(chunk))
    rebuilder.finish()


def rebuild_ours(backend_name: str, size: int) -> None:
    """What our `update_index` does."""
    from search.building import rebuild

    with tqdm(desc=f"  index {backend_name}", total=size, unit="entry", file=sys.stderr, leave=False) as bar:
        rebuild([backend_name], bar.update)


def ours(size: int, seed: int, folder: Path) -> dict[str, Any]:
    """One of our three indexes, the practitioners' one, which holds everything. The others are copies of its files:
    for measuring what a save costs they need to be there, not to be right."""
    from django.conf import settings

    from benchmarks.contestants.base import CIRCLE
    from benchmarks.contestants.ours import Ours

    shutil.rmtree(settings.SEARCH_INDEX_DIR, ignore_errors=True)
    measured = _measured(lambda: rebuild_ours(str(CIRCLE), size))
    built = Path(settings.WAGTAILSEARCH_BACKENDS[CIRCLE]["PATH"])
    for name, options in settings.WAGTAILSEARCH_BACKENDS.items():
        if name != CIRCLE:
            shutil.copytree(built, options["PATH"])
    return measured | {"bytes": Ours().index_bytes()}


def wagtail(size: int, seed: int, folder: Path) -> dict[str, Any]:
    from django.db import connection

    from benchmarks.contestants.wagtail import WagtailDatabase

    before = _database_bytes()
    measured = _measured(lambda: rebuild_theirs("default", size))
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SET statement_timeout = 0")
            # Its queries ask for «title || body», for which it has no index; without this one they read every row.
            cursor.execute(
                "CREATE INDEX IF NOT EXISTS bench_title_body ON wagtailsearch_indexentry USING gin ((title || body))"
            )
    _tidy_database()
    grown = WagtailDatabase().index_bytes() or _database_bytes() - before
    return measured | {"bytes": grown}


def _database_bytes() -> int:
    from django.db import connection

    if connection.vendor != "sqlite":
        return 0
    with connection.cursor() as cursor:
        numbers = []
        for name in ("page_count", "freelist_count", "page_size"):
            cursor.execute(f"PRAGMA {name}")
            numbers.append(int(cursor.fetchone()[0]))
    return (numbers[0] - numbers[1]) * numbers[2]


def tantivy(size: int, seed: int, folder: Path) -> dict[str, Any]:
    from benchmarks.contestants.tantivy_index import Tantivy, build, entries

    path = folder / "tantivy"
    shutil.rmtree(path, ignore_errors=True)
    measured = _measured(lambda: build(path, watched(entries(), "tantivy", size)))
    return measured | {"bytes": Tantivy(path).index_bytes()}


def _measured(build: Callable[[], None]) -> dict[str, Any]:
    began, cpu = time.perf_counter(), time.process_time()
    build()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    return {
        "seconds": round(time.perf_counter() - began, 1),
        "cpu_seconds": round(time.process_time() - cpu, 1),
        "peak_bytes": peak,
    }


STEPS = {"corpus": corpus, "ours": ours, "wagtail": wagtail, "tantivy": tantivy}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("step", choices=STEPS)
    parser.add_argument("--size", type=int, required=True)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--folder", type=Path, required=True)
    options = parser.parse_args()
    django.setup()
    result = STEPS[options.step](options.size, options.seed, options.folder)
    print(json.dumps(result))


if __name__ == "__main__":
    main()
