"""The process that reads one file: started by `process`, answers on standard output, may do nothing else.

    python -c "…; main()" FILE KIND LIMITS        # LIMITS as JSON

Its own address space, processor time and open files are limited before the file is opened, and it cannot write one.
"""

import json
import sys
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path

from catalogue import confinement
from catalogue.extraction import outcome
from catalogue.extraction.outcome import Found, Limits, Outcome, UnreadableError
from catalogue.extraction.tidy import tidy

Reader = Callable[[Path, Limits], Outcome]


def main() -> None:
    path, kind, limits = Path(sys.argv[1]), sys.argv[2], Limits(**json.loads(sys.argv[3]))
    reader = _reader(kind)
    confine(limits)
    try:
        json.dump(asdict(read(reader, path, kind, limits)), sys.stdout)
    except MemoryError:
        sys.exit(confinement.OUT_OF_MEMORY)


def confine(limits: Limits) -> None:
    confinement.confine(memory=limits.memory, processor=int(limits.seconds + limits.grace) + 1)


def read(reader: Reader, path: Path, kind: str, limits: Limits) -> Outcome:
    try:
        found = reader(path, limits)
    except UnreadableError as error:
        return Outcome(error.found, problem=str(error))
    except MemoryError:
        return Outcome(Found.TOO_LARGE, problem=outcome.TOO_HEAVY)
    except Exception:  # whatever a hostile file brings forth, it is the file's fault and the editor's to know
        return Outcome(Found.BROKEN, problem=outcome.BROKEN)
    text = tidy(found.text, is_printed=kind == "pdf")
    if not text and not found.problem:
        return Outcome(Found.NOTHING, problem=outcome.NO_WORDS)
    return replace(found, text=text)


def _reader(kind: str) -> Reader:
    """The reader of a kind of file; imported here so that each process loads only the one it needs."""
    if kind == "pdf":
        from catalogue.extraction.pdf import read_pdf

        return read_pdf
    from catalogue.extraction.docx import read_docx

    return read_docx
