"""Rules that every file keeps: short modules with a noun for a name, no trace of the machine they were made on."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TEMPLATES = Path("site/throughcare/templates")
COMPONENTS = sorted((ROOT / TEMPLATES / "components").glob("*.html"))
STYLES = ROOT / "site/throughcare/static/css"
STYLESHEETS = "\n".join(path.read_text(encoding="utf-8") for path in STYLES.rglob("*.css"))
LONGEST = 400


def of_ours(tracked_files: list[Path], suffix: str) -> list[Path]:
    return [file for file in tracked_files if file.suffix == suffix]


def test_no_module_is_longer_than_one_can_read(tracked_files):
    """Migrations are written once and tests are lists; everything else is split by noun."""
    measured = {
        file.as_posix(): len((ROOT / file).read_text(encoding="utf-8").splitlines())
        for file in of_ours(tracked_files, ".py")
        if "migrations" not in file.parts and file.parts[0] != "tests"
    }
    assert {name: length for name, length in measured.items() if length > LONGEST} == {}


def test_no_module_is_a_drawer_for_odds_and_ends(tracked_files):
    drawers = {"utils.py", "util.py", "helpers.py", "helper.py", "misc.py", "common.py"}
    assert [file for file in tracked_files if file.name in drawers] == []


def test_tests_are_not_packages(tracked_files):
    """With `--import-mode=importlib` an __init__.py below tests/ gives two tests of one name the same module."""
    assert [file for file in tracked_files if file.parts[0] == "tests" and file.name == "__init__.py"] == []


def test_no_file_names_a_registry_or_a_path_of_the_machine_it_was_made_on(tracked_files):
    hosts = ["pypi" + ".org", "python" + "hosted.org", "registry.npm" + "js.org", "deb.deb" + "ian.org"]
    folders = "|".join(["work", "tmp", "root", "farm", "home/[a-z]+"])
    traces = re.compile("|".join(re.escape(host) for host in hosts) + rf"|(?<![\w.\-/}}])/({folders})/")
    found = {}
    for file in tracked_files:
        try:
            text = (ROOT / file).read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        if trace := traces.search(text):
            found[file.as_posix()] = trace[0]
    assert found == {}


def test_migrations_say_in_their_name_what_they_do(tracked_files):
    names = [file for file in of_ours(tracked_files, ".py") if file.parent.name == "migrations"]
    assert [file for file in names if "_auto_" in file.name] == []


@pytest.mark.parametrize("component", COMPONENTS, ids=lambda path: path.stem)
def test_a_component_names_its_inputs_and_its_class_is_styled(component):
    """Small ones may live in the stylesheet of the component around them; none goes without."""
    text = re.sub(r"\A(\s*{% load [^%]+%})*\s*", "", component.read_text(encoding="utf-8"))
    comment = re.match(r"{# .+? #}|{% comment %}.+?{% endcomment %}", text, flags=re.DOTALL)
    assert comment, "a component begins with a comment that names its inputs"
    assert "Input" in comment[0]
    if root := re.search(r'class="([a-z][a-z0-9-]*)', text):
        block = root[1].split("__")[0].split("--")[0]
        assert re.search(rf"\.{block}(?![a-z0-9])", STYLESHEETS), f".{block} is styled nowhere"


def test_every_stylesheet_is_linked_and_styles_something_that_is_there():
    base = (ROOT / TEMPLATES / "base.html").read_text(encoding="utf-8")
    markup = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / TEMPLATES).rglob("*.html"))
    for style in sorted(STYLES.rglob("*.css")):
        name = style.relative_to(STYLES).as_posix()
        assert f"css/{name}" in base, f"{name} is not linked from base.html"
        classes = set(re.findall(r"\.([a-z][a-z0-9-]*)", style.read_text(encoding="utf-8")))
        if style.parent != STYLES:
            assert any(re.search(rf"\b{name}\b", markup) for name in classes), f"{style.name} styles nothing"


def test_templates_carry_no_script_and_no_style_of_their_own(tracked_files):
    """The content security policy lets none through: what stands inline would be dead. JSON is data."""
    inline = re.compile(
        r"<style[\s>]|<script(?![^>]*(?:\bsrc=|\btype=\"application/json\"))[^>]*>|\sstyle=|\son[a-z]+=\""
    )
    found = [
        file.as_posix()
        for file in of_ours(tracked_files, ".html")
        if TEMPLATES in file.parents and inline.search((ROOT / file).read_text(encoding="utf-8"))
    ]
    assert found == []
