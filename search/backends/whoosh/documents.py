"""From a model instance to the document that stands for it in an index."""

import datetime
import hashlib
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from django.db import models
from modelsearch.backends.base import get_model_root
from modelsearch.index import AutocompleteField, FilterField, Indexed, RelatedFields, SearchField

from search.backends.whoosh import schema
from search.backends.whoosh.analysis import SEAM


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


def _related(field: RelatedFields, obj: Any, before: str = "") -> Iterator[tuple[str, Any, Any]]:
    """Searched and completed fields of related objects: their name in the index, the field, the object it is of."""
    value = field.get_value(obj)
    if value is None:
        return
    before = f"{before}{field.field_name}__"
    related = value.all() if isinstance(value, (models.Manager, models.QuerySet)) else [value]
    for other in related:
        for inner in field.fields:
            if isinstance(inner, RelatedFields):
                yield from _related(inner, other, before)
            else:
                yield before + inner.field_name, inner, other


def _values(obj: Any) -> Iterator[tuple[str, Any, Any]]:
    """Every entry of `search_fields` with its name in the index and its value."""
    for field in type(obj).get_search_fields():
        if isinstance(field, RelatedFields):
            for name, inner, other in _related(field, obj):
                if not isinstance(inner, FilterField):
                    yield name, inner, inner.get_value(other)
        else:
            yield field.field_name, field, field.get_value(obj)


def document_of(
    obj: Any, *, without: frozenset[str] = frozenset(), told: Mapping[str, Any] | None = None
) -> dict[str, Any]:
    """The document of `obj`: fields of `index_schema()`. Filters named in `without` are left out.

    `told`: values of filters that hang on for whom the index is, in place of the object's own.
    """
    model = type(obj)
    language = schema.language_of_object(obj)
    texts: dict[str, list[str]] = {}
    begins: dict[str, list[str]] = {}
    passages: list[str] = []
    document: dict[str, Any] = {schema.KEY: key_of(obj), schema.MODELS: ",".join(labels_of(model))}
    for name, field, value in _values(obj):
        if isinstance(field, SearchField):
            if text := text_of(value):
                texts.setdefault(schema.text_field(name, language), []).append(text)
                if "__" not in name and field.kwargs.get("quoted", True):
                    passages.append(text)
        elif isinstance(field, AutocompleteField):
            begins.setdefault(name, []).append(text_of(value))
        elif isinstance(field, FilterField) and name not in without:
            _filter_value(document, model, field, (told or {}).get(name, value))
    document |= {name: SEAM.join(parts) for name, parts in texts.items()}
    document |= {schema.begins_field(name): SEAM.join(parts) for name, parts in begins.items() if "__" not in name}
    document[schema.HEADING] = text_of(getattr(obj, "title", ""))
    return _finished(document, begins, passages, getattr(obj, "attached_texts", ()))


def text_document(key: str, language: str, texts: Mapping[str, str]) -> dict[str, Any]:
    """A document of texts alone, for measuring a collection that is no catalogue: field name to text."""
    document: dict[str, Any] = {schema.KEY: key, schema.MODELS: key.partition(":")[0]}
    document |= {schema.text_field(name, language): text for name, text in texts.items() if text}
    document[schema.HEADING] = texts.get("title", "")
    return _finished(document, {"title": [texts.get("title", "")]}, list(texts.values()), ())


def _finished(
    document: dict[str, Any],
    begins: Mapping[str, list[str]],
    passages: list[str],
    attached: Iterable[tuple[str, str]],
) -> dict[str, Any]:
    document[schema.BEGINS] = SEAM.join(text for parts in begins.values() for text in parts)
    document[schema.PASSAGES] = "\n\n".join(passages)
    document[schema.ATTACHED] = SEAM.join(f"{text_of(title)}\n{text_of(text)}" for title, text in attached)
    written = "\n".join(f"{name}={document[name]}" for name in sorted(document))
    document[schema.MADE] = hashlib.sha256(written.encode("utf-8", "replace")).hexdigest()[:16]
    return document


def _filter_value(document: dict[str, Any], model: Any, field: FilterField, value: Any) -> None:
    if schema.has_few_values(model, field):
        if values := values_of(value):
            document[schema.is_field(field.field_name)] = ",".join(values)
    elif schema.is_date(model, field) and value is not None:
        document[schema.at_field(field.field_name)] = moment_of(value)
