"""All text of a cleaned PDF: what stands on its pages, its bookmarks, and what describes its pictures.

Text that is there and cannot be seen (white on white, under a black box, below a scan) is found like any other: who
opens the file can copy it out.
"""

import io
import logging
from collections.abc import Iterator
from typing import Any

import pikepdf
from pikepdf import Dictionary, String
from pypdf import PdfReader
from pypdf.errors import PyPdfError

from anonymisation.files import outcome
from anonymisation.files.outcome import Refused

# It tells of every small fault in a file, and a fault's description can hold words of the file.
logging.getLogger("pypdf").setLevel(logging.CRITICAL)

_DAMAGE = (PyPdfError, ValueError, TypeError, KeyError, IndexError, AttributeError, ArithmeticError)


def pdf_words(content: bytes) -> str:
    """The text of the pages with blank lines between, then bookmarks and descriptions. Raises Refused."""
    parts, length = [], 0
    try:
        for page in PdfReader(io.BytesIO(content)).pages:
            parts.append(page.extract_text())
            length += len(parts[-1])
            if length > outcome.MOST_CHARACTERS:
                raise Refused(outcome.TOO_LONG)
    except RecursionError as error:
        raise Refused(outcome.TOO_HEAVY) from error
    except _DAMAGE as error:  # what cannot be read cannot be looked through for names
        raise Refused(outcome.DAMAGED) from error
    with pikepdf.open(io.BytesIO(content)) as pdf:
        parts.append("\n".join(_spoken(pdf)))
    text = "\n\n".join(part.strip() for part in parts if part.strip())
    if len(text) > outcome.MOST_CHARACTERS:
        raise Refused(outcome.TOO_LONG)
    return text


def _spoken(pdf: pikepdf.Pdf) -> Iterator[str]:
    for item in pdf.objects:
        thing: Any = item
        if isinstance(thing, Dictionary):
            for key in ("/Title", "/Alt", "/ActualText", "/E"):
                if isinstance(thing.get(key), String):
                    yield str(thing[key])
