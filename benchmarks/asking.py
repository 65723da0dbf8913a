"""The same questions to all contestants in turn, each timed by itself."""

import sys
from collections.abc import Mapping
from typing import Any

from tqdm import tqdm

from benchmarks.processes import Process

#: Others are asked before, a fifth as many as are measured but no more than this.
WARM_UP = 20
#: A contestant that has used up its time for one kind of question is asked no more of them, but at least so many.
FEWEST = 5

Times = dict[str, dict[str, list[dict[str, Any] | None]]]


def ask_all(
    processes: Mapping[str, Process], questions: Mapping[str, list[dict[str, Any]]], *, count: int, budget: float
) -> Times:
    """For each kind and contestant an answer per question; `None` where its time was used up."""
    found: Times = {}
    for kind, asked in questions.items():
        few = min(WARM_UP, -(-count // 5))
        measured, warming = asked[:count], asked[count : count + few] or asked[:few]
        for process in processes.values():
            _warm(process, warming, budget / 4)
        found[kind] = {name: [] for name in processes}
        spent = dict.fromkeys(processes, 0.0)
        names = list(processes)
        for place, question in enumerate(
            tqdm(measured, desc=f"  {kind}", unit="question", leave=False, file=sys.stderr)
        ):
            turn = place % len(names)  # nobody always comes after the same one
            for name in names[turn:] + names[:turn]:
                if spent[name] > budget and place >= FEWEST:
                    found[kind][name].append(None)
                    continue
                answer = processes[name].call("ask", question=question)
                spent[name] += answer["ms"] / 1000
                found[kind][name].append(answer)
    return found


def _warm(process: Process, questions: list[dict[str, Any]], budget: float) -> None:
    spent = 0.0
    for question in questions:
        if spent > budget:
            return
        spent += process.call("ask", question=question)["ms"] / 1000
