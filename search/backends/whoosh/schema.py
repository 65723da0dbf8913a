"""The Whoosh schema that follows from the `search_fields` of all indexed models.

    key                   «app.Model:pk», the root model of the object's inheritance tree; one document per key
    models                labels of the object's model and all its ancestors
    text_<field>_<lang>   one searched text, analysed by the rules of its language
    begins                words of all autocomplete fields; begins_<field> the same by field
    is_<field>            values of a filter that has few of them, for facets
    at_<field>            days or moments to sort by, as a column
    heading, passages     the title, and the text to quote from (stored only)
    attached              text of attached files, each after its title (stored only)
    made                  hash of everything above, to tell whether a document is what the database says it should be

There is no combined field. A field's boost is a weight at the time of searching, where true BM25F adds up what the
fields hold of a word before it saturates (`search.engine.bm25f`): Whoosh's own sum of BM25 over fields lets a boosted
short title drown the body.
"""

import hashlib
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from django.conf import settings
from django.core.exceptions import FieldDoesNotExist
from modelsearch.index import AutocompleteField, FilterField, RelatedFields, SearchField, get_indexed_models
from whoosh.columns import NumericColumn
from whoosh.fields import COLUMN, ID, KEYWORD, STORED, TEXT, Schema

from search.backends.whoosh.analysis import LANGUAGES, Beginnings, StemmedWords, language_of
from search.backends.whoosh.codec import Places

#: Raise when documents have to be made anew although the fields are the same (an analyser changed, say).
VERSION = 2

KEY, MODELS, BEGINS, MADE = "key", "models", "begins", "made"
HEADING, PASSAGES, ATTACHED = "heading", "passages", "attached"

_FEW_VALUES = {"BooleanField", "NullBooleanField", "SmallIntegerField", "PositiveSmallIntegerField", "IntegerField"}
_DATES = {"DateField", "DateTimeField"}


class TextField(NamedTuple):
    """A field of the index that holds analysed text, taken apart: «text_title_en»."""

    name: str
    language: str


def text_field(name: str, language: str) -> str:
    return f"text_{name}_{language}"


@cache
def text_field_of(index_field: str) -> TextField | None:
    """What an index field holds; `None` for one that is not analysed text."""
    if not index_field.startswith("text_"):
        return None
    return TextField(index_field[5:-3], index_field[-2:])


def begins_field(name: str) -> str:
    return f"begins_{name}"


def is_field(name: str) -> str:
    return f"is_{name}"


def at_field(name: str) -> str:
    return f"at_{name}"


def language_of_object(obj: Any) -> str:
    return language_of(getattr(obj, "language", None) or settings.LANGUAGE_CODE)


def languages_of_model(model: Any) -> tuple[str, ...]:
    """In which languages texts of a model may be: all of ours where it says so itself, else the site's own."""
    return LANGUAGES if hasattr(model, "language") else (language_of(settings.LANGUAGE_CODE),)


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


def searched_texts(model: Any) -> Iterator[tuple[str, SearchField]]:
    """Searched fields of a model, those of related objects among them, each with its name in the index."""

    def walk(fields: Any, before: str) -> Iterator[tuple[str, SearchField]]:
        for field in fields:
            if isinstance(field, RelatedFields):
                yield from walk(field.fields, f"{before}{field.field_name}__")
            elif isinstance(field, SearchField):
                yield before + field.field_name, field

    yield from walk(model.get_search_fields(), "")


@cache
def weights() -> dict[str, float]:
    """How much a word counts in each searched field: the boost in `search_fields`.

    Where models differ, those that say in which language they are (the catalogue's entries) have their way, since
    they are what is ranked among many others; else the highest.
    """
    found: dict[str, tuple[bool, float]] = {}
    for model in get_indexed_models():
        for name, field in searched_texts(model):
            found[name] = max(found.get(name, (False, 0.0)), (hasattr(model, "language"), float(field.boost or 1)))
    return {name: weight for name, (_, weight) in found.items()}


def _places(analyzer: Any) -> TEXT:
    field = TEXT(analyzer=analyzer)
    field.format = Places()
    return field


def _field_names(model: Any) -> Iterator[tuple[str, Any]]:
    for name, _ in searched_texts(model):
        for language in languages_of_model(model):
            yield text_field(name, language), _places(StemmedWords(language))
    for field in model.get_search_fields():
        if isinstance(field, AutocompleteField):
            yield begins_field(field.field_name), _places(Beginnings())
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
        begins=_places(Beginnings()),
        heading=STORED(),
        passages=STORED(),
        attached=STORED(),
        made=STORED(),
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
