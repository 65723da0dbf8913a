"""Pictures: drawn anew, so that nothing is left but what can be seen."""

import io

import pytest
from PIL import Image, ImageChops, ImageStat

from anonymisation.files import Refused, leftovers, strip
from anonymisation.files import outcome as limits
from anonymisation.files.chunks import chunks_of
from anonymisation.files.kinds import Kind
from tests.anonymisation.files.making import SECRET, bare, jpeg, png, tells, webp

PLACE = "the place where the photo was taken (GPS)"
MADE = [("a.jpg", jpeg()), ("a.png", png()), ("a.webp", webp()), ("a.webp", webp(frames=3))]


def opened(content: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(content))
    image.load()
    return image


@pytest.mark.parametrize(("name", "before"), MADE)
def test_a_secret_in_every_place_beside_the_picture_is_nowhere_in_the_cleaned_file(name, before):
    assert tells(before)
    after = strip(before, name)
    assert not tells(after.content)
    assert leftovers(after.content, after.media_type) == []
    assert strip(after.content, name).removed == []
    assert not opened(after.content).getexif()


@pytest.mark.parametrize(("name", "before"), MADE)
def test_the_picture_looks_the_same(name, before):
    seen = opened(strip(before, name).content).convert("RGB")
    difference = ImageChops.difference(seen, opened(before).convert("RGB"))
    assert max(ImageStat.Stat(difference).mean) < 6
    assert seen.size == bare().size


@pytest.mark.parametrize(("name", "before"), MADE)
def test_what_was_taken_is_said_without_its_words(name, before):
    said = strip(before, name).removed
    assert PLACE in said
    assert "the colour profile" in said
    assert SECRET not in " ".join(said)


def test_a_preview_inside_the_notes_of_the_camera_is_told_of_and_gone():
    """A face that was cropped away in an editor is often still in there."""
    file = io.BytesIO()
    bare(20, 20).save(file, "JPEG")
    preview = file.getvalue()
    directory = (
        b"II*\0\x08\0\0\0"
        + b"\x01\0\x0f\x01\x02\0\x04\0\0\0abc\0\x1a\0\0\0"
        + b"\x02\0\x01\x02\x04\0\x01\0\0\0\x38\0\0\0\x02\x02\x04\0\x01\0\0\0"
        + len(preview).to_bytes(4, "little")
        + b"\0\0\0\0"
    )
    notes = b"Exif\0\0" + directory + preview
    plain = io.BytesIO()
    bare().save(plain, "JPEG")
    whole = plain.getvalue()
    before = whole[:2] + b"\xff\xe1" + (len(notes) + 2).to_bytes(2, "big") + notes + whole[2:]
    after = strip(before, "a.jpg")
    assert before.count(b"\xff\xd8\xff") == 2
    assert after.content.count(b"\xff\xd8\xff") == 1
    assert "a small preview picture" in after.removed


@pytest.mark.parametrize("orientation", range(2, 9))
def test_a_photo_is_turned_the_way_it_was_seen(orientation):
    before = jpeg(orientation)
    after = opened(strip(before, "a.jpg").content)
    turned = {2: 0, 3: 2, 4: 3, 5: None, 6: 4, 7: 6, 8: 2}
    assert after.size == ((32, 48) if orientation > 4 else (48, 32))
    assert turned is not None
    corner = {2: (-6, 5), 3: (-6, -6), 4: (5, -6), 5: (5, 5), 6: (-6, 5), 7: (-6, -6), 8: (5, -6)}[orientation]
    red, green, _ = after.convert("RGB").getpixel((corner[0] % after.width, corner[1] % after.height))
    assert red > 150 < green  # the golden corner


def test_only_the_first_picture_of_a_moving_one_stays():
    after = strip(webp(frames=3), "a.webp")
    assert getattr(opened(after.content), "n_frames", 1) == 1
    assert "2 further pictures behind the first" in after.removed


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_every_kind_of_png_is_drawn_anew_with_the_same_points(mode):
    image = Image.new("I;16", (9, 7), 40_000) if mode == "I;16" else bare(9, 7).convert(mode)
    file = io.BytesIO()
    image.save(file, "PNG")
    after = strip(file.getvalue(), "a.png")
    seen = "I" if mode == "I;16" else "RGBA"
    assert opened(after.content).convert(seen).tobytes() == image.convert(seen).tobytes()
    assert leftovers(after.content, after.media_type) == []


def test_a_png_with_a_colour_that_is_see_through_keeps_it():
    file = io.BytesIO()
    bare().convert("P").save(file, "PNG", transparency=0)
    before = opened(file.getvalue()).convert("RGBA")
    assert opened(strip(file.getvalue(), "a.png").content).convert("RGBA").tobytes() == before.tobytes()


def test_a_print_shop_jpeg_becomes_one_for_the_screen():
    file = io.BytesIO()
    bare().convert("CMYK").save(file, "JPEG")
    assert opened(strip(file.getvalue(), "a.jpg").content).mode == "RGB"


def test_a_picture_of_too_many_points_is_refused_before_it_is_unpacked(monkeypatch):
    content = png()
    monkeypatch.setattr(limits, "MOST_PIXELS", 48 * 32 - 1)
    monkeypatch.setattr(Image.Image, "load", None)
    with pytest.raises(Refused, match="million points"):
        strip(content, "a.png")


def test_a_large_photo_is_made_smaller_and_that_is_said(monkeypatch):
    monkeypatch.setattr(limits, "PIXELS_KEPT", 400)
    after = strip(jpeg(orientation=6), "a.jpg")
    assert opened(after.content).size == (16, 24)
    assert any("million points" in said for said in after.removed)
    assert strip(after.content, "a.jpg").removed == []


def test_a_picture_that_says_it_is_immense_is_refused():
    content = bytearray(png())
    content[16:24] = (200_000).to_bytes(4, "big") * 2
    with pytest.raises(Refused):
        strip(bytes(content), "a.png")


@pytest.mark.parametrize(("name", "before"), MADE)
@pytest.mark.parametrize("part", [0.1, 0.5, 0.9])
def test_a_picture_that_breaks_off_is_refused_with_what_to_do(name, before, part):
    after_the_end = chunks_of(before, next(kind for kind in Kind if name[2:] in kind.extensions))[-1]
    assert after_the_end.name == "after the end"
    with pytest.raises(Refused, match="save it again"):
        strip(before[: int(after_the_end.start * part)], name)
