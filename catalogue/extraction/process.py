"""Reads a file in a process of its own, which is ended when it takes too long."""

import json
import os
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

from catalogue.extraction import outcome
from catalogue.extraction.child import OUT_OF_MEMORY
from catalogue.extraction.outcome import Found, Limits, Outcome

#: The kinds of file that have words for us, by the ending of their names.
KINDS = frozenset({"pdf", "docx"})
_ROOT = Path(__file__).resolve().parents[2]
_CODE = "import sys; sys.path.append(sys.argv.pop(1)); from catalogue.extraction.child import main; main()"
#: What the child is told of its surroundings: where Python and its libraries are, and none of the site's secrets.
_ENVIRONMENT = ("PATH", "PYTHONPATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "SYSTEMROOT", "PYTHONDONTWRITEBYTECODE")


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
    command = [sys.executable, "-P", "-c", _CODE, str(_ROOT), str(path), kind, json.dumps(asdict(limits))]
    try:
        answer = subprocess.run(  # noqa: S603
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=limits.seconds + limits.grace,
            env={name: os.environ[name] for name in _ENVIRONMENT if name in os.environ},
            check=False,
        )
    except subprocess.TimeoutExpired:
        return Outcome(Found.TOO_LARGE, problem=outcome.TOO_HEAVY, ran_out_of_time=True)
    if answer.returncode < 0 or answer.returncode == OUT_OF_MEMORY:  # ended by a limit on memory or processor time
        return Outcome(Found.TOO_LARGE, problem=outcome.TOO_HEAVY)
    if answer.returncode:
        raise ReaderError(answer.stderr.decode(errors="replace")[-500:])
    told = json.loads(answer.stdout)
    return Outcome(Found(told["found"]), told["text"], told["problem"], told["ran_out_of_time"])
