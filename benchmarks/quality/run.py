"""`make bench-quality`: how well the search ranks, on a judged collection in BEIR's layout or on our own questions."""

import argparse
import datetime
import os
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from tqdm import tqdm

from benchmarks import folders, machine
from benchmarks.figures import summary
from benchmarks.processes import ROOT, Place, shown
from benchmarks.quality import beir, report

Rank = Callable[[str], list[tuple[str, float]]]


def prepare_django(var: Path, *, with_content: bool) -> None:
    """A site of its own with vocabularies and glossary, which the search looks words up in; kept for the next time."""
    own = Place("ours", var).environment()
    sys.path[:0] = [str(ROOT / "site"), str(ROOT)]
    var.mkdir(parents=True, exist_ok=True)
    os.environ.update(own)
    os.environ.pop("DATABASE_URL", None)
    import django

    django.setup()
    from django.core.management import call_command

    from search.backends.whoosh.changes import indexing_paused

    def load() -> dict[str, Any]:
        say("Preparing a database (about half a minute, once)")
        call_command("migrate", interactive=False, verbosity=0)
        with indexing_paused():
            call_command("load_vocabularies", verbosity=0)
            if with_content:
                call_command("load_demo", verbosity=0)
        return {}

    folders.Kept(var).once("site", folders.fingerprint((*folders.CORPUS, *folders.FIELDS), with_content), load)


def judge(name: str, rank: Rank, collection: beir.Collection) -> dict[str, Any]:
    """Asks all queries that have something to be found, and measures."""
    from benchmarks.quality import measures

    ranking: dict[str, list[tuple[str, float]]] = {}
    times = []
    queries = collection.judged
    for query in tqdm(queries, desc=f"  {name}", unit="query", leave=False, file=sys.stderr):
        began = time.perf_counter()
        ranking[query.key] = rank(query.text)
        times.append((time.perf_counter() - began) * 1000)
    judgements = {query.key: collection.judgements[query.key] for query in queries}
    found: dict[str, Any] = {"measures": measures.mean(judgements, ranking), "ms": summary(times)}
    languages = sorted({query.language for query in queries} - {""})
    if len(languages) > 1:
        found["by_language"] = {
            language: measures.mean(
                {query.key: judgements[query.key] for query in queries if query.language == language}, ranking
            )
            for language in languages
        }
    found["by_query"] = measures.by_query(judgements, ranking)
    return found


def on_collection(options: argparse.Namespace, var: Path) -> dict[str, Any]:
    collection = beir.read(options.corpus)
    prepare_django(var / "site", with_content=False)
    from benchmarks.quality.rankers import Ours, OursWithMeaning, PlainWhoosh, Ranker

    size = collection.size()
    ours = var / f"{collection.name}-ours"
    rankers: list[Ranker] = [Ours(ours)]
    if OursWithMeaning.is_possible() and not options.no_meaning:
        rankers.append(OursWithMeaning(ours))
    if not options.only_ours:
        rankers.append(PlainWhoosh(var / f"{collection.name}-plain"))
    found = {}
    for ranker in rankers:
        began = time.perf_counter()
        documents = tqdm(
            collection.documents(), desc=f"  index {ranker.name}", total=size, unit="doc", leave=False, file=sys.stderr
        )
        ranker.build(documents, options.language)
        seconds = round(time.perf_counter() - began, 1)
        found[ranker.name] = judge(ranker.name, ranker.rank, collection) | {"build_seconds": seconds}
    return result(collection, size, found, options.language)


def on_own_questions(options: argparse.Namespace, var: Path) -> dict[str, Any]:
    from benchmarks.quality import own

    collection = own.collection()
    prepare_django(var / "demonstration", with_content=True)
    from benchmarks.quality.rankers import OursWithMeaning, PlainWhoosh
    from catalogue.audience import Audience
    from search.building import rebuild

    began = time.perf_counter()
    rebuild([str(Audience.PRACTITIONERS)])
    seconds = round(time.perf_counter() - began, 1)
    found = {"ours": judge("ours", own.ask, collection) | {"build_seconds": seconds}}
    if OursWithMeaning.is_possible() and not options.no_meaning:
        found[OursWithMeaning.name] = _own_with_meaning(collection)
    documents = list(own.documents())
    if not options.only_ours:
        plain = PlainWhoosh(var / "own-plainwhoosh")
        began = time.perf_counter()
        plain.build(documents, "en")
        seconds = round(time.perf_counter() - began, 1)
        found[plain.name] = judge(plain.name, plain.rank, collection) | {"build_seconds": seconds}
    unknown = _unknown(collection, documents)
    if unknown:
        say(f"Judged, but not in the demonstration: {', '.join(unknown)}")
    return result(collection, len(documents), found, "en, fr, nl, de, es")


def _own_with_meaning(collection: beir.Collection) -> dict[str, Any]:
    from django.conf import settings
    from django.test import override_settings

    from benchmarks.quality import own
    from benchmarks.quality.rankers import OursWithMeaning
    from catalogue.audience import Audience

    reader = OursWithMeaning(settings.WAGTAILSEARCH_BACKENDS[str(Audience.PRACTITIONERS)]["PATH"])
    began = time.perf_counter()
    reader.build([], "en")
    seconds = round(time.perf_counter() - began, 1)
    with override_settings(SEARCH_SEMANTIC=True):
        return judge(reader.name, own.ask, collection) | {"build_seconds": seconds}


def _unknown(collection: beir.Collection, documents: Iterable[beir.Document]) -> list[str]:
    known = {document.key for document in documents}
    return sorted({key for row in collection.judgements.values() for key in row} - known)


def result(collection: beir.Collection, size: int, found: dict[str, Any], language: str) -> dict[str, Any]:
    return {
        "date": datetime.datetime.now(tz=datetime.UTC).date().isoformat(),
        "collection": collection.name,
        "documents": size,
        "queries": len(collection.judged),
        "language": language,
        "machine": machine.describe(),
        "rankers": found,
    }


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="make bench-quality", description=__doc__)
    parser.add_argument("corpus", nargs="?", type=Path, help="A folder in BEIR's layout; our own questions without it.")
    parser.add_argument("--language", default="en", help="Of documents that do not say theirs: en, fr, nl, de, es.")
    parser.add_argument("--only-ours", action="store_true", help="Leave plain Whoosh out, which is slow.")
    parser.add_argument("--no-meaning", action="store_true", help="Leave the extra out, which reads 3 to 20 a second.")
    parser.add_argument("--floor", action="store_true", help="Record the floor that CI holds our own questions to.")
    parser.add_argument("--keep", action="store_true", help="Write the figures into the repository.")
    options = parser.parse_args(arguments)
    base = Path(os.environ.get("THROUGHCARE_VAR_DIR") or ROOT / "var").absolute()
    if options.corpus is not None:
        options.corpus = options.corpus.absolute()
    var = base / "bench" / "quality"
    try:
        found = on_own_questions(options, var) if options.corpus is None else on_collection(options, var)
    except beir.NoCollection as problem:
        say(str(problem))
        return 2
    print(report.as_text(found))
    say(f"\nWritten to {shown(report.write(found))}")
    if options.floor and options.corpus is None:
        report.record_floor(found)
    if options.keep:
        report.keep(found)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
