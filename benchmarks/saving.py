"""What a save costs with search and without, and how long it takes until the change can be found."""

import time
from typing import Any

from benchmarks.figures import percentile, summary
from benchmarks.processes import Place, Process, Service

TITLE = "A lesson that is saved again and again"
FINDABLE_WITHIN = 60.0
IN_A_ROW = 5


def measure(contestant: str, place: Place, folder: Any, *, rounds: int, findings: int, worker: bool) -> dict[str, Any]:
    """Saves the same page in two processes by turns: one that search hears of, one of a site without search."""
    on = Process(contestant, place, folder)
    off = Process(contestant, place, folder, THROUGHCARE_BENCH_SEARCH="off")
    reader = Process(contestant, place, folder)
    service = Service(["worker"], place) if worker else None
    try:
        found: dict[str, Any] = {}
        time.sleep(3 if service else 0)
        found["background_worker"] = bool(service and service.runs)
        settle = 1.5 if service else 0.1
        found["save"] = _cost(on, off, rounds, publish=False, settle=settle)
        found["publish"] = _cost(on, off, rounds, publish=True, settle=settle)
        found["five in a row"] = _cost(on, off, rounds, publish=False, settle=settle, block=IN_A_ROW)
        found["findable_ms"] = summary([_findable(on, reader, number) for number in range(findings)])
        on.call("save", title=TITLE, publish=False)
        time.sleep(2 if service else 0)  # so that the last change is in the index too
        return found
    finally:
        for process in (on, off, reader):
            process.end()
        if service:
            service.end()


def _cost(on: Process, off: Process, rounds: int, *, publish: bool, settle: float, block: int = 1) -> dict[str, Any]:
    """Saves with search and without by turns, `block` at a time; before each turn the indexer gets the time to finish.

    Of several in a row all but the first are saved while the indexer is at work on another core.
    """
    times: dict[str, list[float]] = {"on": [], "off": []}
    for name, process in (("on", on), ("off", off)):
        for number in range(3):  # these fill caches
            process.call("save", title=f"{TITLE} {name} {number}", publish=publish)
    while len(times["off"]) < rounds:
        time.sleep(settle)
        for name, process in (("off", off), ("on", on)):
            for number in range(min(block, rounds - len(times[name]))):
                answer = process.call("save", title=f"{TITLE} {name} {number}", publish=publish)
                times[name].append(answer["ms"])
                if block > 1:
                    time.sleep(0.1)
    cost = {name: summary(values) for name, values in times.items()}
    cost["ratio"] = round(percentile(times["on"], 0.5) / percentile(times["off"], 0.5), 2)
    return cost


def _findable(on: Process, reader: Process, number: int) -> float:
    """Milliseconds from the moment that the save has returned until another process finds the new title."""
    word = f"findable{number}x{int(time.time() * 1000) % 1_000_000}"
    question = {"kind": "one", "words": word}
    reader.call("ask", question=question)
    on.call("save", title=f"{TITLE} {word}", publish=False)
    began = time.perf_counter()
    while time.perf_counter() - began < FINDABLE_WITHIN:
        if reader.call("ask", question=question).get("total"):
            return (time.perf_counter() - began) * 1000
        time.sleep(0.01)
    return FINDABLE_WITHIN * 1000
