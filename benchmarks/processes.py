"""Starting the processes of a run, and talking to them."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

ROOT = Path(__file__).absolute().parents[1]


def shown(file: Path) -> Path:
    """As one would type it, where it lies in the checkout."""
    return file.relative_to(ROOT) if file.is_relative_to(ROOT) else file


class StepFailed(Exception):
    """A process of the run ended badly; its own words stand above in the terminal."""


@dataclass(frozen=True)
class Place:
    """Where a contestant lives: its settings, its data folder, its database."""

    settings: str
    var: Path
    database: str = ""  # SQLite in `var` when empty

    def environment(self, **more: str) -> dict[str, str]:
        sys.path.insert(0, str(ROOT / "site"))
        from throughcare.settings.environment import VARIABLES

        dropped = {variable.name for variable in VARIABLES} | {"THROUGHCARE_BENCH_SEARCH"}
        kept = {name: value for name, value in os.environ.items() if name not in dropped}
        own = {
            "DJANGO_SETTINGS_MODULE": f"benchmarks.settings.{self.settings}",
            "THROUGHCARE_VAR_DIR": str(self.var),
            "PYTHONPATH": os.pathsep.join([str(ROOT / "site"), str(ROOT)]),
            "PYTHONUNBUFFERED": "1",
        }
        if self.database:
            own["DATABASE_URL"] = self.database
        return kept | own | more


def build(step: str, place: Place, *, size: int, seed: int, folder: Path) -> dict[str, Any]:
    """Runs a step of `building` to its end; its progress goes to the terminal."""
    place.var.mkdir(parents=True, exist_ok=True)
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.building", step]
        + ["--size", str(size), "--seed", str(seed), "--folder", str(folder)],
        cwd=ROOT,
        env=place.environment(),
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    )
    if done.returncode:
        raise StepFailed(f"The step «{step}» failed with {done.returncode}.")
    found: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return found


class Process:
    """A worker (see `worker`), asked one thing at a time. It starts while others do, and is waited for when asked."""

    def __init__(self, contestant: str, place: Place, folder: Path, **environment: str) -> None:
        self.name = contestant
        self._is_ready = False
        self._process = subprocess.Popen(
            [sys.executable, "-m", "benchmarks.worker", contestant, "--folder", str(folder)],
            cwd=ROOT,
            env=place.environment(**environment),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def call(self, name: str, **arguments: Any) -> dict[str, Any]:
        if not self._is_ready:
            self._read()
            self._is_ready = True
        stdin: IO[str] = self._process.stdin  # type: ignore[assignment]
        try:
            stdin.write(json.dumps([name, arguments]) + "\n")
            stdin.flush()
        except BrokenPipeError as error:
            raise StepFailed(f"The process of «{self.name}» has ended.") from error
        return self._read()

    def _read(self) -> dict[str, Any]:
        stdout: IO[str] = self._process.stdout  # type: ignore[assignment]
        line = stdout.readline()
        if not line:
            raise StepFailed(f"The process of «{self.name}» ended with {self._process.wait()}.")
        answer: dict[str, Any] = json.loads(line)
        return answer

    def end(self) -> None:
        if self._process.stdin:
            self._process.stdin.close()
        try:
            self._process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


class Service:
    """A management command that runs beside the measurement, such as the background worker."""

    def __init__(self, command: list[str], place: Place) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "manage.py", *command],
            cwd=ROOT,
            env=place.environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
        )

    @property
    def runs(self) -> bool:
        return self._process.poll() is None

    def end(self) -> None:
        self._process.terminate()
        try:
            self._process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
