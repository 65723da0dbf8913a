"""The words of a PDF file, page by page, as far as the limits go.

Invisible text is read too: it is what text recognition lays under a scan. Annotations, form fields, properties and
files inside the file are not.
"""

import logging
import time
from pathlib import Path

from pypdf import PdfReader
from pypdf.errors import DependencyError, LimitReachedError, PyPdfError

from catalogue.extraction import outcome
from catalogue.extraction.outcome import Found, Limits, Outcome, UnreadableError

# pypdf tells of every small fault in a file; the editor is told of those that matter, by the outcome.
logging.getLogger("pypdf").setLevel(logging.CRITICAL)

#: What a damaged file can make a parser raise, besides pypdf's own errors.
_DAMAGE = (PyPdfError, ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError, ArithmeticError)


def read_pdf(path: Path, limits: Limits) -> Outcome:
    """The text of the file, a blank line between pages. Raises UnreadableError where there is none to be had."""
    stop_at = time.monotonic() + limits.seconds
    with path.open("rb") as file:
        try:
            reader = PdfReader(file)
            if reader.is_encrypted and not reader.decrypt(""):
                raise UnreadableError(Found.LOCKED, outcome.LOCKED)
            number = len(reader.pages)
        except DependencyError as error:  # a kind of encryption that needs a package which is not installed
            raise UnreadableError(Found.LOCKED, outcome.LOCKED) from error
        except LimitReachedError as error:
            raise UnreadableError(Found.TOO_LARGE, outcome.TOO_HEAVY) from error
        except _DAMAGE as error:
            raise UnreadableError(Found.BROKEN, outcome.BROKEN) from error
        return _read_pages(reader, number, limits, stop_at)


def _read_pages(reader: PdfReader, number: int, limits: Limits, stop_at: float) -> Outcome:
    pages: list[str] = []
    problem, length, lost, read, is_heavy = "", 0, 0, 0, False
    for index in range(number):
        if index >= limits.pages or length >= limits.characters:
            problem = f"The file has {number} pages: only the first {index} are searched."
            break
        if time.monotonic() > stop_at:
            problem = outcome.TOO_SLOW
            break
        read += 1
        try:
            pages.append(reader.pages[index].extract_text())
        except DependencyError as error:
            raise UnreadableError(Found.LOCKED, outcome.LOCKED) from error
        except _DAMAGE as error:
            lost += 1
            is_heavy = is_heavy or isinstance(error, LimitReachedError)
        else:
            length += len(pages[-1])
    if lost and lost == read:
        raise UnreadableError(*((Found.TOO_LARGE, outcome.TOO_HEAVY) if is_heavy else (Found.BROKEN, outcome.BROKEN)))
    if lost and not problem:
        problem = f"{lost} of {number} pages cannot be read. Save the file again and replace it."
    found = Found.PARTLY if problem else Found.READ
    text = "\n\n".join(pages)[: limits.characters]
    return Outcome(found, text, problem, ran_out_of_time=problem == outcome.TOO_SLOW)
