"""Two people in the same moment, each with a connection of their own."""

import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from django.db import connection

WAIT = 1.0  # seconds that the first stands still where both could meet, if nothing held the second back


def at_once(*acts: Callable[[], Any]) -> list[Any]:
    """What each answered or raised. They begin together, in threads."""
    begin = threading.Barrier(len(acts))
    answers: list[Any] = [None] * len(acts)

    def run(place: int, act: Callable[[], Any]) -> None:
        try:
            begin.wait(20)
            answers[place] = act()
        except Exception as error:
            answers[place] = error
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=pair, daemon=True) for pair in enumerate(acts)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
        assert not thread.is_alive(), "one waits for the other for ever"
    return answers


def meeting(function: Callable[..., Any], number: int = 2) -> Callable[..., Any]:
    """`function`, in which each waits a moment for the other: both get there only if neither is held back before."""
    place = threading.Barrier(number)

    def met(*args: Any, **kwargs: Any) -> Any:
        with suppress(threading.BrokenBarrierError):  # the other is held back, as it should be
            place.wait(WAIT)
        return function(*args, **kwargs)

    return met
