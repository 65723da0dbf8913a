"""How much a PDF unpacks to, found out without keeping any of it: a bomb is refused before it costs anything."""

import zlib
from typing import Any

from pikepdf import Pdf, Stream

from anonymisation.files import outcome
from anonymisation.files.outcome import MEBIBYTE, Refused
from anonymisation.files.pdf.pictures import packing

_FLATE = ("/FlateDecode", "/Fl")
_CHUNK = MEBIBYTE
_LARGEST_WHOLE = 300 * MEBIBYTE
_LARGEST_PICTURE = 160 * MEBIBYTE
#: The text and lines of a page, a font: a megabyte is much.
_LARGEST_OTHER = 32 * MEBIBYTE


def weigh(pdf: Pdf) -> None:
    """Raises Refused where the streams of the file unpack to more than can be checked."""
    room = _LARGEST_WHOLE
    for item in pdf.objects:
        stream: Any = item
        if isinstance(stream, Stream) and packing(stream)[:1] and packing(stream)[0] in _FLATE:
            largest = _LARGEST_PICTURE if stream.get("/Subtype") == "/Image" else _LARGEST_OTHER
            room -= _unpacked(stream.read_raw_bytes(), min(largest, room))


def _unpacked(content: bytes, most: int) -> int:
    unpacker, size = zlib.decompressobj(), 0
    try:
        while content and not unpacker.eof:
            size += len(unpacker.decompress(content, _CHUNK))
            content = unpacker.unconsumed_tail
            if size > most:
                raise Refused(outcome.TOO_HEAVY)
    except zlib.error:  # damaged: whoever reads it next will say so
        return size
    return size
