"""Who may import whom, and that every list of rooms names the same rooms."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from catalogue.audience import entry_models

ROOT = Path(__file__).resolve().parents[2]


def test_imports_go_down_the_house_only():
    """In a process of its own: import-linter configures logging anew and so silences every logger of this one."""
    look = [
        sys.executable,
        "-c",
        "from importlinter.cli import lint_imports; raise SystemExit(lint_imports(no_cache=True))",
    ]
    search_path = os.pathsep.join([str(ROOT / "site"), str(ROOT)])
    run = subprocess.run(look, cwd=ROOT, env=os.environ | {"PYTHONPATH": search_path}, capture_output=True, text=True)
    assert run.returncode == 0, run.stdout + run.stderr


def test_every_room_is_in_the_wheel_in_the_contract_and_known_to_the_tools(pyproject, packages):
    tool = pyproject["tool"]
    layers = tool["importlinter"]["contracts"][0]["layers"]
    in_layers = {room.strip() for layer in layers for room in layer.split("|")}
    assert set(tool["importlinter"]["root_packages"]) == set(packages)
    assert in_layers == set(packages)
    assert set(tool["ruff"]["lint"]["isort"]["known-first-party"]) == set(packages)
    assert {Path(name).name for name in tool["mypy"]["files"]} >= set(packages)


def test_no_room_is_forgotten(packages, tracked_files):
    beside_site = {file.relative_to("site") if file.parts[0] == "site" else file for file in tracked_files}
    on_disk = {file.parts[0] for file in beside_site if len(file.parts) == 2 and file.name == "__init__.py"}
    assert on_disk == set(packages)


def test_every_page_type_says_where_it_may_stand_and_what_may_stand_under_it():
    from wagtail.models import get_page_models

    for model in get_page_models():
        if model._meta.app_label == "wagtailcore":
            continue
        assert "parent_page_types" in vars(model), model
        assert "subpage_types" in vars(model), model


@pytest.mark.parametrize("name", ["type_key", "type_label", "type_label_plural", "body_fields"])
def test_every_entry_type_says_what_it_is_called(name):
    for model in entry_models():
        assert getattr(model, name), model
