"""The lists are read when a process begins to serve, and by no command."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from lessons.submissions import warming

ROOT = Path(__file__).resolve().parents[3]
#: Run in a process of its own: what was read ahead there?
ASKED = """
import os, sys, threading
os.environ["DJANGO_SETTINGS_MODULE"] = "throughcare.settings.test"
{begin}
for thread in threading.enumerate():
    if thread.name == "lists of names":
        thread.join(120)
from anonymisation.detect import gazetteer
print(gazetteer._names.cache_info().currsize, gazetteer._common.cache_info().currsize)
"""


def asked(begin: str) -> list[int]:
    environment = os.environ | {"PYTHONPATH": f"{ROOT / 'site'}{os.pathsep}{ROOT}"}
    done = subprocess.run(
        [sys.executable, "-c", ASKED.format(begin=begin)], env=environment, cwd=ROOT, capture_output=True, check=True
    )
    return [int(number) for number in done.stdout.split()]


@pytest.mark.parametrize("entry", ["wsgi", "asgi"])
def test_a_process_that_serves_has_read_the_lists_of_every_language(entry):
    names, common = asked(f"import throughcare.{entry}")
    assert names == 1
    assert common >= 5


def test_a_command_reads_none():
    assert asked("import django; django.setup()") == [0, 0]


def test_lists_that_cannot_be_read_stop_no_service(monkeypatch, caplog):
    def broken(*args, **kwargs):
        raise OSError("/secret/path")

    monkeypatch.setattr(warming, "find", broken)
    thread = warming.warm_up()
    thread.join(20)
    assert not thread.is_alive()
    assert "OSError" in caplog.text
    assert "/secret/path" not in caplog.text
