"""Word files: what is read stays, what tells beside it goes."""

import io
import zipfile
from xml.etree import ElementTree

import pytest
from PIL import Image

from anonymisation.files import Refused, leftovers, strip, words
from tests.anonymisation.files.making import (
    MAIN,
    SECRET,
    docx,
    jpeg,
    paragraph,
    part,
    picture,
    run,
    table,
    telling_docx,
    tells,
)


def stripped(content: bytes) -> bytes:
    return strip(content, "a.docx").content


def document(content: bytes) -> str:
    return zipfile.ZipFile(io.BytesIO(content)).read("word/document.xml").decode()


def test_a_secret_in_every_place_beside_the_text_is_nowhere_in_the_cleaned_file():
    before = telling_docx()
    assert tells(before)
    after = strip(before, "a.docx")
    assert not tells(after.content)
    assert leftovers(after.content, after.media_type) == []
    assert strip(after.content, "a.docx").removed == []


def test_all_that_is_read_stays():
    after = strip(telling_docx(), "a.docx")
    assert words(after.content, after.media_type).splitlines() == [
        "The second key is held by the caretaker.",
        "See the plan for more. Smart.",
        "In a box",
        "A key on a hook",
        "",
        "Below the line.",
        "",
        "On every page",
    ]


def test_what_was_taken_is_said_without_its_words():
    said = strip(telling_docx(), "a.docx").removed
    assert SECRET not in " ".join(said)
    for taken in (
        "the names of persons or organisations in the properties",
        "1 comment",
        "4 tracked deletions",
        "2 hidden texts",
        "1 list of the people who worked on it",
        "2 fields that name the author, the user or the file",
        "in a picture: the place where the photo was taken (GPS)",
        "marks of editing sessions",
        "1 small preview picture",
    ):
        assert taken in said


def test_every_part_of_the_cleaned_file_is_sound_xml_and_is_listed():
    archive = zipfile.ZipFile(io.BytesIO(stripped(telling_docx())))
    assert archive.testzip() is None
    listed = archive.read("[Content_Types].xml").decode()
    for name in archive.namelist():
        if name.endswith((".xml", ".rels")):
            ElementTree.fromstring(archive.read(name))
        if name.startswith("word/") and name.endswith(".xml"):
            assert f'PartName="/{name}"' in listed


def test_the_words_of_a_style_that_is_hidden_go_and_those_shown_against_it_stay():
    styles = '<w:style w:styleId="Quiet"><w:name w:val="Quiet"/><w:rPr><w:vanish/></w:rPr></w:style>'
    shown = run("here", '<w:vanish w:val="0"/>')
    body = f'<w:p><w:pPr><w:pStyle w:val="Quiet"/></w:pPr>{run("away")}{shown}</w:p>'
    content = docx(body, {"rId1": ("styles", "styles.xml")}, word__styles_xml=part("styles", styles))
    after = strip(content, "a.docx")
    assert words(after.content, after.media_type) == "here"


def test_page_numbers_stay_fields():
    footer = paragraph(f'<w:fldSimple w:instr=" PAGE \\* {SECRET} ">{run("3")}</w:fldSimple>')
    sections = '<w:sectPr><w:footerReference w:type="default" r:id="rId1"/></w:sectPr>'
    content = docx(paragraph(run("a")) + sections, {"rId1": ("footer", "f.xml")}, word__f_xml=part("ftr", footer))
    after = zipfile.ZipFile(io.BytesIO(stripped(content))).read("word/footer1.xml").decode()
    assert 'w:instr=" PAGE "' in after


def test_a_paragraph_whose_end_was_deleted_is_one_with_the_next():
    gone = f'<w:p><w:pPr><w:rPr><w:del w:author="{SECRET}"/></w:rPr></w:pPr>{run("One ")}</w:p>'
    after = strip(docx(gone + paragraph(run("line."))), "a.docx")
    assert words(after.content, after.media_type) == "One line."


def test_what_was_cropped_from_a_picture_is_cut_off():
    image = Image.new("RGB", (100, 50), "white")
    image.paste("black", (0, 0, 40, 50))
    body = paragraph(picture(crop='l="40000" r="10000"'))
    content = docx(body, {"rId1": ("image", "media/a.jpg")}, word__media__a_jpg=jpeg(image=image))
    after = strip(content, "a.docx")
    kept = Image.open(io.BytesIO(zipfile.ZipFile(io.BytesIO(after.content)).read("word/media/image1.jpg")))
    assert kept.size == (50, 50)
    assert kept.convert("L").getextrema()[0] > 200
    assert "1 part of a picture that was cropped away" in after.removed
    assert "srcRect" not in document(after.content)


def test_a_drawing_in_a_format_that_cannot_be_cleaned_becomes_a_grey_box():
    body = paragraph(picture())
    content = docx(body, {"rId1": ("image", "media/a.emf")}, word__media__a_emf=b"\1\0\0\0" + SECRET.encode())
    after = strip(content, "a.docx")
    assert not tells(after.content)
    assert any("grey box" in said for said in after.removed)


def test_a_picture_from_elsewhere_is_taken_out():
    body = paragraph(picture()) + paragraph(run("Text"))
    after = stripped(docx(body, {"rId1": ("image", f"https://example.org/{SECRET}.png")}))
    assert "drawing" not in document(after)
    assert "Text" in document(after)


WITH_MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml"


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (docx("", main=WITH_MACROS), "macros"),
        (docx("", word__vbaProject_bin=b"x"), "macros"),
        (docx("", main=MAIN.replace("document.main", "template.main")), "template"),
        (docx('<w:altChunk r:id="rId1"/>'), "another file inside"),
        (docx("").replace(b"PK\x03\x04", b"PK\x03\x05"), "We take"),
        (docx("")[:-30], "damaged"),
        (docx("<w:p>"), "damaged"),
    ],
)
def test_what_cannot_be_cleaned_is_refused_with_what_to_do(content, told):
    with pytest.raises(Refused, match=told):
        strip(content, "a.docx")


def zipped(**files: bytes) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name.replace("__", "/"), content)
    return file.getvalue()


@pytest.mark.parametrize(
    ("member", "told"),
    [("xl__workbook", "Excel"), ("ppt__a", "PowerPoint"), ("mimetype", "OpenDocument"), ("a", "archive")],
)
def test_another_file_that_is_a_zip_is_called_what_it_is(member, told):
    with pytest.raises(Refused, match=told):
        strip(zipped(**{member: b""}), "a.docx")


def test_a_part_that_bursts_is_not_unpacked(monkeypatch):
    monkeypatch.setattr(zipfile.ZipFile, "read", None)
    with pytest.raises(Refused, match="unpacks"):
        strip(docx(run("a" * 3_000_000)), "a.docx")


def test_too_many_members_are_not_looked_at():
    with pytest.raises(Refused, match="unpacks"):
        strip(zipped(**{f"word__{number}": b"" for number in range(2001)}), "a.docx")


def test_entities_that_unfold_are_refused():
    bomb = '<!DOCTYPE a [<!ENTITY b "bbbb">]><w:settings xmlns:w="x">&b;</w:settings>'
    with pytest.raises(Refused, match="damaged"):
        strip(docx("", {"rId1": ("settings", "s.xml")}, word__s_xml=bomb), "a.docx")


def test_a_member_that_stands_twice_is_refused():
    """Two programs may show two documents; only one of them would have been looked at."""
    file = io.BytesIO(docx(paragraph(run("shown"))))
    with zipfile.ZipFile(file, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("word/document.xml", part("document", paragraph(run(SECRET))))
    with pytest.raises(Refused):
        strip(file.getvalue(), "a.docx")


def test_parts_that_refer_to_each_other_in_a_circle_come_to_an_end():
    header = part("hdr", '<w:p><w:r><w:headerReference r:id="rId1"/></w:r></w:p>')
    content = docx(
        '<w:sectPr><w:headerReference r:id="rId1"/></w:sectPr>',
        {"rId1": ("header", "h.xml")},
        word__h_xml=header,
        word___rels__h_xml_rels=table({"rId1": ("header", "h.xml")}),
    )
    assert leftovers(stripped(content), strip(content, "").media_type) == []
