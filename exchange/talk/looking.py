"""What stands in a comment by which somebody could be recognised, before anybody reads it."""

from collections.abc import Mapping

from anonymisation.findings import Kind
from catalogue.looking import Mark, NotLookedThrough, look

#: Where a link leads is for the rules that hold comments (`exchange.moderation.holding`); it names nobody by itself.
_LEFT_OUT = {Kind.LINK.value}


def _is_harmless(mark: Mark) -> bool:
    """A link, and the bare name of a weekday or month: «every Monday» tells nobody's story."""
    is_bare_day = mark.kind == Kind.DATE and mark.text.isalpha()
    return is_bare_day or mark.kind in _LEFT_OUT


class Found(Exception):
    """Something was found, and the author has not said what to do with it: nothing was stored.

    `marks`: by field, in order of place. Says nothing of the words in its own text.
    """

    def __init__(self, marks: dict[str, list[Mark]]) -> None:
        super().__init__(f"{sum(map(len, marks.values()))} finds")
        self.marks = marks


def look_through(texts: Mapping[str, str], language: str) -> dict[str, list[Mark]]:
    """What should not stand there, by field; empty where there is nothing. Raises NotLookedThrough.

    A mere cue («four years») stops nobody; beside a name it is shown too, because both together may tell who it is.
    """
    marks = {field: [m for m in own if not _is_harmless(m)] for field, own in look(texts, language).items()}
    if not any(not mark.is_question for own in marks.values() for mark in own):
        return {}
    return {field: own for field, own in marks.items() if own}


__all__ = ["Found", "Mark", "NotLookedThrough", "look_through"]
