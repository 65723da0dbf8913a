"""What a run keeps, so that the next one is quick: corpus, databases and indexes of one size and seed.

Each step is remembered with a fingerprint of everything that shapes what it makes, and done again when that changes.
"""

import hashlib
import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from benchmarks.processes import ROOT

#: What shapes the entries and the questions.
CORPUS = (
    "benchmarks/words.py", "benchmarks/corpus.py", "benchmarks/rows.py", "benchmarks/questions.py",
    "site/home/demo/**/*.md", "taxonomy/data/*.yaml", "*/migrations/*.py", "site/*/migrations/*.py",
    "search/passages.py",
)  # fmt: skip
#: What shapes any index of them.
FIELDS = ("*/models.py", "*/models/*.py", "benchmarks/building.py", "requirements.lock")
OURS = (*FIELDS, "search/engine/**/*.py", "search/backends/**/*.py", "search/index*.py", "catalogue/**/*.py")
TANTIVY = (*FIELDS, "benchmarks/contestants/tantivy_index.py")


def fingerprint(patterns: Iterable[str], *more: object) -> str:
    digest = hashlib.sha256(repr(more).encode())
    for path in sorted({path for pattern in patterns for path in ROOT.glob(pattern) if path.is_file()}):
        digest.update(str(path.relative_to(ROOT)).encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:16]


class Kept:
    """The folder of one size and seed, and the steps done in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self._file = folder / "steps.json"
        self.steps: dict[str, Any] = {}
        if self._file.exists():
            self.steps = json.loads(self._file.read_text(encoding="utf-8"))

    def has(self, name: str, mark: str) -> bool:
        return bool(self.steps.get(name, {}).get("mark") == mark)

    def forget(self, name: str) -> None:
        self.steps.pop(name, None)
        self._write()

    def once(self, name: str, mark: str, step: Callable[[], dict[str, Any]]) -> dict[str, Any]:
        """What the step found out, done now unless it was done with the same mark."""
        if not self.has(name, mark):
            self.forget(name)
            self.steps[name] = {"mark": mark, "result": step()}
            self._write()
        result: dict[str, Any] = self.steps[name]["result"]
        return result

    def _write(self) -> None:
        draft = self._file.with_suffix(".draft")
        draft.write_text(json.dumps(self.steps, indent=1), encoding="utf-8")
        draft.replace(self._file)
