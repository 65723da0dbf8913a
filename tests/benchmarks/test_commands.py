"""The commands themselves, on collections as small as can be: everything between `make` and the figures."""

import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from django.db import connection

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def template(db, tmp_path):
    """A copy of the migrated test database, so that the command need not migrate."""
    if connection.vendor != "sqlite":
        pytest.skip("The command makes its own database; on PostgreSQL there is no file to begin with.")
    path = tmp_path / "template.sqlite3"
    with sqlite3.connect(connection.settings_dict["NAME"]) as source, sqlite3.connect(path) as copy:
        source.backup(copy)
    return path


def run(module, *arguments, var):
    environment = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
    done = subprocess.run(
        [sys.executable, "-m", module, *map(str, arguments)],
        cwd=ROOT,
        env=environment | {"THROUGHCARE_VAR_DIR": str(var), "THROUGHCARE_BENCH_RESULTS": str(var / "results")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return done


def test_bench_measures_a_small_corpus_from_nothing_to_figures(template, tmp_path):
    small = ["--size", 200, "--no-postgres", "--questions", 3, "--saves", 2, "--template", template]
    small += ["--without", "Wagtail on SQLite"]  # which test_contestants.py asks
    printed = run("benchmarks.speed", *small, var=tmp_path).stdout
    assert "ours on SQLite" in printed
    [file] = (tmp_path / "results").glob("speed-200-*.json")
    found = json.loads(file.read_text(encoding="utf-8"))
    for by_name in found["questions"].values():
        assert all(entry["asked"] == 3 and entry["p50"] > 0 for entry in by_name.values())
        assert by_name["tantivy"]["times_ours_p95"] > 0
    assert found["saving"]["ours on SQLite"]["background_worker"]
    assert found["saving"]["ours on SQLite"]["findable_ms"]["most"] < 30_000
    assert found["suggestions"]["ours on SQLite"]["with_any"] > 0
    assert found["memory"]["ours on SQLite"]["unshared"] > 0
