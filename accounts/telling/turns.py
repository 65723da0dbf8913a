"""When a mail may go: the member's turn (daily, or on Mondays, at settings.ALERT_HOUR), and never in quiet hours.

All in hours of the member's own time zone, as its clocks show them: on the two days a year on which clocks are changed
a turn may come an hour sooner or later, and no quiet hour is ever broken.
"""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime, timedelta
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from django.conf import settings
from django.db.models import Q

from accounts.models import HowOften, MailPreferences

DEFAULT_ZONE: str = MailPreferences._meta.get_field("timezone").default


@cache
def zone_of(name: str) -> ZoneInfo:
    """The zone of that name; of one that is not known any more, the site's own."""
    return ZoneInfo(name if name in available_timezones() else settings.TIME_ZONE)


def last_turn(how_often: str, now: datetime, zone: ZoneInfo | None = None) -> datetime:
    """The last time, up to `now`, at which mails of this kind came to their turn: daily, or on Mondays."""
    local = now.astimezone(zone or ZoneInfo(settings.TIME_ZONE))
    turn = local.replace(hour=settings.ALERT_HOUR % 24, minute=0, second=0, microsecond=0, fold=0)
    if turn > local:
        turn -= timedelta(days=1)
    return turn - timedelta(days=turn.weekday()) if how_often == HowOften.WEEKLY else turn


def is_quiet(preferences: Any, now: datetime) -> bool:
    """Whether the member wants no mail at this moment. From 22 to 7 goes over midnight; the last hour is no part."""
    begins, ends = preferences.quiet_from, preferences.quiet_until
    if begins is None or ends is None or begins == ends:
        return False
    hour = now.astimezone(zone_of(preferences.timezone)).hour
    return bool(begins <= hour < ends if begins < ends else hour >= begins or hour < ends)


def preferences_of(user: Any) -> MailPreferences:
    """The member's, or what holds for somebody who never chose. Without a query where the user came with them."""
    try:
        return user.mail_preferences  # type: ignore[no-any-return]
    except MailPreferences.DoesNotExist:
        return MailPreferences(user=user)


def came_to_turn(*, now: datetime, owner: str, how_often: str, since: str) -> Q:
    """Rows that are mailed daily or weekly and whose owner's turn has come after `since`: names of the row's fields.

    One query reads which time zones members are in; those whose turn was at the same moment are asked for together.
    """
    names = set(MailPreferences.objects.values_list("timezone", flat=True).distinct()) | {DEFAULT_ZONE}
    is_due = Q(pk__in=[])
    for frequency in (HowOften.DAILY, HowOften.WEEKLY):
        for turn, zones in _zones_by_turn(names, frequency, now).items():
            in_zone = Q(**{f"{owner}__mail_preferences__timezone__in": sorted(zones)})
            if DEFAULT_ZONE in zones:
                in_zone |= Q(**{f"{owner}__mail_preferences__isnull": True})
            is_due |= in_zone & Q(**{how_often: frequency, f"{since}__lt": turn})
    return is_due


def _zones_by_turn(names: Iterable[str], frequency: str, now: datetime) -> dict[datetime, set[str]]:
    found: dict[datetime, set[str]] = defaultdict(set)
    for name in names:
        found[last_turn(frequency, now, zone_of(name))].add(name)
    return found
