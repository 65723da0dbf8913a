"""How fine the line may be by which a practitioner is shown: never one that fewer than `least` members are shown by.

Not enough that five members *fit* «Probation, Western Europe»: where four of them are shown with their years, the one
without years stands alone, and a reader who knows the rule knows why. So members are counted by what they are shown as.

Where too few are left beside the branches of a line (a sector, its regions, their years), the smallest branch joins
them if it is small itself; otherwise these few go one coarser. So somebody who stands out is hidden at no great cost to
others: saying something odd of oneself takes no detail from a branch of `2 * least` members or more.
"""

from collections import defaultdict
from collections.abc import Mapping

#: Sector, region, years, each empty where it is not said: in this order they are told, and in reverse left out.
Traits = tuple[str, str, str]
UNSAID: Traits = ("", "", "")
_Branch = tuple[int, str]  # which trait, and what it says
_Members = dict[Traits, int]  # by what they say, how many


def coarsened(members: Mapping[Traits, int], *, least: int) -> dict[Traits, Traits]:
    """What those who say this are shown as, for everything that somebody says."""
    shown: dict[Traits, Traits] = {}
    left = _tell_apart({said: number for said, number in members.items() if number > 0}, UNSAID, least, shown)
    return shown | dict.fromkeys(left, UNSAID)


def _tell_apart(members: _Members, so_far: Traits, least: int, shown: dict[Traits, Traits]) -> _Members:
    """Finds a line for these members, who are alike in `so_far`; answers those who are too few for one that fine."""
    rest: _Members = {}
    told: dict[_Branch, _Members] = {}
    for (place, what), inside in sorted(_branches(members, so_far, rest).items()):
        finer = tuple(what if number == place else known for number, known in enumerate(so_far))
        too_few = _tell_apart(inside, finer, least, shown)  # type: ignore[arg-type]
        rest |= too_few
        if placed := {said: number for said, number in inside.items() if said not in too_few}:
            told[place, what] = placed
    if 0 < _size(rest) < least and so_far != UNSAID:
        smallest = min(told.values(), key=_size, default={})
        if not 0 < _size(smallest) < 2 * least:
            return rest
        rest |= smallest
    shown |= dict.fromkeys(rest, so_far)
    return {}


def _branches(members: _Members, so_far: Traits, rest: _Members) -> dict[_Branch, _Members]:
    """By their next trait that `so_far` does not tell; who says no more goes into `rest`."""
    branches: dict[_Branch, _Members] = defaultdict(dict)
    for said, number in members.items():
        place = next((place for place, what in enumerate(said) if what and not so_far[place]), None)
        if place is None:
            rest[said] = number
        else:
            branches[place, said[place]][said] = number
    return branches


def _size(members: _Members) -> int:
    return sum(members.values())
