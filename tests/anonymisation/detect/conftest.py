"""Asking the finder as the tests do: what of a text is found, and as what."""

import pytest

from anonymisation.detect import find
from anonymisation.findings import Kind


@pytest.fixture
def found():
    """`found(text)` gives {words: kind} of the findings, by rules and lists alone."""

    def ask(text: str, language: str = "en", **options) -> dict[str, Kind]:
        return {finding.text: finding.kind for finding in find(text, language, model="none", **options)}

    return ask
