"""README.md is checked where it can drift from the code: settings, commands, addresses of files."""

import re
from pathlib import Path
from typing import Any

from throughcare.settings.environment import VARIABLES

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def shown(default: Any) -> str:
    """A default as the table writes it."""
    if default in ("", []):
        return "–"
    if isinstance(default, bool):
        return f"`{str(default).lower()}`"
    return f"`{default}`"


def test_the_table_of_settings_is_the_list_that_the_code_reads():
    rows = re.findall(r"^\| `([A-Z_]+)` \| (.+?) \| (.+?) \|$", README, flags=re.MULTILINE)
    assert rows == [(variable.name, shown(variable.default), variable.purpose) for variable in VARIABLES]


DOCUMENTS = [ROOT / name for name in ("README.md", "CONTRIBUTING.md", "SECURITY.md")] + list(
    (ROOT / "docs").rglob("*.md")
)


def test_every_make_command_that_the_documents_name_exists():
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z-]+):", makefile, flags=re.MULTILINE))
    for document in DOCUMENTS:
        text = document.read_text(encoding="utf-8")
        named = set(re.findall(r"(?:`|^ *)make ([a-z][a-z-]*)", text, flags=re.MULTILINE))
        assert named <= targets, document.name


def test_every_file_that_the_documents_link_to_exists():
    for document in DOCUMENTS:
        for link in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", document.read_text(encoding="utf-8")):
            if not re.match(r"https?:|mailto:", link):
                assert (document.parent / link).exists(), f"{document.name} links to {link}"


def test_every_setting_that_the_paper_on_privacy_names_exists_with_the_number_it_gives():
    """Somebody signs this paper: what it says of times must be what the software does."""
    text = (ROOT / "docs" / "operate" / "privacy.md").read_text(encoding="utf-8")
    known = {variable.name: variable.default for variable in VARIABLES}
    named = set(re.findall(r"`([A-Z]+(?:_[A-Z]+)+)`", text))
    assert named
    assert named <= known.keys()
    for name, number in re.findall(r"`([A-Z_]+)` \((\d+)\)", text):
        assert str(known[name]) == number, name
    assert len(re.findall(r"`([A-Z_]+)` \((\d+)\)", text)) >= 3
