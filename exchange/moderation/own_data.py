"""Flags, appeals and decisions of one member, for the member; and the words about a member's comments, destroyed."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from accounts.models import LogNote
from accounts.own_data import Area
from exchange.models import Appeal, Comment, Flag, Undoable

AT_A_TIME = 500


def own_moderation(user: Any) -> list[Area]:
    flags = [
        {"comment": str(one.comment_id), "reason": one.get_reason_display(), "words": one.words, "at": one.at}
        for one in Flag.objects.filter(by=user)
    ]
    appeals = [
        {
            "comment": str(one.comment_id),
            "words": one.words,
            "at": one.at,
            "outcome": one.get_outcome_display(),
            "answer": one.answer,
        }
        for one in Appeal.objects.filter(comment__author=user)
    ]
    decided = [{"at": one.at, "comments": len(one.before)} for one in Undoable.objects.filter(by=user)]
    return [
        Area("Comments that you flagged", "until the comment goes, or your account", flags),
        Area("Your appeals against moderators", "until the comment goes, or your account", appeals),
        Area("Decisions of yours as a moderator that can still be undone", "for a minute", decided),
    ]


def end_moderation(user: Any) -> dict[str, int]:
    """Before the account goes: what anybody wrote about its comments may quote them, and goes too.

    Its own flags go with its row. Lines of the log stay, without words.
    """
    own = list(Comment.objects.filter(author=user).values_list("pk", flat=True))
    counts = {
        "appeals": Appeal.objects.filter(comment__author=user).delete()[0],
        "words of flags": Flag.objects.filter(comment__author=user, words__isnull=False).update(words=None),
    }
    Comment.objects.filter(author=user).update(reason_to_author=None)
    counts["words in the moderators' log"] = destroy_notes(own)
    return counts


def forget_moderation(leaving: Any, stone: Any) -> dict[str, int]:
    """An entry goes for good: its comments go with it, their flags and appeals with them, and here the log's words."""
    under = Comment.objects.filter(thread__page__in=leaving.page_ids).values_list("pk", flat=True)
    return {"words in the moderators' log": destroy_notes(list(under))}


def destroy_notes(comment_ids: Iterable[UUID]) -> int:
    """The words of every line about these comments. The lines stay."""
    things = [f"comment:{pk}" for pk in comment_ids]
    gone = 0
    for start in range(0, len(things), AT_A_TIME):
        gone += LogNote.objects.filter(line__thing__in=things[start : start + AT_A_TIME]).delete()[0]
    return gone
