"""Entries as a card shows them, read with as little work as a page of results needs.

Django writes the SQL of a queryset anew each time, which for ten entries of six types takes several times as long as
the database needs to answer. Here it is written once for each type and circle of readers, from the very querysets that
hold the audience rule, and asked again with other keys.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from typing import Any, NamedTuple

from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from django.db import connection
from django.db.models import QuerySet, Value
from wagtail.models import Page

from catalogue.audience import circle_of, entry_models
from catalogue.models import Entry
from taxonomy.models import VOCABULARIES
from taxonomy.shown import shown_rows, stand_ins

#: The vocabularies on a card.
VOCABULARIES_SHOWN = ("challenge", "target_group", "country")
#: Texts that are not on a card, besides those of the body.
_NOT_SHOWN = ("search_description", "draft_title", "source_note", "also_known_as")
#: In the order of the model: that is how `from_db` takes them.
_OF_A_TERM = ("id", "name", "slug", "sort_order")
_FEWEST_SLOTS, _MOST_SLOTS = 16, 256


class _Statement(NamedTuple):
    sql: str
    params: tuple[Any, ...]
    places: tuple[int, ...]  # among `params`, for keys
    slots: int  # for so many keys, which may be asked for several times over
    converters: tuple[tuple[int, tuple[Any, ...], Any], ...]  # for a column: from what the database gives to a value

    def rows(self, keys: Sequence[int]) -> Iterator[Sequence[Any]]:
        """Asks for these keys; the last of them fills the slots that are left over."""
        params = list(self.params)
        for number, place in enumerate(self.places):
            params[place] = keys[min(number % self.slots, len(keys) - 1)]
        with connection.cursor() as cursor:
            cursor.execute(self.sql, params)
            for row in cursor.fetchall():
                values = list(row)
                for column, converters, expression in self.converters:
                    for convert in converters:
                        values[column] = convert(values[column], expression, connection)
                yield values


def _written(queryset_for: Callable[[list[int]], QuerySet[Any]], slots: int, *, times: int = 1) -> _Statement:
    """The SQL of a queryset over some keys, with the places where the keys go; `times`: how often they are in it."""
    stand_ins = [-1 - number for number in range(slots)]
    compiler = queryset_for(stand_ins).query.get_compiler(connection.alias)
    sql, params = compiler.as_sql()
    wanted = set(stand_ins)
    places = tuple(place for place, value in enumerate(params) if type(value) is int and value in wanted)
    if [params[place] for place in places] != stand_ins * times:
        raise RuntimeError(f"The keys are not where they should be in «{sql}».")
    converters = compiler.get_converters([column for column, *_ in compiler.select])
    return _Statement(
        sql,
        tuple(params),
        places,
        slots,
        tuple((column, tuple(functions), of) for column, (functions, of) in converters.items()),
    )


@cache
def _of_types(vendor: str, slots: int) -> _Statement:
    return _written(lambda keys: Page.objects.order_by().filter(pk__in=keys).values_list("pk", "content_type"), slots)


@cache
def _names(label: str) -> tuple[str, ...]:
    """Fields of an entry that are read, in the order of the model."""
    model: Any = apps.get_model(label)
    unseen = {*model.body_fields, *model.get_streamfield_names(), *_NOT_SHOWN}
    return tuple(field.attname for field in model._meta.concrete_fields if field.name not in unseen)


@cache
def _of_entries(vendor: str, label: str, circle: str, slots: int) -> _Statement:
    entries: Any = apps.get_model(label)._default_manager.visible_to_circle(circle).order_by()
    return _written(lambda keys: entries.filter(pk__in=keys).values_list(*_names(label)), slots)


@cache
def _of_terms(vendor: str, slots: int) -> _Statement:
    def rows_of(vocabulary: str, keys: list[int]) -> Iterator[QuerySet[Any]]:
        model = VOCABULARIES[vocabulary]
        own = shown_rows(model).filter(content_object_id__in=keys).order_by()
        yield own.values_list(Value(vocabulary), "pk", "content_object_id", *(f"tag__{name}" for name in _OF_A_TERM))
        others = stand_ins(model, named=True).filter(page_id__in=keys).order_by()
        yield others.values_list(Value(vocabulary), "pk", "page_id", *(f"shown_{name}" for name in _OF_A_TERM))

    def rows_of_all(keys: list[int]) -> QuerySet[Any]:
        first, *others = (rows for vocabulary in VOCABULARIES_SHOWN for rows in rows_of(vocabulary, keys))
        return first.union(*others, all=True)

    return _written(rows_of_all, slots, times=2 * len(VOCABULARIES_SHOWN))


def _slots_for(keys: Sequence[int]) -> int:
    slots = _FEWEST_SLOTS
    while slots < len(keys):
        slots *= 2
    return slots


def card_entries(keys: Iterable[int], user: Any) -> dict[int, Entry]:
    """Those of some pages that are entries which `user` may read, by key, with the terms that a card shows.

    What a card does not show (body, notes) is read from the database when it is asked for. One query for the types of
    all, one for each type among them, one for the terms; the same again for every 256 keys.
    """
    wanted = list(dict.fromkeys(keys))
    found: dict[int, Entry] = {}
    for begin in range(0, len(wanted), _MOST_SLOTS):
        found |= _card_entries(wanted[begin : begin + _MOST_SLOTS], circle_of(user))
    return found


def _card_entries(keys: Sequence[int], circle: str) -> dict[int, Entry]:
    by_label: dict[str, list[int]] = {}
    known = set(entry_models())
    for key, content_type in _of_types(connection.vendor, _slots_for(keys)).rows(keys):
        model: Any = ContentType.objects.get_for_id(content_type).model_class()
        if model in known:
            by_label.setdefault(model._meta.label, []).append(key)
    found: dict[int, Entry] = {}
    for label, own in by_label.items():
        model, names = apps.get_model(label), _names(label)
        for values in _of_entries(connection.vendor, label, circle, _slots_for(own)).rows(own):
            entry = model.from_db(connection.alias, names, values)
            found[entry.pk] = entry
    if found:
        _give_terms(found)
    return found


def _give_terms(entries: dict[int, Entry]) -> None:
    """Terms in the order of their vocabulary, put where `prefetch_related` would put them."""
    given: dict[tuple[int, str], list[Any]] = {}
    terms: dict[tuple[str, int], Any] = {}
    keys = list(entries)
    rows = _of_terms(connection.vendor, _slots_for(keys)).rows(keys)
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
