"""The glossary part of a data file: entries as in a vocabulary, with the terms that mean the same in `tags`."""

from dataclasses import dataclass
from typing import Any

from taxonomy.data_file import (
    Mapping,
    VocabularyFileError,
    foreign_labels,
    label_lines,
    refuse_unknown,
    slug_of,
    text_of,
)
from taxonomy.models import VOCABULARIES, lines, same_label

MOST_CONCEPTS = 3000
CONCEPT_KEYS = {"slug", "name", "other_labels", "scope_note", "capitals_only", "tags", "labels"}


@dataclass(frozen=True)
class WrittenConcept:
    """One concept as the file has it. `values` has one entry per model field, its terms («phase:custody») apart."""

    slug: str
    line: int
    tags: list[str]
    values: dict[str, Any]


def read_concepts(written: Any) -> list[WrittenConcept]:
    if written is None:
        return []
    if not isinstance(written, list):
        raise VocabularyFileError("concept: a list of concepts is expected, each beginning with `- slug:`.")
    if len(written) > MOST_CONCEPTS:
        raise VocabularyFileError(f"concept: more than {MOST_CONCEPTS} concepts are no longer a glossary.")
    concepts: dict[str, WrittenConcept] = {}
    owners: dict[str, str] = {}
    for position, item in enumerate(written, start=1):
        concept = _concept(item, position)
        where = f"Line {concept.line}, concept:"
        if concept.slug in concepts:
            raise VocabularyFileError(
                f"{where} the slug “{concept.slug}” stands on line {concepts[concept.slug].line} already. "
                "Rename one of them."
            )
        for label in _labels(concept):
            owner = owners.setdefault(same_label(label), concept.slug)
            if owner != concept.slug:
                raise VocabularyFileError(
                    f"{where} “{label}” is a label of “{owner}” and of “{concept.slug}”. Take it out of one of them."
                )
        concepts[concept.slug] = concept
    return list(concepts.values())


def _labels(concept: WrittenConcept) -> list[str]:
    names = [key for key in concept.values if key == "name" or key.startswith(("label_", "other_labels"))]
    return [label for name in names for label in lines(concept.values[name])]


def _concept(item: Any, position: int) -> WrittenConcept:
    if not isinstance(item, Mapping):
        raise VocabularyFileError(f"concept {position}: expected `slug:`, `name:` …, found {item!r}.")
    where = f"Line {item.line}, concept"
    refuse_unknown(where, item, CONCEPT_KEYS)
    slug = slug_of(item, f"{where} {position}")
    where = f"{where} “{slug}”"
    capitals_only = item.get("capitals_only", False)
    if not isinstance(capitals_only, bool):
        raise VocabularyFileError(f"{where}: `capitals_only` is true or false, not {capitals_only!r}.")
    values: dict[str, Any] = {
        "name": text_of(where, "name", item.get("name"), is_required=True),
        "other_labels": label_lines(where, "other_labels", item.get("other_labels")),
        "scope_note": text_of(where, "scope_note", item.get("scope_note"), longest=None),
        "capitals_only": capitals_only,
        **foreign_labels(where, item.get("labels")),
    }
    return WrittenConcept(slug, item.line, _tags(where, item.get("tags")), values)


def _tags(where: str, written: Any) -> list[str]:
    tags = Mapping() if written is None else written
    if not isinstance(tags, Mapping):
        raise VocabularyFileError(f"{where}: `tags` names terms by vocabulary, e.g. `phase: [custody]`.")
    refuse_unknown(f"{where}, tags", tags, set(VOCABULARIES))
    return sorted(
        f"{vocabulary}:{slug}"
        for vocabulary, slugs in tags.items()
        for slug in lines(label_lines(where, vocabulary, slugs))
    )
