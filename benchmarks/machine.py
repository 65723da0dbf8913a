"""The machine and the versions that a run was made with: nothing that names whose machine it is."""

import os
import platform
import sqlite3
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import psutil

PACKAGES = ("django", "wagtail", "modelsearch", "whoosh", "numpy", "tantivy", "ir-measures", "psycopg")
#: Names under which the distribution of a package may be known.
_ALSO = {"modelsearch": "django-modelsearch"}


def describe() -> dict[str, Any]:
    return {
        "cores": psutil.cpu_count(logical=True),
        "processor": _processor(),
        "memory_gb": round(psutil.virtual_memory().total / 2**30),
        "system": _system(),
        "python": platform.python_version(),
        "sqlite": sqlite3.sqlite_version,
        "packages": {name: found for name in PACKAGES if (found := _version(name))},
    }


def in_words(machine: dict[str, Any]) -> str:
    versions = ", ".join(f"{name} {number}" for name, number in machine["packages"].items())
    postgres = f", PostgreSQL {machine['postgres']}" if machine.get("postgres") else ""
    return (
        f"{machine['cores']} cores of {machine['processor']}, {machine['memory_gb']} GB of memory, "
        f"{machine['system']}, Python {machine['python']}, SQLite {machine['sqlite']}{postgres}, {versions}"
    )


def _version(name: str) -> str:
    for candidate in (name, _ALSO.get(name, name)):
        try:
            return version(candidate)
        except PackageNotFoundError:
            continue
    return ""


def _processor() -> str:
    frequency = ""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    named = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    clocked = [line.partition(":")[2].strip() for line in lines if line.startswith("cpu MHz")]
    if clocked:
        frequency = f" at {float(clocked[0]) / 1000:.1f} GHz"
    return (named[0] if named else platform.machine()) + frequency


def _system() -> str:
    try:
        return platform.freedesktop_os_release()["PRETTY_NAME"]
    except (OSError, KeyError):
        return os.uname().sysname
