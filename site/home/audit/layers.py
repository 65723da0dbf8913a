"""What lies inside a value or a file: sealed, packed, signed or printed. Everything in memory, nothing written down."""

import base64
import binascii
import gzip
import io
import json
import re
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from typing import Any, NamedTuple

from accounts.sealing import CannotOpen, unseal

#: Bytes that are unpacked of one value or file, and how deep one thing may lie in another.
MOST_BYTES = 200 * 1024 * 1024
DEEPEST = 5

_BASE64 = re.compile(rb"^[A-Za-z0-9+/_=-]{16,}$")
_SEALED = b"gAAAAA"


class Layer(NamedTuple):
    """`inside` says how it was reached; `trouble` why it could not be opened (then there is no content)."""

    inside: str
    content: bytes
    trouble: str = ""


def as_bytes(value: Any) -> bytes | None:
    """A value of a column; None for what holds no text."""
    if isinstance(value, str):
        return value.encode("utf-8", "surrogatepass")
    if isinstance(value, (bytes, bytearray, memoryview)):
        return bytes(value)
    if isinstance(value, (dict, list, tuple, set)):
        return json.dumps(value, ensure_ascii=False, default=str).encode("utf-8", "surrogatepass")
    return None


def layers(content: bytes, *, name: str = "", depth: int = 0) -> Iterator[Layer]:
    """The content itself, and all that can be unpacked from it."""
    yield Layer("", content)
    if b"\0" in content:
        yield Layer("as UTF-16", content.replace(b"\0", b""))
    if depth >= DEEPEST:
        yield Layer("", b"", "packed too deep")
        return
    for inside, inner, trouble in _unpacked(content, name):
        if trouble:
            yield Layer(inside, b"", trouble)
            continue
        for layer in layers(inner, name=inside, depth=depth + 1):
            yield Layer(" › ".join(filter(None, (inside, layer.inside))), layer.content, layer.trouble)


def _unpacked(content: bytes, name: str) -> Iterator[Layer]:
    head = content[:8]
    if head.startswith(_SEALED):
        yield _unsealed(content)
    elif head[:1] == b"x" and head[1:2] in b"\x01\x5e\x9c\xda":
        yield _inflated(content)
    elif head.startswith(b"\x1f\x8b"):
        yield _gunzipped(content)
    elif head.startswith(b"PK\x03\x04"):
        yield from _members(content)
    elif head.startswith(b"%PDF"):
        yield from _of_a_pdf(content)
    elif head.startswith((b"\xff\xd8", b"\x89PNG", b"RIFF")):
        yield from _of_a_picture(content)
    elif name.endswith(".djcache"):
        if (begin := content.find(b"x\x9c", 0, 100)) >= 0:
            yield _inflated(content[begin:])
    elif len(content) >= 16 and _BASE64.match(content):
        yield from _decoded(content)


def _unsealed(content: bytes) -> Layer:
    try:
        return Layer("opened", unseal(content))
    except CannotOpen:
        return Layer("", b"", "sealed with a key that is not in SEALING_KEYS")


def _inflated(content: bytes) -> Layer:
    try:
        return Layer("unpacked", zlib.decompressobj().decompress(content, MOST_BYTES))
    except zlib.error:  # it only looked like it
        return Layer("", b"")


def _gunzipped(content: bytes) -> Layer:
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(content)) as file:
            return Layer("unpacked", file.read(MOST_BYTES))
    except (OSError, EOFError, zlib.error):
        return Layer("", b"", "a packed file that is damaged")


def _members(content: bytes) -> Iterator[Layer]:
    left = MOST_BYTES
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            yield Layer("names", "\n".join(archive.namelist()).encode("utf-8", "replace") + archive.comment)
            for member in archive.infolist():
                with archive.open(member) as file:
                    inner = file.read(left)
                left -= len(inner)
                yield Layer(f"part {archive.infolist().index(member) + 1}", inner)
                if left <= 0:
                    yield Layer("", b"", "unpacks to more than 200 MB")
                    return
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, OSError, EOFError, zlib.error):
        yield Layer("", b"", "an archive that is damaged or locked")


def _of_a_pdf(content: bytes) -> Iterator[Layer]:
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            reader = PdfReader(io.BytesIO(content))
            yield Layer("properties", json.dumps(dict(reader.metadata or {}), default=str, ensure_ascii=False).encode())
            for number, page in enumerate(reader.pages, start=1):
                yield Layer(f"page {number}", page.extract_text().encode("utf-8", "replace"))
            for number in range(1, len(reader.xref.get(0, {})) + 1):
                found: Any = reader.get_object(number)
                if hasattr(found, "get_data"):
                    yield Layer(f"object {number}", found.get_data())
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, OSError, RecursionError, zlib.error):
        yield Layer("", b"", "a PDF that is locked or damaged")


def _of_a_picture(content: bytes) -> Iterator[Layer]:
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(io.BytesIO(content)) as picture:
            kept = {str(key): _shown(value) for key, value in picture.info.items()}
            kept |= {f"EXIF {key}": _shown(value) for key, value in picture.getexif().items()}
            kept |= {f"text {key}": _shown(value) for key, value in getattr(picture, "text", {}).items()}
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return  # its raw bytes have been looked at
    yield Layer("properties", json.dumps(kept, ensure_ascii=False).encode("utf-8", "replace"))


def _shown(value: Any) -> str:
    return value.replace(b"\0", b"").decode("utf-8", "replace") if isinstance(value, bytes) else str(value)


def _decoded(content: bytes) -> Iterator[Layer]:
    for decode in (base64.b64decode, base64.urlsafe_b64decode):
        try:
            yield Layer("decoded", decode(content + b"=" * (-len(content) % 4)))
        except (binascii.Error, ValueError):
            continue
        return
