"""The worker runs jobs side by side and ends when it should; what looks after it starts it again."""

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from django.conf import settings

from home.background import supervisor
from home.background.jobs import background_jobs
from home.background.supervisor import Supervised, supervise
from home.background.worker import LONGEST_WAIT, Worker, wait_after

ROOT = Path(__file__).resolve().parents[2]


class Counting:
    name = "counting"
    interval = 0.01

    def __init__(self, fails: bool = False) -> None:
        self.runs = 0
        self.fails = fails

    def run(self) -> None:
        self.runs += 1
        if self.fails:
            raise ValueError("nothing to count")


def wait_until(condition, seconds: float = 20) -> bool:
    until = time.monotonic() + seconds
    while not condition() and time.monotonic() < until:
        time.sleep(0.02)
    return condition()


@pytest.fixture
def running():
    """`running(jobs)`: a worker in a thread, stopped at the end."""
    workers = []

    def start(*jobs) -> Worker:
        worker = Worker(jobs)
        thread = threading.Thread(target=worker.run, daemon=True)
        thread.start()
        workers.append((worker, thread))
        return worker

    yield start
    for worker, thread in workers:
        worker.stop.set()
        thread.join(20)
        assert not thread.is_alive()


def test_every_job_that_the_settings_name_is_one():
    jobs = background_jobs()
    assert {type(job).__name__ for job in jobs} >= {"IndexPending", "PublishScheduled"}
    for job in jobs:
        assert job.name
        assert job.interval > 0
    assert len({job.name for job in jobs}) == len(jobs)


def test_a_failing_job_is_logged_and_stops_no_other(running, monkeypatch):
    logged = []
    monkeypatch.setattr("home.background.worker.logger.exception", lambda text, *values: logged.append(text % values))
    bad, good = Counting(fails=True), Counting()
    running(bad, good)
    assert wait_until(lambda: good.runs > 5 and logged)
    assert "nothing to count" in logged[0]
    assert 1 <= bad.runs < good.runs


def test_a_failing_job_is_left_alone_for_longer_each_time():
    waits = [wait_after(failures, interval=30.0) for failures in range(1, 40)]
    assert waits == sorted(waits)
    assert waits[0] == 30.0
    assert waits[-1] == LONGEST_WAIT


def test_a_slow_job_holds_up_no_other(running):
    class Slow(Counting):
        def run(self) -> None:
            self.runs += 1
            worker.stop.wait()

    slow, good = Slow(), Counting()
    worker = running(slow, good)
    assert wait_until(lambda: good.runs > 5)


# Processes


def environment(folder: Path) -> dict[str, str]:
    given = {
        "THROUGHCARE_VAR_DIR": str(folder / "var"),
        "DATABASE_URL": f"sqlite:///{folder / 'none.sqlite3'}",
        "DJANGO_SETTINGS_MODULE": "throughcare.settings.test",
        "PYTHONPATH": os.pathsep.join([str(ROOT / "site"), str(ROOT)]),
        "LOG_LEVEL": "INFO",
    }
    return os.environ | given


@pytest.fixture
def worker_process(tmp_path):
    """A real worker, whose jobs all fail for want of tables: they are retried, and it lives."""
    log = tmp_path / "worker.log"
    with log.open("w") as output:
        process = subprocess.Popen(
            [sys.executable, "-m", "django", "worker", "--end-with-parent"],
            stdin=subprocess.PIPE,
            stdout=output,
            stderr=subprocess.STDOUT,
            env=environment(tmp_path),
            cwd=tmp_path,
        )
    try:
        assert wait_until(lambda: "is tried again" in log.read_text(), 60), log.read_text()
        yield process
    finally:
        process.kill()
        process.wait()


@pytest.mark.parametrize("end", ["terminated", "interrupted", "parent-gone"])
def test_the_worker_ends_cleanly_when_asked_to_and_with_its_parent(worker_process, end, tmp_path):
    if end == "parent-gone":
        worker_process.stdin.close()
    else:
        worker_process.send_signal(signal.SIGTERM if end == "terminated" else signal.SIGINT)
    assert worker_process.wait(30) == 0
    assert "The worker has ended" in (tmp_path / "worker.log").read_text()


def processes_of(marker: str) -> list[int]:
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            if marker.encode() in (folder / "cmdline").read_bytes():
                found.append(int(folder.name))
        except OSError:
            continue
    return found


def test_a_process_that_dies_is_started_again_and_all_end_together(tmp_path):
    marker = f"sleeper-{tmp_path.name}"
    sleeper = Supervised("sleeper", [sys.executable, "-c", "import time; time.sleep(600)", marker])
    stop = threading.Event()
    thread = threading.Thread(target=supervise, args=([sleeper], stop))
    thread.start()
    try:
        assert wait_until(lambda: len(processes_of(marker)) == 1)
        (first,) = processes_of(marker)
        os.kill(first, signal.SIGKILL)
        assert wait_until(lambda: processes_of(marker) not in ([], [first]))
    finally:
        stop.set()
        thread.join(40)
    assert processes_of(marker) == []


def test_what_cannot_be_started_is_given_up_with_a_reason(monkeypatch):
    monkeypatch.setattr(supervisor, "MOST_FAILURES", 2)
    broken = Supervised("broken", [sys.executable, "-c", "raise SystemExit(3)"])
    with pytest.raises(ChildProcessError, match="“broken” ended 2 times"):
        supervise([broken], threading.Event())


def test_the_worker_finds_the_settings_of_whoever_starts_it():
    assert supervisor.supervised_worker().command[1:] == ["-m", "django", "worker", "--end-with-parent"]
    assert settings.ROOT == ROOT
