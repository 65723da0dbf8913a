"""Reading the data file of the vocabularies: everything is checked before anything is loaded.

The file is written by hand, so every message names the line, the term and what to do about it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from taxonomy.concept_file import WrittenConcept, read_concepts
from taxonomy.data_file import (
    Mapping,
    VocabularyFileError,
    foreign_labels,
    label_lines,
    read_text,
    read_yaml,
    refuse_unknown,
    slug_of,
    text_of,
)
from taxonomy.models import VOCABULARIES, Concept

__all__ = ["VocabularyFileError", "WrittenConcept", "WrittenTerm", "parse_vocabularies", "read_vocabularies"]

MOST_TERMS = 3000
STEP = 10  # between two positions, so that an editor can put a term in between
TERM_KEYS = {"slug", "name", "other_labels", "scope_note", "broader", "labels"}


@dataclass(frozen=True)
class WrittenTerm:
    """One term as the file has it. `values` has one entry per model field, `broader` apart."""

    slug: str
    line: int
    broader: str
    values: dict[str, Any]


Written = dict[str, Sequence[WrittenTerm | WrittenConcept]]


def read_vocabularies(path: Path) -> Written:
    """The vocabularies of a data file, checked as a whole. Raises `VocabularyFileError`."""
    return parse_vocabularies(read_text(path))


def parse_vocabularies(text: str) -> Written:
    written = read_yaml(text)
    if not isinstance(written, Mapping):
        raise VocabularyFileError("The file has no vocabularies: write `challenge:` and the like, each with its terms.")
    found: Written = {}
    for vocabulary, terms in written.items():
        if vocabulary == Concept.former_key:
            found[vocabulary] = read_concepts(terms)
        elif vocabulary in VOCABULARIES:
            found[vocabulary] = _terms(vocabulary, terms)
        else:
            known = ", ".join((*VOCABULARIES, Concept.former_key))
            raise VocabularyFileError(f"“{vocabulary}” is no vocabulary of this site. There are: {known}.")
    return found


def _terms(vocabulary: str, written: Any) -> list[WrittenTerm]:
    if written is None:
        return []
    if not isinstance(written, list):
        raise VocabularyFileError(f"{vocabulary}: a list of terms is expected, each beginning with `- slug:`.")
    if len(written) > MOST_TERMS:
        raise VocabularyFileError(f"{vocabulary}: more than {MOST_TERMS} terms are no longer a vocabulary.")
    terms: dict[str, WrittenTerm] = {}
    names: dict[str, str] = {}
    for position, item in enumerate(written, start=1):
        term = _term(vocabulary, item, position)
        where = f"Line {term.line}, {vocabulary}:"
        if term.slug in terms:
            raise VocabularyFileError(
                f"{where} the slug “{term.slug}” stands on line {terms[term.slug].line} already. Rename one of them."
            )
        name = str(term.values["name"])
        if name.casefold() in names:
            raise VocabularyFileError(
                f"{where} “{term.slug}” and “{names[name.casefold()]}” are both called “{name}”. Rename one of them."
            )
        terms[term.slug], names[name.casefold()] = term, term.slug
    _check_broader(vocabulary, terms)
    return list(terms.values())


def _check_broader(vocabulary: str, terms: dict[str, WrittenTerm]) -> None:
    for term in terms.values():
        where = f"Line {term.line}, {vocabulary}"
        if term.broader and term.broader not in terms:
            raise VocabularyFileError(
                f"{where}: the broader term “{term.broader}” of “{term.slug}” is not in the file. "
                "Add it, or take `broader` away."
            )
        above, seen = term.broader, {term.slug}
        while above:
            if above in seen:
                raise VocabularyFileError(
                    f"{where}: “{term.slug}” ends up above itself. Change one of the broader terms."
                )
            seen.add(above)
            above = terms[above].broader


def _term(vocabulary: str, item: Any, position: int) -> WrittenTerm:
    if not isinstance(item, Mapping):
        raise VocabularyFileError(f"{vocabulary}, term {position}: expected `slug:`, `name:` …, found {item!r}.")
    where = f"Line {item.line}, {vocabulary}"
    refuse_unknown(where, item, TERM_KEYS)
    slug = slug_of(item, f"{where}, term {position}")
    where = f"{where}, “{slug}”"
    values: dict[str, str | int] = {
        "name": text_of(where, "name", item.get("name"), is_required=True),
        "other_labels": label_lines(where, "other_labels", item.get("other_labels")),
        "scope_note": text_of(where, "scope_note", item.get("scope_note"), longest=None),
        "sort_order": position * STEP,
    }
    values.update(foreign_labels(where, item.get("labels")))
    return WrittenTerm(slug, item.line, text_of(where, "broader", item.get("broader")), values)
