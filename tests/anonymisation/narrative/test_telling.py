"""What tells who it is without a name is found, and what practitioners say every day is not."""

import importlib
import re
from pathlib import Path
from types import ModuleType

import pytest

from anonymisation.detect.document import Document
from anonymisation.detect.languages import language, lexicon
from anonymisation.detect.narrative import LANGUAGES, findings, grammar
from anonymisation.findings import Finding, Kind, Tier

SLACK = 4  # words that a finding may be longer than what was marked, at each end
ARTICLES = lexicon(
    """
    a an the his her is was are with of he she they un une le la les l son sa ses est était de du des avec een de het
    zijn haar is was met van ein eine einen einer einem der die das den dem sein seine seinen seiner ihr ihre ist war
    mit von el la los las una su sus es era con
    """
)


def sentences(code: str) -> list[ModuleType]:
    """The modules with the sentences of a language: told_en, told_en_clauses."""
    names = sorted(path.stem for path in Path(__file__).parent.glob(f"told_{code}*.py"))
    return [importlib.import_module(f"tests.anonymisation.narrative.{name}") for name in names]


def told(code: str) -> list[tuple[str, str, str]]:
    return [
        (code, kind, line.strip())
        for module in sentences(code)
        for kind, lines in module.TELLING.items()
        for line in lines.strip().splitlines()
    ]


def ordinary(code: str) -> list[tuple[str, str]]:
    return [(code, line.strip()) for module in sentences(code) for line in module.ORDINARY.strip().splitlines()]


def found(code: str, text: str) -> list[Finding]:
    return list(findings(Document(text, language(code))))


def words(text: str, code: str = "en") -> list[str]:
    """Those that tell something: a finding may begin and end without the small words around them."""
    edges = ARTICLES | grammar(code).leading | grammar(code).trailing
    return [word for word in re.findall(r"\w+", text.lower()) if word not in edges]


@pytest.mark.parametrize(("code", "kind", "line"), [case for code in LANGUAGES for case in told(code)])
def test_what_tells_who_it_is_is_found(code: str, kind: str, line: str) -> None:
    before, marked, after = re.split(r"\[\[|\]\]", line)
    text = before + marked + after
    start, end = len(before), len(before) + len(marked)
    near = [f for f in found(code, text) if f.start < end and f.end > start and f.kind == Kind(kind)]
    covered = {word for f in near for word in words(f.text, code)}
    assert set(words(marked, code)) <= covered, [(f.kind, f.text) for f in found(code, text)]
    assert all(len(words(text[f.start : start], code)) <= SLACK for f in near), near
    assert all(len(words(text[end : f.end], code)) <= SLACK for f in near), near
    for f in near:
        assert (f.tier, f.direct) == ((Tier.MASK, True) if kind == "person" else (Tier.REVIEW, False))
        assert f.reason


@pytest.mark.parametrize(("code", "line"), [case for code in LANGUAGES for case in ordinary(code)])
def test_what_practitioners_say_every_day_is_no_finding(code: str, line: str) -> None:
    assert [(f.kind, f.text) for f in found(code, line)] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_rule_that_is_not_tried_would_have_found_nothing(code: str) -> None:
    text = "\n".join(sentence for _, _, sentence in told(code))
    tried = 0
    for sentence, pattern in grammar(code).left_out(text, every=4):  # of the rules: each takes its time to be made
        assert not pattern.search(sentence), pattern.pattern
        tried += 1
    assert tried > 1000
