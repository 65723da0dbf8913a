"""What the log calls that which is done to comments, and what it tells of a comment's last decision."""

from collections.abc import Iterable

from accounts.models import LogLine
from exchange.models import Comment

APPROVED, KEPT, HELD, HIDDEN = "approved", "kept", "held", "hidden"
FLAGGED, UNDONE, APPEALED = "flagged", "decision_undone", "appealed"
UPHELD, OVERTURNED = "appeal_upheld", "appeal_overturned"

#: After which a comment may stand otherwise than before, as words for a colleague: «m-… approved it».
DECISIONS = {
    APPROVED: "approved it",
    KEPT: "looked at its flags and kept it",
    HELD: "held it",
    HIDDEN: "hid it",
    UNDONE: "undid a decision on it",
    UPHELD: "decided the appeal: it stays hidden",
    OVERTURNED: "decided the appeal: it is shown again",
}


def thing_of(comment: Comment) -> str:
    return f"comment:{comment.pk}"


def last_decisions(comments: Iterable[Comment]) -> dict[str, LogLine]:
    """The latest line on each, by what the log calls it."""
    things = [thing_of(comment) for comment in comments]
    lines = LogLine.objects.filter(thing__in=things, action__in=DECISIONS).order_by("pk")
    return {line.thing: line for line in lines}


def in_words(line: LogLine | None) -> str:
    """Who did what, by handle. Empty where nothing was decided."""
    if line is None:
        return ""
    return f"{line.by or 'A rule of the site'} {DECISIONS[line.action]}"
