"""The same bytes read in other ways: escapes undone, markup taken out, look-alike letters as what they look like.

A phrase that was written down by a program is seldom written as it is: as JSON within JSON, as part of an address, as
entities, in a mail. Rather than one pattern for all of that, the writing is undone, round after round.
"""

import html
import re
from collections.abc import Iterator

from anonymisation.detect.normalising import LOOK_ALIKES

#: How often escapes within escapes are undone.
ROUNDS = 4

_UTF16 = re.compile(rb"(?:\\+u[0-9a-fA-F]{4})+")
_BRACES = re.compile(rb"\\u\{([0-9a-fA-F]{1,6})\}")
_BYTE = re.compile(rb"\\+x([0-9a-fA-F]{2})|\\'([0-9a-fA-F]{2})|\\([0-3][0-7]{2})|%([0-9a-fA-F]{2})|=([0-9A-F]{2})")
_CSS = re.compile(rb"\\([0-9a-fA-F]{2,6}) ")
_SIMPLE = re.compile(rb"\\+([\"'/\\nrt])")
_SOFT = re.compile(rb"=\r?\n")
_ENTITY = re.compile(rb"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,8});")
_TAG = re.compile(rb"<[^<>]*>")
_SPACED = re.compile(rb"(?<![^\s>])(?:[A-Za-z0-9\x80-\xff]{1,3} ){3,}[A-Za-z0-9\x80-\xff]{1,3}(?![A-Za-z0-9])")
_OTHER_ALPHABET = re.compile(rb"[\xcd-\xd4]")
_LOOKS_ALIKE = re.compile("[" + re.escape("".join(LOOK_ALIKES)) + "]")
_WHITE = {"n": b"\n", "r": b"\r", "t": b"\t"}


def readings(content: bytes) -> Iterator[tuple[str, bytes]]:
    """Other ways to read these bytes as text, each with a name; none where there is nothing to undo."""
    read = content
    for _ in range(ROUNDS):
        undone = _undone(read)
        if undone == read:
            break
        read = undone
        yield "escapes undone", read
    if b"<" in read and b">" in read:
        read = _TAG.sub(b"", read)
        yield "without markup", read
    if _SPACED.search(read):
        yield "letters set apart", _SPACED.sub(lambda found: found[0].replace(b" ", b""), read)
    if _OTHER_ALPHABET.search(read):
        text, number = _LOOKS_ALIKE.subn(_latin, read.decode("utf-8", "surrogateescape"))
        if number:
            yield "look-alike letters", text.encode("utf-8", "surrogateescape")
    if b"\0" in content:
        for encoding in ("utf-16-le", "utf-16-be"):
            for begin in (0, 1):
                yield "as UTF-16", content[begin:].decode(encoding, "replace").encode("utf-8", "replace")


def _latin(found: re.Match[str]) -> str:
    return LOOK_ALIKES[found[0]]


def _undone(content: bytes) -> bytes:
    """One round. What is no escape but looks like one is spoilt: the bytes as they are have been looked at as well."""
    if b"\\" in content:
        content = _UTF16.sub(_of_utf16, content)
        content = _BRACES.sub(lambda found: _character(found[1]), content)
        content = _CSS.sub(lambda found: _character(found[1]), content)
    if b"\\" in content or b"%" in content or b"=" in content:
        content = _BYTE.sub(_of_byte, _SOFT.sub(b"", content))
    if b"\\" in content:
        content = _SIMPLE.sub(lambda found: _WHITE.get(found[1].decode(), found[1]), content)
    if b"&" in content:
        content = _ENTITY.sub(_of_entity, content)
    return content


def _of_utf16(found: re.Match[bytes]) -> bytes:
    digits = found[0].replace(b"\\", b"").replace(b"u", b"").decode()
    return bytes.fromhex(digits).decode("utf-16-be", "replace").encode()


def _character(digits: bytes) -> bytes:
    point = int(digits, 16)
    return chr(point).encode("utf-8", "replace") if point < 0x110000 else digits


def _of_byte(found: re.Match[bytes]) -> bytes:
    octal = found[3]
    digits = next(group for group in found.groups() if group is not None)
    return bytes([int(digits, 8 if octal else 16)])


def _of_entity(found: re.Match[bytes]) -> bytes:
    return html.unescape(found[0].decode()).encode("utf-8", "replace")
