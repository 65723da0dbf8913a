"""From a model instance to the document that stands for it in an index."""

import datetime
from collections.abc import Iterator
from typing import Any

from django.db import models
from modelsearch.backends.base import get_model_root
from modelsearch.index import AutocompleteField, FilterField, Indexed, RelatedFields, SearchField

from search.backends.whoosh import schema
from search.backends.whoosh.analysis import SEAM

#: However high a boost is set, a text is not repeated more often than this.
MOST_REPEATS = 5


def root_label(model: Any) -> str:
    return str(get_model_root(model)._meta.label)


def key_of(obj: Any) -> str:
    """«app.Model:pk». A page has one key however it was loaded, as plain page or as its own type."""
    return f"{root_label(type(obj))}:{obj.pk}"


def pk_of(key: str) -> str:
    return key.partition(":")[2]


def labels_of(model: Any) -> list[str]:
    """The model and those of its ancestors that are searched: a search on any of them finds the object."""
    return [
        ancestor._meta.label for ancestor in (model, *model._meta.get_parent_list()) if issubclass(ancestor, Indexed)
    ]


def text_of(value: Any) -> str:
    """Text of a searched value: texts, numbers, and lists of either."""
    if value is None or value == "":
        return ""
    if isinstance(value, (models.Manager, models.QuerySet)):
        value = list(value.all())
    if isinstance(value, (list, tuple, set)):
        return "\n".join(filter(None, (text_of(item) for item in value)))
    return str(value).replace(SEAM, " ")


def values_of(value: Any) -> list[str]:
    """Facet values of a filter as texts; none for an empty value."""
    if value is None or value == "":
        return []
    if isinstance(value, (list, tuple, set)):
        return [text for item in value for text in values_of(item)]
    return [str(value).replace(",", " ")]


def moment_of(value: Any) -> int:
    """Seconds since 1970 of a date or moment, 0 for none: only good for sorting."""
    if isinstance(value, datetime.datetime):
        return int(value.timestamp())
    if isinstance(value, datetime.date):
        return int(datetime.datetime(value.year, value.month, value.day, tzinfo=datetime.UTC).timestamp())
    return 0


def _repeats(boost: float | None) -> int:
    return max(1, min(MOST_REPEATS, round(boost or 1)))


def _related(field: RelatedFields, obj: Any) -> Iterator[tuple[Any, Any]]:
    """Searched and completed fields of related objects, with the object each belongs to."""
    value = field.get_value(obj)
    if value is None:
        return
    related = value.all() if isinstance(value, (models.Manager, models.QuerySet)) else [value]
    for other in related:
        for inner in field.fields:
            if isinstance(inner, RelatedFields):
                yield from _related(inner, other)
            else:
                yield inner, other


def document_of(obj: Any, *, without: frozenset[str] = frozenset()) -> dict[str, Any]:
    """The document of `obj`: fields of `index_schema()`. Filters named in `without` are left out."""
    model = type(obj)
    body: list[str] = []
    begins: list[str] = []
    passages: list[str] = []
    document: dict[str, Any] = {
        schema.KEY: key_of(obj),
        schema.MODELS: ",".join(labels_of(model)),
    }
    for field in model.get_search_fields():
        if isinstance(field, RelatedFields):
            for inner, other in _related(field, obj):
                text = text_of(inner.get_value(other))
                if isinstance(inner, SearchField):
                    body += [text] * _repeats(inner.boost)
                elif isinstance(inner, AutocompleteField):
                    begins.append(text)
            continue
        value = field.get_value(obj)
        if isinstance(field, SearchField):
            if text := text_of(value):
                body += [text] * _repeats(field.boost)
                document[schema.in_field(field.field_name)] = text
                if field.kwargs.get("quoted", True):
                    passages.append(text)
        elif isinstance(field, AutocompleteField):
            begins.append(text_of(value))
            document[schema.begins_field(field.field_name)] = text_of(value)
        elif isinstance(field, FilterField) and field.field_name not in without:
            _filter_value(document, model, field, value)
    document[schema.BODY] = SEAM.join(body)
    document[schema.BEGINS] = SEAM.join(begins)
    document[schema.PASSAGES] = "\n\n".join(passages)
    return document


def _filter_value(document: dict[str, Any], model: Any, field: FilterField, value: Any) -> None:
    if schema.has_few_values(model, field):
        if values := values_of(value):
            document[schema.is_field(field.field_name)] = ",".join(values)
    elif schema.is_date(model, field) and value is not None:
        document[schema.at_field(field.field_name)] = moment_of(value)
