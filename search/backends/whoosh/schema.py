"""The Whoosh schema that follows from the `search_fields` of all indexed models.

    key             «app.Model:pk», the root model of the object's inheritance tree; one document per key
    models          labels of the object's model and all its ancestors
    body            every searched text in one analysed field, a text with a boost repeated that many times
    in_<field>      one searched field by itself, for `fields=[…]`
    begins          words of all autocomplete fields; begins_<field> the same by field
    is_<field>      values of a filter that has few of them, for facets
    at_<field>      days or moments to sort by, as a column
    passages        the text to quote from (stored, not indexed)

One combined field rather than one per field: Whoosh adds up BM25 per field, so that a boosted short title drowns
the body. Repeating the title inside the body weighs it before the term frequency is saturated, which is what
BM25F does (Robertson, Zaragoza and Taylor, "Simple BM25 extension to multiple weighted fields", CIKM 2004).
"""

import hashlib
from collections.abc import Iterator
from functools import cache
from typing import Any

from django.core.exceptions import FieldDoesNotExist
from modelsearch.index import AutocompleteField, FilterField, RelatedFields, SearchField, get_indexed_models
from whoosh.columns import NumericColumn
from whoosh.fields import COLUMN, ID, KEYWORD, STORED, TEXT, Schema

from search.backends.whoosh.analysis import Beginnings, StemmedWords

#: Raise when documents have to be made anew although the fields are the same (an analyser changed, say).
VERSION = 1

KEY, MODELS, BODY, BEGINS, PASSAGES = "key", "models", "body", "begins", "passages"

_FEW_VALUES = {"BooleanField", "NullBooleanField", "SmallIntegerField", "PositiveSmallIntegerField", "IntegerField"}
_DATES = {"DateField", "DateTimeField"}


def in_field(name: str) -> str:
    return f"in_{name}"


def begins_field(name: str) -> str:
    return f"begins_{name}"


def is_field(name: str) -> str:
    return f"is_{name}"


def at_field(name: str) -> str:
    return f"at_{name}"


def model_field(model: Any, field: Any) -> Any | None:
    """The database field behind an entry of `search_fields`; `None` for a property or method."""
    try:
        return field.get_field(model)
    except FieldDoesNotExist:
        return None


def has_few_values(model: Any, field: FilterField) -> bool:
    """Whether a filter is worth counting as a facet: choices, small numbers, and values computed by the model."""
    found = model_field(model, field)
    if found is None:
        return True
    return not found.is_relation and bool(found.choices or found.get_internal_type() in _FEW_VALUES)


def is_date(model: Any, field: FilterField) -> bool:
    found = model_field(model, field)
    return found is not None and found.get_internal_type() in _DATES


def _field_names(model: Any) -> Iterator[tuple[str, Any]]:
    for field in model.get_search_fields():
        if isinstance(field, RelatedFields):
            continue
        if isinstance(field, SearchField):
            yield in_field(field.field_name), TEXT(analyzer=StemmedWords())
        elif isinstance(field, AutocompleteField):
            yield begins_field(field.field_name), TEXT(analyzer=Beginnings(), phrase=False)
        elif isinstance(field, FilterField) and has_few_values(model, field):
            yield is_field(field.field_name), KEYWORD(commas=True)
        elif isinstance(field, FilterField) and is_date(model, field):
            yield at_field(field.field_name), COLUMN(NumericColumn("q", default=0))


@cache
def index_schema() -> Any:
    """The schema of every index; the same for all backends, so that one document fits each."""
    schema = Schema(
        key=ID(unique=True, stored=True, sortable=True),
        models=KEYWORD(commas=True),
        body=TEXT(analyzer=StemmedWords()),
        begins=TEXT(analyzer=Beginnings(), phrase=False),
        passages=STORED(),
    )
    for model in get_indexed_models():
        for name, field in _field_names(model):
            if name not in schema:
                schema.add(name, field)
    return schema


@cache
def signature() -> str:
    """Changes when an index made before cannot be used any more."""
    fields = sorted(f"{name}:{type(field).__name__}" for name, field in index_schema().items())
    return hashlib.sha256("\n".join([str(VERSION), *fields]).encode()).hexdigest()[:16]
