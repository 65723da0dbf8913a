"""How picture files are made up: in chunks, each with a name. Which chunks are there is how a clean one is known.

JPEG: ITU-T T.81 annex B. PNG: W3C, third edition. WebP: RFC 9649.
"""

import struct
from collections.abc import Iterator
from typing import NamedTuple

from anonymisation.files.kinds import Kind


class Chunk(NamedTuple):
    name: str
    start: int
    end: int  # of the whole chunk, its head and tail with it


class BrokenChunksError(ValueError):
    """The file ends in the middle of something, or is no chain of chunks."""


#: All that a picture needs to be shown. APP0 is JFIF's own head of 16 bytes, APP14 says how a CMYK JPEG is to be read.
_PICTURE_NEEDS = {
    Kind.PNG: {"IHDR", "PLTE", "tRNS", "IDAT", "IEND"},
    Kind.JPEG: {"SOI", "SOF", "DHT", "DQT", "DRI", "DAC", "SOS", "scan", "EOI"},
    Kind.WEBP: {"VP8 ", "VP8L", "VP8X", "ALPH"},
}
_LAST = "after the end"
_JFIF = 18  # bytes of an APP0 without a preview, its marker with it
_ADOBE = 16  # bytes of an APP14
_STANDALONE = {0x01, *range(0xD0, 0xD8)}
_FRAMES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}
_NAMES = {0xC4: "DHT", 0xC8: "JPG", 0xCC: "DAC", 0xDA: "SOS", 0xDB: "DQT", 0xDD: "DRI", 0xFE: "COM"}


def chunks_of(content: bytes, kind: Kind) -> list[Chunk]:
    """The chunks in their order; whatever stands behind the end is one more. Raises BrokenChunksError."""
    walk = {Kind.PNG: _png, Kind.JPEG: _jpeg, Kind.WEBP: _webp}[kind]
    try:
        found = list(walk(content))
    except (IndexError, ValueError, struct.error) as error:
        raise BrokenChunksError(str(kind)) from error
    if not found:
        raise BrokenChunksError(str(kind))
    if found[-1].end < len(content):
        found.append(Chunk(_LAST, found[-1].end, len(content)))
    return found


def picture_leftovers(content: bytes, kind: Kind) -> list[str]:
    """The names of chunks that no picture needs."""
    try:
        found = chunks_of(content, kind)
    except BrokenChunksError:
        return ["a chain of chunks that breaks off"]
    return sorted({chunk.name for chunk in found if not is_needed(chunk, kind, content)})


def bare_jpeg(content: bytes) -> tuple[bytes, set[str]]:
    """The JPEG without the chunks that it can be shown without, point for point the same; and what these were.

    For pictures inside a PDF, whose colours would change were they saved again.
    """
    found = chunks_of(content, Kind.JPEG)
    dropped = {chunk.name for chunk in found if not is_needed(chunk, Kind.JPEG, content)}
    if not dropped:
        return content, dropped
    return b"".join(
        content[chunk.start : chunk.end] for chunk in found if is_needed(chunk, Kind.JPEG, content)
    ), dropped


def is_needed(chunk: Chunk, kind: Kind, content: bytes) -> bool:
    """Whether the picture would be shown otherwise without this chunk."""
    if kind is Kind.JPEG and chunk.name == "APP0":
        return chunk.end - chunk.start == _JFIF and content[chunk.start + 4 : chunk.start + 9] == b"JFIF\0"
    if kind is Kind.JPEG and chunk.name == "APP14":
        return chunk.end - chunk.start == _ADOBE and content[chunk.start + 4 : chunk.start + 9] == b"Adobe"
    return chunk.name in _PICTURE_NEEDS[kind]


def _png(content: bytes) -> Iterator[Chunk]:
    at = 8
    while at < len(content):
        length = struct.unpack_from(">I", content, at)[0]
        name = content[at + 4 : at + 8].decode("latin-1")
        end = at + 12 + length
        if end > len(content):
            raise BrokenChunksError(name)
        yield Chunk(name, at, end)
        if name == "IEND":
            return
        at = end
    raise BrokenChunksError("no end")


def _webp(content: bytes) -> Iterator[Chunk]:
    size = struct.unpack_from("<I", content, 4)[0] + 8
    if size > len(content):
        raise BrokenChunksError("RIFF")
    at = 12
    while at < size:
        length = struct.unpack_from("<I", content, at + 4)[0]
        end = at + 8 + length + length % 2
        if end > size:
            raise BrokenChunksError("chunk")
        yield Chunk(content[at : at + 4].decode("latin-1"), at, end)
        at = end


def _jpeg(content: bytes) -> Iterator[Chunk]:
    yield Chunk("SOI", 0, 2)
    at = 2
    while True:
        start = at
        if content[at] != 0xFF:  # some cameras leave a few bytes between chunks
            at = content.index(b"\xff", at)
            yield Chunk("stray bytes", start, at)
            continue
        while content[at + 1] == 0xFF:  # a marker may be padded
            at += 1
        marker = content[at + 1]
        if marker == 0xD9:
            yield Chunk("EOI", start, at + 2)
            return
        if marker in _STANDALONE:
            at += 2
            yield Chunk("scan", start, at)
            continue
        length = struct.unpack_from(">H", content, at + 2)[0]
        end = at + 2 + length
        if length < 2 or end > len(content):
            raise BrokenChunksError("length")
        yield Chunk(_name(marker), start, end)
        at = end
        if marker == 0xDA:
            at = _end_of_scan(content, end)
            yield Chunk("scan", end, at)


def _name(marker: int) -> str:
    if 0xE0 <= marker <= 0xEF:
        return f"APP{marker - 0xE0}"
    return "SOF" if marker in _FRAMES else _NAMES.get(marker, f"marker {marker:02X}")


def _end_of_scan(content: bytes, at: int) -> int:
    """Where the next chunk begins: in a scan, FF stands before 0 (a byte FF) or before the number of a restart."""
    while True:
        at = content.find(b"\xff", at)
        if at < 0 or at + 1 >= len(content):
            raise BrokenChunksError("scan")
        if content[at + 1] != 0 and content[at + 1] not in _STANDALONE and content[at + 1] != 0xFF:
            return at
        at += 1 if content[at + 1] == 0xFF else 2
