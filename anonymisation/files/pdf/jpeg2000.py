"""JPEG 2000 (ITU-T T.800), as scanners write it into PDF files: notes in it are overwritten in place.

Its parts know their lengths and those of others, so nothing is moved: a box or remark that tells becomes one of the
same length that says nothing.
"""

import struct
from collections.abc import Iterator

_MAGIC = b"\0\0\0\x0cjP  "
_NEEDED = frozenset({b"jP  ", b"ftyp", b"jp2h", b"jp2c"})
_FREE = b"free"
_START, _TILE, _DATA, _END, _REMARK = b"\xff\x4f", 0xFF90, 0xFF93, 0xFFD9, 0xFF64
_TOLD = "a description or remark in a picture"


def bare_jpeg2000(content: bytes) -> tuple[bytes, list[str]]:
    """The picture without notes, and what is said of them. Raises ValueError or struct.error where it is damaged."""
    bare = bytearray(content)
    told = False
    try:
        for start, end in list(spoken(content)):
            told = told or any(bare[start:end])
            bare[start:end] = bytes(end - start)
        if content.startswith(_MAGIC):
            for name, at, body, _ in list(_boxes(content)):
                if name not in _NEEDED:
                    bare[at + 4 : at + 8] = _FREE
                    told = told or name != _FREE
                    _ = body
    except struct.error as error:
        raise ValueError("damaged") from error
    return bytes(bare), [_TOLD] * told


def spoken(content: bytes) -> Iterator[tuple[int, int]]:
    """Where in the file stands what is not needed to show it, from and to."""
    if not content.startswith(_MAGIC):
        yield from _remarks(content, 0, len(content))
        return
    for name, _, body, end in _boxes(content):
        if name == b"jp2c":
            yield from _remarks(content, body, end)
        elif name not in _NEEDED:
            yield body, end


def _boxes(content: bytes) -> Iterator[tuple[bytes, int, int, int]]:
    """Name, start, start of what is in it, end."""
    at = 0
    while at + 8 <= len(content):
        length, name = struct.unpack_from(">I4s", content, at)
        body = at + 8
        if length == 1:
            length, body = struct.unpack_from(">Q", content, body)[0], body + 8
        end = len(content) if length == 0 else at + length
        if end > len(content) or end < body:
            raise ValueError("box")
        yield name, at, body, end
        at = end


def _remarks(content: bytes, at: int, end: int) -> Iterator[tuple[int, int]]:
    """The remarks in the heads of the whole and of its tiles; the data between them is skipped by its length."""
    if content[at : at + 2] != _START:
        raise ValueError("start")
    at += 2
    tile = tile_length = 0
    while at + 2 <= end:
        marker = struct.unpack_from(">H", content, at)[0]
        if marker == _END:
            yield at + 2, end
            return
        if marker == _DATA:
            at = tile + tile_length if tile_length else end
            continue
        length = struct.unpack_from(">H", content, at + 2)[0]
        if length < 2:
            raise ValueError("marker")
        if marker == _TILE:
            tile, tile_length = at, struct.unpack_from(">I", content, at + 6)[0]
            if tile_length and tile_length < 14:
                raise ValueError("tile")
        if marker == _REMARK:
            yield at + 6, min(at + 2 + length, end)
        at += 2 + length
