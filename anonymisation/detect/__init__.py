"""Finding what may identify somebody in a text."""

from collections.abc import Iterable
from types import ModuleType
from typing import Literal

from anonymisation.detect import (
    amounts,
    capitals,
    contacts,
    dates,
    entities,
    gazetteer,
    learned,
    names,
    narrative,
    national,
    nationality,
    numbers,
    organisations,
    places,
    propagation,
    small,
    streets,
    unknown,
)
from anonymisation.detect.document import LIMIT, Document, TooLong
from anonymisation.detect.folding import fold, forget
from anonymisation.detect.languages import language as load
from anonymisation.detect.merging import merged
from anonymisation.detect.ours import findings_of_others
from anonymisation.detect.tolerated import identifying
from anonymisation.findings import Finding

__all__ = ["LIMIT", "TooLong", "coverage", "find"]

Mode = Literal["recall", "policy"]
LAYERS = (
    contacts,
    national,
    numbers,
    amounts,
    dates,
    names,
    places,
    streets,
    organisations,
    nationality,
    small,
    narrative,
    unknown,
    capitals,
)


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
    the exchange tolerates (countries, generic courts and services). `model`: «auto» asks the models of `make entities`
    where they are installed, «none» never. `known_terms`: terms of the field besides those of anonymisation/data. Offsets in
    characters of `text` as given. Raises `TooLong` beyond `LIMIT` characters.
    """
    try:
        return _found(text, language, mode, model, known_terms)
    finally:
        forget()


def _found(text: str, language: str, mode: Mode, model: str, known_terms: Iterable[str]) -> list[Finding]:
    document = Document(text, load(language), gazetteer.terms() | {fold(term) for term in known_terms})
    layers = LAYERS if model == "none" else (*LAYERS, entities)
    found = by_rules(document, layers, mode)
    # Nothing is read from disk for what is no prose.
    weights = learned.model_of(document.language.code) if learned.is_told(document) else None
    if weights is not None:
        weighed = identifying(document, learned.weighed(document, found, weights, model != "none"), mode)
        found = merged(weighed, document.plain)
    return [document.as_given(finding) for finding in findings_of_others(found, document)]


def by_rules(document: Document, layers: Iterable[ModuleType] = LAYERS, mode: Mode = "recall") -> list[Finding]:
    """What the layers find, in places of `document.plain`, without overlaps."""
    found = [finding for layer in layers for finding in layer.findings(document)]
    found = list(identifying(document, found, mode))
    found += identifying(document, propagation.findings(document, found), mode)
    return merged(found, document.plain)


def coverage(language: str) -> str:
    """What a reader should know about how well texts in this language are checked; "" when nothing special."""
    words = load(language)
    if language.lower()[:2] != words.code:
        return "Detection is limited: this language is not known here, the rules of English were used."
    if words.code != "en":
        return f"Detection is limited for {words.name}: rules, lists of names and a small tagger, no language model. Read twice."
    return ""
