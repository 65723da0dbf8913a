"""Whose turn it is. Days and weeks begin at one hour for all, so that a reader's searches share one mail."""

from datetime import datetime, timedelta

from django.conf import settings
from django.db.models import Q, QuerySet
from django.utils import timezone

from search.models import Frequency, SavedSearch


def last_turn(frequency: str, now: datetime) -> datetime:
    """The last time, up to `now`, at which searches of this frequency came to their turn: daily, or on Mondays."""
    local = timezone.localtime(now)
    turn = local.replace(hour=settings.ALERT_HOUR % 24, minute=0, second=0, microsecond=0)
    if turn > local:
        turn -= timedelta(days=1)
    return turn - timedelta(days=turn.weekday()) if frequency == Frequency.WEEKLY else turn


def due(now: datetime) -> QuerySet[SavedSearch]:
    """Searches whose turn has come since they were last looked at, of members who can get mail."""
    by_turn = Q(pk__in=[])
    for frequency in (Frequency.DAILY, Frequency.WEEKLY):
        by_turn |= Q(frequency=frequency, checked_at__lt=last_turn(frequency, now))
    return SavedSearch.objects.filter(by_turn, owner__is_active=True).exclude(owner__email="")
