"""Querysets whose SQL is written once in a process, and asked again with other values (docs/decisions/0013).

Django writes the SQL of a queryset anew each time, which for a question that holds the rules of who may read what takes
several times as long as the database needs to answer it. What is kept is the SQL alone, rules and all, as the queryset
wrote it. Every call asks the database, so that a change is known at once, and no reader is given another's answer.
"""

import copy
import datetime
import re
from collections.abc import Callable, Sequence
from functools import lru_cache, wraps
from typing import Any, NamedTuple
from uuid import UUID

from django.core.exceptions import EmptyResultSet
from django.db import DEFAULT_DB_ALIAS, connections
from django.db.models import QuerySet

#: As many shapes of one question are kept; one that comes round after that is written again.
_MOST_SHAPES = 64
_FEWEST_SLOTS = 16
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}")
#: What stands for values while the SQL is written: these, and each number after them. No value in use is like them.
_INTEGER, _UUID = -2_000_000_000, 0x5EED_0F51_0000_4000_8000_0000_0000_0000


def written(make: Callable[..., QuerySet[Any]]) -> Callable[..., list[Any]]:
    """Makes of a function that gives a queryset one that gives its rows, by SQL that is written once for each shape.

    What is given in order is its shape (a circle of readers, a kind): anything that changes the SQL, or whose values
    are few. What is given by name are values that change from one call to the next: an `int`, a `UUID`, a list of
    either (never an empty one), or None, which is a shape of its own. A value must reach the database as it is: what
    is counted with it, or looked up in a dictionary, is a mistake that is noticed when the SQL is written.
    """

    @lru_cache(maxsize=_MOST_SHAPES)
    def statement(vendor: str, shape: tuple[Any, ...], kinds: tuple[tuple[str, Any, int], ...]) -> "_Statement":
        return _Statement(make, shape, kinds)

    @wraps(make)
    def ask(*shape: Any, **values: Any) -> list[Any]:
        kinds = tuple((name, *_kind(value)) for name, value in values.items())
        return statement(connections[DEFAULT_DB_ALIAS].vendor, shape, kinds).rows(values)

    return ask


def _kind(value: Any) -> tuple[Any, int]:
    """The type of a value, and of a list also how many slots there are for what is in it."""
    if isinstance(value, list):
        slots = _FEWEST_SLOTS
        while slots < len(value):
            slots *= 4
        return _type(value[0]), slots
    return (None, 0) if value is None else (_type(value), 0)


def _type(value: Any) -> Any:
    for known in (int, UUID):
        if isinstance(value, known):
            return known
    raise TypeError(f"A question cannot be asked with a {type(value).__name__}.")


class _Place(NamedTuple):
    """Where a value, or one of several, goes among the parameters."""

    at: int
    name: str
    number: int | None
    as_given: Callable[[Any], Any]  # from the value to what this database is given


class _Statement:
    def __init__(
        self, make: Callable[..., QuerySet[Any]], shape: tuple[Any, ...], kinds: Sequence[tuple[str, Any, int]]
    ) -> None:
        values: dict[str, Any] = {}
        wanted: dict[Any, tuple[str, int | None]] = {}
        for name, kind, slots in kinds:
            if kind is None:
                values[name] = None
                continue
            own = [_stand_in(kind, len(wanted) + number) for number in range(max(slots, 1))]
            wanted |= {one: (name, number if slots else None) for number, one in enumerate(own)}
            values[name] = own if slots else own[0]
        self.queryset = make(*shape, **values)
        if self.queryset._prefetch_related_lookups or self.queryset._known_related_objects:  # type: ignore[attr-defined]
            raise RuntimeError("What is read beside the rows of a queryset is not written.")
        compiler = self.queryset.query.get_compiler(DEFAULT_DB_ALIAS)
        try:
            self.sql, params = compiler.as_sql()
        except EmptyResultSet as reason:  # a number that a field cannot hold, or nothing at all is asked for
            raise RuntimeError("No SQL is written for what finds nothing.") from reason
        self.params = tuple(params)
        if any(_is_moment(param) for param in params):
            raise RuntimeError("A moment would stay the one at which the SQL was written.")
        self.places = tuple(_places(self.params, wanted))
        missing = wanted.keys() - {_value_of(self.params[place.at]) for place in self.places}
        if missing or any(sign in self.sql for sign in _signs(wanted)):
            raise RuntimeError(f"Not every value is a parameter of «{self.sql}».")
        converters = compiler.get_converters([column for column, *_ in compiler.select])
        compiler.get_converters = lambda expressions: converters
        compiler.connection = None  # of the thread that happened to come first
        self.compiler = compiler

    def rows(self, values: dict[str, Any]) -> list[Any]:
        """The rows as the queryset would give them. The last of several values fills the slots that are left over."""
        params = list(self.params)
        for at, name, number, as_given in self.places:
            value = values[name]
            if number is not None:
                value = value[number] if number < len(value) else value[-1]
            params[at] = as_given(value)
        read: Any = self.queryset._iterable_class  # type: ignore[attr-defined]
        return list(read(_Asked(self, params)))


class _Asked:
    """Stands where a queryset does before Django's own readers of rows: same columns, SQL that is ready."""

    _known_related_objects: dict[Any, Any] = {}

    def __init__(self, statement: _Statement, params: list[Any]) -> None:
        self.db, self.query = DEFAULT_DB_ALIAS, self
        self._statement, self._params = statement, params

    def get_compiler(self, using: str) -> Any:
        compiler = copy.copy(self._statement.compiler)
        compiler.connection = connections[using]
        compiler.as_sql = lambda *args, **kwargs: (self._statement.sql, self._params)
        return compiler


def _is_moment(param: Any) -> bool:
    """Databases without a type for it are given a moment or a day as text."""
    return isinstance(param, datetime.date) or (isinstance(param, str) and bool(_MOMENT.match(param)))


def _stand_in(kind: Any, number: int) -> Any:
    return UUID(int=_UUID + number) if kind is UUID else _INTEGER - number


def _value_of(param: Any) -> Any:
    """The value that a parameter is of: databases without a type for it are given a UUID in hexadecimal."""
    if isinstance(param, str) and len(param) == 32 and param.startswith(f"{_UUID:032x}"[:20]):
        return UUID(param)
    return param if isinstance(param, int | UUID) and not isinstance(param, bool) else None


def _places(params: Sequence[Any], wanted: dict[Any, tuple[str, int | None]]) -> Any:
    for at, param in enumerate(params):
        if (found := wanted.get(_value_of(param))) is not None:
            as_given = _in_hexadecimal if isinstance(param, str) else type(param) if isinstance(param, int) else _as_is
            yield _Place(at, *found, as_given)


def _in_hexadecimal(value: UUID) -> str:
    return value.hex


def _as_is(value: Any) -> Any:
    return value


def _signs(wanted: dict[Any, Any]) -> list[str]:
    return [one.hex if isinstance(one, UUID) else str(one) for one in wanted]
