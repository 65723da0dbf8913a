"""Results as CSV for a spreadsheet, one row an entry."""

from collections.abc import Iterable
from datetime import datetime

from django.utils.timezone import localtime

from catalogue.spreadsheet import csv_table
from search.exports.records import Record, publisher
from taxonomy.models import VOCABULARIES

COLUMNS = (
    "position",
    "title",
    "type",
    "address",
    "language",
    "year",
    "published",
    "last reviewed",
    "summary",
    *(str(model._meta.verbose_name_plural) for model in VOCABULARIES.values()),
    "publisher",
    "note",
)


def csv_of(records: Iterable[Record]) -> str:
    return csv_table(COLUMNS, (_cells(at, record) for at, record in enumerate(records, start=1)))


def _cells(position: int, record: Record) -> tuple[str | int | None, ...]:
    return (
        position,
        record.title,
        record.type_label,
        record.address,
        record.language,
        record.year,
        _day(record.published),
        record.reviewed_on.isoformat() if record.reviewed_on else "",
        record.summary,
        *("; ".join(term.name for term in record.terms.get(vocabulary, ())) for vocabulary in VOCABULARIES),
        publisher(),
        " ".join(record.notes),
    )


def _day(moment: datetime | None) -> str:
    return localtime(moment).date().isoformat() if moment else ""
