"""Finding what may identify somebody in a text."""

from collections.abc import Iterable, Iterator
from typing import Literal

from anonymisation.detect import (
    dates,
    gazetteer,
    names,
    nationality,
    organisations,
    patterns,
    places,
    propagation,
    unknown,
)
from anonymisation.detect.document import LIMIT, Document, TooLong
from anonymisation.detect.folding import fold
from anonymisation.detect.languages import language as load
from anonymisation.detect.merging import merged
from anonymisation.findings import Finding, Kind

__all__ = ["LIMIT", "TooLong", "find"]

Mode = Literal["recall", "policy"]
LAYERS = (patterns, dates, names, places, organisations, nationality, unknown)
NAMES = {Kind.PERSON, Kind.PLACE, Kind.ORGANISATION}


def find(
    text: str,
    language: str = "en",
    *,
    mode: Mode = "recall",
    model: str = "auto",
    known_terms: Iterable[str] = (),
) -> list[Finding]:
    """Everything in `text` by which somebody may be recognised, in order of place, without overlaps.

    `language`: en, fr, nl, de or es. `mode`: «recall» leaves out nothing that may identify; «policy» leaves out what
    the exchange tolerates (countries, generic courts and services). `model`: «auto» asks the named-entity model where
    it is installed, «none» never. `known_terms`: terms of the field besides those of anonymisation/data. Offsets in
    characters of `text` as given. Raises `TooLong` beyond `LIMIT` characters.
    """
    document = Document(text, load(language), gazetteer.terms() | {fold(term) for term in known_terms})
    found = [finding for layer in LAYERS for finding in layer.findings(document)]
    found = list(_not_of_the_field(document, found))
    found += propagation.findings(document, found)
    found = merged(_not_of_the_field(document, found), document.plain)
    return [document.as_given(finding) for finding in found]


def _not_of_the_field(document: Document, found: Iterable[Finding]) -> Iterator[Finding]:
    """Without terms of the field: «PAIRS», «Safety House». A term that is a first name too («Mar») is one in capitals."""
    for finding in found:
        term = finding.kind in NAMES and fold(finding.text) in document.known_terms
        if not term or (not finding.text.isupper() and gazetteer.is_given(finding.text)):
            yield finding
