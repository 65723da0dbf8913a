"""From a file to clean text, or to an error that says what to do.

A source comes from a person's download folder: it may be the PDF in place of its text, an empty file, a
folder, or far too large. Each is refused by name before a single draft exists.
"""

from __future__ import annotations

import html.entities
import re
import unicodedata
from pathlib import Path

from .model import SourceError

MAX_SOURCE_BYTES = 2 * 1024 * 1024

_OTHER_FORMATS = (
    (b"%PDF", "a PDF document"),
    (b"PK\x03\x04", "a Word, OpenDocument or zip file"),
    (b"PK\x05\x06", "an empty zip file"),
    (b"\xd0\xcf\x11\xe0", "an older Word or Office document"),
    (b"{\\rtf", "a rich-text (RTF) document"),
    (b"\x1f\x8b", "a compressed (gzip) file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
)
_AS_TEXT = "Save the document as plain text (UTF-8, .txt or .md) and import that file."
_ENTITY = re.compile(r"&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_INVISIBLE = re.compile("[\u00ad\u200b\u200c\u200d\u2060\ufeff]")
_NOT_TEXT = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_SPACES = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")


def read_source(path: str | Path) -> str:
    """Return the text of the file at `path`, without byte-order mark, with newlines as `\\n`.

    Raises SourceError, with a message that says what to do, for a missing or unreadable file, a folder, an
    empty file, a file over MAX_SOURCE_BYTES, another format than text, and text that is not UTF-8.
    """
    path = Path(path)
    try:
        data = _bytes_of(path)
    except FileNotFoundError:
        raise SourceError(f"There is no file {path}. Check the name and the folder.") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise SourceError(f"{path} cannot be read ({reason}). Check that you may open it.") from error
    if len(data) > MAX_SOURCE_BYTES:
        raise SourceError(
            f"{path} is larger than {MAX_SOURCE_BYTES // 1024} KiB, more than any paper's text. "
            "Check that it is the right file; split it where it holds several papers."
        )
    return _decoded(data, path).replace("\r\n", "\n").replace("\r", "\n")


def _bytes_of(path: Path) -> bytes:
    if path.is_dir():
        raise SourceError(f"{path} is a folder. Give the one document in it that you want to import.")
    if not path.exists():
        raise FileNotFoundError(path)
    if not path.is_file():
        raise SourceError(f"{path} is not an ordinary file. Copy the document to a file and import that.")
    with path.open("rb") as stream:
        return stream.read(MAX_SOURCE_BYTES + 1)


def _decoded(data: bytes, path: Path) -> str:
    for magic, name in _OTHER_FORMATS:
        if data.startswith(magic):
            raise SourceError(f"{path} is {name}, not text. {_AS_TEXT}")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise SourceError(f"{path} is text in UTF-16. Save it again with the encoding UTF-8.")
    if b"\x00" in data:
        raise SourceError(f"{path} holds binary data, not text. {_AS_TEXT}")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise SourceError(f"{path} is not UTF-8 text (line {line}). Save it again with the encoding UTF-8.") from error
    if not normalise_text(text).strip():
        raise SourceError(f"{path} is empty. Check that the document was saved before it was sent.")
    return text


def normalise_text(text: str) -> str:
    """Return `text` with one kind of newline and of space, character references resolved, invisibles gone.

    Idempotence is not promised (a reference may spell another); line numbers stay those of the source.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = _ENTITY.sub(_resolved, text)
    text = _SURROGATE.sub("\ufffd", _INVISIBLE.sub("", text))
    text = _SPACES.sub(" ", _NOT_TEXT.sub(" ", text))
    return unicodedata.normalize("NFC", text)


def _resolved(match: re.Match[str]) -> str:
    name = match.group(1)
    if not name.startswith("#"):
        return html.entities.html5.get(name + ";", match.group(0)).replace("\n", " ")
    code = int(name[2:], 16) if name[1] in "xX" else int(name[1:])
    return chr(code) if 32 <= code <= 0x10FFFF else " "
