"""Many readers and some writers in one thread at the same time: `python -m benchmarks.talking.run --database sqlite`.

The site runs as in service (`manage.py serve`: gunicorn with two workers, and the background worker) on a demonstration
in a temporary folder. Afterwards the database is asked: every text of which the site said that it has it must be there
once, and none twice. Whoever asks shares the machine's cores with the site, so the times are on the slow side.
"""

import argparse
import asyncio
import json
import os
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from benchmarks import cluster, machine
from benchmarks.processes import ROOT, StepFailed
from benchmarks.talking.crowd import Met, alone, crowd

REPORTED = ROOT / "benchmarks" / "reported"
#: So often a single reader looks at each page before the others come.
CALM = 20
#: No rule may hold or refuse what is written here: the rules are not what is measured.
UNHELD = {
    "NEW_ACCOUNT_COMMENTS": "0",
    "NEW_ACCOUNT_HOURS": "0",
    "HOLD_RATE": "100000",
    "HOLD_LINKS": "100000",
}


def main() -> int:
    asked = _arguments()
    if asked.database == "postgres" and not cluster.is_inside():
        if not cluster.is_possible():
            print("This needs PostgreSQL. On Debian: apt-get install postgresql", file=sys.stderr)
            return 2
        return cluster.run_inside(["-m", "benchmarks.talking.run", *sys.argv[1:]])
    with tempfile.TemporaryDirectory(prefix="throughcare-talking-") as folder:
        report = _measure(asked, Path(folder))
    print(json.dumps(report, indent=1))
    if asked.keep:
        (REPORTED / f"talking-{asked.database}.json").write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")
    return 1 if report["errors"] or report["lost"] or report["doubled"] else 0


def _measure(asked: argparse.Namespace, folder: Path) -> dict[str, Any]:
    environment = _environment(folder)
    if asked.database == "postgres":
        cluster.make_database()
        environment["DATABASE_URL"] = cluster.address()
    _say("Making a demonstration")
    _run([sys.executable, "manage.py", "demo", "--no-serve"], environment)
    made = json.loads(
        _run([sys.executable, "-m", "benchmarks.talking.site", "prepare", str(asked.writers)], environment)
    )
    with _served(environment) as address:
        calm = asyncio.run(alone(address, made["pages"], made["sessions"][0], times=CALM))
        _say(f"{asked.readers} readers and {asked.writers} writers for {asked.seconds} seconds")
        met = asyncio.run(
            crowd(
                address,
                made["pages"],
                made["form"],
                made["sessions"],
                readers=asked.readers,
                writers=asked.writers,
                seconds=asked.seconds,
            )
        )
    kept = json.loads(_run([sys.executable, "-m", "benchmarks.talking.site", "check", made["thread"]], environment))
    return _report(asked, met, calm, kept)


def _report(asked: argparse.Namespace, met: Met, calm: list[float], kept: dict[str, int]) -> dict[str, Any]:
    return {
        "database": asked.database,
        "readers": asked.readers,
        "writers": asked.writers,
        "seconds": asked.seconds,
        "errors": dict(met.errors),
        "pages_read": len(met.seconds["read"]),
        "comments_written": len(set(met.written)),
        "forms_sent_twice": met.doubled,
        "lost": sum(1 for body in set(met.written) if not kept.get(body)),
        "doubled": sum(1 for body in met.tried if kept.get(body, 0) > 1),
        "ms": {what: _spread(seconds) for what, seconds in {"read_alone": calm, **met.seconds}.items()},
        "machine": machine.describe(),
    }


def _spread(seconds: list[float]) -> dict[str, int]:
    """p50, p95 and the longest, in milliseconds."""
    if len(seconds) < 2:
        return {}
    cuts = statistics.quantiles(seconds, n=100)
    return {"p50": round(cuts[49] * 1000), "p95": round(cuts[94] * 1000), "longest": round(max(seconds) * 1000)}


def _environment(folder: Path) -> dict[str, str]:
    sys.path.insert(0, str(ROOT / "site"))
    from throughcare.settings.environment import VARIABLES

    dropped = {variable.name for variable in VARIABLES}
    kept = {name: value for name, value in os.environ.items() if name not in dropped}
    own = {
        "DJANGO_SETTINGS_MODULE": "throughcare.settings.demo",
        "THROUGHCARE_VAR_DIR": str(folder),
        "EMAIL_URL": "dummymail://",
        "PYTHONPATH": os.pathsep.join([str(ROOT / "site"), str(ROOT)]),
    }
    return kept | own | UNHELD


@contextmanager
def _served(environment: dict[str, str]) -> Iterator[str]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        place = f"127.0.0.1:{free.getsockname()[1]}"
    server = subprocess.Popen(
        [sys.executable, "manage.py", "serve", place, "--workers", "2"], cwd=ROOT, env=environment, stdout=sys.stderr
    )
    try:
        for _ in range(120):
            if server.poll() is not None:
                raise StepFailed("The site ended before it answered; what it said stands above.")
            if _answers(f"http://{place}/"):
                break
            time.sleep(1)
        yield f"http://{place}"
    finally:
        server.terminate()
        server.wait(60)


def _answers(address: str) -> bool:
    try:
        return bool(urllib.request.urlopen(address, timeout=10).status == 200)
    except (urllib.error.URLError, OSError):
        return False


def _run(command: list[str], environment: dict[str, str]) -> str:
    done = subprocess.run(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode:
        raise StepFailed(f"{' '.join(command[1:4])} failed; what it said stands above.")
    return done.stdout.strip().splitlines()[-1] if done.stdout.strip() else ""


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--database", choices=["postgres", "sqlite"], default="postgres")
    parser.add_argument("--readers", type=int, default=0, help="200; on SQLite 20")
    parser.add_argument("--writers", type=int, default=0, help="20; on SQLite 4")
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--keep", action="store_true", help="write the figures to benchmarks/reported")
    asked = parser.parse_args()
    asked.readers = asked.readers or (200 if asked.database == "postgres" else 20)
    asked.writers = asked.writers or (20 if asked.database == "postgres" else 4)
    return asked


if __name__ == "__main__":
    sys.exit(main())
