"""A case on its way in, its author signed in, and what is received of a file without a process of its own."""

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from anonymisation.files.outcome import Refused
from lessons.models import Submission
from lessons.submissions import filing, saving
from lessons.submissions.attachments import Received
from tests.lessons.submissions.telling import TOLD, tell


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

    def answer(*, text: str = "", refused: str = "") -> None:
        def receive(*, name: str, content: bytes, number: int = 1) -> Received:
            if refused:
                raise Refused(refused)
            return Received(b"stripped", f"document {number}.pdf", "application/pdf", ["the author’s name"], text)

        monkeypatch.setattr(filing, "receive", receive)

    return answer
