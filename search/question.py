"""A question taken apart: what must hold, what must not, and which filters were typed along with the words."""

import re
from dataclasses import dataclass
from functools import cached_property

_BARE = re.compile(r"[^\W_](?:[\w.-]*[^\W_])?")
_SHORT_NAMES = {"target_group": "group", "intervention_area": "area", "language": "lang"}


@dataclass(frozen=True)
class Word:
    """A word as typed; `field` is empty or «title»."""

    text: str
    field: str = ""

    def __str__(self) -> str:
        return f"{self.field}:{self.text}" if self.field else self.text


@dataclass(frozen=True)
class Phrase:
    """Words in their order, also a single word that is meant as it stands."""

    text: str
    field: str = ""

    def __str__(self) -> str:
        return f'{self.field}:"{self.text}"' if self.field else f'"{self.text}"'


@dataclass(frozen=True)
class Clause:
    """At least one of the alternatives; none of them, when negated."""

    alternatives: tuple[Word | Phrase, ...]
    negated: bool = False

    def __str__(self) -> str:
        either = " OR ".join(map(str, self.alternatives))
        if not self.negated:
            return either
        room = " " if "(" in either else ""  # else the bracket would be taken for the word's own
        return f"-({either}{room})" if len(self.alternatives) > 1 else f"-{either}"


@dataclass(frozen=True)
class Choice:
    """A value of a facet, as typed."""

    facet: str
    value: str
    negated: bool = False

    def __str__(self) -> str:
        value = self.value if _BARE.fullmatch(self.value) else f'"{self.value}"'
        return f"{'-' if self.negated else ''}{_SHORT_NAMES.get(self.facet, self.facet)}:{value}"


@dataclass(frozen=True)
class Question:
    """All clauses must hold; of the choices of one facet any; `years` are both included, `None` is open."""

    clauses: tuple[Clause, ...] = ()
    choices: tuple[Choice, ...] = ()
    years: tuple[int | None, int | None] | None = None
    notes: tuple[str, ...] = ()

    @cached_property
    def wanted(self) -> tuple[Clause, ...]:
        return tuple(clause for clause in self.clauses if not clause.negated)

    @cached_property
    def unwanted(self) -> tuple[Clause, ...]:
        return tuple(clause for clause in self.clauses if clause.negated)

    def __str__(self) -> str:
        """A text that `parse` understands as this question."""
        parts = [*map(str, self.clauses), *map(str, self.choices)]
        if self.years:
            first, last = ("" if year is None else f"{year:04}" for year in self.years)
            parts.append(f"year:{first}..{last}")
        return " ".join(parts)
