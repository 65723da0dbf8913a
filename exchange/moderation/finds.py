"""What stands in a comment by which somebody may be recognised, marked for the moderator who has to judge it."""

import logging
from collections.abc import Iterable
from dataclasses import dataclass

from anonymisation.detect import find
from exchange.models import Comment, Flag

logger = logging.getLogger("exchange")


@dataclass(frozen=True)
class Piece:
    """A stretch of the text; `why` where something was found in it."""

    text: str
    why: str = ""


def are_worth_showing(comment: Comment, flags: Iterable[Flag]) -> bool:
    """Looking through a text takes a moment: only where that is the question."""
    asked = {"findings", "not_looked", "recognisable"} & set(comment.held_for)
    return bool(asked) or any(one.reason == Flag.Reason.RECOGNISABLE for one in flags)


def pieces_of(comment: Comment) -> list[Piece]:
    """The text as it was typed, cut at what was found. Empty where nothing was, or it could not be looked through."""
    try:
        found = sorted(find(comment.body, comment.language))
    except Exception as error:  # its words could hold the text
        logger.error("A comment could not be looked through: %s.", type(error).__name__)
        return []
    pieces, at = [], 0
    for one in found:
        if one.start < at:
            continue
        pieces += [Piece(comment.body[at : one.start]), Piece(one.text, one.reason)]
        at = one.end
    pieces.append(Piece(comment.body[at:]))
    return [piece for piece in pieces if piece.text] if found else []
