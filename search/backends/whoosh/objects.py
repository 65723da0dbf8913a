"""From keys to objects as they are in the database now, loaded together."""

from collections.abc import Iterable
from typing import Any

from django.apps import apps

from search.backends.whoosh.documents import key_of, pk_of


def load_objects(keys: Iterable[str]) -> dict[str, Any | None]:
    """The object of each key in its own type; `None` for one that is gone or not to be indexed (any more).

    A few queries for each model, however many keys: with what the model prefetches for indexing.
    """
    loaded: dict[str, Any | None] = dict.fromkeys(keys)
    by_root: dict[str, list[str]] = {}
    for key in loaded:
        by_root.setdefault(key.partition(":")[0], []).append(pk_of(key))
    for label, pks in by_root.items():
        for model, own_pks in _pks_by_model(label, pks).items():
            for obj in model.get_indexed_objects().filter(pk__in=own_pks):
                loaded[key_of(obj)] = obj
    return loaded


def _pks_by_model(label: str, pks: list[str]) -> dict[Any, list[Any]]:
    """In which models the rows of a root model have their own type."""
    try:
        root = apps.get_model(label)
    except LookupError:  # noted by a version that had it
        return {}
    found: dict[Any, list[Any]] = {}
    for row in root._default_manager.filter(pk__in=pks):
        if own_type := getattr(row, "specific_class", None):  # a page knows without a query
            found.setdefault(own_type, []).append(row.pk)
        elif (instance := row.get_indexed_instance()) is not None:
            found.setdefault(type(instance), []).append(instance.pk)
    return found
