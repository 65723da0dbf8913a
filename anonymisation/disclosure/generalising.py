"""What would help: every single step by which a case could tell less, with its effect, the smallest loss first.

The loss of a step is what the *normalised certainty penalty* (J. Xu, W. Wang, J. Pei and others, «Utility-based
anonymization using local recoding», KDD 2006) grows by. A trait that is told exactly has a penalty of 0, one that is
left out of 1. In between it is the part of all values that the telling still allows: for years and ages the width of
the band over the width of all years or ages known, for places the countries of a region over all countries known.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from anonymisation.disclosure.bands import OLDEST, Band
from anonymisation.disclosure.places import PARTS, WORLD, wider_places
from anonymisation.disclosure.population import Estimate, Table, estimate
from anonymisation.disclosure.traits import Traits

#: Bands begin at multiples of their width.
YEARS_WIDE = (3, 5, 10)
AGES_WIDE = (5, 10, 20)
YOUNGEST = 10


@dataclass(frozen=True, slots=True)
class Step:
    """One trait told less exactly. `how` says what to do, in words; `loss` is between 0 and 1."""

    trait: str
    how: str
    after: Traits
    count_before: int
    count_after: int
    loss: float

    @property
    def gain(self) -> int:
        return self.count_after - self.count_before


def steps(traits: Traits, table: Table) -> list[Step]:
    """Every single generalisation with how many people fit before and after, smallest loss first.

    Of equal losses the one that helps more comes first, then the order of the traits. A trait whose words could not be
    read can only be left out.
    """
    before: Estimate = estimate(traits, table)
    penalties = _Penalties(table, traits)
    found = [
        Step(
            trait,
            how,
            after,
            before.count,
            estimate(after, table).count,
            round(max(0.0, penalties.of(after, trait) - penalties.of(traits, trait)), 6),
        )
        for trait, how, after in _generalised(traits)
    ]
    return sorted(found, key=lambda step: (step.loss, -step.count_after))


def _generalised(traits: Traits) -> Iterator[tuple[str, str, Traits]]:
    if traits.place:
        for region in wider_places(traits.place):
            if region != WORLD:
                how = f"Tell the region: {region.replace('-', ' ').title()}"
                yield "place", how, replace(traits, country="", region_band=region)
        yield "place", "Leave the place out", replace(traits, country="", region_band="")
    for name, widths, one, many in (("years", YEARS_WIDE, "year", "years"), ("ages", AGES_WIDE, "age", "ages")):
        band: Band | None = getattr(traits, name)
        if band is not None:
            seen = {band}
            for width in widths:
                wider = _widened(band, width, most=OLDEST if name == "ages" else None)
                if wider not in seen:
                    seen.add(wider)
                    how = f"Widen the {one if band[0] == band[1] else many} to {wider[0]}–{wider[1]}"
                    yield name, how, replace(traits, **{name: wider})  # type: ignore[arg-type]
        if band is not None or name in traits.unread:
            yield name, f"Leave the {many} out", traits.without(name)
    for name in ("offence", "ideology", "gender"):
        if getattr(traits, name) or name in traits.unread:
            yield name, f"Leave the {name} out", traits.without(name)


def _widened(band: Band, width: int, *, most: int | None) -> Band:
    """The smallest band that begins and ends at multiples of `width` and holds this one."""
    begin = band[0] // width * width
    end = band[1] // width * width + width - 1
    return begin, end if most is None else max(band[1], min(end, most))


class _Penalties:
    """How much each trait leaves open, 0 to 1, measured by what the table knows."""

    def __init__(self, table: Table, traits: Traits) -> None:
        countries = {place for cell in table.cells for place in _countries(cell.place)}
        self.countries = countries | _countries(traits.place) or {WORLD}
        years = [year for cell in table.cells for year in cell.years] + list(traits.years or ())
        ages = [age for share in table.shares for age in share.ages] + list(traits.ages or ())
        self.years = (min(years), max(years)) if years else (0, 0)
        self.ages = (max(YOUNGEST, min(ages)), max(ages)) if ages else (YOUNGEST, OLDEST)

    def of(self, traits: Traits, trait: str) -> float:
        if trait in traits.unread:
            return 0.0
        if trait == "place":
            here = _countries(traits.place) & self.countries if traits.place else self.countries
            return 1.0 if not traits.place else _part(len(here), len(self.countries))
        if trait in ("years", "ages"):
            band: Band | None = getattr(traits, trait)
            whole: Band = getattr(self, trait)
            return 1.0 if band is None else _part(band[1] - band[0] + 1, whole[1] - whole[0] + 1)
        return 0.0 if getattr(traits, trait) else 1.0


def _part(values: int, of_all: int) -> float:
    """0 for one value of them, 1 for all of them."""
    return 0.0 if values <= 1 else min(1.0, values / max(1, of_all))


def _countries(place: str) -> set[str]:
    """A country itself, or the countries of a region."""
    if not place:
        return set()
    if place not in PARTS:
        return {place}
    return {country for part in PARTS[place][0] for country in _countries(part)}
