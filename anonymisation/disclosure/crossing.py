"""Which traits filters must not tell: those by which a reader who crosses them gets down to a few cases.

A case is found by its *facets*: terms of vocabularies. Some of them its own text tells anyway (*open*), others stand in
the filters only (*hidden*). A hidden trait that helps to narrow a list down to fewer than `k` cases says of those few
what their texts were careful not to say. So afterwards this holds: for every case, and for every combination of filters
that finds it and has one of its hidden traits among them, at least `k` cases are found. It is k-anonymity (L. Sweeney,
«k-anonymity: a model for protecting privacy», 2002) of the facets, asked only where a text keeps something back.

Since another filter never finds more, the combination to look at for a case is all of its facets at once. Counting is
done on bits, one for each case: 2,000 cases take about half a second, 10,000 two to five, on one core; memory grows
with the cases (1 MB, 10 MB).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import NamedTuple


class Trait(NamedTuple):
    vocabulary: str
    slug: str


#: For each withheld trait what filters tell in its place: a broader slug, or "" for nothing at all.
Withheld = dict[Trait, str]
#: Above so many hidden traits of one case not every choice among them is tried.
MOST_TRIED = 8


@dataclass(frozen=True, slots=True)
class Faceted:
    """A case as filters find it. `circles` are the kinds of readers who see it: others see it not and count it not."""

    facets: frozenset[Trait]
    told: frozenset[Trait] = frozenset()
    circles: frozenset[str] = frozenset()


def faceted(
    values: Mapping[str, Mapping[str, None] | Iterable[str]],
    told: Iterable[tuple[str, str]] = (),
    circles: Iterable[str] = (),
) -> Faceted:
    """From `{vocabulary: slugs}`."""
    facets = frozenset(Trait(vocabulary, slug) for vocabulary, slugs in values.items() for slug in slugs)
    return Faceted(facets, frozenset(Trait(*trait) for trait in told), frozenset(circles))


def withheld_traits(
    cases: Mapping[str, Faceted], *, k: int, broader: Mapping[Trait, str] | None = None
) -> dict[str, Withheld]:
    """For each case of which something must be withheld: which traits, and what is told in their place.

    `broader` gives the slug of the broader term, where there is one. As little as possible is withheld: no trait of
    the result could be shown again by itself. The same cases give the same result in whatever order they come. With a
    `k` of 1 or less nothing is.
    """
    if k <= 1:
        return {}
    work = _Work(dict(sorted(cases.items())), k, broader or {})
    work.withhold()
    work.show_again()
    return {key: state.withheld for key, state in work.states.items() if state.withheld}


@dataclass(slots=True)
class _State:
    """What is shown of a case just now."""

    case: Faceted
    bit: int
    withheld: Withheld = field(default_factory=dict)

    def shown(self) -> frozenset[Trait]:
        stand_ins = {Trait(trait.vocabulary, slug) for trait, slug in self.withheld.items() if slug}
        return (self.case.facets - self.withheld.keys()) | stand_ins


class _Work:
    def __init__(self, cases: Mapping[str, Faceted], k: int, broader: Mapping[Trait, str]) -> None:
        self.k = k
        self.broader = broader
        self._above_of: dict[Trait, list[str]] = {}
        self.states = {key: _State(case, 1 << place) for place, (key, case) in enumerate(cases.items())}
        self.having: dict[Trait, int] = {}
        self.seen_by: dict[str, int] = {}
        for state in self.states.values():
            self._note(state, state.case.facets, is_shown=True)
            for circle in state.case.circles:
                self.seen_by[circle] = self.seen_by.get(circle, 0) | state.bit

    def _note(self, state: _State, traits: Iterable[Trait], *, is_shown: bool) -> None:
        for trait in traits:
            before = self.having.get(trait, 0)
            self.having[trait] = before | state.bit if is_shown else before & ~state.bit

    def _found(self, case: Faceted, filters: Iterable[Trait]) -> int:
        """How many of the cases that every reader of this one sees are found by all these filters."""
        bits = -1
        for circle in case.circles:
            bits &= self.seen_by[circle]
        for trait in filters:
            bits &= self.having.get(trait, 0)
        return (bits if bits >= 0 else (1 << len(self.states)) - 1).bit_count()

    def _holds(self, state: _State, withheld: Withheld) -> bool:
        """Whether the case is safe when just this is withheld of it, everything else being as it is."""
        trial = _State(state.case, state.bit, withheld)
        shown = trial.shown()
        if not shown - state.case.told:
            return True
        added = shown - state.shown()  # a stand-in that nobody has noted yet is the case's own as well
        others = [trait for trait in shown if trait not in added]
        if not added:
            return self._found(state.case, others) >= self.k
        self._note(state, added, is_shown=True)
        try:
            return self._found(state.case, shown) >= self.k
        finally:
            self._note(state, added, is_shown=False)

    def _put(self, state: _State, withheld: Withheld) -> None:
        before = state.shown()
        state.withheld = withheld
        after = state.shown()
        self._note(state, before - after, is_shown=False)
        self._note(state, after - before, is_shown=True)

    def _is_safe(self) -> bool:
        return all(self._holds(state, state.withheld) for state in self.states.values())

    def withhold(self) -> None:
        """Tells less until every case is safe. What is taken from one may make another unsafe, hence the rounds.

        The narrowest terms go first, each to its broader one, so that cases which are unsafe alone meet there. It ends,
        since nothing comes back here: a trait is shown, then told more and more broadly, then not at all.
        """
        while unsafe := [state for state in self.states.values() if not self._holds(state, state.withheld)]:
            deepest = max(map(self._depth, unsafe))
            for state in unsafe:
                if self._depth(state) == deepest and not self._holds(state, state.withheld):
                    self._put(state, self._told_less(state))

    def _depth(self, state: _State) -> int:
        return max((len(self._above(trait)) for trait in state.shown() - state.case.told), default=0)

    def _told_less(self, state: _State) -> Withheld:
        """The fewest hidden traits that would have to go, one step broader; of equals the first by name."""
        hidden = sorted(state.shown() - state.case.told)
        withheld = dict(state.withheld)
        for trait in self._fewest(state, hidden):
            told = self._above(trait)
            above = next((slug for slug in told if Trait(trait.vocabulary, slug) not in state.case.facets), "")
            for own, slug in state.withheld.items():
                if own.vocabulary == trait.vocabulary and slug == trait.slug:
                    withheld[own] = above
            if trait in state.case.facets:
                withheld[trait] = above
        return withheld

    def _fewest(self, state: _State, hidden: list[Trait]) -> Iterable[Trait]:
        shown = state.shown()
        if len(hidden) > MOST_TRIED:
            hidden = sorted(hidden, key=lambda trait: (self.having[trait].bit_count(), trait))
            tried: Iterable[Sequence[Trait]] = (hidden[:number] for number in range(1, len(hidden)))
        else:
            tried = (chosen for number in range(1, len(hidden)) for chosen in combinations(hidden, number))
        return next((gone for gone in tried if self._found(state.case, shown.difference(gone)) >= self.k), hidden)

    def _above(self, trait: Trait) -> list[str]:
        """Slugs of the broader terms, the nearest first."""
        if (found := self._above_of.get(trait)) is None:
            found = self._above_of[trait] = []
            above = trait
            while (slug := self.broader.get(above)) and slug not in found:
                found.append(slug)
                above = Trait(trait.vocabulary, slug)
        return found

    def show_again(self) -> None:
        """Shows, or tells less broadly, what can be after all: more cases may have it in common now than when it went.

        Showing more of one case helps the others; only where a broader term leaves are they asked again.
        """
        is_changed = True
        while is_changed:
            is_changed = False
            for state in self.states.values():
                for trait in sorted(state.withheld):
                    is_changed |= self._show_finer(state, trait)

    def _show_finer(self, state: _State, trait: Trait) -> bool:
        before = state.withheld
        above = self._above(trait)
        finer = above[: above.index(before[trait])] if before[trait] else above
        rest = {other: slug for other, slug in before.items() if other != trait}
        told = (slug for slug in finer if Trait(trait.vocabulary, slug) not in state.case.facets)
        for trial in (rest, *(rest | {trait: slug} for slug in told)):
            if self._holds(state, trial):
                gone = state.shown()
                self._put(state, trial)
                if gone <= state.shown() or self._is_safe():
                    return True
                self._put(state, before)
        return False
