"""Configuration with which `manage.py serve` starts gunicorn: it ends when `serve` does, even by kill -9."""

import os
import signal
from typing import Any

from home.background.lifeline import when_parent_ends


def on_starting(server: Any) -> None:
    when_parent_ends(lambda: os.kill(os.getpid(), signal.SIGTERM))
