"""Results of Wagtail's search API: found in the index, restricted and loaded through the caller's own queryset."""

from collections import Counter, OrderedDict
from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
from modelsearch.backends.base import BaseSearchResults, FilterFieldError

from search.backends.whoosh import schema
from search.backends.whoosh.compiler import WhooshQueryCompiler
from search.backends.whoosh.restriction import Restriction, Taken

if TYPE_CHECKING:
    from search.engine.snapshot import Snapshot


class Found:
    """All documents of one model that match one query in one snapshot, which is kept: so hits, count and facets of a
    results object, its slices and its annotated copies are one and the same search."""

    def __init__(self, snapshot: "Snapshot", compiler: WhooshQueryCompiler) -> None:
        self.snapshot = snapshot
        self.compiler = compiler
        self.restriction = Restriction(compiler.queryset)
        answer = snapshot.evaluate(compiler.node())
        of_model = snapshot.with_value(schema.MODELS, compiler.queryset.model._meta.label)
        numbers = np.flatnonzero(answer.found & of_model)
        self.numbers = numbers[np.argsort(-answer.scores[numbers], kind="stable")]
        self._scores = answer.scores

    @cached_property
    def pks(self) -> list[str]:
        """Primary keys as texts, best first."""
        return [self.snapshot.pks[number] for number in self.numbers]

    @cached_property
    def scores(self) -> dict[str, float]:
        return dict(zip(self.pks, self._scores[self.numbers].tolist(), strict=True))

    @cached_property
    def wanted(self) -> Taken:
        """Keys that the queryset has too, in the order asked for."""
        if self.compiler.order_by_relevance:
            return Taken(self.restriction.among(self.pks))
        return Taken(self.restriction.in_its_order(self.pks))

    def counts(self, index_field: str) -> Counter[str | None]:
        """How many of what is wanted have each value in the index; `None` counts those without one."""
        among = np.zeros(self.snapshot.size, dtype=bool)
        wanted = set(self.wanted[:])
        among[[number for number, pk in zip(self.numbers, self.pks, strict=True) if pk in wanted]] = True
        counted: Counter[str | None] = Counter(self.snapshot.counts(index_field, among))
        _, having, _ = self.snapshot.flat(index_field)
        among[having] = False
        if without := int(np.count_nonzero(among)):
            counted[None] = without
        return counted


class WhooshSearchResults(BaseSearchResults):  # type: ignore[misc]
    supports_facet = True

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._found: list[Found] = []  # shared with all clones

    def _clone(self) -> "WhooshSearchResults":
        clone: WhooshSearchResults = super()._clone()
        clone._found = self._found
        return clone

    @property
    def found(self) -> Found:
        if not self._found:
            self._found.append(self.backend.read(lambda snapshot: Found(snapshot, self.query_compiler)))
        return self._found[0]

    def _do_search(self) -> Iterator[Any]:
        found = self.found
        for obj in found.restriction.load(found.wanted[self.start : self.stop]):
            if self._score_field:
                setattr(obj, self._score_field, found.scores[str(obj.pk)])
            yield obj

    def _do_count(self) -> int:
        return len(self.found.wanted[self.start : self.stop])

    def facet(self, field_name: str) -> "OrderedDict[Any, int]":
        """How many of all results, sliced or not, have each value of a filter, most first; `None` counts those
        without one."""
        model = self.query_compiler.queryset.model
        field = self.query_compiler._get_filterable_field(field_name)
        if field is None:
            raise FilterFieldError(
                f'Cannot facet search results with field "{field_name}". Please add '
                f"index.FilterField('{field_name}') to {model.__name__}.search_fields.",
                field_name=field_name,
            )
        column = schema.model_field(model, field)
        counted: Counter[Any]
        if schema.has_few_values(model, field) and _is_kept_whole(column) and field_name not in self.backend.left_out:
            counted = Counter()
            for value, count in self.found.counts(schema.is_field(field_name)).items():
                counted[_as_in_database(column, value)] += count
        else:
            counted = Counter(self.found.restriction.values(self.found.wanted[:], field.get_attname(model)))
        return OrderedDict(sorted(counted.items(), key=lambda item: (-item[1], str(item[0]))))


def _is_kept_whole(column: Any | None) -> bool:
    """Whether values of a column are the same in the index, where a comma stands between two of them."""
    return column is None or not any("," in str(value) for value, _ in column.flatchoices)


def _as_in_database(column: Any | None, value: str | None) -> Any:
    """A value from the index, where all are texts and an empty one is none, as the database has it."""
    if column is None:
        return value
    if value is None:
        return None if column.null or not column.empty_strings_allowed else ""
    return column.to_python(value)
