"""All text of a cleaned Word file, wherever a reader or a search would find it."""

import io
import re
import zipfile
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from anonymisation.files import outcome
from anonymisation.files.docx import namespaces as ns
from anonymisation.files.docx.namespaces import DGM, A, C, M, W
from anonymisation.files.docx.package import parse
from anonymisation.files.outcome import Refused

_TEXT = frozenset({W + "t", M + "t", A + "t", C + "v"})
_LINES = frozenset({W + "p", A + "p", W + "br", W + "cr", A + "br", C + "pt", DGM + "pt", W + "tc"})
_SPACES = frozenset({W + "tab", W + "ptab"})
#: Attributes that are text: descriptions of pictures, tables and drawn letters.
_SAID = ("descr", "title", "alt", "string")
_NAMED = frozenset({W + "lvlText", W + "tblCaption", W + "tblDescription"})
#: A list's «%1.» or dot is no word.
_WORD = re.compile(r"[^\W\d_]{2}")
_DASHES = {W + "noBreakHyphen": "-", W + "softHyphen": ""}


def docx_words(content: bytes) -> str:
    """The text of the main part first, then headers, notes, charts and what describes pictures. Raises Refused."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        names = [name for name in archive.namelist() if name.startswith("word/") and name.endswith(".xml")]
        names.sort(key=lambda name: (name != "word/document.xml", name))
        parts = [words for name in names if (words := part_words(parse(archive.read(name))))]
    text = "\n\n".join(parts)
    if len(text) > outcome.MOST_CHARACTERS:
        raise Refused(outcome.TOO_LONG)
    return text


def part_words(root: Element) -> str:
    """The words of one part, a line for each paragraph; descriptions stand on lines of their own below."""
    lines = "".join(_flowing(root)).split("\n")
    lines += [said for element in root.iter() for said in _described(element)]
    return "\n".join(line.strip() for line in lines if line.strip())


def _flowing(element: Element) -> Iterator[str]:
    if element.tag in _TEXT and element.text:
        yield element.text
    elif element.tag in _SPACES:
        yield "\t"
    elif element.tag in _DASHES:
        yield _DASHES[element.tag]
    if element.tag in _LINES:
        yield "\n"
    for child in element:
        yield from _flowing(child)
    if element.tag in _LINES:
        yield "\n"


def _described(element: Element) -> Iterator[str]:
    if element.tag in _NAMED:
        said = element.get(W + "val", "")
        yield said if _WORD.search(said) else ""
    elif ns.space(element.tag) != W:
        for name in _SAID:
            yield element.get(name, "")
