"""Results of Wagtail's search API: found in the index, restricted and loaded through the caller's own queryset."""

from collections import Counter, OrderedDict
from collections.abc import Callable, Iterator
from typing import Any

from modelsearch.backends.base import BaseSearchResults, FilterFieldError

from search.backends.whoosh import schema
from search.backends.whoosh.snapshot import Snapshot

#: Objects are loaded this many at a time.
CHUNK = 500


class Found:
    """Primary keys (as texts) and scores of all documents of one model that match, in no order."""

    def __init__(self, snapshot: Snapshot, model: Any, query: Any) -> None:
        of_model = snapshot.with_value(schema.MODELS, model._meta.label)
        self.scores: dict[str, float] = {}
        self.numbers: dict[str, int] = {}
        for number, score in snapshot.scores(query).items():
            if of_model >> number & 1:
                self.scores[snapshot.pks[number]] = score
                self.numbers[snapshot.pks[number]] = number


class WhooshSearchResults(BaseSearchResults):  # type: ignore[misc]
    """The queryset has the last word: its filters are applied by the database, so that no lookup is out of reach,
    and a page that it excludes is never returned, however old the index is."""

    supports_facet = True

    def _read(self, reading: Callable[[Snapshot], Any]) -> Any:
        return self.backend.read(reading)

    def _find(self) -> Found:
        query, model = self.query_compiler.whoosh_query(), self.query_compiler.queryset.model
        found: Found = self._read(lambda snapshot: Found(snapshot, model, query))
        return found

    def _is_restricted(self) -> bool:
        query = self.query_compiler.queryset.query
        return bool(query.where or query.is_sliced or query.combinator or query.distinct)

    def _ordered_pks(self, scores: dict[str, float]) -> list[str]:
        """Matching keys that the queryset has too, in the order asked for."""
        queryset = self.query_compiler.queryset
        if self.query_compiler.order_by_relevance:
            if self._is_restricted():
                allowed = {str(pk) for pk in queryset.order_by().values_list("pk", flat=True)}
                scores = {pk: score for pk, score in scores.items() if pk in allowed}
            return sorted(scores, key=lambda pk: (-scores[pk], len(pk), pk))
        ordered = queryset if queryset.ordered else queryset.order_by("-pk")
        return [pk for value in ordered.values_list("pk", flat=True) if (pk := str(value)) in scores]

    def _do_search(self) -> Iterator[Any]:
        found = self._find()
        wanted = self._ordered_pks(found.scores)[self.start : self.stop]
        for begin in range(0, len(wanted), CHUNK):
            pks = wanted[begin : begin + CHUNK]
            loaded = {str(obj.pk): obj for obj in self.query_compiler.queryset.filter(pk__in=pks)}
            for pk in pks:
                if pk in loaded:
                    if self._score_field:
                        setattr(loaded[pk], self._score_field, found.scores[pk])
                    yield loaded[pk]

    def _do_count(self) -> int:
        return len(self._ordered_pks(self._find().scores)[self.start : self.stop])

    def facet(self, field_name: str) -> "OrderedDict[Any, int]":
        """How many results have each value of a filter, most first; `None` counts those without one."""
        compiler = self.query_compiler
        model = compiler.queryset.model
        field = compiler._get_filterable_field(field_name)
        if field is None:
            raise FilterFieldError(
                f'Cannot facet search results with field "{field_name}". Please add '
                f"index.FilterField('{field_name}') to {model.__name__}.search_fields.",
                field_name=field_name,
            )
        found = self._find()
        wanted = set(self._ordered_pks(found.scores))
        counted: Counter[Any]
        if schema.model_field(model, field) is not None:
            rows = compiler.queryset.order_by().values_list("pk", field.get_attname(model))
            counted = Counter(value for pk, value in rows if str(pk) in wanted)
        else:
            counted = self._count_in_index(schema.is_field(field_name), {found.numbers[pk] for pk in wanted})
        return OrderedDict(counted.most_common())

    def _count_in_index(self, field: str, numbers: set[int]) -> Counter[Any]:
        def count(snapshot: Snapshot) -> Counter[Any]:
            counted: Counter[Any] = Counter()
            without = set(numbers)
            for value, bitmap in snapshot.bitmaps(field).items():
                having = {number for number in numbers if bitmap >> number & 1}
                if having:
                    counted[value] = len(having)
                    without -= having
            if without:
                counted[None] = len(without)
            return counted

        counted: Counter[Any] = self._read(count)
        return counted
