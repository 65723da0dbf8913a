"""A case on its way in, its author signed in, and what is received of a file without a process of its own."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from django.core.cache import cache
from django.test import Client

from anonymisation.files.outcome import Refused
from anonymisation.findings import Finding, Kind, Tier
from anonymisation.replacing import Proposal
from catalogue import looking
from lessons.models import Submission
from lessons.submissions import filing, saving
from lessons.submissions.attachments import Received
from tests.lessons.submissions.telling import TOLD, tell

ADDRESS = re.compile(r"[\w.]+@[\w.]+\w")


@pytest.fixture(autouse=True)
def nobody_was_here_before() -> None:
    """Limits count in the cache, which outlives a test."""
    cache.clear()


@pytest.fixture
def author(practitioner: Any) -> Any:
    return practitioner


@pytest.fixture
def draft(author: Any) -> Submission:
    return saving.begin(author=author, kind="case", language="en")


@pytest.fixture
def told(draft: Submission) -> Submission:
    return tell(draft, **TOLD)


@pytest.fixture
def signed_in(client: Client, author: Any) -> Client:
    client.force_login(author)
    return client


@pytest.fixture
def strict(author: Any) -> Client:
    """A browser: it has to show the token of its forms."""
    client = Client(enforce_csrf_checks=True)
    client.force_login(author)
    return client


@pytest.fixture
def received(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Stands in for the cleaning process, which has tests of its own: call the value with what it shall answer."""

    def answer(*, text: str = "", refused: str = "", name_words: str = "") -> None:
        def receive(*, name: str, content: bytes, number: int = 1) -> Received:
            if refused:
                raise Refused(refused)
            told = ["the author’s name"]
            return Received(b"stripped", f"document {number}.pdf", "application/pdf", told, text, name_words)

        monkeypatch.setattr(filing, "receive", receive)

    return answer


@pytest.fixture
def mails_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """Finds mail addresses alone and in words of its own, so that tests of pages hold whatever the real ones learn."""

    def find(text: str, language: str = "en") -> list[Finding]:
        return [
            Finding(m.start(), m.end(), m[0], Kind.EMAIL, True, 1.0, Tier.MASK, "it names one person")
            for m in ADDRESS.finditer(text)
        ]

    def propose(texts: Any, findings: Any, language: str = "en") -> dict[str, list[Proposal]]:
        return {name: [Proposal(one, "[email]", "kind") for one in found] for name, found in findings.items()}

    monkeypatch.setattr(looking, "find", find)
    monkeypatch.setattr(looking, "propose", propose)
