"""What the gate says when it stays shut. None of these holds a word of a case."""

from collections.abc import Sequence


class GateError(Exception):
    """Something cannot be done, and the message says in plain words what to do instead."""


class NotAllowed(GateError):
    """This person may not do this to this case."""


class Overtaken(GateError):
    """The text is no longer the one that the sign-off is about: what was signed is void."""


class NotReady(GateError):
    """Something is still missing; `problems` names each, for a list."""

    def __init__(self, problems: Sequence[str]) -> None:
        self.problems = tuple(problems)
        super().__init__(" ".join(self.problems))


class GateClosed(GateError):
    """A text was to be published that two people have not signed. `page_id` leads to its gate."""

    def __init__(self, message: str, *, page_id: int | None) -> None:
        self.page_id = page_id
        super().__init__(message)
