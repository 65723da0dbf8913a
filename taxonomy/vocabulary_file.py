"""Reading the data file of the vocabularies: everything is checked before anything is loaded.

The file is written by hand, so every message names the line, the term and what to do about it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from django.core.validators import validate_slug

from taxonomy.models import LANGUAGES, VOCABULARIES

LARGEST_FILE = 5 * 1024 * 1024
MOST_TERMS = 3000
STEP = 10  # between two positions, so that an editor can put a term in between
LONGEST_LABEL = 100
TERM_KEYS = {"slug", "name", "other_labels", "scope_note", "broader", "labels"}
LABEL_KEYS = {"name", "other"}


class VocabularyFileError(ValueError):
    """The data file cannot be used as it stands."""


@dataclass(frozen=True)
class WrittenTerm:
    """One term as the file has it. `values` has one entry per model field, `broader` apart."""

    slug: str
    line: int
    broader: str
    values: dict[str, str | int]


class _Mapping(dict[Any, Any]):
    line = 0


class _Loader(yaml.SafeLoader):
    """Keeps line numbers and refuses a key written twice, where YAML would silently take the last."""

    def construct_noted_mapping(self, node: yaml.MappingNode) -> Iterator[_Mapping]:
        found = _Mapping()
        found.line = node.start_mark.line + 1
        yield found
        for key_node, value_node in node.value:
            key = self.construct_object(key_node, deep=True)  # type: ignore[no-untyped-call]
            line = key_node.start_mark.line + 1
            if not isinstance(key, str):
                raise VocabularyFileError(f"Line {line}: the key {key!r} is not a text. Put it in quotes.")
            if key in found:
                raise VocabularyFileError(f"Line {line}: “{key}” is written twice here. Keep one of the two.")
            found[key] = self.construct_object(value_node, deep=True)  # type: ignore[no-untyped-call]


_Loader.add_constructor("tag:yaml.org,2002:map", _Loader.construct_noted_mapping)


def read_vocabularies(path: Path) -> dict[str, list[WrittenTerm]]:
    """The vocabularies of a data file, checked as a whole. Raises `VocabularyFileError`."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise VocabularyFileError(f"{path.name} is larger than 5 MB: that is no vocabulary file.")
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise VocabularyFileError(f"{path} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise VocabularyFileError(f"{path.name} is not a UTF-8 text file. Save it as UTF-8.") from error
    return parse_vocabularies(text)


def parse_vocabularies(text: str) -> dict[str, list[WrittenTerm]]:
    try:
        written = yaml.load(text, _Loader)  # noqa: S506 - a SafeLoader
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else "?"
        raise VocabularyFileError(f"Line {line}: this is not well-formed YAML: {error.problem}.") from error
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        if isinstance(error, VocabularyFileError):
            raise
        raise VocabularyFileError(f"This is not well-formed YAML: {error}.") from error
    if not isinstance(written, _Mapping):
        raise VocabularyFileError("The file has no vocabularies: write `challenge:` and the like, each with its terms.")
    found = {}
    for vocabulary, terms in written.items():
        if vocabulary not in VOCABULARIES:
            known = ", ".join(VOCABULARIES)
            raise VocabularyFileError(f"“{vocabulary}” is no vocabulary of this site. There are: {known}.")
        found[vocabulary] = _terms(vocabulary, terms)
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
    if not isinstance(item, _Mapping):
        raise VocabularyFileError(f"{vocabulary}, term {position}: expected `slug:`, `name:` …, found {item!r}.")
    where = f"Line {item.line}, {vocabulary}"
    _refuse_unknown(where, item, TERM_KEYS)
    slug = item.get("slug")
    if isinstance(slug, bool):
        raise VocabularyFileError(
            f"{where}, term {position}: YAML reads this slug as {str(slug).lower()}, as it does no, yes, on and off. "
            'Put it in quotes, e.g. "no".'
        )
    if not isinstance(slug, str):
        raise VocabularyFileError(f"{where}, term {position}: the slug {slug!r} is not a text. Write it, in quotes.")
    try:
        validate_slug(slug)
    except Exception as error:
        raise VocabularyFileError(
            f"{where}: the slug “{slug}” may hold only letters a–z, figures, hyphens and underscores."
        ) from error
    if slug != slug.lower() or len(slug) > LONGEST_LABEL:
        raise VocabularyFileError(f"{where}: the slug “{slug}” must be in lower case and at most 100 characters long.")
    where = f"{where}, “{slug}”"
    values: dict[str, str | int] = {
        "name": _text(where, "name", item.get("name"), is_required=True),
        "other_labels": _label_lines(where, "other_labels", item.get("other_labels")),
        "scope_note": _text(where, "scope_note", item.get("scope_note"), longest=None),
        "sort_order": position * STEP,
    }
    values.update(_foreign_labels(where, item.get("labels")))
    return WrittenTerm(slug, item.line, _text(where, "broader", item.get("broader")), values)


def _foreign_labels(where: str, written: Any) -> dict[str, str | int]:
    labels = _Mapping() if written is None else written
    if not isinstance(labels, _Mapping):
        raise VocabularyFileError(f"{where}: `labels` holds one entry per language, e.g. `fr: {{name: …}}`.")
    _refuse_unknown(f"{where}, labels", labels, set(LANGUAGES[1:]))
    values: dict[str, str | int] = {}
    for language in LANGUAGES[1:]:
        label = labels.get(language)
        label = _Mapping() if label is None else label
        if not isinstance(label, _Mapping):
            raise VocabularyFileError(f"{where}: write the label as `{language}: {{name: …, other: […]}}`.")
        _refuse_unknown(f"{where}, {language}", label, LABEL_KEYS)
        values[f"label_{language}"] = _text(where, f"name ({language})", label.get("name"))
        values[f"other_labels_{language}"] = _label_lines(where, f"other ({language})", label.get("other"))
    return values


def _refuse_unknown(where: str, written: _Mapping, known: set[str]) -> None:
    unknown = sorted(set(written) - known)
    if unknown:
        raise VocabularyFileError(f"{where}: unknown key “{unknown[0]}”. Known are: {', '.join(sorted(known))}.")


def _text(where: str, key: str, value: Any, *, is_required: bool = False, longest: int | None = LONGEST_LABEL) -> str:
    if value is None and not is_required:
        return ""
    if not isinstance(value, str):
        raise VocabularyFileError(f"{where}: `{key}` is {value!r}, not a text. Write it, in quotes.")
    text = " ".join(value.split()) if longest else value.strip()
    if is_required and not text:
        raise VocabularyFileError(f"{where}: `{key}` is empty.")
    if longest and len(text) > longest:
        raise VocabularyFileError(f"{where}: `{key}` is {len(text)} characters long; at most {longest} fit.")
    if "\x00" in text:
        raise VocabularyFileError(f"{where}: `{key}` holds a null character. Remove it.")
    return text


def _label_lines(where: str, key: str, value: Any) -> str:
    if value is None:
        return ""
    if not isinstance(value, list):
        raise VocabularyFileError(f"{where}: `{key}` is a list: [one label, another].")
    return "\n".join(_text(where, key, label, is_required=True) for label in value)
