"""Keeping the model's process: started at the first question, asked one thing at a time, replaced when it fails."""

import atexit
import json
import os
import selectors
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

CHILD = Path(__file__).with_name("child.py")
TO_START = 60.0  # seconds
TO_ANSWER = 10.0
PER_CHARACTER = 0.001
PATIENCE = 3  # failures in a row, after which it is left alone for a while
REST = 300.0


class Failed(Exception):
    """The model gave no answer; the message says why and holds no word of the text."""


class Process:
    """One child of this process. Safe to ask from several threads; after a fork each process gets its own child."""

    def __init__(self, folder: Path, clock: Callable[[], float] = time.monotonic) -> None:
        self.folder = folder
        self.clock = clock
        self.lock = threading.Lock()
        self.child: subprocess.Popen[bytes] | None = None
        self.rest = b""  # read beyond the last answer
        self.failures = 0
        self.not_before = 0.0
        os.register_at_fork(after_in_child=self._forget)
        atexit.register(self.stop)

    def ask(self, text: str) -> list[tuple[int, int, str]]:
        """(start, end, label) of what the model calls an entity; raises `Failed` when it cannot be asked."""
        with self.lock:
            if self.clock() < self.not_before:
                raise Failed("the model failed several times and is left alone for a few minutes")
            try:
                if self.child is None or self.child.poll() is not None:
                    self._start()
                self._write({"text": text}, TO_ANSWER + PER_CHARACTER * len(text))
                answer = self._read(TO_ANSWER + PER_CHARACTER * len(text))
                if "entities" not in answer:
                    raise Failed(f"the model could not read the text ({answer.get('error', 'no reason given')})")
                found = [(int(start), int(end), str(label)) for start, end, label in answer["entities"]]
            except (Failed, OSError, ValueError, TypeError) as error:
                self._end()
                self.failures += 1
                if self.failures >= PATIENCE:
                    self.failures, self.not_before = 0, self.clock() + REST
                raise (
                    error if isinstance(error, Failed) else Failed(f"the model broke off ({type(error).__name__})")
                ) from None
            self.failures = 0
            return found

    def stop(self) -> None:
        """End the child, if there is one."""
        with self.lock:
            self._end()

    @property
    def pid(self) -> int | None:
        return self.child.pid if self.child is not None and self.child.poll() is None else None

    def _start(self) -> None:
        self._end()
        # Our own file, a folder from the settings, no shell.
        environment = {name: os.environ[name] for name in ("PATH", "LANG", "LC_ALL", "TMPDIR") if name in os.environ}
        self.child = subprocess.Popen(  # noqa: S603
            [sys.executable, "-I", str(CHILD), str(self.folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment | {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"},
            cwd="/",
            bufsize=0,
        )
        assert self.child.stdin is not None  # noqa: S101
        os.set_blocking(self.child.stdin.fileno(), False)
        self.rest = b""
        answer = self._read(TO_START)
        if not answer.get("ready"):
            raise Failed(f"the model could not be loaded ({answer.get('error', 'no reason given')})")

    def _write(self, question: dict[str, Any], seconds: float) -> None:
        assert self.child is not None and self.child.stdin is not None  # noqa: S101, PT018
        left = memoryview(json.dumps(question).encode() + b"\n")
        deadline = self.clock() + seconds
        with selectors.DefaultSelector() as selector:
            selector.register(self.child.stdin, selectors.EVENT_WRITE)
            while left:
                if not selector.select(max(0.0, deadline - self.clock())):
                    raise Failed("the model took too long")
                left = left[os.write(self.child.stdin.fileno(), left[:65_536]) :]

    def _read(self, seconds: float) -> dict[str, Any]:
        assert self.child is not None and self.child.stdout is not None  # noqa: S101, PT018
        pieces = [self.rest]
        deadline = self.clock() + seconds
        with selectors.DefaultSelector() as selector:
            selector.register(self.child.stdout, selectors.EVENT_READ)
            while b"\n" not in pieces[-1]:
                if not selector.select(max(0.0, deadline - self.clock())):
                    raise Failed("the model took too long")
                piece = os.read(self.child.stdout.fileno(), 65_536)
                if not piece:
                    raise Failed("the model's process ended")
                pieces.append(piece)
        line, _, self.rest = b"".join(pieces).partition(b"\n")
        return dict(json.loads(line))

    def _end(self) -> None:
        if self.child is None:
            return
        self.child.kill()
        self.child.wait()
        self._close()

    def _close(self) -> None:
        for pipe in (self.child.stdin, self.child.stdout) if self.child else ():
            if pipe is not None:
                pipe.close()
        self.child = None

    def _forget(self) -> None:
        """In a forked process: the child is the parent's. With its pipes closed here it ends with its parent."""
        self.lock = threading.Lock()
        if self.child is not None:
            self.child.returncode = 0  # keeps Popen from waiting for a child that is not ours
        self._close()
