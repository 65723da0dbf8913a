"""When something came out, as others are told: the day, as the page says it, and no more.

A second would be enough to find the entry in the log of a mail server, a proxy or an office door.
"""

from datetime import datetime

from django.utils import timezone


def day_of(moment: datetime | None) -> datetime | None:
    """The beginning of its day, in the time zone of the site."""
    if moment is None:
        return None
    return timezone.localtime(moment).replace(hour=0, minute=0, second=0, microsecond=0)
