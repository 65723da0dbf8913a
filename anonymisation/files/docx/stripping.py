"""A Word file without what it tells beside its text, and what that was."""

from collections import Counter
from xml.etree.ElementTree import Element

from anonymisation.files.docx import namespaces as ns
from anonymisation.files.docx.carrying import Carrying
from anonymisation.files.docx.namespaces import W
from anonymisation.files.docx.package import Package, open_package
from anonymisation.files.docx.stories import SESSIONS
from anonymisation.files.outcome import Refused, tally

_NAMES = frozenset({"creator", "lastModifiedBy", "Manager", "Company"})
#: What is said of parts that are left behind, by a piece of their name.
_PARTS = (
    ("docprops/thumbnail", ("small preview picture", "small preview pictures")),
    ("docprops/custom", ("list of properties of its own", "lists of properties of its own")),
    ("word/people", ("list of the people who worked on it", "lists of the people who worked on it")),
    ("customxml/item", ("piece of data that programs keep in it", "pieces of data that programs keep in it")),
    ("word/glossary/document.xml", ("collection of building blocks", "collections of building blocks")),
    ("word/embeddings/", ("embedded file or object", "embedded files or objects")),
    ("word/activex/", ("embedded file or object", "embedded files or objects")),
    ("word/afchunk", ("embedded file or object", "embedded files or objects")),
    ("word/fonts/", ("embedded font", "embedded fonts")),
    ("printersettings", ("note on the printer", "notes on the printer")),
    ("word/ink/", ("handwritten note", "handwritten notes")),
    ("word/media/", ("picture that is shown nowhere", "pictures that are shown nowhere")),
    ("_xmlsignatures/", ("signature", "signatures")),
)
_COMMENTS = ("comment", "comments")


def strip_docx(content: bytes) -> tuple[bytes, list[str]]:
    """The file written anew, and what was taken. Raises Refused."""
    package = open_package(content)
    carrying = Carrying(package)
    carrying.carry()
    removed = _properties(package)
    left = Counter(carrying.said)
    left[_COMMENTS] += _comments(package)
    for name in package.names:
        if name not in carrying.reached and not name.endswith((".rels", "/")):
            for piece, words in _PARTS:
                if piece in name:
                    left[words] += 1
                    break
    if left.pop(SESSIONS, 0):
        removed.append(SESSIONS[0])
    removed += tally((number, *words) for words, number in left.items())
    removed += [f"in a picture: {said}" for said in carrying.in_pictures]
    return carrying.zipped(), removed


def _properties(package: Package) -> list[str]:
    removed, has_other = [], False
    for part in ("docProps/core.xml", "docProps/app.xml"):
        for item in _tree(package, part):
            if ns.local(item.tag) in _NAMES and (item.text or "").strip():
                removed = ["the names of persons or organisations in the properties"]
            elif (item.text or "").strip() or len(item):
                has_other = True
    return removed + ["the properties (title, dates, program and the like)"] * has_other


def _comments(package: Package) -> int:
    return sum(1 for item in _tree(package, "word/comments.xml") if item.tag == W + "comment")


def _tree(package: Package, part: str) -> list[Element]:
    try:
        return list(package.tree(part)) if package.has(part) else []
    except Refused:  # it goes anyhow
        return []
