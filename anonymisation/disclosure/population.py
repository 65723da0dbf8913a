"""How many real people fit what a case tells: an estimate from a table of counts, and what it says of the risk.

The table holds what an administrator found in statistics. Each `Cell` counts people once: a person stands under one
offence (the main one) and one ideology of a place. In different years the same person may be counted again, since
people stay for years; so years are never added up.

How the estimate is made, and on which side it errs:

- **An unknown cell counts as 1**, the person of the case. Nothing is guessed from neighbours: where the table knows
  the people of an offence and those of an ideology but not of both together, the two together count as 1.
- **Wider than the cells**: all offences of an ideology are the sum over its offences, a region the sum of its
  countries, unless the table has a larger figure for the whole. Places without a figure add nobody.
- **Years** of a cell that the case covers in part count in proportion, as if its people were spread evenly over its
  years; of several bands that overlap the case's years the largest result counts, never the sum.
- **Gender and age** take the share that the table knows for the place, or else for everywhere, in proportion for age
  bands that are covered in part. Shares are taken to be alike under all offences and ideologies.
- A trait that is told in words nobody could read (`Traits.unread`) makes the estimate 1.
- Fractions are cut off, and nothing counts below 1: the person exists.

So telling less never lowers the estimate, and the errors that remain (even spread, equal shares) are named in
`Estimate.reasons`. `Estimate.lowest` says how small the count may well be when a share was taken: the lower end of the
95 % interval for a share drawn by chance (E. B. Wilson, «Probable inference, the law of succession, and statistical
inference», 1927).
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from anonymisation.disclosure.bands import Band
from anonymisation.disclosure.places import PARTS, WORLD
from anonymisation.disclosure.traits import Traits

_Z = 1.96  # of a normal distribution, for 95 %


@dataclass(frozen=True, slots=True)
class Cell:
    """`count` people of a place in some years. No offence or no ideology means: whatever theirs is."""

    place: str
    years: Band
    offence: str
    ideology: str
    count: int
    source: str = ""


@dataclass(frozen=True, slots=True)
class Share:
    """The part, 0 to 1, of the people of `place` who are of this gender and age. No place: wherever none is given."""

    place: str
    gender: str
    ages: Band
    share: float
    source: str = ""


@dataclass(frozen=True)
class Table:
    """All cells and shares, found by place."""

    cells: tuple[Cell, ...] = ()
    shares: tuple[Share, ...] = ()
    _cells_of: dict[str, list[Cell]] = field(default_factory=dict, repr=False, compare=False)
    _shares_of: dict[str, list[Share]] = field(default_factory=dict, repr=False, compare=False)

    def __post_init__(self) -> None:
        for cell in self.cells:
            self._cells_of.setdefault(cell.place, []).append(cell)
        for share in self.shares:
            self._shares_of.setdefault(share.place, []).append(share)

    def cells_of(self, place: str) -> list[Cell]:
        return self._cells_of.get(place, [])

    def shares_of(self, place: str) -> list[Share]:
        """Those of the place, or else those for everywhere."""
        return self._shares_of.get(place) or self._shares_of.get("", [])

    def parts_of(self, place: str) -> list[list[str]]:
        """The lists of places that together make up this one; a table's own places are parts of the world."""
        own = [[name] for name in sorted(self._cells_of) if place == WORLD and name not in _KNOWN]
        return [*PARTS.get(place, []), *own]


_KNOWN = {WORLD, *PARTS, *(part for parts in PARTS.values() for places in parts for part in places)}


class Part(NamedTuple):
    """So many years of a cell, as a part 0 to 1, were counted."""

    cell: Cell
    part: float


@dataclass(frozen=True, slots=True)
class Estimate:
    """`count` people fit, perhaps as few as `lowest`; from these cells, for these reasons in plain words."""

    count: int
    lowest: int
    cells: tuple[Part, ...]
    reasons: tuple[str, ...]


class Light(StrEnum):
    RED = "red"
    AMBER = "amber"
    GREEN = "green"


def light(count: int, red: int = 5, amber: int = 10, *, open_cues: int = 0) -> Light:
    """Red below `red` people, amber below `amber`, else green. A narrative cue that nobody answered forbids green."""
    if not 0 < red <= amber:
        raise ValueError("The thresholds must be above 0 and rise: red, then amber.")
    if count < red:
        return Light.RED
    return Light.AMBER if count < amber or open_cues > 0 else Light.GREEN


class _Counted(NamedTuple):
    value: float
    whole: float  # before shares of gender and age
    cells: tuple[Part, ...]


_NOBODY = _Counted(0.0, 0.0, ())


def estimate(traits: Traits, table: Table) -> Estimate:
    """How many people of the table fit `traits`. The module's text says how, and on which side it errs."""
    if traits.unread:
        names = " and ".join(_PLAIN[name] for name in traits.unread)
        return Estimate(1, 1, (), (f"The {names} could not be read as a band, so the case counts as telling exactly.",))
    counted = _people(traits.place or WORLD, traits, table)
    count = max(1, math.floor(counted.value + 1e-9))
    reasons = [*_reasons_of_cells(counted), *_reasons_of_shares(counted, traits)]
    if counted.value < 1:
        reasons.append("The table knows nobody who fits. The case itself is one: counted as 1.")
    return Estimate(count, min(count, _lowest(counted)), counted.cells, tuple(reasons))


_PLAIN = {"years": "years", "ages": "age", "gender": "gender"}


def _reasons_of_cells(counted: _Counted) -> list[str]:
    if not counted.cells:
        return ["The table has no figure for this combination."]
    total = math.floor(counted.whole + 1e-9)
    sources = sorted({part.cell.source for part in counted.cells if part.cell.source})
    told = f" ({'; '.join(sources)})" if sources else ""
    many = f"{len(counted.cells)} figures" if len(counted.cells) > 1 else "One figure"
    reasons = [f"{many} of the table, {total or 'fewer than 1'} people{told}."]
    if any(part.part < 1 for part in counted.cells):
        reasons.append("Only some years of a figure fit: counted in proportion, as if people were spread evenly.")
    return reasons


def _reasons_of_shares(counted: _Counted, traits: Traits) -> list[str]:
    if not counted.whole or not (traits.gender or traits.ages):
        return []
    names = " and ".join(name for name, is_told in (("gender", traits.gender), ("age", traits.ages)) if is_told)
    share = counted.value / counted.whole
    if not share:
        return [f"The table has no share for this {names}."]
    return [f"Of these {100 * share:.1f} in 100 are of this {names}, if it is so for every offence and ideology alike."]


def _lowest(counted: _Counted) -> int:
    """Wilson's lower bound for the share that was taken of `whole` people; the count itself where none was taken."""
    n = counted.whole
    if n <= 0:
        return 1
    p = min(1.0, counted.value / n)
    if p >= 1.0 and all(part.part >= 1 for part in counted.cells):
        return max(1, math.floor(n + 1e-9))
    bound = (p + _Z**2 / (2 * n) - _Z * math.sqrt(p * (1 - p) / n + _Z**2 / (4 * n * n))) / (1 + _Z**2 / n)
    return max(1, math.floor(n * bound))


def _people(place: str, traits: Traits, table: Table) -> _Counted:
    """People of a place who fit: from its own figures, or from those of its parts, whichever knows of more."""
    own = _fitting_cells(table.cells_of(place), traits)
    whole = sum(part.cell.count * part.part for part in own)
    best = _Counted(whole * _share(place, traits, table), whole, own) if whole else _NOBODY
    for places in table.parts_of(place):
        counted = [_people(part, traits, table) for part in places]
        found = _Counted(
            math.fsum(part.value for part in counted),
            math.fsum(part.whole for part in counted),
            tuple(cell for part in counted for cell in part.cells),
        )
        best = max(best, found, key=lambda one: (one.value, one.whole))
    return best


def _fitting_cells(cells: list[Cell], traits: Traits) -> tuple[Part, ...]:
    """The cells that count: of each combination the years that give most, of the ways to add up the largest.

    Where the case leaves the offence out, either the cells of all offences count or those of each offence together,
    and likewise for the ideology.
    """
    best: dict[tuple[str, str], Part] = {}
    for cell in cells:
        if traits.offence and cell.offence != traits.offence:
            continue
        if traits.ideology and cell.ideology != traits.ideology:
            continue
        found = Part(cell, _overlap(traits.years, cell.years))
        key = cell.offence, cell.ideology
        if found.part and (key not in best or _value(found) > _value(best[key])):
            best[key] = found
    offences = sorted({offence for offence, _ in best})
    ideologies = sorted({ideology for _, ideology in best})

    def either(whole: Part | None, parts: Iterable[tuple[Part, ...]]) -> tuple[Part, ...]:
        """The figure for the whole, or its parts together, whichever counts more people."""
        together = tuple(part for group in parts for part in group)
        alone = (whole,) if whole else ()
        return together if _sum(together) > _sum(alone) else alone

    def of_offence(offence: str) -> tuple[Part, ...]:
        each = (best[offence, name] for name in ideologies if name and (offence, name) in best)
        return either(best.get((offence, "")), [tuple(each)]) if not traits.ideology else tuple(each)

    def of_ideology(ideology: str) -> tuple[Part, ...]:
        each = (best[name, ideology] for name in offences if name and (name, ideology) in best)
        return either(best.get(("", ideology)), [tuple(each)])

    if traits.offence:
        return of_offence(traits.offence)
    if traits.ideology:
        return of_ideology(traits.ideology)
    by_offence = either(best.get(("", "")), (of_offence(name) for name in offences if name))
    by_ideology = either(best.get(("", "")), (of_ideology(name) for name in ideologies if name))
    return by_ideology if _sum(by_ideology) > _sum(by_offence) else by_offence


def _value(part: Part) -> float:
    return part.cell.count * part.part


def _sum(parts: Iterable[Part]) -> float:
    return math.fsum(map(_value, parts))


def _share(place: str, traits: Traits, table: Table) -> float:
    """The part of a place's people who are of this gender and age; 1 where neither is told."""
    if not traits.gender and traits.ages is None:
        return 1.0
    fitting = (
        share.share * _overlap(traits.ages, share.ages)
        for share in table.shares_of(place)
        if not traits.gender or share.gender == traits.gender
    )
    return min(1.0, math.fsum(fitting))


def _overlap(asked: Band | None, known: Band) -> float:
    """Which part of the known band lies in the one that is asked for; all of it where none is."""
    if asked is None:
        return 1.0
    shared = min(asked[1], known[1]) - max(asked[0], known[0]) + 1
    return max(0, shared) / (known[1] - known[0] + 1)
