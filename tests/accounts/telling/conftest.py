"""A kind of notice whose words are in the hands of the test."""

from datetime import UTC, datetime

import pytest

from accounts.telling import kinds, tell
from accounts.telling.kinds import Line

SECRET = "zwobbelheim"
#: A Thursday, in winter: eleven o'clock in Brussels.
NOW = datetime(2026, 2, 5, 10, tzinfo=UTC)


@pytest.fixture(autouse=True)
def a_kind(monkeypatch):
    """Kinds of this test only: «plain» is readable unless its thing is in the set that the fixture gives."""
    gone: set[str] = set()

    def words(user, notices):
        return [Line(one, f"Plain {SECRET}", f"/cases/{SECRET}/") for one in notices if one.thing not in gone]

    monkeypatch.setattr(kinds, "_kinds", dict(kinds._kinds))
    kinds.register("plain", words=words, mail_words=("plain thing", "plain things"))
    kinds.register(
        "grave", words=words, mail_words=("grave thing", "grave things"), preference="", also_if_suspended=True
    )
    kinds.register("question", words=words, mail_words=("question", "questions"), preference="questions")
    return gone


@pytest.fixture
def told():
    def told(user, number=1, **values):
        return tell(
            user=user,
            **{"kind": "plain", "thing": f"thing:{number}", "key": f"{SECRET} {number}", "now": NOW} | values,
        )

    return told
