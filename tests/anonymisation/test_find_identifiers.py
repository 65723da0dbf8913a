"""`manage.py find_identifiers`."""

import io
import json
import os

import pytest
from django.core.management import CommandError, call_command

TEXT = "Mr Murat Sasun lives\nat 12 Mill Road.\n"


@pytest.fixture
def write(tmp_path):
    def to(name: str, content: str | bytes):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return str(path)

    return to


def run(*arguments: str) -> tuple[str, str]:
    out, err = io.StringIO(), io.StringIO()
    call_command("find_identifiers", *arguments, "--model", "none", stdout=out, stderr=err)
    return out.getvalue(), err.getvalue()


def test_each_finding_has_a_line_with_its_place(write):
    out, _ = run(path := write("a.txt", TEXT))
    assert f"{path}:1:1: Mr Murat Sasun  [person, mask, direct]" in out
    assert f"{path}:2:4: 12 Mill Road" in out
    assert f"{path}: 2 findings" in out


def test_one_document_is_an_object_with_offsets_in_characters(write):
    out, _ = run("--json", path := write("a.txt", f"😀 {TEXT}"))
    answer = json.loads(out)
    assert answer["file"] == path
    first = answer["findings"][0]
    assert set(first) == {"start", "end", "text", "kind", "direct", "confidence", "tier", "reason"}
    assert (first["start"], first["end"], first["text"], first["direct"]) == (2, 16, "Mr Murat Sasun", True)


def test_several_documents_are_a_list_in_the_order_given(write):
    files = [write("b.txt", TEXT), write("a.md", "nothing here")]
    out, _ = run("--json", *files)
    assert [(answer["file"], len(answer["findings"])) for answer in json.loads(out)] == [(files[0], 2), (files[1], 0)]


def test_standard_input_is_read(write, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))
    out, _ = run("-", "--json")
    assert json.loads(out)["file"] == "-"


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"\xff\xfe\x00M", "not a text in UTF-8"), ("x" * 1_000_001, "1,000,001 characters"), (None, "no such file")],
)
def test_what_cannot_be_checked_is_said_and_costs_no_other_output(write, tmp_path, content, said):
    bad = str(tmp_path / "missing") if content is None else write("bad.txt", content)
    out, err = io.StringIO(), io.StringIO()
    with pytest.raises(CommandError, match="1 of 2 files") as failure:
        call_command("find_identifiers", bad, write("good.txt", TEXT), "--json", stdout=out, stderr=err)
    assert failure.value.returncode == 1
    assert f"{bad}: " in err.getvalue()
    assert said in err.getvalue()
    assert len(json.loads(out.getvalue())) == 1


def test_a_folder_is_no_file(tmp_path):
    err = io.StringIO()
    with pytest.raises(CommandError):
        call_command("find_identifiers", os.fspath(tmp_path), stdout=io.StringIO(), stderr=err)
    assert "a folder" in err.getvalue()


def test_limits_of_detection_are_said(write):
    _, err = run(write("a.txt", "Hallo"), "--language", "nl")
    assert "limited for Dutch" in err or "limited" in err
