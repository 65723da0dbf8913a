"""A process of its own for work on a file that may be hostile: it knows none of the site's secrets and cannot write.

`run_confined` starts one and waits for it; what is started calls `confine` before it looks at the file. What goes in
and what comes out goes through pipes: nothing is written to a disk on the way.
"""

import os
import subprocess
import sys
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import IO

#: What a confined process ends with where it was refused memory; an error of its own (a package missing, say) is 1.
OUT_OF_MEMORY = 3
ROOT = Path(__file__).resolve().parents[1]
#: What the child is told of its surroundings: where Python and its libraries are, and none of the site's secrets.
_ENVIRONMENT = ("PATH", "PYTHONPATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "SYSTEMROOT", "PYTHONDONTWRITEBYTECODE")
_COMPLAINT = 500
_CHUNK = 64 * 1024


@dataclass(frozen=True)
class Answer:
    """What came of it. `was_ended`: it took more time, memory or room for its answer than it was given."""

    output: bytes = b""
    complaint: str = ""
    returncode: int = 0
    ran_out_of_time: bool = False
    said_too_much: bool = False

    @property
    def was_ended(self) -> bool:
        return self.returncode < 0 or self.returncode == OUT_OF_MEMORY or self.ran_out_of_time or self.said_too_much


def run_confined(code: str, arguments: list[str], *, seconds: float, most: int, given: bytes = b"") -> Answer:
    """Runs `code` in a new Python with `given` on its standard input; ends it after `seconds` or `most` bytes.

    Its first argument is the folder to import our own code from. Arguments can be seen by every user of the
    computer while it runs: nothing that is private goes there.
    """
    process = subprocess.Popen(  # noqa: S603
        [sys.executable, "-P", "-c", code, str(ROOT), *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={name: os.environ[name] for name in _ENVIRONMENT if name in os.environ},
    )
    if process.stdin is None or process.stdout is None or process.stderr is None:
        raise RuntimeError("A process was started without its pipes.")
    answer, complaint = _Kept(process.stdout, most, process), _Tail(process.stderr)
    writer = threading.Thread(target=_give, args=(process.stdin, given), daemon=True)
    threads = [writer, answer, complaint]
    for thread in threads:
        thread.start()
    ran_out_of_time = False
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        ran_out_of_time = True
    finally:
        process.kill()
        process.wait()
        for thread in threads:
            thread.join()
        process.stdout.close()
        process.stderr.close()
    return Answer(
        b"".join(answer.chunks),
        complaint.said.decode(errors="replace"),
        process.returncode,
        ran_out_of_time,
        answer.is_too_much,
    )


class _Kept(threading.Thread):
    """Reads a pipe to its end, and ends the process that says more than `most` bytes."""

    def __init__(self, pipe: IO[bytes], most: int, process: subprocess.Popen[bytes]) -> None:
        super().__init__(daemon=True)
        self.pipe, self.most, self.process = pipe, most, process
        self.chunks: list[bytes] = []
        self.is_too_much = False

    def run(self) -> None:
        length = 0
        while chunk := self.pipe.read(_CHUNK):
            length += len(chunk)
            if length > self.most:
                self.is_too_much = True
                self.process.kill()
                return
            self.chunks.append(chunk)


class _Tail(threading.Thread):
    """Reads a pipe to its end and keeps the last of it."""

    def __init__(self, pipe: IO[bytes]) -> None:
        super().__init__(daemon=True)
        self.pipe, self.said = pipe, b""

    def run(self) -> None:
        while chunk := self.pipe.read(_CHUNK):
            self.said = (self.said + chunk)[-_COMPLAINT:]


def _give(pipe: IO[bytes], given: bytes) -> None:
    try:
        with pipe:
            pipe.write(given)
    except OSError:  # it ended before it had read everything; how it ended says why
        return


def confine(*, memory: int, processor: int) -> None:
    """Called in the child: from here on it has `memory` bytes, `processor` seconds, few files, and cannot write one."""
    try:
        import resource
    except ImportError:  # Windows has none of these limits: there, the clock alone ends a process
        return
    for what, most in (
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_CPU, processor),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NOFILE, 64),
    ):
        hard = resource.getrlimit(what)[1]
        resource.setrlimit(what, (most, most) if hard == resource.RLIM_INFINITY else (min(most, hard), hard))
