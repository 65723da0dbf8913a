"""A list as CSV that a spreadsheet opens as text and never runs."""

import csv
import io
import re
from collections.abc import Callable, Iterable
from typing import Any

from curricula.reading import Row

COLUMNS = ("position", "title", "type", "address", "year", "challenges", "target groups", "countries", "note")

#: A formula begins with one of these, also in full width, and also where a program splits the cell at `;`, a tab or
#: a line's end because its user's country separates columns that way (OWASP, «CSV Injection»).
_FORMULA = re.compile(r"(\A|[;\t\r\n])(\s*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])")


def harmless(text: str) -> str:
    """`text` with an apostrophe before whatever a spreadsheet would take for a formula."""
    text = _FORMULA.sub(r"\1\2'", text)
    return f"'{text}" if text[:1] in {"\t", "\r", "\n"} else text


def csv_of(rows: Iterable[Row], address_of: Callable[[Any], str]) -> str:
    """The whole file as text, with a byte order mark: without one, Excel takes UTF-8 for something else."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for row in rows:
        entry = row.entry
        cells = (
            row.position,
            entry.title,
            entry.type_label,
            address_of(entry),
            "" if entry.year is None else entry.year,
            *(
                ", ".join(term.name for term in entry.tags_of(name))
                for name in ("challenge", "target_group", "country")
            ),
            row.note,
        )
        writer.writerow([harmless(cell) if isinstance(cell, str) else cell for cell in cells])
    return "\ufeff" + out.getvalue()
