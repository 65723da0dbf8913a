"""Ways in which a phrase has been hidden from the audit, or could be: each is found, or said to be out of sight."""

import base64
import bz2
import gzip
import html
import io
import json
import logging
import lzma
import os
import pickle
import quopri
import sys
import tarfile
import zipfile
import zlib
from urllib.parse import quote

import pikepdf
import pytest
from django.core import signing
from django.core.management import call_command
from django.db import connection
from PIL import Image

from accounts.sealing import seal
from home.audit.layers import as_bytes, layers
from home.audit.needle import Phrase
from home.audit.search import Audit
from home.demo.documents import pdf_of
from tests.home.purge.test_purge_audit import folder  # noqa: F401

NAME = "Bartholomew Quillön"
PLAIN = "Bartholomew Quillon"


def zipped(**parts: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return file.getvalue()


def tarred(mode: str) -> bytes:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode=mode) as archive:
        member = tarfile.TarInfo("a.txt")
        member.size = len(NAME.encode())
        archive.addfile(member, io.BytesIO(NAME.encode()))
    return file.getvalue()


def pdf(**more) -> bytes:
    """With its objects packed into streams, as most programs write them."""
    made = pikepdf.open(io.BytesIO(pdf_of(more.get("text", "Nothing."))))
    if "title" in more:
        made.docinfo["/Title"] = more["title"]
    if "attached" in more:
        made.attachments["a.txt"] = more["attached"].encode()
    if "note" in more:
        note = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Text, Rect=[0, 0, 1, 1], Contents=more["note"]
        )
        made.pages[0].Annots = made.make_indirect(pikepdf.Array([note]))
    if "mark" in more:
        with made.open_outline() as outline:
            outline.root.append(pikepdf.OutlineItem(more["mark"], 0))
    file = io.BytesIO()
    made.save(file, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return file.getvalue()


def picture(kind: str) -> bytes:
    file, exif = io.BytesIO(), Image.Exif()
    exif[0x010E] = PLAIN
    exif.get_ifd(0x8769)[0x9286] = b"UNICODE\0" + "Łukasz Wójcik".encode("utf-16-be")
    Image.new("RGB", (3, 3)).save(file, kind, exif=exif)
    return file.getvalue()


def over_and_over(content: bytes, times: int) -> bytes:
    for _ in range(times):
        content = gzip.compress(content)
    return content


def in_text(text: str) -> bytes:
    return f"Before it. {text} After it.".encode()


RUNS = (
    '<w:p><w:r><w:t>Bartho</w:t></w:r><w:proofErr w:type="spellStart"/>'
    f'<w:r><w:rPr><w:rFonts w:ascii="{"Calibri " * 60}"/></w:rPr><w:t>lomew </w:t></w:r>'
    "<w:r><w:t>Quillön</w:t></w:r></w:p>"
)
WAYS = {
    "every letter an entity": in_text("".join(f"&#{ord(one)};" for one in NAME)),
    "entities in JSON": json.dumps({"a": html.escape(NAME).replace("ö", "&ouml;")}).encode(),
    "every letter a JSON escape": in_text("".join(f"\\u{ord(one):04x}" for one in NAME)),
    "JSON in JSON in JSON": json.dumps(json.dumps(json.dumps(NAME))).encode(),
    "escapes of other languages": in_text("Bartholomew Quill\\u{f6}n"),
    "a Python text of bytes": repr(NAME.encode()).encode(),
    "a style sheet": in_text("Bartholomew Quill\\f6 n"),
    "RTF": in_text("{\\rtf1 Bartholomew Quill\\'f6n}"),
    "octal": in_text("Bartholomew Quill\\303\\266n"),
    "every letter of an address": in_text("".join(f"%{byte:02X}" for byte in NAME.encode())),
    "an address within an address": in_text(quote(quote(NAME))),
    "quoted-printable": quopri.encodestring(NAME.encode(), quotetabs=True),
    "quoted-printable, broken": b"Bartho=\r\nlomew Quill=C3=B6n",
    "the header of a mail": in_text("=?utf-8?q?Bartholomew_Quill=C3=B6n?="),
    "a mail in base64": b"To: a\n\n" + base64.encodebytes(b"x" * 80 + NAME.encode()) + b"\n--end",
    "a data address": b'<img src="data:text/plain;base64,' + base64.b64encode(NAME.encode()) + b'">',
    "base64 in JSON": json.dumps({"file": base64.urlsafe_b64encode(NAME.encode()).decode()}).encode(),
    "an archive in base64": in_text(base64.b64encode(zipped(a=NAME)).decode()),
    "hexadecimal": in_text(NAME.encode().hex()),
    "signed": signing.dumps({"a": NAME}).encode(),
    "signed and packed": signing.dumps({"a": NAME * 9}, compress=True).encode(),
    "sealed, in a text": json.dumps({"a": seal(NAME.encode()).decode()}).encode(),
    "sealed, in an address": b"GET /stop/" + seal(NAME.encode()).rstrip(b"=") + b"/ 200",
    "packed, in a pickle": pickle.dumps({"a": zlib.compress(NAME.encode())}),
    "bzip2": bz2.compress(NAME.encode()),
    "xz": lzma.compress(NAME.encode()),
    "tar and gzip": tarred("w:gz"),
    "tar and xz": tarred("w:xz"),
    "an archive behind a program": b"MZ" + b"\0" * 90 + zipped(a=NAME),
    "UTF-16 of letters beyond Latin 1": "Then Łukasz Wójcik came.".encode("utf-16-le"),
    "UTF-16 at an odd place": b"x" + "Then Łukasz Wójcik came.".encode("utf-16-be"),
    "Word, in runs with long marks": zipped(**{"word/document.xml": RUNS}),
    "markup of any length between": in_text("Bartholomew" + '</p><p class="a">' * 60 + "Quillön"),
    "a comment within": in_text("Bartho<!-- here -->lomew Quillön"),
    "a word divided at the end of a line": in_text("Bartho-\n  lomew Quillön"),
    "letters set apart": in_text("B a r t h o l o m e w   Q u i l l ö n"),
    "look-alike letters": in_text(NAME.replace("a", "а").replace("o", "о")),
    "umlauts spelt out": in_text("Bartholomew Quilloen"),
    "PDF: title": pdf(title=NAME),
    "PDF: attached": pdf(attached=NAME),
    "PDF: note": pdf(note=NAME),
    "PDF: bookmark": pdf(mark=NAME),
    "PDF: behind something else": b"\n" * 40 + pdf(text=NAME),
    "WEBP": picture("WEBP"),
    "TIFF": picture("TIFF"),
    "six times packed": over_and_over(NAME.encode(), 6),
}


@pytest.mark.parametrize("way", WAYS)
def test_a_phrase_is_found_however_it_was_put_away(way):
    phrases = [Phrase(NAME), Phrase("Łukasz Wójcik")]
    assert any(phrase.is_in(layer.content) for layer in layers(WAYS[way]) for phrase in phrases), way


OUT_OF_SIGHT = {
    "packed too often": over_and_over(NAME.encode(), 8),
    "Zstandard": b"\x28\xb5\x2f\xfd" + b"\0" * 40,
    "7z": b"7z\xbc\xaf\x27\x1c" + b"\0" * 40,
    "RAR": b"Rar!\x1a\x07\x00" + b"\0" * 40,
    "locked Word": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 40 + "EncryptedPackage".encode("utf-16-le"),
    "a damaged archive": zipped(a=NAME)[:-30],
    "a bomb": gzip.compress(b"a" * 50_000),
    "another bomb": zlib.compress(b"a" * 50_000),
}


@pytest.mark.parametrize("what", OUT_OF_SIGHT)
def test_what_cannot_be_looked_into_is_said_and_not_passed_over(what, monkeypatch):
    monkeypatch.setattr("home.audit.opening.MOST_BYTES", 20_000)
    assert [layer.trouble for layer in layers(OUT_OF_SIGHT[what]) if layer.trouble]


@pytest.mark.parametrize(
    "harmless",
    [
        b"The magic of %PDF-1.4 and PK\x03\x04 and PK\x05\x06 is known.",
        b"H4sIAAAAAAAA is how packed things begin, and Qlpo too, and eJw.",
        b"100 % = a\\b \\u00 &nope; <<>> x\x9c x\x01 \\'zz",
        b"cases/a-long-address-of-an-entry/and/more ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    ],
)
def test_what_only_looks_packed_is_no_trouble(harmless):
    assert [layer.trouble for layer in layers(harmless) if layer.trouble] == []


def test_numbers_and_dates_of_columns_are_looked_at_too():
    from datetime import date
    from decimal import Decimal
    from uuid import UUID

    for value, said in ((471199, "471199"), (Decimal("471199.50"), "471199"), (date(1987, 5, 4), "1987-05-04"),
                        (UUID(int=471199), "7309f")):  # fmt: skip
        content = as_bytes(value)
        assert content is not None
        assert said.encode() in content
    assert as_bytes(None) is None
    assert as_bytes(True) is None


def run(*names: str):
    return Audit([Phrase(name, number) for number, name in enumerate(names or (NAME,), start=1)]).run()


@pytest.mark.django_db
def test_folders_links_locked_folders_and_folders_of_temporary_files(folder, monkeypatch):  # noqa: F811
    (folder / "MEDIA_ROOT" / "Bartholomew Quillön").mkdir()
    inner = folder / "temporary" / "tmpabc" / "deeper"
    inner.mkdir(parents=True)
    (inner / "x.bin").write_bytes(NAME.encode())
    away = folder / "away"
    away.mkdir()
    (away / "note.txt").write_text(NAME)
    (folder / "VAR" / "elsewhere").symlink_to(away)
    (folder / "VAR" / "one-file").symlink_to(away / "note.txt")
    (folder / "VAR" / "uploads-again").symlink_to(folder / "MEDIA_ROOT" / "Bartholomew Quillön")
    report = run()
    (found,) = report.found.values()
    assert found == ["name of a file, uploads: [phrase]", "temporary folder: tmpabc: deeper/x.bin"]
    assert sorted(report.blind) == [
        "data folder: elsewhere: a link to elsewhere, which is not followed",
        "data folder: one-file: a link to elsewhere, which is not followed",
    ]


@pytest.mark.django_db
def test_a_folder_that_cannot_be_entered_is_no_proof(folder, monkeypatch):  # noqa: F811
    locked = folder / "VAR" / "locked"
    locked.mkdir()
    real = os.scandir

    def scandir(path=".", *args):
        if str(path) == str(locked):
            raise PermissionError(13, "no", str(locked))
        return real(path, *args)

    monkeypatch.setattr(os, "scandir", scandir)
    assert "data folder: locked: cannot be entered (PermissionError)" in run().blind


@pytest.mark.django_db
def test_what_cannot_be_opened_is_told_without_the_phrase_in_its_name(folder, capsys, monkeypatch, caplog):  # noqa: F811
    caplog.set_level(logging.DEBUG)
    (folder / "MEDIA_ROOT" / "bartholomew-quillon.zip").write_bytes(zipped(a="x" * 500)[:-20])
    (folder / "MEDIA_ROOT" / "bartholomew-quillon.pdf").write_bytes(b"%PDF-1.4 /Title (Bartholomew Quillon) <<")
    monkeypatch.setattr(sys, "stdin", io.StringIO(NAME))
    with pytest.raises(SystemExit):
        call_command("purge_audit")
    told = capsys.readouterr()
    for said in (told.out, told.err, caplog.text):
        assert "quillon" not in said.lower()
        assert "bartholomew" not in said.lower()
    assert "uploads: [phrase].zip: an archive that is damaged or locked" in told.out


@pytest.mark.django_db
def test_keys_of_rows_in_columns_of_numbers_and_full_text_tables(folder):  # noqa: F811
    with connection.cursor() as cursor:
        cursor.execute("CREATE TABLE numbers_of (prisoner bigint PRIMARY KEY)")
        cursor.execute("INSERT INTO numbers_of VALUES (4711990815)")
        if connection.vendor == "sqlite":
            cursor.execute("CREATE VIRTUAL TABLE found_by USING fts5(words)")
            cursor.execute("INSERT INTO found_by VALUES (%s)", [NAME])
    report = run(NAME, "4711990815")
    assert report.found[2] == ["numbers_of.prisoner, key [phrase]"]
    if connection.vendor == "sqlite":
        assert {place.partition(".")[0] for place in report.found[1]} == {"found_by", "found_by_content"}
