"""What is read out of files, and what a file cannot do to the computer that reads it. No database here."""

import io
import resource
import time
import zipfile
from pathlib import Path

import pytest

from catalogue.extraction import Found, Limits, extract_file
from catalogue.extraction import process as extraction_process
from catalogue.extraction.tidy import tidy
from tests.catalogue.files import (
    WORDS,
    bomb_docx,
    bomb_pdf,
    docx,
    docx_of,
    locked_pdf,
    long_pdf,
    paragraph,
    pdf_of,
    run,
)

TEXT = "# Agenda\n\nThe caretaker holds the second key.\n\n- Müller’s café"


def read(tmp_path: Path, content: bytes, kind: str, **limits):
    path = tmp_path / f"file.{kind}"
    path.write_bytes(content)
    return extract_file(path, kind, Limits(**limits))


@pytest.mark.parametrize(("kind", "writer"), [("pdf", pdf_of), ("docx", docx_of)])
def test_the_words_of_a_file_are_read(tmp_path, kind, writer):
    found = read(tmp_path, writer(TEXT), kind)
    assert (found.found, found.problem) == (Found.READ, "")
    assert found.text.splitlines() == ["Agenda", "The caretaker holds the second key.", "• Müller’s café"]


def test_what_an_author_took_out_or_hid_is_not_read(tmp_path):
    body = paragraph(
        run("Kept"),
        f"<w:del>{run('deleted')}</w:del>",
        f"<w:moveFrom>{run('moved away')}</w:moveFrom>",
        run("hidden", "<w:vanish/>"),
        run(" shown", '<w:vanish w:val="0"/>'),
        "<w:r><w:instrText>HYPERLINK</w:instrText></w:r>",
    )
    assert read(tmp_path, docx(body, comments=paragraph(run("a comment"))), "docx").text == "Kept shown"


def test_text_boxes_tables_and_footnotes_are_read_once(tmp_path):
    compatible = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    box = (
        f'<w:r><mc:AlternateContent xmlns:mc="{compatible}"><mc:Choice>{paragraph(run("In a box"))}</mc:Choice>'
        f"<mc:Fallback>{paragraph(run('In a box'))}</mc:Fallback></mc:AlternateContent></w:r>"
    )
    cells = f"<w:tbl><w:tr><w:tc>{paragraph(run('left'))}</w:tc><w:tc>{paragraph(run('right'))}</w:tc></w:tr></w:tbl>"
    note = f'<w:footnotes xmlns:w="{WORDS}">{paragraph(run("Below"))}</w:footnotes>'
    found = read(tmp_path, docx(paragraph(run("Before "), box) + cells, footnotes=note), "docx")
    assert found.text.split() == ["Before", "In", "a", "box", "left", "right", "Below"]


@pytest.mark.parametrize(
    ("content", "kind", "expected"),
    [
        (b"%PDF-1.4 and then nothing", "pdf", Found.BROKEN),
        (b"", "pdf", Found.BROKEN),
        (pdf_of(TEXT)[:300], "pdf", Found.BROKEN),
        (b"PK\x03\x04 and then nothing", "docx", Found.BROKEN),
        (b"words without a format", "docx", Found.BROKEN),
        (docx("<w:p>"), "docx", Found.BROKEN),
        (docx_of(TEXT), "pdf", Found.BROKEN),
        (locked_pdf(), "pdf", Found.LOCKED),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "docx", Found.LOCKED),
        (pdf_of(""), "pdf", Found.NOTHING),
        (docx(""), "docx", Found.NOTHING),
    ],
)
def test_a_file_that_cannot_be_read_says_what_to_do(tmp_path, content, kind, expected):
    found = read(tmp_path, content, kind)
    assert (found.found, found.text) == (expected, "")
    assert found.problem.endswith("replace it.")


def test_a_file_that_is_only_protected_against_changes_is_read(tmp_path):
    assert read(tmp_path, locked_pdf(password=""), "pdf").text == "Behind a door."


@pytest.mark.parametrize(("kind", "bomb"), [("pdf", bomb_pdf), ("docx", bomb_docx)])
def test_a_file_that_unpacks_without_end_is_left_alone(tmp_path, kind, bomb):
    content = bomb()
    assert len(content) < 1_000_000
    found = read(tmp_path, content, kind)
    assert (found.found, found.text) == (Found.TOO_LARGE, "")
    assert "unpacks to more" in found.problem


def test_a_part_that_is_larger_than_it_says_is_counted_while_it_is_unpacked(tmp_path):
    content = bytearray(bomb_docx(unpacked=3_000_000))
    directory = content.rindex(b"PK\x01\x02")
    content[directory + 24 : directory + 28] = (100).to_bytes(4, "little")
    found = read(tmp_path, bytes(content), "docx", unpacked=1_000_000)
    assert found.found in {Found.TOO_LARGE, Found.BROKEN}
    assert found.text == ""


def test_entities_that_unfold_without_end_are_refused(tmp_path):
    entities = "".join(f'<!ENTITY a{n + 1} "{f"&a{n};" * 10}">' for n in range(9))
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(
            "word/document.xml",
            f'<!DOCTYPE x [<!ENTITY a0 "lol">{entities}]>'
            f'<w:document xmlns:w="{WORDS}"><w:body>{paragraph(run("&a9;"))}</w:body></w:document>',
        )
    started = time.monotonic()
    assert read(tmp_path, file.getvalue(), "docx").found == Found.BROKEN
    assert time.monotonic() - started < 10


def test_of_a_file_of_a_thousand_pages_the_first_ones_are_searched_and_the_editor_is_told(tmp_path):
    found = read(tmp_path, long_pdf(1000), "pdf", pages=20)
    assert found.found == Found.PARTLY
    assert "only the first 20 are searched" in found.problem
    assert found.text.startswith("Line 0 of very many lines.")
    assert len(found.text) < 20 * 60 * 40


def test_no_more_characters_are_kept_than_the_limit(tmp_path):
    content = docx("".join(paragraph(run("word " * 1000)) for _ in range(100)))
    found = read(tmp_path, content, "docx", characters=50_000)
    assert found.found == Found.PARTLY
    assert 40_000 < len(found.text) <= 50_000


def test_a_large_file_is_not_opened(tmp_path, monkeypatch):
    monkeypatch.setattr(extraction_process, "run_confined", None)
    found = read(tmp_path, b"x" * 2000, "pdf", file_bytes=1000)
    assert found.found == Found.TOO_LARGE


def test_a_reader_that_does_not_stop_is_ended(tmp_path, monkeypatch):
    monkeypatch.setattr(extraction_process, "_CODE", "import time; time.sleep(60)")
    started = time.monotonic()
    found = read(tmp_path, b"x", "pdf", seconds=0.2, grace=0.2)
    assert (found.found, found.ran_out_of_time) == (Found.TOO_LARGE, True)
    assert time.monotonic() - started < 10


def test_a_reader_that_takes_too_much_memory_is_ended(tmp_path, monkeypatch):
    greedy = (
        "import sys; sys.path.append(sys.argv.pop(1)); from catalogue.extraction import child, pdf\n"
        "pdf.read_pdf = lambda *_: bytearray(2_000_000_000)\nchild.main()"
    )
    monkeypatch.setattr(extraction_process, "_CODE", greedy)
    assert read(tmp_path, b"x", "pdf").found == Found.TOO_LARGE


def test_a_reader_that_cannot_run_is_not_the_files_fault(tmp_path, monkeypatch):
    monkeypatch.setattr(extraction_process, "_CODE", "import no_such_package")
    with pytest.raises(extraction_process.ReaderError, match="no_such_package"):
        read(tmp_path, b"x", "pdf")


def test_the_reader_knows_no_secret_of_the_site_and_cannot_write(tmp_path, monkeypatch):
    monkeypatch.setenv("DJANGO_SECRET_KEY", "not for files")
    spy = (
        "import json, os, pathlib, sys; sys.path.append(sys.argv.pop(1)); from catalogue.extraction import child\n"
        "from catalogue.extraction.outcome import Limits\nchild.confine(Limits())\n"
        "try:\n    pathlib.Path(sys.argv[1]).write_text('x' * 100); wrote = True\nexcept OSError:\n    wrote = False\n"
        "json.dump({'found': 'read', 'text': f'{sorted(os.environ)} {wrote}', 'problem': '', 'ran_out_of_time': False},"
        " sys.stdout)"
    )
    monkeypatch.setattr(extraction_process, "_CODE", spy)
    text = read(tmp_path, b"x", "pdf").text
    assert "SECRET" not in text
    assert text.endswith("False")
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[0] != 0  # the limit is the child's alone


def test_lines_of_a_page_become_paragraphs_again():
    page = (
        "The client is told early what will happen on the day of re-\n"
        "lease, and by whom, since nothing unsettles as much as a multi-\n"
        "agency silence. A multi-agency table agrees.\nThen comes\nthe rest."
    )
    assert tidy(page, is_printed=True).splitlines() == [
        "The client is told early what will happen on the day of release, and by whom, since nothing unsettles as much "
        "as a multi-agency silence. A multi-agency table agrees.",
        "Then comes the rest.",
    ]


def test_characters_that_no_database_holds_are_dropped():
    assert tidy("a\x00b\ud800c \ufb01nd\u00ad", is_printed=False) == "abc find"
