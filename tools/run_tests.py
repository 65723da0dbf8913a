"""Run the test suite on one database: `run_tests.py sqlite|postgres|browser [pytest's own arguments]`.

Making a test database costs half a minute of Wagtail's migrations. On SQLite it is made once, kept as a template
under a name that contains a hash of everything that shapes the schema, and copied before each run: so a run starts
within a second or two, always from a pristine database, and never on a stale schema.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import quote

ROOT = Path(__file__).resolve().parents[1]
CONTRACT_TESTS = "tests/search/conformance"
CHROMIUM = ("chromium", "chromium-browser", "google-chrome")


def main(arguments: list[str]) -> int:
    suite, *rest = arguments or ["sqlite"]
    if suite not in {"sqlite", "postgres", "browser"}:
        return complain(f"There is no suite {suite!r}: sqlite, postgres or browser.")
    environment = clean_environment()
    if suite == "postgres":
        return on_postgres(environment, rest)
    if suite == "browser":
        if not any(shutil.which(name) for name in CHROMIUM):
            return complain("The browser tests drive Chromium. On Debian: apt-get install chromium fonts-dejavu-core")
        rest = ["-m", "browser", *rest]
    environment.pop("DATABASE_URL", None)
    if not lay_out_sqlite(environment):
        return complain("The migrations did not run, so there is nothing to test on. What they said stands above.")
    if suite == "browser":
        return in_the_browser(environment, rest, arguments[1:])
    return contract_tests(environment, rest) or pytest(
        environment, ["--reuse-db", *shared_out(environment, rest), *rest]
    )


def clean_environment() -> dict[str, str]:
    """Without the settings of whoever calls: a suite gives the same answer in everybody's shell."""
    sys.path.insert(0, str(ROOT / "site"))
    from throughcare.settings.environment import VARIABLES

    kept = {"DATABASE_URL", "THROUGHCARE_VAR_DIR"}
    dropped = {variable.name for variable in VARIABLES} - kept
    environment = {name: value for name, value in os.environ.items() if name not in dropped}
    return environment | {"DJANGO_SETTINGS_MODULE": "throughcare.settings.test"}


def lay_out_sqlite(environment: dict[str, str]) -> bool:
    """Copy the migrated template to where the test settings look, making the template first where there is none."""
    folder = Path(environment.get("THROUGHCARE_VAR_DIR") or ROOT / "var")
    folder.mkdir(parents=True, exist_ok=True)
    template = folder / f"test-template-{schema_hash()}.sqlite3"
    if not template.exists():
        for stale in folder.glob("test-template-*"):
            stale.unlink()
        print("Making the test database (once for each state of the migrations)", flush=True)
        draft = template.with_suffix(".draft")
        migrate = [sys.executable, "manage.py", "migrate", "--run-syncdb", "--verbosity", "0"]
        if run(migrate, environment | {"DATABASE_URL": f"sqlite:///{draft}"}):
            return False
        draft.rename(template)
    for leftover in folder.glob("test.sqlite3*"):
        leftover.unlink()
    for name in ("test.sqlite3", *(f"test.sqlite3_gw{number}" for number in range(processes(environment)))):
        shutil.copyfile(template, folder / name)
    return True


def processes(environment: dict[str, str]) -> int:
    """How many processes share the tests: `TEST_PROCESSES`, or one for each core that there is, four at most."""
    return int(environment.get("TEST_PROCESSES") or min(os.cpu_count() or 1, 4))


def shared_out(environment: dict[str, str], rest: Sequence[str]) -> list[str]:
    """pytest's own arguments for that. Whoever asks for certain tests gets them in one process, one after the other."""
    number = processes(environment)
    return [] if rest or number == 1 else ["-n", str(number), "--dist", "loadgroup"]


def schema_hash() -> str:
    """Changes with any migration of ours, and with the lock file, which decides whose other migrations run."""
    digest = hashlib.sha256((ROOT / "requirements.lock").read_bytes())
    migrations = [*ROOT.glob("*/migrations/*.py"), *ROOT.glob("site/*/migrations/*.py")]
    for path in sorted(migrations):
        digest.update(str(path.relative_to(ROOT)).encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:16]


def on_postgres(environment: dict[str, str], rest: list[str]) -> int:
    """On the server that DATABASE_URL names, or else on a cluster of its own that is thrown away afterwards."""
    if "PGHOST" in environment and environment.get("THROUGHCARE_THROW_AWAY_CLUSTER"):
        user, password = quote(environment["PGUSER"], safe=""), quote(environment["PGPASSWORD"], safe="")
        host, port = environment["PGHOST"], environment["PGPORT"]
        environment["DATABASE_URL"] = f"postgres://{user}:{password}@{host}:{port}/throughcare"
    if environment.get("DATABASE_URL"):
        return contract_tests(environment, rest) or pytest(
            environment, ["--create-db", *shared_out(environment, rest), *rest]
        )
    if not shutil.which("pg_virtualenv"):
        return complain(
            "The suite needs a PostgreSQL server. Either name one that may create databases:\n"
            "    DATABASE_URL=postgres://user:password@host:5432/throughcare make test-postgres\n"
            "or have one made for the run and thrown away after it. On Debian: apt-get install postgresql"
        )
    speed = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"]  # nothing here outlives the run
    options = [part for option in speed for part in ("-o", option)]
    # -t: below a temporary folder also for root, so that no two runs and no leftover of a killed one collide.
    command = ["pg_virtualenv", "-t", "-c", "--locale=C.UTF-8", *options, sys.executable, __file__, "postgres", *rest]
    return run(command, environment | {"THROUGHCARE_THROW_AWAY_CLUSTER": "1"})


def in_the_browser(environment: dict[str, str], rest: list[str], asked: Sequence[str]) -> int:
    """Each process that shares the tests serves a site of its own; the demonstration in them is made once."""
    with tempfile.TemporaryDirectory(prefix="throughcare-demo-") as folder:
        if not environment.get("DEMO_DATA"):
            print("Making the demonstration that the tests walk through", flush=True)
            make = [sys.executable, "manage.py", "demo", "--no-serve", "--settings", "throughcare.settings.demo"]
            demo = {name: value for name, value in environment.items() if name != "DJANGO_SETTINGS_MODULE"}
            if run(make, demo | {"THROUGHCARE_VAR_DIR": folder}):
                return complain("The demonstration could not be made. What it said stands above.")
            environment = environment | {"DEMO_DATA": folder}
        number = min(processes(environment), 2)  # each has a server and a browser, which take a core by themselves
        shares = [] if asked or number == 1 else ["-n", str(number), "--dist", "worksteal"]
        return pytest(environment, ["--reuse-db", *shares, *rest])


def contract_tests(environment: dict[str, str], rest: list[str]) -> int:
    """modelsearch's own tests of a search backend, on ours: a run of its own, because they need settings of their own.

    They come first, and where one fails they are the last: so pytest's closing line never says less than happened.
    Whoever asks for certain tests gets those only.
    """
    if rest:
        return 0
    print("The contract tests of Wagtail's search API (docs/develop/search-backend.md)", flush=True)
    return pytest(environment, [CONTRACT_TESTS, "--create-db"])


def pytest(environment: dict[str, str], arguments: Sequence[str]) -> int:
    return run([sys.executable, "-m", "pytest", *arguments], environment)


def run(command: Sequence[str], environment: dict[str, str]) -> int:
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode


def complain(text: str) -> int:
    print(text, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
