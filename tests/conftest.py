"""Shared by every test: readers of each circle, an index on demand, and no request that leaves this machine."""

import logging
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth.models import AnonymousUser, Group

from accounts.models import User
from accounts.sealing import remember_digest_key
from tests.databases import flushing

# What is found in a test must not hang on what somebody has installed: no models but in the folder that is named.
os.environ.setdefault("ENTITIES_DIR", "no-models")


@pytest.fixture(autouse=True, scope="session")
def key_of_digests() -> None:
    """So that tests without a database have digests too, and no test counts the query that reads the key."""
    remember_digest_key(b"only for tests")


@pytest.fixture(autouse=True, scope="session")
def tests_may_empty_the_log() -> Iterator[None]:
    with flushing():
        yield


@pytest.fixture(autouse=True)
def nobody_silences_a_logger() -> Iterator[None]:
    """A test that asserts that something is not in the log says nothing once an earlier one has silenced it."""
    yield
    silenced = [
        name
        for name, logger in logging.root.manager.loggerDict.items()
        if isinstance(logger, logging.Logger) and logger.disabled
    ]
    assert not silenced, f"Loggers were switched off: {silenced[:5]}"


@pytest.fixture
def visitor() -> AnonymousUser:
    return AnonymousUser()


def member(role: str) -> User:
    user = User.objects.create_user(f"a-{role}", email=f"{role}@example.org", password="a long enough password")
    user.groups.add(Group.objects.get(name=role))
    return user


@pytest.fixture
def practitioner(db: None) -> User:
    return member("practitioner")


@pytest.fixture
def trainer(db: None) -> User:
    return member("trainer")


@pytest.fixture
def moderator(db: None) -> User:
    return member("moderator")


@pytest.fixture
def editor(db: None) -> User:
    return member("editor")


@pytest.fixture
def without_role(db: None) -> User:
    return User.objects.create_user("newcomer", email="newcomer@example.org", password="a long enough password")


@pytest.fixture
def administrator(db: None) -> User:
    return User.objects.create_superuser("chief", email="chief@example.org", password="a long enough password")


@pytest.fixture
def unsigned(monkeypatch: pytest.MonkeyPatch) -> None:
    """Cases are published without anybody's signature: for tests of something else than the gate."""
    monkeypatch.setattr("lessons.gate.guard.refusal", lambda page, asked=None: "")
    monkeypatch.setattr("lessons.gate.guard.is_signed", lambda page: True)


@pytest.fixture
def search_index(db: None, settings: Any, tmp_path: Path) -> Callable[[], None]:
    """A private index folder; call the fixture's value to index everything that is in the database."""
    from django.core.management import call_command

    settings.SEARCH_INDEX_DIR = tmp_path / "index"
    settings.WAGTAILSEARCH_BACKENDS = {
        name: options | {"PATH": tmp_path / "index" / name} for name, options in settings.WAGTAILSEARCH_BACKENDS.items()
    }

    def index_everything() -> None:
        call_command("update_index", verbosity=0)

    return index_everything
