"""PDF files: what stands on the pages stays, what tells beside it goes."""

import io
import zlib

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String
from PIL import Image
from pypdf import PdfReader

from anonymisation.files import Refused, leftovers, strip, words
from anonymisation.files.pdf import keeping
from tests.anonymisation.files.making import BYTES, SECRET, bare, jpeg, tells
from tests.anonymisation.files.making_pdf import (
    bomb,
    deep,
    everything_in,
    layered,
    pdf,
    saved,
    telling_pdf,
    with_earlier_version,
)


def stripped(made: pikepdf.Pdf) -> bytes:
    return strip(saved(made), "a.pdf").content


def text(content: bytes) -> str:
    return PdfReader(io.BytesIO(content)).pages[0].extract_text()


def test_a_secret_in_every_place_beside_the_pages_is_nowhere_in_the_cleaned_file():
    before = telling_pdf()
    assert everything_in(before).count(BYTES) > 40
    after = strip(before, "a.pdf")
    assert not tells(everything_in(after.content))
    assert leftovers(after.content, after.media_type) == []
    assert strip(after.content, "a.pdf").removed == []


def test_all_that_is_read_stays():
    after = strip(telling_pdf(), "a.pdf")
    assert words(after.content, after.media_type).splitlines() == [
        "The second key is with the caretaker.",
        "",
        "About keys",
        "A sentence",
    ]


def test_the_cleaned_file_opens_and_shows_its_picture_point_for_point():
    with pikepdf.open(io.BytesIO(strip(telling_pdf(), "a.pdf").content)) as after:
        assert len(after.pages) == 1
        assert not after.check_pdf_syntax()
        drawings = after.pages[0].obj.Resources.XObject
        assert set(drawings.keys()) == {"/Photo", "/Form"}
        photo = pikepdf.PdfImage(drawings.Photo).as_pil_image()
    with pikepdf.open(io.BytesIO(telling_pdf())) as before:
        original = pikepdf.PdfImage(before.pages[0].obj.Resources.XObject.Photo)
        assert list(photo.get_flattened_data()) == list(original.as_pil_image().get_flattened_data())


def test_what_was_taken_is_said_without_its_words():
    said = strip(telling_pdf(), "a.pdf").removed
    assert SECRET not in " ".join(said)
    for taken in (
        "the author's name in the properties",
        "a description that programs keep (XMP)",
        "1 attached file",
        "3 actions or programs (JavaScript)",
        "1 comment or mark in the margin",
        "1 link (its words stay)",
        "1 small preview picture",
        "1 earlier version of the file",
        "1 hidden layer",
        "in a picture: the place where the photo was taken (GPS)",
    ):
        assert taken in said, (taken, said)


def test_bookmarks_still_lead_to_their_pages():
    with pikepdf.open(io.BytesIO(strip(telling_pdf(), "a.pdf").content)) as after:
        item = after.Root.Outlines.First
        assert item.Dest[0].objgen == after.pages[0].obj.objgen
        assert set(item.keys()) == {"/Title", "/Parent", "/Dest"}


def test_descriptions_for_those_who_do_not_see_stay_with_what_they_describe():
    with pikepdf.open(io.BytesIO(strip(telling_pdf(), "a.pdf").content)) as after:
        word = after.Root.StructTreeRoot.K[0]
        assert (str(word.Alt), word.S, word.K[0]) == ("A sentence", Name.P, 0)
        assert after.Root.StructTreeRoot.ParentTree.Nums[1][0].objgen == word.objgen
        assert b"/MCID 0" in after.pages[0].obj.Contents.read_bytes()


def test_a_layer_that_is_shown_stays_and_what_is_in_a_hidden_one_moves_nothing_else():
    after = stripped(
        layered(b"BT /F1 9 Tf /OC /Hidden BDC (away) Tj (away) ' EMC /OC /Shown BDC 0 -20 Td (here) Tj EMC ET")
    )
    assert text(after).split() == ["here"]


@pytest.mark.parametrize(
    ("policy", "is_shown"), [("AnyOn", True), ("AllOn", False), ("AnyOff", True), ("AllOff", False)]
)
def test_a_rule_over_layers_is_followed(policy, is_shown):
    made = layered(b"/OC /Rule BDC BT /F1 9 Tf (here) Tj ET EMC")
    named = made.pages[0].obj.Resources.Properties
    named.Rule = Dictionary(Type=Name.OCMD, OCGs=Array([named.Shown, named.Hidden]), P=Name(f"/{policy}"))
    assert (text(stripped(made)) == "here") is is_shown


def test_a_hidden_drawing_is_hidden_on_the_second_page_and_inside_another_drawing_too():
    made = layered(b"/X Do")
    page = made.pages[0].obj
    outer = made.make_stream(
        b"/X Do BT /F1 9 Tf (here) Tj ET", Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 99, 99])
    )
    page.Resources.XObject.Outer = outer  # it has no resources: those of the page are meant
    page.Contents = made.make_stream(b"/X Do /Outer Do")
    made.pages.append(made.pages[0])
    after = stripped(made)
    assert not tells(everything_in(after))
    assert [page.extract_text() for page in PdfReader(io.BytesIO(after)).pages] == ["here", "here"]


def test_what_stands_in_a_node_above_the_pages_is_theirs():
    made = pdf()
    page = made.pages[0].obj
    above = made.Root.Pages
    above.Resources, above.Rotate, above.Secret = page.Resources, 90, String(SECRET)
    del page["/Resources"]
    after = stripped(made)
    assert text(after) == "The second key"
    assert PdfReader(io.BytesIO(after)).pages[0].rotation == 90
    assert not tells(everything_in(after))


def test_a_photo_that_is_packed_twice_is_cleaned_too():
    made = pdf(b"/P Do")
    photo = made.make_stream(jpeg().hex().encode() + b">", Subtype=Name.Image, Width=48, Height=32)
    photo.ColorSpace, photo.BitsPerComponent = Name.DeviceRGB, 8
    photo.Filter = Array([Name.ASCIIHexDecode, Name.DCTDecode])
    made.pages[0].obj.Resources.XObject = Dictionary(P=photo)
    after = stripped(made)
    assert not tells(everything_in(after))
    with pikepdf.open(io.BytesIO(after)) as opened:
        assert pikepdf.PdfImage(opened.pages[0].obj.Resources.XObject.P).as_pil_image().size == (48, 32)


def jpeg2000() -> bytes:
    """A picture with a remark in its head and a box of XML behind."""
    file = io.BytesIO()
    bare().save(file, "JPEG2000", comment=SECRET)
    box = b"<x>" + BYTES + b"</x>"
    content = file.getvalue()
    at = content.index(b"jp2c") - 4
    return content[:at] + (len(box) + 8).to_bytes(4, "big") + b"xml " + box + content[at:]


def scanned(name: str, content: bytes, **more) -> pikepdf.Pdf:
    made = pdf(b"/P Do")
    picture = made.make_stream(content, Subtype=Name.Image, Width=48, Height=32, **more)
    picture.Filter = Name(name)
    made.pages[0].obj.Resources.XObject = Dictionary(P=picture)
    return made


def test_remarks_in_a_jpeg_2000_go_and_the_points_stay():
    before = jpeg2000()
    assert before.count(BYTES) == 2
    after = stripped(scanned("/JPXDecode", before))
    assert not tells(everything_in(after))
    with pikepdf.open(io.BytesIO(after)) as opened:
        seen = Image.open(io.BytesIO(opened.pages[0].obj.Resources.XObject.P.read_raw_bytes()))
        assert seen.tobytes() == Image.open(io.BytesIO(before)).tobytes()


def test_remarks_in_a_black_and_white_scan_go():
    page = b"\0\0\0\1\x30\0\1\0\0\0\x13" + bytes(19)
    remark = b"\0\0\0\2\x3e\0\1" + (4 + len(BYTES)).to_bytes(4, "big") + b"\x20\0\0\0" + BYTES
    made = scanned("/JBIG2Decode", page + remark + page, ColorSpace=Name.DeviceGray, BitsPerComponent=1)
    shapes = Dictionary(JBIG2Globals=made.make_stream(remark), Secret=String(SECRET))
    made.pages[0].obj.Resources.XObject.P.DecodeParms = shapes
    after = stripped(made)
    assert not tells(everything_in(after))
    with pikepdf.open(io.BytesIO(after)) as opened:
        seen = opened.pages[0].obj.Resources.XObject.P.read_raw_bytes()
    assert seen == page + remark.replace(BYTES, bytes(len(BYTES))) + page


@pytest.mark.parametrize("name", ["/JPXDecode", "/JBIG2Decode", "/DCTDecode"])
def test_a_picture_that_cannot_be_looked_into_is_refused(name):
    with pytest.raises(Refused, match="damaged"):
        strip(saved(scanned(name, b"\xff" * 9 + BYTES)), "a.pdf")


def test_the_colours_of_a_palette_stay():
    made = pdf(b"/P Do")
    colours = Array([Name.Indexed, Name.DeviceRGB, 1, String(b"\xff\x00\x00\x00\xff\x00")])
    made.pages[0].obj.Resources.XObject = Dictionary(
        P=made.make_stream(b"\x40", Subtype=Name.Image, Width=2, Height=1, BitsPerComponent=1, ColorSpace=colours)
    )
    with pikepdf.open(io.BytesIO(stripped(made))) as after:
        image = pikepdf.PdfImage(after.pages[0].obj.Resources.XObject.P).as_pil_image().convert("RGB")
    assert list(image.get_flattened_data()) == [(255, 0, 0), (0, 255, 0)]


def test_form_fields_go_with_what_was_filled_in_and_that_is_said():
    said = " ".join(strip(telling_pdf(), "a.pdf").removed)
    assert "1 form field with what was filled in (print the form to a PDF" in said


def test_text_that_cannot_be_seen_is_found_by_the_words():
    """White on white and under a scan: whoever opens the file can copy it out, so it has to be looked through."""
    made = pdf(b"1 1 1 rg BT /F1 9 Tf (white) Tj 3 Tr 20 0 Td ( below) Tj ET")
    after = strip(saved(made), "a.pdf")
    assert words(after.content, after.media_type).split() == ["white", "below"]


@pytest.mark.parametrize(("user", "owner"), [("secret", "of the owner"), ("", "of the owner")])
def test_a_protected_file_is_refused_with_what_to_do(user, owner):
    content = saved(pdf(), encryption=pikepdf.Encryption(user=user, owner=owner))
    with pytest.raises(Refused, match="protected"):
        strip(content, "a.pdf")


def test_a_form_that_builds_itself_is_refused():
    made = pdf()
    made.Root.AcroForm = Dictionary(XFA=made.make_stream(b"<x/>"))
    with pytest.raises(Refused, match="builds itself"):
        strip(saved(made), "a.pdf")


def test_lists_in_lists_without_end_break_nothing():
    after = strip(deep(), "a.pdf")
    assert words(after.content, after.media_type) == ""


@pytest.mark.parametrize("content", [bomb(40_000_000), bomb(200_000_000)])
def test_a_page_that_bursts_is_not_unpacked(monkeypatch, content):
    monkeypatch.setattr(keeping, "redrawn", None)
    with pytest.raises(Refused, match="unpacks"):
        strip(content, "a.pdf")


def test_streams_that_burst_together_are_refused():
    made = pdf()
    packed = zlib.compress(bytes(31 * 1024 * 1024))
    with_many = [made.make_stream(packed, Filter=Name.FlateDecode) for _ in range(10)]
    made.pages[0].obj.Contents = Array(with_many)
    with pytest.raises(Refused, match="unpacks"):
        strip(saved(made, stream_decode_level=pikepdf.StreamDecodeLevel.none), "a.pdf")


def test_bookmarks_in_a_circle_come_to_an_end():
    made = pdf()
    item = made.make_indirect(Dictionary(Title=String("One")))
    item.Next = item.First = item
    made.Root.Outlines = made.make_indirect(Dictionary(First=item, Last=item))
    after = strip(saved(made), "a.pdf")
    assert words(after.content, after.media_type).splitlines() == ["The second key", "", "One"]


def test_too_many_pages_are_refused():
    made = pdf()
    for _ in range(300):
        made.pages.append(made.pages[0])
    with pytest.raises(Refused, match="too long"):
        strip(saved(made), "a.pdf")


def test_an_earlier_version_of_the_text_is_nowhere():
    content = with_earlier_version(saved(pdf()))
    assert content.count(BYTES) >= 3
    assert BYTES not in everything_in(strip(content, "a.pdf").content)
