"""What is new under what a member follows: the latest lines of the inbox that may still be read."""

from collections.abc import Sequence
from typing import Any

from accounts.models import Notice
from accounts.telling.kinds import Line, lines_for

MOST = 10
#: So many are looked at, as some of them may not be read any more.
LOOKED_AT = 40


def news_for(user: Any) -> Sequence[Line]:
    """The latest first."""
    notices = list(Notice.objects.filter(user=user)[:LOOKED_AT])
    lines = lines_for(user, notices)
    return [lines[notice.pk] for notice in notices if notice.pk in lines][:MOST]
