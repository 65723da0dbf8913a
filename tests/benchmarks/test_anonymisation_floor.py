"""The finding of identifiers does not get worse on our own texts, in either half of any language."""

import json
from pathlib import Path

import pytest

from benchmarks import anonymise
from benchmarks.anonymisation import floor
from benchmarks.anonymisation.build import CASES, LANGUAGES

TEXT = "He was seen with Murat Sasun in Leeds."


def corpus(folder: Path, **more: str) -> Path:
    """One document in which a name and «seen» should be found; only the name can be."""
    mentions = [
        {"start_offset": start, "end_offset": start + len(words), "entity_id": words, "entity_type": "PERSON"}
        | {"identifier_type": need}
        for words, need in (("Murat Sasun", "DIRECT"), ("seen", "QUASI"))
        for start in [TEXT.index(words)]
    ]
    document = {"doc_id": "1", "text": TEXT, "dataset_type": "dev", **more}
    document["annotations"] = {"one": {"entity_mentions": mentions}}
    path = folder / "made.json"
    path.write_text(json.dumps([document]), encoding="utf-8")
    return path


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_figure_of_a_language_is_below_its_floor(language: str) -> None:
    assert floor.below(CASES / f"{language}.json", floor.read()) == []


def test_every_language_has_floors_for_both_halves() -> None:
    floors = floor.read()
    assert set(floors) == {*LANGUAGES, floor.MODELS}
    for splits in floors.values():
        assert set(splits) == set(floor.SPLITS)
        assert all(set(figures) == {"direct", "quasi", "precision"} for figures in splits.values())


def test_a_figure_below_its_floor_is_told_and_others_are_not(tmp_path: Path) -> None:
    path = corpus(tmp_path)
    assert floor.below(path, {"made": {"dev": {"direct": 1.0, "quasi": 0.0}}}) == []
    assert floor.below(path, {"made": {"dev": {"direct": 1.0, "quasi": 0.5}}}) == ["made dev: quasi 0.0%, floor 50.0%"]
    assert floor.below(path, {"other": {"dev": {"quasi": 0.5}}}) == []


@pytest.mark.parametrize(("least", "status"), [(0.0, 0), (0.5, 1)])
def test_the_command_ends_with_one_below_a_floor(
    least: float, status: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path, floors = corpus(tmp_path), tmp_path / "floors.json"
    floors.write_text(json.dumps({"made": {"dev": {"quasi": least}}}), encoding="utf-8")
    monkeypatch.setattr("sys.argv", ["anonymise", str(path), "--model", "none", "--floor", str(floors)])
    assert anonymise.main() == status
    assert ("floor 50.0%" in capsys.readouterr().err) == bool(status)


@pytest.mark.parametrize(
    ("split", "status", "told"), [("dev", 0, "1 documents"), ("test", 1, "no document of that half")]
)
def test_only_the_half_asked_for_is_measured(
    split: str,
    status: int,
    told: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr("sys.argv", ["anonymise", str(corpus(tmp_path)), "--model", "none", "--split", split])
    assert anonymise.main() == status
    assert told in "".join(capsys.readouterr())


def test_each_document_is_read_in_its_own_language(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(anonymise, "find", lambda text, language, **how: asked.append(language) or [])
    for more, language in (({"language": "nl"}, "nl"), ({}, "fr")):
        path = corpus(tmp_path, **more)
        monkeypatch.setattr("sys.argv", ["anonymise", str(path), "--model", "none", "--language", "fr"])
        anonymise.main()
        assert asked.pop() == language
