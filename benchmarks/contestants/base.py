"""What every contestant does: answer a question as a page of results does, and be found in how long and how big.

Each loads its ten hits by the same function (`search.hits.load_hits`: through the audience rule, with the tags of a
card), gives the total, and the counts of the same four facets.
"""

import time
from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from typing import Any

from benchmarks.questions import Question
from catalogue.audience import Audience
from search import hits as hits_module
from search.hits import Hit, Match

FACETS = ("challenge", "target_group", "phase", "country")
HITS = 10


class Reader:
    """Stands for any signed-in practitioner: may read all of the corpus, without a query about permissions."""

    is_active = True
    is_authenticated = True
    is_anonymous = False
    is_superuser = False
    is_staff = False
    pk = id = None

    def has_perm(self, permission: str) -> bool:
        return True


READER = Reader()
CIRCLE = Audience.PRACTITIONERS


@dataclass
class Answer:
    total: int
    pks: list[int]
    counts: dict[str, dict[str, int]] = field(default_factory=dict)


class Loading:
    """The one way of loading hits, with a clock: how much of an answer it is."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self._load = hits_module.load_hits

    def __call__(self, matches: Any, user: Any) -> list[Hit]:
        began = time.perf_counter()
        try:
            return self._load(matches, user)
        finally:
            self.seconds += time.perf_counter() - began


class Contestant(ABC):
    def __init__(self) -> None:
        self.loading = Loading()

    @abstractmethod
    def answer(self, question: Question) -> Answer: ...

    def load(self, pks: list[int]) -> list[int]:
        return [hit.entry.pk for hit in self.loading([Match(pk, 0.0, []) for pk in pks], READER)]

    def index_bytes(self) -> int:
        return 0
