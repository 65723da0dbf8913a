"""How long a suggestion takes while somebody types: the address that the page's own script asks, letter by letter."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Any

from benchmarks.figures import summary
from benchmarks.processes import Process

WARM_UP = 20


def typed(questions: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """What stands in the box after each letter from the second on."""
    for question in questions:
        words = str(question["words"])
        yield from (words[:length] for length in range(2, min(len(words), 16) + 1))


def measure(process: Process, questions: Iterable[Mapping[str, Any]], *, count: int) -> dict[str, Any]:
    texts = list(islice(typed(questions), count + WARM_UP))
    for text in texts[:WARM_UP]:
        process.call("suggest", text=text)
    answers = [process.call("suggest", text=text) for text in texts[WARM_UP:]]
    return summary([answer["ms"] for answer in answers]) | {"with_any": sum(answer["any"] for answer in answers)}
