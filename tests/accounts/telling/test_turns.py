"""No mail in quiet hours, none lost, none twice: at every hour, in every zone, on the days when clocks change."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from types import SimpleNamespace
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from accounts.telling.turns import is_quiet, last_turn, zone_of

ZONES = sorted(name for name in available_timezones() if "/" in name and not name.startswith(("posix", "right", "Etc")))
#: With hours that are skipped and doubled, and half and quarter hours.
AROUND_CHANGES = [
    datetime(2026, 3, 28, tzinfo=UTC),
    datetime(2026, 10, 24, tzinfo=UTC),
    datetime(2026, 4, 4, tzinfo=UTC),
    datetime(2026, 3, 7, tzinfo=UTC),
    datetime(2026, 7, 1, tzinfo=UTC),
]
hours = st.integers(0, 23)
unhurried = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


def wants(begins, ends, zone="Europe/Brussels"):
    return SimpleNamespace(quiet_from=begins, quiet_until=ends, timezone=zone)


@unhurried
@given(hours, hours, st.sampled_from(ZONES), st.sampled_from(AROUND_CHANGES), st.integers(0, 3 * 96))
def test_a_moment_is_quiet_if_the_members_clock_shows_a_quiet_hour(begins, ends, zone, day, quarters):
    now = day + timedelta(minutes=15 * quarters)
    shown = now.astimezone(ZoneInfo(zone)).hour
    quiet = {(begins + n) % 24 for n in range((ends - begins) % 24)}
    assert is_quiet(wants(begins, ends, zone), now) == (shown in quiet)


@unhurried
@given(hours, hours, st.sampled_from(ZONES), st.sampled_from(AROUND_CHANGES), st.integers(0, 95))
def test_what_comes_in_quiet_hours_goes_in_the_first_minute_after_them(begins, ends, zone, day, quarters):
    """The worker comes every minute and sends unless it is quiet: within two days at the latest it is not."""
    preferences = wants(begins, ends, zone)
    now = day + timedelta(minutes=15 * quarters)
    waits = (now + timedelta(minutes=n) for n in range(2 * 24 * 60))
    went = next(moment for moment in waits if not is_quiet(preferences, moment))
    assert went - now <= timedelta(hours=25 if begins != ends else 0)
    before = went - timedelta(minutes=1)
    assert went == now or is_quiet(preferences, before)


@pytest.mark.parametrize("preferences", [wants(None, None), wants(22, None), wants(None, 7), wants(7, 7)])
def test_without_both_hours_nothing_is_quiet(preferences):
    assert not any(is_quiet(preferences, datetime(2026, 2, 5, hour, tzinfo=UTC)) for hour in range(24))


@unhurried
@given(st.sampled_from(["daily", "weekly"]), st.sampled_from(ZONES), st.sampled_from(AROUND_CHANGES), hours)
def test_every_moment_belongs_to_one_turn_and_turns_never_go_back(how_often, zone, day, hour):
    moments = [day + timedelta(hours=hour, minutes=30 * n) for n in range(2 * 24 * 9)]
    turns = [last_turn(how_often, now, ZoneInfo(zone)) for now in moments]
    assert all(turn <= now for turn, now in zip(turns, moments, strict=True))
    assert turns == sorted(turns)
    apart = {later - earlier for earlier, later in pairwise(turns) if later != earlier}
    days = 1 if how_often == "daily" else 7
    assert all(timedelta(days=days) - gap < timedelta(hours=2) for gap in apart)
    assert len(set(turns)) in ((9, 10) if how_often == "daily" else (2, 3))


def test_days_begin_at_the_hour_of_the_members_own_zone(settings):
    settings.ALERT_HOUR = 6
    noon = datetime(2026, 2, 5, 12, tzinfo=UTC)
    assert last_turn("daily", noon, ZoneInfo("Asia/Tokyo")) == datetime(2026, 2, 4, 21, tzinfo=UTC)
    assert last_turn("daily", noon, ZoneInfo("America/Cayenne")) == datetime(2026, 2, 5, 9, tzinfo=UTC)
    assert last_turn("weekly", noon, ZoneInfo("Asia/Tokyo")) == datetime(2026, 2, 1, 21, tzinfo=UTC)


def test_a_zone_that_is_not_known_any_more_is_the_sites_own(settings):
    assert zone_of("Europe/Nowhere").key == settings.TIME_ZONE
    assert is_quiet(wants(22, 7, "Europe/Nowhere"), datetime(2026, 2, 5, 23, tzinfo=UTC))
