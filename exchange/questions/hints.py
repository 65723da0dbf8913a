"""«Has this been answered?»: entries that fit a question before it is asked. Whoever can search registers here."""

from dataclasses import dataclass
from typing import Any

from wagtail import hooks

#: Wagtail hook, called with the words and the reader; answers `Hint`s that the reader may read, best first.
QUESTION_HINTS = "throughcare_question_hints"
MOST_HINTS = 6


@dataclass(frozen=True)
class Hint:
    title: str
    address: str
    kind: str
    summary: str = ""
    language: str = ""


def hints_for(words: str, user: Any) -> list[Hint]:
    """None for no words."""
    if not words.strip():
        return []
    found: dict[str, Hint] = {}
    for ask in hooks.get_hooks(QUESTION_HINTS):
        for hint in ask(words, user):
            found.setdefault(hint.address, hint)
    return list(found.values())[:MOST_HINTS]
