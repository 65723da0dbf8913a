"""Whose turn it is. A member's searches share one mail: their days and weeks begin at one hour, in their own zone."""

from datetime import datetime

from django.db.models import Q, QuerySet

from accounts.telling.turns import came_to_turn
from search.models import Frequency, SavedSearch


def due(now: datetime) -> QuerySet[SavedSearch]:
    """Searches whose turn has come since they were last looked at, of members who can get mail.

    «At once» is every run of the job: news is looked for in the index, not heard of when an entry is published.
    """
    by_turn = came_to_turn(now=now, owner="owner", how_often="frequency", since="checked_at")
    at_once = Q(frequency=Frequency.AT_ONCE, checked_at__lt=now)
    return SavedSearch.objects.filter(at_once | by_turn, owner__is_active=True).exclude(owner__email="")
