"""Whoever is killed, whenever: every index stays readable, and agrees with the database afterwards.

A few rounds in every run of the suite. Fifty, which take two minutes:

    THROUGHCARE_KILL_ROUNDS=50 make test ARGS="tests/search/processes/test_kill_loop.py -s"
"""

import os
import subprocess
import sys
from pathlib import Path

ROUNDS = int(os.environ.get("THROUGHCARE_KILL_ROUNDS", "4"))
LOOP = Path(__file__).with_name("kill_loop.py")


def test_index_and_database_agree_after_every_process_was_killed_in_turn(own_database, tmp_path):
    command = [sys.executable, str(LOOP), "--rounds", str(ROUNDS), "--folder", str(tmp_path / "index")]
    done = subprocess.run(
        command, env=own_database, capture_output=True, text=True, timeout=120 + 20 * ROUNDS, check=False
    )
    print(done.stdout)  # noqa: T201  seen with -s
    assert done.returncode == 0, f"{done.stdout[-3000:]}\n{done.stderr[-3000:]}"
