"""What a run found, for the terminal, as JSON, and as tables in docs/performance.md."""

import json
import math
import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from benchmarks.figures import percentile, ratio, summary
from benchmarks.machine import in_words
from benchmarks.processes import ROOT
from benchmarks.questions import KINDS

RESULTS = Path(os.environ.get("THROUGHCARE_BENCH_RESULTS") or ROOT / "benchmarks" / "results")
REPORTED = ROOT / "benchmarks" / "reported"
DOCUMENT = ROOT / "docs" / "performance.md"

Table = list[list[str]]


def compared(
    times: Mapping[str, Mapping[str, list[dict[str, Any] | None]]], peers: Mapping[str, str]
) -> dict[str, Any]:
    """Per kind and contestant: p50, p95, how much of it is the loading of hits, and the ratio to ours."""
    found: dict[str, Any] = {}
    for kind, answers in times.items():
        found[kind] = {}
        for name, given in answers.items():
            done = [answer for answer in given if answer is not None]
            told = [answer for answer in done if "given_up" not in answer]
            entry = summary([answer["ms"] for answer in done])
            entry["given_up"] = len(done) - len(told)
            entry["loading_p50"] = round(percentile([answer["loading_ms"] for answer in told], 0.5), 2)
            entry["mean_total"] = round(sum(a["total"] for a in told) / len(told), 1) if told else None
            own = answers.get(peers.get(name, ""))
            if own is not None:
                theirs_ms = [answer and answer["ms"] for answer in given]
                own_ms = [answer and answer["ms"] for answer in own]
                entry["compared_with"] = peers[name]
                entry["times_ours_p50"] = ratio(theirs_ms, own_ms, 0.50)
                entry["times_ours_p95"] = ratio(theirs_ms, own_ms, 0.95)
            found[kind][name] = entry
    return found


def _ms(value: float | None) -> str:
    if value is None or math.isnan(value):
        return "–"
    return f"{value:,.0f}" if value >= 20 else f"{value:.1f}"


def _times(value: float | None) -> str:
    if value is None:
        return ""
    return f" ({value:.1f}×)" if value < 20 else f" ({value:.0f}×)"


def _megabytes(value: float) -> str:
    return f"{value / 1e6:,.0f} MB"


def questions_table(result: dict[str, Any]) -> Table:
    questions = result["questions"]
    names = list(next(iter(questions.values())))
    rows = [["questions", *names]]
    for kind, by_name in questions.items():
        cells = []
        for name in names:
            entry = by_name[name]
            text = f"{_ms(entry['p50'])} / {_ms(entry['p95'])}{_times(entry.get('times_ours_p95'))}"
            if entry["given_up"]:
                text += f", {entry['given_up']} of {entry['asked']} given up"
            elif entry["asked"] < max(other["asked"] for other in by_name.values()):
                text += f", {entry['asked']} asked"
            cells.append(text)
        rows.append([KINDS[kind], *cells])
    loading = [[by_name[name]["loading_p50"] for by_name in questions.values()] for name in names]
    rows.append(["of it loading the hits, p50", *(f"{_ms(min(own))} to {_ms(max(own))}" for own in loading)])
    return rows


def answers_table(result: dict[str, Any]) -> Table:
    """How many entries matched on average: that all did the same work."""
    questions = result["questions"]
    names = list(next(iter(questions.values())))
    rows = [["entries found, on average", *names]]
    for kind, by_name in questions.items():
        totals = [by_name[name]["mean_total"] for name in names]
        rows.append([KINDS[kind], *("–" if total is None else f"{total:,.0f}" for total in totals)])
    return rows


def indexes_table(result: dict[str, Any]) -> Table:
    rows = [["", "built in", "CPU", "index on disk", "memory of a process", "of it unshared"]]
    for name, entry in result["indexes"].items():
        memory = result["memory"].get(name, {})
        rows.append(
            [
                name,
                f"{entry['seconds']:,.0f} s",
                f"{entry['cpu_seconds']:,.0f} s",
                _megabytes(entry["bytes"]),
                _megabytes(memory["rss"]) if memory else "–",
                _megabytes(memory["unshared"]) if memory else "–",
            ]
        )
    return rows


def suggestions_table(result: dict[str, Any]) -> Table:
    rows = [["suggestions while typing", "p50 / p95", "longest", "asked", "with any suggestion"]]
    for name, entry in result["suggestions"].items():
        times = f"{_ms(entry['p50'])} / {_ms(entry['p95'])} ms"
        rows.append([name, times, f"{_ms(entry['most'])} ms", str(entry["asked"]), str(entry["with_any"])])
    return rows


def saving_table(result: dict[str, Any]) -> Table:
    rows = [["", *(head for way in WAYS for head in (f"{way}, search on / off", "ratio")), "found after p50 / most"]]
    for name, entry in result["saving"].items():
        cells = [name]
        for way in WAYS:
            cost = entry[way]
            cells += [f"{_ms(cost['on']['p50'])} / {_ms(cost['off']['p50'])} ms", f"{cost['ratio']:.2f}"]
        found = entry["findable_ms"]
        rows.append([*cells, f"{_ms(found['p50'])} / {_ms(found['most'])} ms"])
    return rows


#: What was asked for: how many times as long as ours a peer takes at p95, at least.
TARGETS = (("Wagtail on PostgreSQL", 5.0), ("Wagtail on SQLite", 10.0), ("tantivy", 0.25))
TARGET_KINDS = ("three-all", "three-any", "three", "eight-all", "eight-any", "eight")
MOST_OF_A_SUGGESTION = 50.0
WAYS = ("save", "publish", "five in a row")
SLOWEST_AT_100_000, MOST_UNSHARED, MOST_OF_A_SAVE = 200.0, 400e6, 1.2


def targets_table(result: dict[str, Any]) -> Table:
    """Each figure that was asked for beside the one measured, met or not."""
    rows = [["target", "measured", ""]]

    def add(text: str, measured: str, met: bool) -> None:
        rows.append([text, measured, "met" if met else "not met"])

    for kind in TARGET_KINDS if result["size"] < 100_000 else ():
        for peer, least in TARGETS:
            found = result["questions"].get(kind, {}).get(peer, {}).get("times_ours_p95")
            if found is None:
                continue
            if least < 1:
                text = f"{KINDS[kind]}: at most {1 / least:.0f} times the p95 of {peer}"
                add(text, f"{1 / found:.1f} times", found >= least)
            else:
                text = f"{KINDS[kind]}: p95 at least {least:.0f} times lower than {peer}"
                add(text, f"{found:.1f} times", found >= least)
    for name, entry in result["suggestions"].items():
        if result["size"] <= 10_000:
            slow = entry["p95"]
            add(
                f"suggestions, {name}: p95 under {MOST_OF_A_SUGGESTION:.0f} ms",
                f"{_ms(slow)} ms",
                slow < MOST_OF_A_SUGGESTION,
            )
    if result["size"] >= 100_000:
        slowest = max(
            by_name[name]["p95"]
            for by_name in result["questions"].values()
            for name in by_name
            if name.startswith("ours")
        )
        add(
            f"p95 within {SLOWEST_AT_100_000:.0f} ms, any kind of question",
            f"{slowest:.0f} ms",
            slowest <= SLOWEST_AT_100_000,
        )
    unshared = max((m["unshared"] for name, m in result["memory"].items() if name.startswith("ours")), default=0)
    add(f"unshared memory under {_megabytes(MOST_UNSHARED)}", _megabytes(unshared), unshared < MOST_UNSHARED)
    for name, entry in result["saving"].items():
        if name.startswith("ours"):
            for way in ("save", "publish"):
                found = entry[way]["ratio"]
                add(
                    f"{way} of a page, {name}: at most {MOST_OF_A_SAVE} times",
                    f"{found:.2f} times",
                    found <= MOST_OF_A_SAVE,
                )
    return rows


def tables(result: dict[str, Any]) -> list[tuple[str, Table]]:
    return [
        ("Milliseconds, p50 / p95 (p95 as a multiple of ours)", questions_table(result)),
        ("Entries found", answers_table(result)),
        ("Indexes", indexes_table(result)),
        ("Suggestions", suggestions_table(result)),
        ("Saving", saving_table(result)),
        ("Targets", targets_table(result)),
    ]


def as_text(result: dict[str, Any]) -> str:
    lines = [heading(result), ""]
    for title, table in tables(result):
        widths = [max(len(row[column]) for row in table) for column in range(len(table[0]))]
        lines.append(title)
        lines += [
            "  " + "  ".join(f"{cell:<{width}}" for cell, width in zip(row, widths, strict=True)) for row in table
        ]
        lines.append("")
    return "\n".join([*lines, *notes(result)])


def heading(result: dict[str, Any]) -> str:
    corpus = result["corpus"]
    return (
        f"{result['size']:,} entries of {corpus['words_per_entry']} words on average, {corpus['vocabulary']:,} "
        f"different words, seed {result['seed']}, {result['date']}. {in_words(result['machine'])}."
    )


def notes(result: dict[str, Any]) -> list[str]:
    lines = _postgres_notes(result["expression_index_is_used"])
    if any(not entry["background_worker"] for name, entry in result["saving"].items() if name.startswith("ours")):
        lines.append("The background worker did not run, so what was saved was not indexed.")
    return lines


def _postgres_notes(used: bool | None) -> list[str]:
    if used is None:
        return ["PostgreSQL was not measured."]
    given = "and its planner uses it" if used else "but its planner did not use it for these questions"
    return [f"PostgreSQL was given a GIN index on (title || body), which Wagtail does not make, {given}."]


def as_markdown(result: dict[str, Any]) -> str:
    parts = [heading(result)]
    for title, (head, *rows) in tables(result):
        lines = [f"| {' | '.join(head)} |", f"|{'---|' * len(head)}", *(f"| {' | '.join(row)} |" for row in rows)]
        parts.append(f"{title}:\n\n" + "\n".join(lines))
    return "\n\n".join([*parts, *notes(result)])


def write(result: dict[str, Any]) -> Path:
    RESULTS.mkdir(parents=True, exist_ok=True)
    file = RESULTS / f"speed-{result['size']}-{result['date']}.json"
    file.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    return file


def keep(result: dict[str, Any]) -> None:
    REPORTED.mkdir(exist_ok=True)
    text = json.dumps(result, indent=1) + "\n"
    (REPORTED / f"speed-{result['size']}.json").write_text(text, encoding="utf-8")
    put_into_document(f"speed-{result['size']}", as_markdown(result))


def put_into_document(mark: str, text: str, document: Path = DOCUMENT) -> None:
    """Replaces what stands between the two comments that carry the mark; adds both at the end where they are not."""
    begin, end = f"<!-- {mark} -->", f"<!-- end of {mark} -->"
    block = f"{begin}\n{text}\n{end}"
    old = document.read_text(encoding="utf-8") if document.exists() else ""
    pattern = re.compile(re.escape(begin) + ".*?" + re.escape(end), re.DOTALL)
    new = pattern.sub(lambda _: block, old) if pattern.search(old) else f"{old.rstrip()}\n\n{block}\n".lstrip()
    document.write_text(new, encoding="utf-8")
