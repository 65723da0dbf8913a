"""Ending with the parent, however it ends: it holds one end of a pipe, and the system closes that when it dies."""

import os
import threading
from collections.abc import Callable


def when_parent_ends(do: Callable[[], object]) -> None:
    """Calls `do` in a thread when standard input, given by the parent as a pipe, comes to its end."""

    def watch() -> None:
        while os.read(0, 1024):  # not sys.stdin, whose lock a thread must not hold when Python ends
            pass
        do()

    threading.Thread(target=watch, name="lifeline", daemon=True).start()
