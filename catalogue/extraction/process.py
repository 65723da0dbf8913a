"""Reads a file in a process of its own, which is ended when it takes too long."""

import json
from dataclasses import asdict
from pathlib import Path

from catalogue.confinement import run_confined
from catalogue.extraction import outcome
from catalogue.extraction.outcome import Found, Limits, Outcome

#: The kinds of file that have words for us, by the ending of their names.
KINDS = frozenset({"pdf", "docx"})
_CODE = "import sys; sys.path.append(sys.argv.pop(1)); from catalogue.extraction.child import main; main()"
#: JSON writes a letter in up to twelve.
_LETTER = 12


class ReaderError(Exception):
    """The process that reads could not run: a package is missing, say. No file is to blame."""


def extract_file(path: Path, kind: str, limits: Limits | None = None) -> Outcome:
    """The words of the file at `path`; `kind` is one of KINDS.

    Whatever is wrong with the file is an Outcome; ReaderError is raised where the reader itself cannot run.
    Costs about a quarter of a second for starting the process, and at most `limits.seconds + limits.grace`.
    """
    limits = limits or Limits()
    if path.stat().st_size > limits.file_bytes:
        mebibytes = limits.file_bytes // outcome.MEBIBYTE
        problem = f"The file is larger than {mebibytes} MB. Save it again with smaller pictures, or in parts."
        return Outcome(Found.TOO_LARGE, problem=problem)
    answer = run_confined(
        _CODE,
        [str(path), kind, json.dumps(asdict(limits))],
        seconds=limits.seconds + limits.grace,
        most=limits.characters * _LETTER + outcome.MEBIBYTE,
    )
    if answer.was_ended:
        return Outcome(Found.TOO_LARGE, problem=outcome.TOO_HEAVY, ran_out_of_time=answer.ran_out_of_time)
    if answer.returncode:
        raise ReaderError(answer.complaint)
    told = json.loads(answer.output)
    return Outcome(Found(told["found"]), told["text"], told["problem"], told["ran_out_of_time"])
