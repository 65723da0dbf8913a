"""Reading a data file written by hand: YAML with line numbers, and checks whose messages say what to do."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml
from django.core.validators import validate_slug

from taxonomy.models import LANGUAGES

LARGEST_FILE = 5 * 1024 * 1024
LONGEST_LABEL = 100
LABEL_KEYS = {"name", "other"}


class VocabularyFileError(ValueError):
    """The data file cannot be used as it stands."""


class Mapping(dict[Any, Any]):
    line = 0


class _Loader(yaml.SafeLoader):
    """Keeps line numbers and refuses a key written twice, where YAML would silently take the last."""

    def construct_noted_mapping(self, node: yaml.MappingNode) -> Iterator[Mapping]:
        found = Mapping()
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


def read_text(path: Path) -> str:
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise VocabularyFileError(f"{path.name} is larger than 5 MB: that is no vocabulary file.")
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise VocabularyFileError(f"{path} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise VocabularyFileError(f"{path.name} is not a UTF-8 text file. Save it as UTF-8.") from error


def read_yaml(text: str) -> Any:
    """What the text holds, each mapping with the line on which it begins."""
    try:
        return yaml.load(text, _Loader)  # noqa: S506 - a SafeLoader
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else "?"
        raise VocabularyFileError(f"Line {line}: this is not well-formed YAML: {error.problem}.") from error
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        if isinstance(error, VocabularyFileError):
            raise
        raise VocabularyFileError(f"This is not well-formed YAML: {error}.") from error


def slug_of(item: Mapping, where: str) -> str:
    """The checked slug of an entry; `where` says which entry it is."""
    slug = item.get("slug")
    if isinstance(slug, bool):
        raise VocabularyFileError(
            f"{where}: YAML reads this slug as {str(slug).lower()}, as it does no, yes, on and off. "
            'Put it in quotes, e.g. "no".'
        )
    if not isinstance(slug, str):
        raise VocabularyFileError(f"{where}: the slug {slug!r} is not a text. Write it, in quotes.")
    try:
        validate_slug(slug)
    except Exception as error:
        raise VocabularyFileError(
            f"{where}: the slug “{slug}” may hold only letters a–z, figures, hyphens and underscores."
        ) from error
    if slug != slug.lower() or len(slug) > LONGEST_LABEL:
        raise VocabularyFileError(f"{where}: the slug “{slug}” must be in lower case and at most 100 characters long.")
    return slug


def foreign_labels(where: str, written: Any) -> dict[str, str | int]:
    labels = Mapping() if written is None else written
    if not isinstance(labels, Mapping):
        raise VocabularyFileError(f"{where}: `labels` holds one entry per language, e.g. `fr: {{name: …}}`.")
    refuse_unknown(f"{where}, labels", labels, set(LANGUAGES[1:]))
    values: dict[str, str | int] = {}
    for language in LANGUAGES[1:]:
        label = labels.get(language)
        label = Mapping() if label is None else label
        if not isinstance(label, Mapping):
            raise VocabularyFileError(f"{where}: write the label as `{language}: {{name: …, other: […]}}`.")
        refuse_unknown(f"{where}, {language}", label, LABEL_KEYS)
        values[f"label_{language}"] = text_of(where, f"name ({language})", label.get("name"))
        values[f"other_labels_{language}"] = label_lines(where, f"other ({language})", label.get("other"))
    return values


def refuse_unknown(where: str, written: Mapping, known: set[str]) -> None:
    unknown = sorted(set(written) - known)
    if unknown:
        raise VocabularyFileError(f"{where}: unknown key “{unknown[0]}”. Known are: {', '.join(sorted(known))}.")


def text_of(where: str, key: str, value: Any, *, is_required: bool = False, longest: int | None = LONGEST_LABEL) -> str:
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


def label_lines(where: str, key: str, value: Any) -> str:
    if value is None:
        return ""
    if not isinstance(value, list):
        raise VocabularyFileError(f"{where}: `{key}` is a list: [one label, another].")
    return "\n".join(text_of(where, key, label, is_required=True) for label in value)
