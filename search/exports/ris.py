"""RIS, which reference managers import: one tag a line, two spaces, a hyphen, a space (Research Information Systems,
format specification of 2011)."""

from collections.abc import Iterable, Iterator

from django.utils.timezone import localtime

from search.exports.lines import one_line
from search.exports.records import Record, language_name, publisher


def ris_of(records: Iterable[Record]) -> str:
    return "".join(f"{tag}  - {value}\r\n" for record in records for tag, value in _tags(record))


def _tags(record: Record) -> Iterator[tuple[str, str]]:
    """Tags of one record in order; one without a value is left out. `ELEC` is a web page, of the kind in `M3`."""
    yield "TY", "ELEC"
    told = [
        ("ID", record.key),
        ("TI", record.title),
        ("AU", publisher()),
        ("PB", publisher()),
        ("PY", str(record.cited_year or "")),
        ("DA", localtime(record.published).strftime("%Y/%m/%d") if record.published else ""),
        ("M3", record.type_label),
        ("LA", language_name(record.language)),
        ("AB", record.summary),
        ("UR", record.address),
        *(("KW", keyword) for keyword in record.keywords),
        *(("N1", note) for note in record.notes),
        ("DP", publisher()),
    ]
    for tag, value in told:
        if line := one_line(value):
            yield tag, line
    yield "ER", ""
