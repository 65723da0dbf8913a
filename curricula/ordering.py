"""The order of a list, as pure functions: nothing is ever lost, doubled or left without a place.

Places count from 1. They are places among what the reader sees: what is hidden from him keeps its slot.
"""

from collections.abc import Hashable, Mapping, Sequence
from typing import TypeVar

T = TypeVar("T", bound=Hashable)


def moved(order: Sequence[T], thing: T, to: int) -> list[T]:
    """`order` with `thing` at place `to`; beyond either end means that end, an unknown thing changes nothing."""
    if thing not in order:
        return list(order)
    rest = [other for other in order if other != thing]
    place = min(max(to, 1), len(order)) - 1
    return [*rest[:place], thing, *rest[place:]]


def placed(order: Sequence[T], wanted: Mapping[T, int]) -> list[T]:
    """`order` after several places were typed at once: those typed anew are put in from the first place on."""
    changed = {thing: place for thing, place in wanted.items() if thing in order and order.index(thing) + 1 != place}
    arranged = [thing for thing in order if thing not in changed]
    for thing in sorted(changed, key=lambda thing: (changed[thing], order.index(thing))):
        place = min(max(changed[thing], 1), len(order)) - 1
        arranged.insert(place, thing)
    return arranged


def rearranged(everything: Sequence[T], seen: Sequence[T]) -> list[T]:
    """`everything` with what was `seen` in its new order, in the slots that the seen things held."""
    known = set(everything)
    newly = [thing for thing in dict.fromkeys(seen) if thing in known]
    movable = set(newly)
    queue = iter(newly)
    return [next(queue) if thing in movable else thing for thing in everything]
