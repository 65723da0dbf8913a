"""Indexes that follow what is saved, a readers' search, and a case that says a word which no other entry says."""

from collections.abc import Callable
from typing import Any

import pytest
from django.utils import timezone

from catalogue.models import EntryAttachment, EntryLink
from search.indexer import catch_up
from tests.catalogue.factories import CaseStudyFactory
from tests.catalogue.test_no_door_leaks import SECRET, public_entries, read_file


@pytest.fixture(autouse=True)
def every_text_is_signed(monkeypatch: pytest.MonkeyPatch) -> None:
    """The gate (tests/lessons/gate) has its own tests; here cases are published and published again."""
    monkeypatch.setattr("lessons.gate.guard.refusal", lambda page, asked=None: "")


@pytest.fixture
def live_index(search_index: Callable[[], None], settings: Any) -> Callable[[], None]:
    """Indexes that follow what is saved; call it to index everything and what waits."""
    settings.WAGTAILSEARCH_BACKENDS = {
        name: options | {"AUTO_UPDATE": True} for name, options in settings.WAGTAILSEARCH_BACKENDS.items()
    }

    def index_everything() -> None:
        search_index()
        catch_up()

    return index_everything


@pytest.fixture
def neighbours(db: None) -> list[Any]:
    return public_entries()


@pytest.fixture
def case(neighbours: list[Any], live_index: Callable[[], None]) -> Any:
    """A public case, found, listed and linked like any other, whose every text says the word."""
    tags = {name: list(getattr(neighbours[0], name).all()) for name in ("challenges", "target_groups", "countries")}
    page = CaseStudyFactory(
        title=f"{SECRET} handover",
        slug="a-case-of-its-own",
        summary=f"The {SECRET} handover before release was late.",
        also_known_as=SECRET,
        situation=f"<p>{SECRET} was to be released.</p>",
        tags=tags,
        year=2024,
        last_published_at=timezone.now(),
    )
    EntryLink.objects.create(page=neighbours[1], to=page, kind="supports", note=f"{SECRET} in a note")
    file = read_file(f"{SECRET} in the agenda")
    EntryAttachment.objects.create(page=page, document=file, title=f"{SECRET} agenda")
    live_index()
    return page
