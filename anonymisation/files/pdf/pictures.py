"""Pictures inside a PDF keep what the camera noted, as they are whole JPEG files. Here that goes, point for point."""

import io
import re
from typing import Any

from pikepdf import Array, Name, Object, Pdf
from pikepdf.exceptions import DataDecodingError, PdfError
from PIL import Image

from anonymisation.files import outcome
from anonymisation.files.chunks import BrokenChunksError, bare_jpeg
from anonymisation.files.outcome import Refused
from anonymisation.files.pdf.jbig2 import bare_jbig2
from anonymisation.files.pdf.jpeg2000 import bare_jpeg2000
from anonymisation.files.pictures import told_by

_PACKED = ("/JPXDecode", "/JBIG2Decode", "/DCTDecode", "/DCT")


def packing(image: Object) -> list[str]:
    """The names of the ways in which a stream is packed, outermost first."""
    names = image.get("/Filter", Array())
    return [str(name) for name in (names if isinstance(names, Array) else [names])]


def inner(image: Any, pdf: Pdf) -> bytes:
    """The JPEG file in the stream, whatever it is packed in beside."""
    names = packing(image)
    content = image.read_raw_bytes()
    if len(names) == 1:
        return bytes(content)
    parameters = image.get("/DecodeParms")
    outer = pdf.make_stream(content, Filter=Array([Name(name) for name in names[:-1]]))
    if isinstance(parameters, Array):
        outer.DecodeParms = Array(list(parameters)[:-1])
    return bytes(outer.read_bytes())


def bare_picture(image: Any, pdf: Pdf, told: list[str]) -> None:
    """Takes from a packed picture what is not points; adds to `told` what that was. Raises Refused."""
    names = packing(image)
    if not names or names[-1] not in _PACKED:
        return
    try:
        content = inner(image, pdf)
        bare, is_told = _bare(content, names[-1])
    except (BrokenChunksError, PdfError, DataDecodingError, ValueError, IndexError) as error:
        raise Refused(outcome.DAMAGED) from error
    for one in is_told:
        if one not in told:
            told.append(one)
    if bare != content or len(names) > 1:
        parameters = image.get("/DecodeParms")
        last = list(parameters)[-1] if isinstance(parameters, Array) and len(parameters) else parameters
        keep = {"decode_parms": last} if last is not None and not isinstance(last, Array) else {}
        image.write(bare, filter=Name(names[-1]), **keep)


def bare_shapes(shapes: Any) -> None:
    """Takes remarks from the shapes that black-and-white scans share. Raises Refused."""
    try:
        shapes.write(bare_jbig2(shapes.read_bytes())[0])
    except (PdfError, DataDecodingError, ValueError) as error:
        raise Refused(outcome.DAMAGED) from error


def _bare(content: bytes, kind: str) -> tuple[bytes, list[str]]:
    if kind == "/JPXDecode":
        return bare_jpeg2000(content)
    if kind == "/JBIG2Decode":
        return bare_jbig2(content)
    try:
        bare, dropped = bare_jpeg(content)
    except BrokenChunksError:
        bare, dropped = bare_jpeg(content + b"\xff\xd9")  # some programs leave the end out
    if not any(re.fullmatch(r"APP(1|13)|COM", name) for name in dropped):
        return bare, []
    try:
        with Image.open(io.BytesIO(content), formats=["JPEG"]) as image:
            return bare, told_by(image) or ["a comment or text"]
    except (OSError, ValueError, SyntaxError):
        return bare, ["a comment or text"]
