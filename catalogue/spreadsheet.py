"""Tables as CSV that a spreadsheet opens as text and never runs."""

import csv
import io
import re
from collections.abc import Iterable, Sequence

#: A formula begins with one of these, also in full width, and also where a program splits the cell at `;`, a tab or
#: a line's end because its user's country separates columns that way (OWASP, «CSV Injection»).
_FORMULA = re.compile(r"""(\A|[;\t\r\n])([\s"]*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])""")


def harmless(text: str) -> str:
    """`text` with an apostrophe before whatever a spreadsheet would take for a formula."""
    text = _FORMULA.sub(r"\1\2'", text)
    return f"'{text}" if text[:1] in {"\t", "\r", "\n"} else text


def csv_table(columns: Sequence[str], rows: Iterable[Iterable[str | int | None]]) -> str:
    """The whole file as text, with a byte order mark: without one, Excel takes UTF-8 for something else."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(columns)
    for row in rows:
        writer.writerow([harmless(cell) if isinstance(cell, str) else cell for cell in row])
    return "\ufeff" + out.getvalue()
