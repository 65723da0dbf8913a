"""Keeps the contract tests out of every run but their own: they need settings of their own (see pytest.ini)."""

from pathlib import Path

import pytest

HERE = Path(__file__).parent


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    return True if config.inipath != HERE / "pytest.ini" else None
