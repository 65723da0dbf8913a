"""A file that an author sends: cleaned in a process of its own, under a name of ours, or refused in words."""

import io

import pytest
from PIL import Image

from lessons.submissions import attachments
from lessons.submissions.attachments import Refused, receive


def photo() -> bytes:
    """A small photo whose EXIF names its maker."""
    exif = Image.Exif()
    exif[0x010F] = "Quillonberry Cameras"
    file = io.BytesIO()
    Image.new("RGB", (40, 30), "teal").save(file, "JPEG", exif=exif)
    return file.getvalue()


def test_a_photo_comes_back_clean_and_under_a_name_of_ours():
    received = receive(name="Visit to Karim_12 May.jpg", content=photo(), number=3)
    assert (received.name, received.media_type) == ("photo 3.jpg", "image/jpeg")
    assert received.name_words == "Visit to Karim 12 May"
    assert any("camera" in said for said in received.removed)
    assert b"Quillonberry" not in received.content
    assert Image.open(io.BytesIO(received.content)).size == (40, 30)


def test_a_file_above_the_limit_is_refused_before_it_is_opened(settings, monkeypatch):
    settings.SUBMISSION_FILE_MB = 1
    monkeypatch.setattr(attachments, "run_confined", None)
    with pytest.raises(Refused, match="larger than 1 MB"):
        receive(name="a.pdf", content=b"x" * (1024 * 1024 + 1))
