"""JBIG2 (ITU-T T.88), as scanners write black-and-white pages into PDF files: remarks are overwritten in place."""

import struct
from collections.abc import Iterator

_EXTENSION = 62
_UNKNOWN = 0xFFFFFFFF
_TYPE = 4  # bytes at the head of an extension that say of what kind it is


def bare_jbig2(content: bytes) -> tuple[bytes, list[str]]:
    """The picture without remarks, and what is said of them. Raises ValueError where it is damaged."""
    bare, told = bytearray(content), False
    for start, end in remarks(content):
        told = told or any(bare[start:end])
        bare[start:end] = bytes(end - start)
    return bytes(bare), ["a description or remark in a picture"] * told


def remarks(content: bytes) -> Iterator[tuple[int, int]]:
    """From and to where remarks stand."""
    at = 0
    try:
        while at < len(content):
            number, flags, count = struct.unpack_from(">IBB", content, at)
            at += 5
            referred = count >> 5
            if referred == 7:  # many references: their number stands in four bytes, then a bit for each
                referred = struct.unpack_from(">I", content, at)[0] & 0x1FFFFFFF
                at += 4 + (referred + 8) // 8
            else:
                at += 1
            at += referred * (1 if number <= 256 else 2 if number <= 65536 else 4)
            at += 4 if flags & 0x40 else 1
            length = struct.unpack_from(">I", content, at)[0]
            at += 4
            if length == _UNKNOWN:  # a region that ends with the page: no remark can be told from it
                return
            if at + length > len(content):
                raise ValueError("segment")
            if flags & 0x3F == _EXTENSION:
                yield min(at + _TYPE, at + length), at + length
            at += length
    except struct.error as error:
        raise ValueError("damaged") from error
