"""A PostgreSQL server made for the run and thrown away after it, tuned as somebody would who cares about search."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from urllib.parse import quote

import psycopg

from benchmarks.processes import ROOT, StepFailed

NAME = "throughcare_bench"
INSIDE = "THROUGHCARE_THROW_AWAY_CLUSTER"
#: The first three make building quicker (nothing here outlives the run); the others are what one sets in service.
SETTINGS = (
    "fsync=off", "synchronous_commit=off", "full_page_writes=off",
    "shared_buffers=1GB", "effective_cache_size=4GB", "work_mem=64MB", "maintenance_work_mem=256MB",
    "random_page_cost=1.1", "max_wal_size=4GB", "jit=off",
)  # fmt: skip


def is_possible() -> bool:
    return shutil.which("pg_virtualenv") is not None


def is_inside() -> bool:
    return bool(os.environ.get(INSIDE) and os.environ.get("PGHOST"))


def run_inside(arguments: list[str]) -> int:
    """This command again, with a cluster of its own around it."""
    options = [part for setting in SETTINGS for part in ("-o", setting)]
    command = ["pg_virtualenv", "-t", "-c", "--locale=C.UTF-8", *options, sys.executable, *arguments]
    return subprocess.run(command, cwd=ROOT, env=os.environ | {INSIDE: "1"}, check=False).returncode


def address() -> str:
    user, password = quote(os.environ["PGUSER"], safe=""), quote(os.environ["PGPASSWORD"], safe="")
    return f"postgres://{user}:{password}@{os.environ['PGHOST']}:{os.environ['PGPORT']}/{NAME}"


def make_database() -> None:
    with psycopg.connect(dbname="postgres", autocommit=True) as connection:
        connection.execute(f"DROP DATABASE IF EXISTS {NAME}")
        connection.execute(f"CREATE DATABASE {NAME}")


def version() -> str:
    with psycopg.connect(dbname="postgres") as connection:
        row = connection.execute("SHOW server_version").fetchone()
    return str(row[0]).split()[0] if row else ""


def keep(file: Path) -> None:
    draft = file.with_suffix(".draft")
    _run(["pg_dump", "--format=custom", "--compress=1", "--file", str(draft), NAME])
    draft.replace(file)


def bring_back(file: Path) -> None:
    make_database()
    _run(["pg_restore", "--jobs=2", "--no-owner", "--dbname", NAME, str(file)])
    with psycopg.connect(dbname=NAME, autocommit=True) as connection:
        connection.execute("VACUUM ANALYZE")


def _run(command: list[str]) -> None:
    if subprocess.run(command, check=False).returncode:
        raise StepFailed(f"{command[0]} failed; what it said stands above.")
