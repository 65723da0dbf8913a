"""A list as CSV that a spreadsheet opens as text and never runs."""

from collections.abc import Callable, Iterable
from typing import Any

from django.utils.formats import date_format

from catalogue.spreadsheet import csv_table
from curricula.lists import Gap
from curricula.reading import Row

COLUMNS = ("position", "title", "type", "address", "year", "challenges", "target groups", "countries", "note")


def csv_of(rows: Iterable[Row | Gap], address_of: Callable[[Any], str]) -> str:
    """The whole file as text."""
    return csv_table(COLUMNS, (_cells(row, address_of) for row in rows))


def _cells(row: Row | Gap, address_of: Callable[[Any], str]) -> tuple[str | int | None, ...]:
    if isinstance(row, Gap):
        return (None, f"An entry was withdrawn for good on {date_format(row.withdrawn_on, 'j F Y')}", *[None] * 6, None)
    entry = row.entry
    return (
        row.position,
        entry.title,
        entry.type_label,
        address_of(entry),
        entry.year,
        *(", ".join(term.name for term in entry.tags_of(name)) for name in ("challenge", "target_group", "country")),
        row.note,
    )
