"""The words of a Word file (DOCX, ECMA-376 part 1), read as a stream: no tree of the document is ever in memory.

What an author took out or hid is not read: tracked deletions, the old place of moved text, hidden runs, comments,
and what stands in the file's properties. Hiding by a paragraph style is not recognised.
"""

import time
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO
from xml.etree.ElementTree import ParseError, XMLParser

from catalogue.extraction import outcome
from catalogue.extraction.outcome import Found, Limits, Outcome, UnreadableError

PARTS = ("word/document.xml", "word/footnotes.xml", "word/endnotes.xml")
_NAMESPACES = (
    "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}",
    "{http://purl.oclc.org/ooxml/wordprocessingml/main}",
)
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_LEFT_OUT = {"del", "moveFrom"}
_CHUNK = 64 * 1024
#: An encrypted Word file is no zip but an OLE container (MS-OFFCRYPTO); so is a DOC under the wrong name.
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def read_docx(path: Path, limits: Limits) -> Outcome:
    """The text of the file, a line for each paragraph. Raises UnreadableError where there is none to be had."""
    stop_at = time.monotonic() + limits.seconds
    with path.open("rb") as file:
        if file.read(len(_OLE)) == _OLE:
            raise UnreadableError(Found.LOCKED, outcome.LOCKED)
        words = Words(limits.characters)
        problem = ""
        try:
            with zipfile.ZipFile(file) as archive:
                names = set(archive.namelist())
                if PARTS[0] not in names:
                    raise UnreadableError(Found.BROKEN, outcome.BROKEN)
                parts = [archive.getinfo(name) for name in PARTS if name in names]
                if sum(part.file_size for part in parts) > limits.unpacked:
                    raise UnreadableError(Found.TOO_LARGE, outcome.TOO_HEAVY)
                for part in parts:
                    with archive.open(part) as stream:
                        problem = problem or _feed(stream, words, limits, stop_at)
        except (zipfile.BadZipFile, ParseError, RuntimeError, NotImplementedError, EOFError, OSError) as error:
            if words.text():  # what could be read before the damage is worth finding
                return Outcome(Found.PARTLY, words.text(), outcome.BROKEN)
            raise UnreadableError(Found.BROKEN, outcome.BROKEN) from error
    found = Found.PARTLY if problem else Found.READ
    return Outcome(found, words.text(), problem, ran_out_of_time=problem == outcome.TOO_SLOW)


def _feed(stream: Any, words: "Words", limits: Limits, stop_at: float) -> str:
    """Reads one part; returns why it stopped before the end, if it did."""
    parser = XMLParser(target=words)  # noqa: S314 (`Words.doctype` refuses what that rule warns of)
    for chunk in _chunks(stream, limits.unpacked):
        parser.feed(chunk)
        if words.is_full:
            return outcome.TOO_LONG
        if time.monotonic() > stop_at:
            return outcome.TOO_SLOW
    parser.close()
    return ""


def _chunks(stream: BinaryIO, most: int) -> Iterator[bytes]:
    """What the archive says of a part's size need not be true: counted here again."""
    taken = 0
    while chunk := stream.read(_CHUNK):
        taken += len(chunk)
        if taken > most:
            raise UnreadableError(Found.TOO_LARGE, outcome.TOO_HEAVY)
        yield chunk


class Words:
    """Hears the tags of the document and keeps the visible words.

    Paragraphs and runs lie inside each other (a text box is a paragraph inside a run), so there is a stack of them: a
    run's words are kept when it ends, unless something in it said that it is hidden.
    """

    def __init__(self, most: int) -> None:
        self.most = most
        self.length = 0
        self.kept: list[str] = []
        self.open: list[tuple[str, list[str]]] = []
        self.hidden: set[int] = set()
        self.left_out = 0
        self.is_text = False

    @property
    def is_full(self) -> bool:
        return self.length >= self.most

    def text(self) -> str:
        return "".join(self.kept)[: self.most]

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        name = _local(tag)
        if self.left_out or tag == _FALLBACK or name in _LEFT_OUT:
            self.left_out += 1
        elif name in ("p", "r"):
            self.open.append((name, []))
        elif name == "t":
            self.is_text = True
        elif name == "tab":
            self.data("\t", is_mark=True)
        elif name in ("br", "cr"):
            self.data("\n", is_mark=True)
        elif name in ("vanish", "webHidden") and self.open and self.open[-1][0] == "r" and _is_on(attributes):
            self.hidden.add(len(self.open))

    def end(self, tag: str) -> None:
        if self.left_out:
            self.left_out -= 1
            return
        name = _local(tag)
        if name == "t":
            self.is_text = False
        elif name in ("p", "r") and self.open:
            depth = len(self.open)
            _, words = self.open.pop()
            if depth in self.hidden:
                self.hidden.discard(depth)
                words = []
            self._keep([*words, "\n"] if name == "p" else words)

    def data(self, text: str, is_mark: bool = False) -> None:
        if self.open and self.open[-1][0] == "r" and (is_mark or (self.is_text and not self.left_out)):
            self.open[-1][1].append(text)

    def doctype(self, *_: str | None) -> None:
        """No Word file declares a document type; it is how entities are brought in that unfold without end."""
        raise UnreadableError(Found.BROKEN, outcome.BROKEN)

    def close(self) -> None:
        """Asked for by the parser; each part is read by a parser of its own, the words are one list."""

    def _keep(self, words: list[str]) -> None:
        if self.open:
            self.open[-1][1].extend(words)
        else:
            self.kept.extend(words)
            self.length += sum(map(len, words))


def _local(tag: str) -> str:
    for namespace in _NAMESPACES:
        if tag.startswith(namespace):
            return tag[len(namespace) :]
    return ""


def _is_on(attributes: dict[str, str]) -> bool:
    return not any(value in ("0", "false", "off") for value in attributes.values())
