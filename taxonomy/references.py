"""What other rooms tie to a term (a member's sector, a challenge somebody follows): it goes along when terms merge.

Found in the models themselves, so that a room which ties something new to a term need not think of it. Links of many
to many are rows of a table between and go the same way.
"""

from collections.abc import Iterator
from typing import Any

from django.db import models
from django.db.models import Exists, ForeignKey, OuterRef, Q

from taxonomy.models import Term

_Unique = tuple[tuple[str, ...], Q | None]


def references_to(model: type[Term]) -> Iterator[tuple[type[models.Model], ForeignKey[Any, Any]]]:
    """Every column of another room that names a term of this vocabulary. This room's own have rules of their own."""
    for relation in model._meta.get_fields(include_hidden=True):
        field = getattr(relation, "field", None)
        if not relation.auto_created or relation.concrete or not isinstance(field, ForeignKey):
            continue
        if field.model._meta.app_label != model._meta.app_label and not field.model._meta.proxy:
            yield field.model, field


def move_references(*, keep: Term, absorb: Term) -> None:
    """Whatever named `absorb` names `keep`; a row that would then be there twice (both were followed) goes."""
    for model, field in references_to(type(keep)):
        rows = model._base_manager.filter(**{field.name: absorb})
        for others, condition in _uniques(model, field):
            twins = model._base_manager.filter(
                **{field.name: keep}, **{other: OuterRef(other) for other in others}
            ).exclude(pk=OuterRef("pk"))
            narrowed = rows if condition is None else rows.filter(condition)
            doubled = narrowed.filter(Exists(twins if condition is None else twins.filter(condition)))
            model._base_manager.filter(pk__in=list(doubled.values_list("pk", flat=True))).delete()
        rows.update(**{field.name: keep})


def _uniques(model: type[models.Model], field: ForeignKey[Any, Any]) -> Iterator[_Unique]:
    """What must be the same once only together with this column: the other columns, and for which rows."""
    if field.unique:
        yield (), None
    for names in model._meta.unique_together:
        if field.name in names:
            yield tuple(name for name in names if name != field.name), None
    for constraint in model._meta.constraints:
        if isinstance(constraint, models.UniqueConstraint) and field.name in constraint.fields:
            yield tuple(name for name in constraint.fields if name != field.name), constraint.condition
