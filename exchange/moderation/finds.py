"""What stands in a comment by which somebody may be recognised, marked for the moderator who has to judge it."""

from collections.abc import Iterable
from dataclasses import dataclass

from catalogue.looking import Mark, NotLookedThrough, look
from exchange.models import Comment, Flag


@dataclass(frozen=True)
class Piece:
    """A stretch of the text; `why` where something was found in it."""

    text: str
    why: str = ""


def are_worth_showing(comment: Comment, flags: Iterable[Flag]) -> bool:
    """Looking through a text takes a moment: only where that is the question."""
    asked = {"findings", "not_looked", "recognisable"} & set(comment.held_for)
    return bool(asked) or any(one.reason == Flag.Reason.RECOGNISABLE for one in flags)


def marked_texts(comment: Comment, *, title: str = "") -> list[tuple[str, list[Piece]]]:
    """Each text in which something was found, as it was typed and cut at the finds; with what the text is.

    `title`: of the question that the comment asks. All are searched as one, as they were before they were posted:
    a name that gives itself away in one of them is marked in the others. Empty where the search fails.
    """
    texts = _texts(comment, title)
    try:
        marks = look({name: text for name, (_, text) in texts.items()}, comment.language)
    except NotLookedThrough:
        return []
    return [(label, _cut(text, marks[name])) for name, (label, text) in texts.items() if marks.get(name)]


def _texts(comment: Comment, title: str) -> dict[str, tuple[str, str]]:
    texts = {"title": ("The question", title), "body": ("The text", comment.body)}
    if tried := getattr(comment, "tried", None):
        texts |= {
            "adapted": ("What was adapted", tried.adapted),
            "helped": ("What helped", tried.helped),
            "hindered": ("What hindered", tried.hindered),
        }
    return {name: pair for name, pair in texts.items() if pair[1]}


def _cut(text: str, marks: Iterable[Mark]) -> list[Piece]:
    pieces, at = [], 0
    for mark in marks:
        if mark.start >= at:
            pieces += [Piece(text[at : mark.start]), Piece(mark.shown, mark.reason)]
            at = mark.end
    return [piece for piece in [*pieces, Piece(text[at:])] if piece.text]
