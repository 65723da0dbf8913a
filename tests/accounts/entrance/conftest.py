from collections.abc import Iterator
from typing import Any

import pytest
from django.core.cache import cache


@pytest.fixture(autouse=True)
def nobody_was_here_before() -> Iterator[None]:
    cache.clear()
    yield
    cache.clear()


@pytest.fixture(autouse=True)
def no_test_fails_at_the_end_of_half_a_minute(settings: Any) -> None:
    """A code is made in one half minute and looked at in the next, sometimes."""
    settings.MFA_TOTP_TOLERANCE = 1


@pytest.fixture
def commits_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """What follows a commit is done within the request, as it is in service: it asks allauth for the request."""
    monkeypatch.setattr("django.db.transaction.on_commit", lambda then, *args, **kwargs: then())
