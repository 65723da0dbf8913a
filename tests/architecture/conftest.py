"""What the tests of the house itself look at: the files of the checkout, and the rooms that pyproject.toml names."""

import os
import subprocess
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
LEFT_OUT = {"var", "dist", "node_modules", "__pycache__"}


@pytest.fixture(scope="session")
def pyproject() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def packages(pyproject: dict[str, Any]) -> list[str]:
    """Import names of everything that is ours."""
    return [Path(folder).name for folder in pyproject["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"]]


@pytest.fixture(scope="session")
def tracked_files() -> list[Path]:
    """Files that are in the repository or about to be, relative to its root."""
    if (ROOT / ".git").exists():
        command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
        listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
        files = [Path(name) for name in listed.split("\0") if name]
    else:
        files = []
        for folder, below, names in os.walk(ROOT):
            below[:] = [name for name in below if name not in LEFT_OUT and not name.startswith(".")]
            files += [(Path(folder) / name).relative_to(ROOT) for name in names]
    return sorted(file for file in files if (ROOT / file).is_file())
