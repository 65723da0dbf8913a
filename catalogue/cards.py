"""Entries as a card shows them, read with as little work as a page of results needs.

Django writes the SQL of a queryset anew each time, which for ten entries of six types takes several times as long as
the database needs to answer. Here it is written once for each type and circle of readers, from the very querysets that
hold the audience rule, and asked again with other keys.
"""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from django.db import connection
from django.db.models import QuerySet, Value
from wagtail.models import Page

from catalogue.audience import circle_of, entry_models
from catalogue.models import Entry
from catalogue.written import written
from taxonomy.models import VOCABULARIES
from taxonomy.shown import shown_rows, stand_ins

#: The vocabularies on a card.
VOCABULARIES_SHOWN = ("challenge", "target_group", "country")
#: Texts that are not on a card, besides those of the body.
_NOT_SHOWN = ("search_description", "draft_title", "source_note", "also_known_as")
#: In the order of the model: that is how `from_db` takes them.
_OF_A_TERM = ("id", "name", "slug", "sort_order")
_MOST_KEYS = 256


@written
def _of_types(*, keys: list[int]) -> QuerySet[Any, Any]:
    return Page.objects.order_by().filter(pk__in=keys).values_list("pk", "content_type")


@cache
def _names(label: str) -> tuple[str, ...]:
    """Fields of an entry that are read, in the order of the model."""
    model: Any = apps.get_model(label)
    unseen = {*model.body_fields, *model.get_streamfield_names(), *_NOT_SHOWN}
    return tuple(field.attname for field in model._meta.concrete_fields if field.name not in unseen)


@written
def _of_entries(label: str, circle: str, *, keys: list[int]) -> QuerySet[Any, Any]:
    entries: Any = apps.get_model(label)._default_manager.visible_to_circle(circle).order_by()
    return entries.filter(pk__in=keys).values_list(*_names(label))


@written
def _of_terms(*, keys: list[int]) -> QuerySet[Any, Any]:
    def rows_of(vocabulary: str) -> Iterator[QuerySet[Any, Any]]:
        model = VOCABULARIES[vocabulary]
        own = shown_rows(model).filter(content_object_id__in=keys).order_by()
        yield own.values_list(Value(vocabulary), "pk", "content_object_id", *(f"tag__{name}" for name in _OF_A_TERM))
        others = stand_ins(model, named=True).filter(page_id__in=keys).order_by()
        yield others.values_list(Value(vocabulary), "pk", "page_id", *(f"shown_{name}" for name in _OF_A_TERM))

    first, *others = (rows for vocabulary in VOCABULARIES_SHOWN for rows in rows_of(vocabulary))
    return first.union(*others, all=True)


def card_entries(keys: Iterable[int], user: Any, *, with_terms: bool = True) -> dict[int, Entry]:
    """Those of some pages that are entries which `user` may read, by key, with the terms that a card shows.

    What a card does not show (body, notes) is read from the database when it is asked for. One query for the types of
    all, one for each type among them, one for the terms (left out where nobody shows any); the same again for every 256
    keys.
    """
    wanted = list(dict.fromkeys(keys))
    found: dict[int, Entry] = {}
    for begin in range(0, len(wanted), _MOST_KEYS):
        found |= _card_entries(wanted[begin : begin + _MOST_KEYS], circle_of(user), with_terms)
    return found


def _card_entries(keys: list[int], circle: str, with_terms: bool) -> dict[int, Entry]:
    by_label: dict[str, list[int]] = {}
    known = set(entry_models())
    for key, content_type in _of_types(keys=keys):
        model: Any = ContentType.objects.get_for_id(content_type).model_class()
        if model in known:
            by_label.setdefault(model._meta.label, []).append(key)
    found: dict[int, Entry] = {}
    for label, own in by_label.items():
        model, names = apps.get_model(label), _names(label)
        for values in _of_entries(label, circle, keys=own):
            entry = model.from_db(connection.alias, names, values)
            found[entry.pk] = entry
    if found and with_terms:
        _give_terms(found)
    return found


def _give_terms(entries: dict[int, Entry]) -> None:
    """Terms in the order of their vocabulary, put where `prefetch_related` would put them."""
    given: dict[tuple[int, str], list[Any]] = {}
    terms: dict[tuple[str, int], Any] = {}
    rows = _of_terms(keys=list(entries))
    seen: set[tuple[str, int, int]] = set()
    for vocabulary, pk, entry_pk, *values in sorted(rows, key=lambda row: (row[-1], row[-3])):
        model = VOCABULARIES[vocabulary]
        if (vocabulary, entry_pk, values[0]) in seen:  # two terms may stand under the same broader one
            continue
        seen.add((vocabulary, entry_pk, values[0]))
        if (term := terms.get((vocabulary, values[0]))) is None:
            term = terms[vocabulary, values[0]] = model.from_db(connection.alias, _OF_A_TERM, values)
        tagged: Any = model.tagged_model()(pk=pk, tag=term, content_object_id=entry_pk)
        tagged._state.adding, tagged._state.db = False, connection.alias
        given.setdefault((entry_pk, vocabulary), []).append(tagged)
    for key, entry in entries.items():
        holder: Any = entry
        if not hasattr(holder, "_prefetched_objects_cache"):
            holder._prefetched_objects_cache = {}
        for vocabulary in VOCABULARIES_SHOWN:
            rows_of: Any = QuerySet(model=VOCABULARIES[vocabulary].tagged_model())
            rows_of._result_cache, rows_of._prefetch_done = given.get((key, vocabulary), []), True
            holder._prefetched_objects_cache[VOCABULARIES[vocabulary].tagged_name()] = rows_of
        holder.only_shown = frozenset(VOCABULARIES_SHOWN)
