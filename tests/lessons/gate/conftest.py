"""Two editors, and a disclosure check whose light a test can choose."""

import pytest

from lessons.gate import subject
from lessons.gate.disclosure import GREEN, Judgement
from lessons.models import CaseStudyPage
from tests.catalogue.factories import CaseStudyFactory
from tests.lessons.gate.cases import editor_named


@pytest.fixture
def second_editor(db):
    return editor_named("second-editor")


@pytest.fixture(autouse=True)
def light(monkeypatch):
    """Green unless told otherwise: `light["is"] = "red"`."""
    chosen = {"is": GREEN}
    monkeypatch.setattr(subject, "judge", lambda page, **told: Judgement(chosen["is"], estimate=12))
    return chosen


@pytest.fixture
def case(db) -> CaseStudyPage:
    return CaseStudyFactory(title="A live case", audience="practitioners")
