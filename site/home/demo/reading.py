"""Demonstration files to plain data: front matter, and one HTML fragment per section. No database here."""

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import nh3
import yaml
from markdown_it import MarkdownIt

CONTENT = Path(__file__).parent
#: Folders in the order in which pages are made: a paper names practices, so practices come first.
FOLDERS = ("practices", "manuals", "lessons", "cases", "events", "papers")
_TAGS = {"p", "ul", "ol", "li", "strong", "em", "h3", "a", "br"}
_SECTION = re.compile(r"^## +(.+?)\s*$", re.MULTILINE)
_markdown = MarkdownIt("commonmark")


class DemoFileError(Exception):
    """A demonstration file cannot be used; the message names the file and what to mend."""


@dataclass(frozen=True)
class DemoFile:
    """One entry as its author wrote it. `key` is folder/slug, the name that links use."""

    key: str
    path: Path
    kind: str
    facts: dict[str, Any]
    sections: dict[str, str] = field(default_factory=dict)

    @property
    def parent_key(self) -> str:
        return self.key.rpartition("/")[0]


def to_html(markdown: str) -> str:
    """Markdown to the small HTML that rich text fields keep; anything else is dropped."""
    return nh3.clean(_markdown.render(markdown), tags=_TAGS, attributes={"a": {"href"}}, link_rel=None).strip()


def read_file(path: Path, root: Path = CONTENT) -> DemoFile:
    text = path.read_text(encoding="utf-8")
    parts = text.split("---\n", 2)
    if len(parts) != 3 or parts[0].strip():
        raise DemoFileError(f"{path.name}: it must begin with a front matter between two lines of three dashes.")
    try:
        facts = yaml.safe_load(parts[1])
    except yaml.YAMLError as error:
        raise DemoFileError(f"{path.name}: the front matter is not YAML: {error}") from error
    if not isinstance(facts, dict) or not facts.get("title") or not facts.get("summary"):
        raise DemoFileError(f"{path.name}: the front matter needs at least a title and a summary.")
    relative = path.relative_to(root)
    folder = relative.parts[0]
    if path.name.startswith("_"):
        key = str(relative.parent)
        kind = path.stem.lstrip("_")
    else:
        key = str(relative.with_suffix(""))
        kind = {"manuals": "recommendation", "cases": "case"}.get(folder, folder.removesuffix("s"))
    pieces = _SECTION.split(parts[2])
    if pieces[0].strip():
        raise DemoFileError(f"{path.name}: there is text before the first «## Section» heading.")
    sections = {pieces[i].strip().lower().replace(" ", "_"): to_html(pieces[i + 1]) for i in range(1, len(pieces), 2)}
    return DemoFile(key=key, path=path, kind=kind, facts=facts, sections=sections)


def read_all(root: Path = CONTENT) -> list[DemoFile]:
    """Every file, parents before children, in the order of FOLDERS."""
    found: list[DemoFile] = []
    for folder in FOLDERS:
        own = [read_file(path, root) for path in sorted((root / folder).rglob("*.md"))]
        found += sorted(own, key=lambda file: (file.key.count("/"), file.key))
    return found
