"""What a file is, told by its content. Its name is only asked whether it says the same."""

from enum import Enum
from typing import NamedTuple

from anonymisation.files.outcome import Refused


class _Kind(NamedTuple):
    title: str
    media_type: str
    extensions: tuple[str, ...]  # the first is the one that we give


class Kind(_Kind, Enum):
    PNG = _Kind("a PNG picture", "image/png", ("png",))
    JPEG = _Kind("a JPEG picture", "image/jpeg", ("jpg", "jpeg", "jpe", "jfif"))
    WEBP = _Kind("a WebP picture", "image/webp", ("webp",))
    PDF = _Kind("a PDF", "application/pdf", ("pdf",))
    DOCX = _Kind(
        "a Word document",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ("docx",),
    )

    @property
    def is_picture(self) -> bool:
        return self.media_type.startswith("image/")


_PICTURE = "Save the picture as JPEG or PNG and send that."
_HEIC = (
    "This picture is in Apple's HEIC format, which we cannot clean. Send it to yourself by mail or save it as JPEG (on "
    "an iPhone: Settings, Camera, Formats, Most Compatible), and send that."
)
#: What people send that is not taken: how it begins, and what to do instead. The first that fits counts.
_OTHERS: tuple[tuple[int, tuple[bytes, ...], str], ...] = (
    (4, (b"ftypheic", b"ftypheix", b"ftyphevc", b"ftypheim", b"ftypheis", b"ftypmif1", b"ftypmsf1"), _HEIC),
    (4, (b"ftypavif", b"ftypavis"), f"This is an AVIF picture. {_PICTURE}"),
    (4, (b"ftyp",), "This is a film. We cannot clean films: tell in words what it shows."),
    (0, (b"GIF8",), f"This is a GIF picture. {_PICTURE}"),
    (0, (b"II*\0", b"MM\0*"), f"This is a TIFF or raw picture. {_PICTURE}"),
    (0, (b"BM",), f"This is a BMP picture. {_PICTURE}"),
    (0, (b"{\\rtf",), "This is an RTF document. Open it in a word processor, save it as DOCX and send that."),
    (
        0,
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",),
        "This document is protected by a password or in the old Word format. Save it as DOCX without a password and "
        "send that.",
    ),
)
UNKNOWN = "We take PNG, JPEG and WebP pictures, PDF and Word files (DOCX). Save it as one of these and send that."
EMPTY = "The file is empty. Look whether it was saved, and send it again."
_LOCAL_FILE = b"PK\x03\x04"


def kind_of(content: bytes, name: str) -> Kind:
    """The kind of this file. Raises Refused where it is none that we take, or where its name says another."""
    if not content.strip(b"\0 \t\r\n"):
        raise Refused(EMPTY)
    kind = _by_content(content)
    _, dot, extension = name.strip().rstrip(". ").rpartition(".")
    if dot and extension.lower() not in kind.extensions:
        if kind is Kind.DOCX and extension.lower() in ("docm", "dotm"):
            raise Refused(MACROS)
        raise Refused(
            f"The name of the file does not fit what is in it: it is {kind.title}. If that is what you meant to send, "
            f"let its name end in .{kind.extensions[0]}."
        )
    return kind


MACROS = "This document holds macros (small programs). Save it as a plain Word document (DOCX) and send that."


def _by_content(content: bytes) -> Kind:
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return Kind.PNG
    if content.startswith(b"\xff\xd8\xff"):
        return Kind.JPEG
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return Kind.WEBP
    if content.startswith(b"%PDF-"):
        return Kind.PDF
    if content.startswith(_LOCAL_FILE):
        return Kind.DOCX  # or another of the many things that are zips: the reader of DOCX looks inside
    for start, beginnings, message in _OTHERS:
        if content[start:].startswith(beginnings):
            raise Refused(message)
    raise Refused(UNKNOWN)
