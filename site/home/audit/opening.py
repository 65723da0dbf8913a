"""Opening what is sealed, packed or encoded: archives, documents, pictures, and packed pieces among other bytes."""

import binascii
import bz2
import gzip
import io
import json
import lzma
import re
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from typing import Any, NamedTuple

from accounts.sealing import CannotOpen, unseal

#: Bytes that are unpacked of one value or file, and how deep one thing may lie in another.
MOST_BYTES = 200 * 1024 * 1024
DEEPEST = 6
#: Larger contents are not searched for packed pieces within: a database or an index, looked at by itself as well.
MOST_SEARCHED = 64 * 1024 * 1024
_TOO_MUCH = "unpacks to more than 200 MB"

_SEALED = re.compile(rb"gAAAAA[A-Za-z0-9_-]{60,}={0,2}")
_RUN = re.compile(rb"(?:[A-Za-z0-9+/]{60,80}\r?\n)+[A-Za-z0-9+/]+={0,2}|[A-Za-z0-9+/_-]{8,}={0,2}")
#: The one alphabet of Base64 in the other.
_OTHER_ALPHABET = bytes.maketrans(b"-_", b"+/")
_HEX = re.compile(rb"(?:[0-9a-fA-F]{2}){8,}")
_ZLIB = re.compile(rb"x[\x01\x5e\x9c\xda]")
_PACKED = (b"x\x9c", b"x\xda", b"x\x01", b"x^", b"\x1f\x8b\x08", b"PK\x03\x04", b"%PDF", b"\xfd7zXZ", b"\x89PNG")
_OPENED_HERE = (b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"PK\x03\x04", b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"RIFF")
_NOT_OPENED_HERE = {
    b"\x28\xb5\x2f\xfd": "packed with Zstandard",
    b"\x04\x22\x4d\x18": "packed with LZ4",
    b"7z\xbc\xaf": "a 7z archive",
    b"Rar!": "a RAR archive",
}
_ENCRYPTED_OFFICE = "EncryptedPackage".encode("utf-16-le")


class Inner(NamedTuple):
    """Something that was inside, or why it could not be had."""

    inside: str
    content: bytes
    trouble: str = ""


def is_packed(head: bytes) -> bool:
    """Whether something begins like an archive or a document that has to be opened to be read."""
    return head.startswith((*_OPENED_HERE, *_NOT_OPENED_HERE))


def unpacked(content: bytes, name: str) -> Iterator[Inner]:
    """What lies directly inside. A file is known by how it begins, whatever it is called."""
    head = content[:8]
    for begins, what in _NOT_OPENED_HERE.items():
        if head.startswith(begins):
            yield Inner("", b"", f"{what}, which is not opened here")
    if head.startswith(b"\xd0\xcf\x11\xe0") and _ENCRYPTED_OFFICE in content:
        yield Inner("", b"", "an office document that is locked")
    if head.startswith(b"\x1f\x8b"):
        yield _read(gzip.GzipFile(fileobj=io.BytesIO(content)))
    elif head.startswith(b"BZh"):
        yield _read(bz2.BZ2File(io.BytesIO(content)))
    elif head.startswith(b"\xfd7zXZ"):
        yield _read(lzma.LZMAFile(io.BytesIO(content)))  # noqa: SIM115 - it is closed there
    elif head.startswith((b"\xff\xd8", b"\x89PNG", b"RIFF", b"II*\0", b"MM\0*", b"GIF8")):
        yield from _of_a_picture(content)
    if head.startswith(b"PK\x03\x04") or (b"PK\x05\x06" in content[-66_000:] and _is_archive(content)):
        yield from _members(content)
    if (begin := content.find(b"%PDF-", 0, 1024)) >= 0:
        # Further on it may be no more than the word: then what cannot be opened is no trouble.
        yield from (inner for inner in _of_a_pdf(content[begin:]) if not (begin and inner.trouble))
    if len(content) <= MOST_SEARCHED:
        yield from _pieces(content)


def _pieces(content: bytes) -> Iterator[Inner]:
    """Sealed, packed or encoded pieces anywhere among other bytes: in a text, a pickle, a mail, a signed value."""
    sealed = _SEALED.findall(content)
    for token in sealed:
        try:
            # In an address, and so in a server's log, it stands without the signs that fill it up.
            yield Inner("opened", unseal(token.rstrip(b"=") + b"=" * (-len(token.rstrip(b"=")) % 4)))
        except CannotOpen:
            if b"\0" not in content:  # in the file of a database it may run into the next value; columns are looked at
                yield Inner("", b"", "sealed with a key that is not in SEALING_KEYS")
    for found in _ZLIB.finditer(content):
        inner = _inflated(content, found.start())
        if inner is not None:
            yield inner
    told = []
    for found in _RUN.finditer(_SEALED.sub(b" ", content) if sealed else content):
        decoded = _decoded(found[0])
        if decoded.startswith(_PACKED) and len(found[0]) >= 32:
            yield Inner("decoded", decoded)
        elif decoded:
            told.append(decoded)
    for found in _HEX.finditer(content):
        told.append(bytes.fromhex(found[0].decode()))
    if told:
        yield Inner("decoded", b"\n" + b"\n".join(told))


def _inflated(content: bytes, begin: int) -> Inner | None:
    """A zlib stream that begins there; None where it only looked like one."""
    try:
        start = zlib.decompressobj().decompress(content[begin : begin + 4096], 64)
        if not start:
            return None
        packer = zlib.decompressobj()
        inner = packer.decompress(content[begin:], MOST_BYTES)
    except zlib.error:
        return None
    return Inner("", b"", _TOO_MUCH) if packer.unconsumed_tail else Inner("unpacked", inner)


def _read(file: Any) -> Inner:
    try:
        with file:
            inner = file.read(MOST_BYTES + 1)
    except (OSError, EOFError, zlib.error, lzma.LZMAError):
        return Inner("", b"", "a packed file that is damaged")
    return Inner("", b"", _TOO_MUCH) if len(inner) > MOST_BYTES else Inner("unpacked", inner)


def _is_archive(content: bytes) -> bool:
    return zipfile.is_zipfile(io.BytesIO(content))


def _members(content: bytes) -> Iterator[Inner]:
    left = MOST_BYTES
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            yield Inner("names", "\n".join(archive.namelist()).encode("utf-8", "replace") + archive.comment)
            for member in archive.infolist():
                with archive.open(member) as file:
                    inner = file.read(left)
                left -= len(inner)
                yield Inner(f"part {archive.infolist().index(member) + 1}", inner)
                if left <= 0:
                    yield Inner("", b"", _TOO_MUCH)
                    return
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, OSError, EOFError, zlib.error):
        yield Inner("", b"", "an archive that is damaged or locked")


def _of_a_pdf(content: bytes) -> Iterator[Inner]:
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            reader = PdfReader(io.BytesIO(content))
            yield Inner("properties", json.dumps(dict(reader.metadata or {}), default=str, ensure_ascii=False).encode())
            for number, page in enumerate(reader.pages, start=1):
                yield Inner(f"page {number}", page.extract_text().encode("utf-8", "replace"))
            for number in range(1, len(reader.xref.get(0, {})) + 1):
                found: Any = reader.get_object(number)
                if hasattr(found, "get_data"):
                    yield Inner(f"object {number}", found.get_data())
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, OSError, RecursionError, zlib.error):
        yield Inner("", b"", "a PDF that is locked or damaged")


def _of_a_picture(content: bytes) -> Iterator[Inner]:
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(io.BytesIO(content)) as picture:
            kept = {str(key): _shown(value) for key, value in picture.info.items()}
            kept |= {f"EXIF {key}": _shown(value) for key, value in picture.getexif().items()}
            kept |= {f"text {key}": _shown(value) for key, value in getattr(picture, "text", {}).items()}
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return  # its raw bytes have been looked at
    yield Inner("properties", json.dumps(kept, ensure_ascii=False).encode("utf-8", "replace"))


def _shown(value: Any) -> str:
    return value.replace(b"\0", b"").decode("utf-8", "replace") if isinstance(value, bytes) else str(value)


def _decoded(run: bytes) -> bytes:
    """Base64, of either alphabet, with or without its ending."""
    plain = run.translate(_OTHER_ALPHABET, b"\r\n=")
    plain = plain[: len(plain) - (len(plain) % 4 == 1)]
    try:
        return binascii.a2b_base64(plain + b"=" * (-len(plain) % 4))
    except (binascii.Error, ValueError):
        return b""
