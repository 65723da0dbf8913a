"""What a file is, is told by its content; a name that says otherwise is refused."""

import pytest

from anonymisation.files import Refused, strip
from tests.anonymisation.files.making import docx, jpeg, paragraph, png, run, tells, webp
from tests.anonymisation.files.making_pdf import pdf, saved

GOOD = {"jpg": jpeg(), "png": png(), "webp": webp(), "pdf": saved(pdf()), "docx": docx(paragraph(run("a")))}
HEIC = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"


@pytest.mark.parametrize("extension", GOOD)
@pytest.mark.parametrize("name", ["A {0}.{0}", "a.{1}", "{0}", "a.b.{0}", " a.{1} "])
def test_a_name_that_says_what_is_in_it_is_taken_and_so_is_one_that_says_nothing(extension, name):
    assert strip(GOOD[extension], name.format(extension, extension.upper())).extension == extension


@pytest.mark.parametrize("extension", GOOD)
@pytest.mark.parametrize("name", ["a.exe", "a.txt", "a.pdf.exe", "a.html", "a.zip", "a.svg", "a.x"])
def test_a_name_that_lies_is_refused_with_the_name_that_would_be_right(extension, name):
    with pytest.raises(Refused, match=rf"let its name end in \.{extension}\."):
        strip(GOOD[extension], name)


@pytest.mark.parametrize("extension", GOOD)
@pytest.mark.parametrize("other", GOOD)
def test_no_kind_is_taken_under_the_name_of_another(extension, other):
    if extension != other:
        with pytest.raises(Refused, match="does not fit"):
            strip(GOOD[extension], f"a.{other}")


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "empty"),
        (b"\0" * 100, "empty"),
        (b" \r\n", "empty"),
        (HEIC, "HEIC"),
        (b"\0\0\0\x18ftypavif", "AVIF"),
        (b"\0\0\0\x18ftypisom", "film"),
        (b"GIF89a", "GIF"),
        (b"II*\0", "TIFF"),
        (b"BM12", "BMP"),
        (b"{\\rtf1", "RTF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old Word format"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "We take"),
        (b"MZ\x90", "We take"),
        (b"Dear colleague", "We take"),
        (b"\n%PDF-1.4", "We take"),
    ],
)
def test_what_is_not_taken_is_refused_with_what_to_do(content, told):
    with pytest.raises(Refused, match=told) as refused:
        strip(content, "a.jpg")
    assert "end" in str(refused.value) or "tell" in str(refused.value)  # send … instead, or tell it in words


@pytest.mark.parametrize("extension", ["jpg", "png", "webp", "pdf"])
def test_a_file_that_is_two_kinds_at_once_is_only_the_one_that_was_cleaned(extension):
    """A zip is read from its end, a picture or PDF from its beginning: one file can be both."""
    hidden = docx(paragraph(run("quillonberry")))
    after = strip(GOOD[extension] + hidden, f"a.{extension}")
    assert b"PK\x03\x04" not in after.content
    assert not tells(after.content)


def test_a_zip_that_holds_a_pdf_at_its_beginning_is_only_a_word_file():
    both = docx(paragraph(run("a")), word__plan_pdf=saved(pdf(b"BT /F1 9 Tf (quillonberry) Tj ET")))
    assert b"%PDF-" not in strip(both, "a.docx").content


@pytest.mark.parametrize("extension", GOOD)
def test_the_same_file_gives_the_same_copy(extension):
    assert strip(GOOD[extension], "").content == strip(GOOD[extension], "").content
