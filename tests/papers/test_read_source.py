"""A file that is no source is refused with a message that says what to do."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from papers.importing import MAX_SOURCE_BYTES, SourceError, parse_source, read_source


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "is empty"),
        (b" \n\t\r\n\xc2\xa0", "is empty"),
        (b"\xef\xbb\xbf\n", "is empty"),
        (b"%PDF-1.7\n", "PDF"),
        (b"PK\x03\x04\x14\x00", "Word"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "older Word"),
        (b"{\\rtf1 text}", "RTF"),
        (b"Details\x00Description", "binary"),
        (b"\xff\xfeD\x00e\x00", "UTF-16"),
        (b"Details\nR\xe9sum\xe9\n", "line 2"),
        (b"x" * (MAX_SOURCE_BYTES + 1), "larger than 2048 KiB"),
    ],
)
def test_a_file_that_is_no_text_is_named_for_what_it_is(tmp_path: Path, content: bytes, says: str) -> None:
    path = tmp_path / "source.txt"
    path.write_bytes(content)
    with pytest.raises(SourceError, match=says):
        read_source(path)


def test_a_missing_file_and_a_folder(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="no file"):
        read_source(tmp_path / "absent.txt")
    with pytest.raises(SourceError, match="is a folder"):
        read_source(str(tmp_path))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(SourceError, match="not an ordinary file"):
        read_source(tmp_path / "pipe")


def test_a_name_that_no_system_accepts() -> None:
    with pytest.raises(SourceError):
        read_source("a\x00b")
    with pytest.raises(SourceError):
        read_source("n" * 5000)


def test_the_mark_and_the_line_ends_of_another_system_go(tmp_path: Path) -> None:
    path = tmp_path / "source.txt"
    path.write_bytes(b"\xef\xbb\xbfDetails\r\nDescription\rEnd\n")
    assert read_source(path) == "Details\nDescription\nEnd\n"


def test_a_file_of_exactly_the_limit_is_read(tmp_path: Path) -> None:
    path = tmp_path / "source.txt"
    path.write_bytes(b"x" * MAX_SOURCE_BYTES)
    assert len(read_source(path)) == MAX_SOURCE_BYTES


def test_a_structure_nobody_knows_says_what_was_looked_for_and_found() -> None:
    with pytest.raises(SourceError) as refused:
        parse_source("# Minutes\n\n## Recommendations\n\nNone.\n")
    assert "Key outcomes" in str(refused.value)
    assert "Publication date" in str(refused.value)
    assert "found: “Recommendations”" in str(refused.value)


@pytest.mark.parametrize("text", ["", " \n\u00a0\ufeff", "x" * (MAX_SOURCE_BYTES + 1)])
def test_text_that_is_empty_or_endless_is_refused(text: str) -> None:
    with pytest.raises(SourceError):
        parse_source(text)


@pytest.mark.parametrize(
    "filling",
    [
        "[" * 390,
        "[" * 3000,
        "*" * 3000,
        "# a" + " " * 390 + "b",
        "**a**" + " " * 390 + "b",
        "<sup>" + " " * 19_000,
        "](" + " " * 19_000,
        "<sup>" * 390,
        "- " * 1500,
        "&amp;" * 600,
        "1 May 2020 " * 1000,
    ],
)
def test_a_page_of_marks_takes_no_more_than_a_moment(filling: str) -> None:
    parse_source("Details\n- Author\n- A desk\nDescription\n" + f"- {filling}\n{filling}\n" * 20)


def test_a_staircase_of_bullets_is_kept_to_a_few_levels() -> None:
    stairs = "\n".join(" " * depth + "- step" for depth in range(1000))
    parsed = parse_source(f"## Key outcomes\n\n{stairs}\n\n## Recommendations\n\n- None.\n")
    assert parsed.unplaced == []
