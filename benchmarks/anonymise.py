"""How much of what identifies somebody is found, at what price: `make bench-anonymise CORPUS=echr_test.json`.

Reads documents in the layout of the Text Anonymization Benchmark. Prints recall by entity (direct, indirect, per
kind), precision by word, seconds per 1,000 words and memory: with the model and without, with and without what only
asks for a second look, and Presidio beside it where it is installed in a folder (--presidio FOLDER).
"""

import argparse
import json
import os
import re
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import psutil
from tqdm import tqdm

from anonymisation.detect import entities, find
from anonymisation.findings import Finding, Tier
from benchmarks.anonymisation import floor
from benchmarks.masking import Annotated, Scores, Span, read, score

Finder = Callable[[str, str], list[Finding]]  # a text and its language
WORDS = re.compile(r"\S+")
PRESIDIO = Path(__file__).with_name("presidio.py")


def measured(
    documents: list[Annotated], finder: Finder, children: Callable[[], Iterable[int | None]]
) -> dict[str, Any]:
    """The figures of one way of finding over all documents."""
    finder(
        "Mr Smith was seen in Leeds on 2 May 2004.", "en"
    )  # what is read once, and the start of the model, is not timed
    everything, masks = Scores(), Scores()
    seconds, words, peak = 0.0, 0, 0
    worked = _worked(children())
    for document in tqdm(documents, unit="document", leave=False, disable=not sys.stderr.isatty()):
        began = time.perf_counter()
        found = finder(document.text, document.language)
        seconds += time.perf_counter() - began
        words += len(WORDS.findall(document.text))
        score(document, spans(found), everything)
        score(document, spans(one for one in found if one.tier is Tier.MASK), masks)
        peak = max(peak, sum(_resident(pid) for pid in children() if pid))
    return {
        "documents": len(documents),
        "words": words,
        "all": figures(everything),
        "masks": figures(masks),
        "seconds_per_1000_words": round(seconds / words * 1000, 4) if words else None,
        "cpu_seconds_per_1000_words": round((_worked(children()) - worked) / words * 1000, 4) if words else None,
        "peak_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024 + peak, 1),
        "missed": [list(missed) for missed in everything.missed],
    }


def spans(found: Iterable[Finding]) -> list[Span]:
    return [(finding.start, finding.end) for finding in found]


def figures(scores: Scores) -> dict[str, Any]:
    kinds = sorted(key for key in scores.entities if key not in ("DIRECT", "QUASI"))
    return {
        "direct": round(scores.recall("DIRECT"), 4),
        "quasi": round(scores.recall("QUASI"), 4),
        "precision": round(scores.precision(), 4),
        "kinds": {kind: round(scores.recall(kind), 4) for kind in kinds},
        "entities": dict(scores.entities),
        "words": scores.words,
    }


def _worked(children: Iterable[int | None]) -> float:
    """Seconds that this process and its children have worked: unlike the clock's, the same on a busy machine."""
    used = [psutil.Process(pid).cpu_times() for pid in children if pid and psutil.pid_exists(pid)]
    return time.process_time() + sum(times.user + times.system for times in used)


def _resident(pid: int) -> float:
    """Megabytes of a child, the most it ever held where the system tells."""
    try:
        status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    except OSError:
        return psutil.Process(pid).memory_info().rss / 2**20 if psutil.pid_exists(pid) else 0.0
    held = re.search(r"VmHWM:\s+(\d+) kB", status)
    return int(held[1]) / 1024 if held else 0.0


def table(results: dict[str, dict[str, Any]]) -> str:
    """Side by side, for the terminal."""
    rows = [["", "direct", "quasi", "precision", "s / 1,000 words", "of work", "peak MB"]]
    for name, result in results.items():
        for part, label in (("all", name), ("masks", f"{name}, masks only")):
            shares = [f"{result[part][key]:.1%}" for key in ("direct", "quasi", "precision")]
            cost = [""] * 3
            if part == "all":
                work = result["cpu_seconds_per_1000_words"]
                cost = [f"{result['seconds_per_1000_words']:.3f}", f"{work:.3f}", f"{result['peak_mb']:.0f}"]
            rows.append([label, *shares, *cost])
    kinds = sorted({kind for result in results.values() for kind in result["all"]["kinds"]})
    rows += [[], ["recall by kind", *kinds]]
    for name, result in results.items():
        rows.append([name, *(f"{result['all']['kinds'].get(kind, 1):.1%}" for kind in kinds)])
    return "\n".join(
        "  ".join(f"{cell:<24}" if not place else f"{cell:>15}" for place, cell in enumerate(row)) for row in rows
    )


def presidio(documents: list[Annotated], folder: Path) -> dict[str, Any]:
    """The same figures for Presidio, run in a process of its own with what is installed in the folder."""
    texts = json.dumps([document.text for document in documents])
    run = subprocess.run(
        [sys.executable, "-I", str(PRESIDIO), str(folder)], input=texts, capture_output=True, text=True, check=False
    )
    if run.returncode:
        return {"absent": (run.stderr.strip().splitlines() or ["it gave no reason"])[-1]}
    answer = json.loads(run.stdout)
    scores = Scores()
    for document, found in zip(documents, answer["spans"], strict=True):
        score(document, [(start, end) for start, end in found], scores)
    words = sum(len(WORDS.findall(document.text)) for document in documents)
    shares = figures(scores)
    return {
        "documents": len(documents),
        "words": words,
        "all": shares,
        "masks": shares,
        "seconds_per_1000_words": round(answer["seconds"] / words * 1000, 4),
        "cpu_seconds_per_1000_words": round(answer["worked"] / words * 1000, 4),
        "peak_mb": answer["peak_mb"],
        "missed": [list(missed) for missed in scores.missed],
    }


def main() -> int:
    parser = argparse.ArgumentParser(prog="make bench-anonymise", description=__doc__.partition("\n")[0])
    parser.add_argument("corpus", type=Path, help="documents with annotations, as JSON")
    parser.add_argument("--model", choices=("auto", "none"), default="auto", help="none: without the model only")
    parser.add_argument("--mode", choices=("recall", "policy"), default="recall")
    parser.add_argument("--language", default="en", help="of the documents that do not say it")
    parser.add_argument("--split", choices=("dev", "test"), help="only this half of the documents")
    parser.add_argument("--floor", type=Path, metavar="FILE", help="exit with 1 when a half is below its floor there")
    parser.add_argument("--presidio", type=Path, default=os.environ.get("PRESIDIO_DIR"), help="a folder with Presidio")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there too")
    parser.add_argument("--missed", action="store_true", help="list what was not found")
    options = parser.parse_args()
    try:
        documents = read(options.corpus)
    except (OSError, ValueError, KeyError, TypeError) as error:
        print(f"{options.corpus}: not documents in the benchmark's layout ({type(error).__name__})", file=sys.stderr)
        return 1
    documents = [document for document in documents if options.split in (None, document.split)]
    if not documents:
        print(f"{options.corpus}: no document of that half", file=sys.stderr)
        return 1
    results: dict[str, dict[str, Any]] = {}
    for model in ("none",) if options.model == "none" else ("none", "auto"):
        if model == "auto" and not (here := entities.available(options.language)):
            print(here.why, file=sys.stderr)
            continue

        def finder(text: str, language: str, model: str = model) -> list[Finding]:
            return find(text, language or options.language, mode=options.mode, model=model)

        name = "rules and lists" if model == "none" else "with the model"
        results[name] = measured(documents, finder, lambda: [entities.model(entities.folder()).pid])
    if options.presidio:
        peer = presidio(documents, options.presidio)
        if "absent" in peer:
            print(f"Presidio was not measured: {peer['absent']}", file=sys.stderr)
        else:
            results["Presidio"] = peer
    else:
        print("Presidio was not measured: no folder with it was named (--presidio, PRESIDIO_DIR).", file=sys.stderr)
    print(f"{len(documents)} documents, mode {options.mode}; the model's memory is counted in.\n")
    print(table(results))
    if options.missed:
        for name, result in results.items():
            print(f"\nnot found, {name}:", *("  ".join(missed) for missed in result["missed"]), sep="\n  ")
    if options.json:
        options.json.write_text(json.dumps(results, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return fell_below(options.corpus, options.floor) if options.floor else 0


def fell_below(corpus: Path, floors: Path) -> int:
    """1 when a half of the file, read by rules and lists alone, is below its floor; each such figure is printed."""
    falls = floor.below(corpus, floor.read(floors))
    print("\nfloors:", *(falls or ["kept"]), sep="\n  ", file=sys.stderr if falls else sys.stdout)
    return 1 if falls else 0


if __name__ == "__main__":
    sys.exit(main())
