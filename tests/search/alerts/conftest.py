"""An index, and days that pass."""

from datetime import timedelta

import pytest
from django.utils import timezone

from search.alerts.jobs import send_alerts
from search.models import SavedSearch


@pytest.fixture
def index(search_index):
    def build() -> None:
        search_index("public", "practitioners")

    build()
    return build


@pytest.fixture
def a_day_passes(index):
    """Builds the indexes, and puts every look for news back by more than a week: whatever is due is due now."""

    def pass_() -> None:
        index()
        SavedSearch.objects.update(checked_at=timezone.now() - timedelta(days=9))

    return pass_


@pytest.fixture
def mailed(a_day_passes, mailoutbox):
    """A day passes; the mails that went out at its end."""

    def after_a_day() -> list:
        before = len(mailoutbox)
        a_day_passes()
        send_alerts()
        return mailoutbox[before:]

    return after_a_day
