"""What a run of `make bench-quality` found: for the terminal, as JSON, as a table in docs/performance.md, a floor."""

import json
from pathlib import Path
from typing import Any

from benchmarks.quality.own import FLOOR
from benchmarks.report import REPORTED, RESULTS, Table, put_into_document

#: How far below what was measured the floor lies, by which CI fails: room for a term more or less, not for a fault.
MARGIN, MARGIN_OF_A_LANGUAGE = 0.02, 0.05
MEASURES = ("nDCG@10", "MAP", "recall@100")


def table(result: dict[str, Any]) -> Table:
    rows = [["", *MEASURES, "ms a query, p50 / p95", "index built in"]]
    for name, found in result["rankers"].items():
        times = f"{found['ms']['p50']:.1f} / {found['ms']['p95']:.1f}"
        rows.append(
            [name, *(f"{found['measures'][m]:.3f}" for m in MEASURES), times, f"{found['build_seconds']:.0f} s"]
        )
        for language, measured in found.get("by_language", {}).items():
            rows.append([f"{name}, {language}", *(f"{measured[m]:.3f}" for m in MEASURES), "", ""])
    return rows


def heading(result: dict[str, Any]) -> str:
    return (
        f"{result['collection']}: {result['documents']:,} documents, {result['queries']} judged queries, "
        f"{result['language']}, {result['date']}"
    )


def as_text(result: dict[str, Any]) -> str:
    rows = table(result)
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = ["  " + "  ".join(f"{cell:<{width}}" for cell, width in zip(row, widths, strict=True)) for row in rows]
    return "\n".join([heading(result), *lines])


def as_markdown(result: dict[str, Any]) -> str:
    head, *rows = table(result)
    lines = [f"| {' | '.join(head)} |", f"|{'---|' * len(head)}", *(f"| {' | '.join(row)} |" for row in rows)]
    return f"{heading(result)}:\n\n" + "\n".join(lines)


def write(result: dict[str, Any]) -> Path:
    RESULTS.mkdir(parents=True, exist_ok=True)
    file = RESULTS / f"quality-{result['collection']}-{result['date']}.json"
    file.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    return file


def keep(result: dict[str, Any]) -> None:
    REPORTED.mkdir(exist_ok=True)
    short = result | {
        "rankers": {
            name: {key: value for key, value in found.items() if key != "by_query"}
            for name, found in result["rankers"].items()
        }
    }
    name = f"quality-{result['collection']}"
    (REPORTED / f"{name}.json").write_text(json.dumps(short, indent=1) + "\n", encoding="utf-8")
    put_into_document(name, as_markdown(result))


def record_floor(result: dict[str, Any]) -> None:
    """What tests/search/test_quality.py holds the search to: a little less than it reaches now."""
    ours = result["rankers"]["ours"]
    floor = {
        "nDCG@10": round(ours["measures"]["nDCG@10"] - MARGIN, 3),
        "by_language": {
            language: round(measured["nDCG@10"] - MARGIN_OF_A_LANGUAGE, 3)
            for language, measured in ours["by_language"].items()
        },
    }
    FLOOR.write_text(json.dumps(floor, indent=1) + "\n", encoding="utf-8")
