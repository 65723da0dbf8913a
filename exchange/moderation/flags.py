"""A reader says that something is wrong with a comment. Enough readers, and it is held until a moderator has looked."""

from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import transaction

from accounts.moderation_log import note
from accounts.plain_words import checked_words
from accounts.sealing import digest
from accounts.standing import may_take_part
from exchange.models import Comment, Flag, State
from exchange.moderation import log
from exchange.moderation.changing import put_aside
from exchange.moderation.seen import locked
from exchange.visibility import readable_comments

MOST_WORDS = 1000
#: Of visitors, whom nobody knows, so many have to say that somebody could be recognised; of members one is enough.
VISITORS_HOLD = 2
Reason = Flag.Reason


class NotThere(Exception):
    """Whoever asks may not read this comment, or there is none: the two are told alike."""


def can_flag(user: Any, comment: Comment) -> bool:
    """Whoever reads it, but its author, who can withdraw it."""
    is_own = getattr(user, "pk", None) is not None and comment.author_id == user.pk
    return not is_own and readable_comments(user).filter(pk=comment.pk).exists()


@transaction.atomic
def flag(*, comment: Comment, by: Any, reader_key: str, reason: str, words: str = "") -> Flag:
    """Notes it; the same reader's second flag is the first one. `by`: None or anonymous for a visitor.

    `reader_key` tells one visitor from another; only a keyed digest of it, for this comment alone, is kept.
    """
    row = locked([comment]).get(comment.pk)
    if row is None or not can_flag(by, row):
        raise NotThere
    member = by if getattr(by, "pk", None) is not None else None
    if reason not in Reason:
        raise ValidationError({"reason": "Choose what is wrong."})
    words = checked_words(words, field="words", most=MOST_WORDS)
    who = f"account {member.pk}" if member else reader_key
    known = digest(who, purpose=f"flag:{row.pk}")
    earlier = Flag.objects.filter(comment=row, by_digest=known, decided_at__isnull=True).first()
    if earlier is not None:
        return earlier
    new = Flag(comment=row, by=member, by_digest=known, reason=reason, words=words or None)
    new.full_clean(exclude=["by", "words", "decided_at"])
    new.save()
    note(action=log.FLAGGED, by=member, about=row.author, thing=log.thing_of(row), reason=str(reason))
    if code := _holds(row):
        put_aside(row, [code])
        note(action=log.HELD, about=row.author, thing=log.thing_of(row), rules=[code])
    return new


def _holds(comment: Comment) -> str:
    """The rule by which the open flags hold a published comment; empty where they do not.

    Whoever has flagged this text before, and was answered by a moderator, is heard but holds nothing any more:
    otherwise one person could keep it out of sight for ever.
    """
    if comment.state != State.PUBLISHED:
        return ""
    flags = list(Flag.objects.filter(comment=comment).select_related("by"))
    since = comment.edited_at or comment.posted_at
    answered = {one.by_digest for one in flags if one.decided_at is not None and one.decided_at >= since}
    counting = [one for one in flags if one.decided_at is None and one.by_digest not in answered]
    recognised = [one for one in counting if one.reason == Reason.RECOGNISABLE]
    if len(recognised) >= VISITORS_HOLD or any(_is_member(one.by) for one in recognised):
        return "recognisable"
    return "flagged" if len(counting) >= settings.FLAGS_HOLD else ""


def _is_member(user: Any) -> bool:
    """Registered only, or suspended, is not enough."""
    return user is not None and may_take_part(user)
