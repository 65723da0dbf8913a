"""What the caller's queryset lets through of what the index found.

Filters and orders are applied by the database and not by the index. So every lookup that Django knows works, an order
may be an expression, and an object that the queryset excludes is never returned, however far behind the index is.
The database is asked about the objects that were found; about all rows only where those are too many to name.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

#: Objects are loaded this many at a time.
CHUNK = 500
#: Up to this many objects are named to the database («id in …»); beyond, reading all that it lets through is quicker.
MOST_NAMED = 2_000


class Restriction:
    def __init__(self, queryset: Any) -> None:
        query = queryset.query
        self.queryset = queryset
        #: Whether it may leave anything out.
        self.is_open = not (query.where or query.is_sliced or query.combinator or query.distinct_fields)
        #: Whether further filters may be put on it: not on a slice, a union, or the first of each group.
        self._is_final = bool(query.is_sliced or query.combinator or query.distinct_fields)

    def _all_pks(self) -> Iterator[str]:
        queryset = self.queryset if self._is_final else self.queryset.order_by()
        return map(str, queryset.values_list("pk", flat=True))

    def _is_named(self, number: int) -> bool:
        return number <= MOST_NAMED and not self._is_final

    def _first_named(self, number: int) -> int:
        """How many of this many are named; of too many still the first ones, which are all that one page shows."""
        if self._is_final:
            return 0
        return number if self._is_named(number) else min(CHUNK, MOST_NAMED)

    def among(self, pks: Sequence[str]) -> Iterator[str]:
        """Those of `pks` that it lets through, in the same order, asking for no more of them than are taken."""
        if self.is_open:
            yield from pks
            return
        named = self._first_named(len(pks))
        for begin in range(0, named, CHUNK):
            chunk = pks[begin : begin + CHUNK]
            let_through = set(map(str, self.queryset.order_by().filter(pk__in=chunk).values_list("pk", flat=True)))
            yield from (pk for pk in chunk if pk in let_through)
        if rest := pks[named:]:
            let_through = set(self._all_pks())
            yield from (pk for pk in rest if pk in let_through)

    def in_its_order(self, pks: Sequence[str]) -> Iterator[str]:
        """Those of `pks` that it lets through, in the order of the queryset; the newest first where it has none."""
        queryset = self.queryset
        if not queryset.ordered and not self._is_final:
            queryset = queryset.order_by("-pk")
        if self._is_named(len(pks)):
            queryset = queryset.filter(pk__in=pks)
        wanted = set(pks)
        found = map(str, queryset.values_list("pk", flat=True))
        return iter(dict.fromkeys(pk for pk in found if pk in wanted))  # a join may give a row twice

    def load(self, pks: Sequence[str]) -> Iterator[Any]:
        """The objects of these keys as the queryset makes them, in the order given; one that is gone is left out."""
        for begin in range(0, len(pks), CHUNK):
            chunk = pks[begin : begin + CHUNK]
            objects = self.queryset if self._is_final else self.queryset.order_by().filter(pk__in=chunk)
            loaded = {str(obj.pk): obj for obj in objects}
            yield from (loaded[pk] for pk in chunk if pk in loaded)

    def values(self, pks: Sequence[str], column: str) -> Iterator[Any]:
        """Values of a column of these objects; more than one for an object where it is a relation to many."""
        # Not through the queryset: its own filters on a relation would leave out the other values of it.
        rows = self.queryset.model._base_manager.using(self.queryset.db)
        if len(pks) <= MOST_NAMED:
            rows = rows.filter(pk__in=pks)
        wanted = set(pks)
        return (value for pk, value in dict.fromkeys(rows.values_list("pk", column)) if str(pk) in wanted)


class Taken:
    """The first of something that is asked for bit by bit, each bit once."""

    def __init__(self, source: Iterable[str]) -> None:
        self._source = iter(source)
        self._taken: list[str] = []

    def __getitem__(self, wanted: slice) -> list[str]:
        missing = None if wanted.stop is None else max(0, wanted.stop - len(self._taken))
        self._taken += islice(self._source, missing)
        return self._taken[wanted]
