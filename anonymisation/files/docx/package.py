"""The zip that a Word file is, opened with care: nothing is unpacked before its size is known to be bearable."""

import io
import posixpath
import zipfile
from dataclasses import dataclass, field
from urllib.parse import unquote
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from anonymisation.files import outcome
from anonymisation.files.docx import namespaces as ns
from anonymisation.files.kinds import MACROS, UNKNOWN
from anonymisation.files.outcome import MEBIBYTE, Refused

_MOST_MEMBERS = 2000
_LARGEST_MEMBER = 64 * MEBIBYTE
_LARGEST_XML = 24 * MEBIBYTE
_LARGEST_WHOLE = 160 * MEBIBYTE
#: Word's own XML shrinks to a fiftieth at most; what shrinks to less was made to burst.
_DENSEST, _DENSE_FROM = 250, MEBIBYTE
_LOCKED, _UNREADABLE = 0x1, (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError)
_OTHER_ZIPS = (
    ("xl/", "This is an Excel file. Save the sheet that matters as PDF and send that."),
    ("ppt/", "This is a PowerPoint file. Save it as PDF and send that."),
    ("mimetype", "This is an OpenDocument file or an e-book. Save it as DOCX or PDF and send that."),
    ("index/", "This is a Pages, Numbers or Keynote file. Export it as PDF and send that."),
)
_ARCHIVE = "This is an archive (ZIP). Send the files in it one by one."
_STRICT = "This document is in the «strict» form of DOCX. Save it as a plain Word document (DOCX) and send that."
_TEMPLATE = "This is a template. Save it as a plain Word document (DOCX) and send that."
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"


@dataclass(frozen=True)
class Relation:
    """A reference from one part to another; `kind` is the last word of its type's address."""

    kind: str
    target: str
    is_external: bool


@dataclass
class Package:
    archive: zipfile.ZipFile
    names: dict[str, str]  # lower case, as parts are looked up, to the name in the zip
    types: dict[str, str] = field(default_factory=dict)
    main: str = ""

    def read(self, part: str) -> bytes:
        """The bytes of a part; raises Refused where it is not there or damaged."""
        try:
            return self.archive.read(self.names[part.lower()])
        except KeyError as error:
            raise Refused(outcome.DAMAGED) from error
        except _UNREADABLE as error:
            raise Refused(outcome.DAMAGED) from error

    def has(self, part: str) -> bool:
        return part.lower() in self.names

    def tree(self, part: str) -> Element:
        """The part as XML; raises Refused."""
        if self.has(part) and self.archive.getinfo(self.names[part.lower()]).file_size > _LARGEST_XML:
            raise Refused(outcome.TOO_HEAVY)
        return parse(self.read(part))

    def relations(self, part: str) -> dict[str, Relation]:
        """Where the references of a part lead to; a target is a name inside the zip."""
        folder, name = posixpath.split(part)
        table = posixpath.join(folder, "_rels", f"{name}.rels")
        if not self.has(table):
            return {}
        found = {}
        for item in self.tree(table):
            target, kind = item.get("Target", ""), item.get("Type", "").rpartition("/")[2]
            is_external = item.get("TargetMode") == "External"
            if not is_external:
                target = posixpath.normpath(posixpath.join("/", folder, unquote(target)))[1:]
            found[item.get("Id", "")] = Relation(kind, target, is_external)
        return found

    def type_of(self, part: str) -> str:
        return self.types.get(f"/{part}".lower()) or self.types.get(posixpath.splitext(part)[1][1:].lower(), "")


def parse(content: bytes) -> Element:
    """XML without document type, entities or anything fetched from elsewhere. Raises Refused."""
    try:
        return fromstring(content, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError, LookupError) as error:
        raise Refused(outcome.DAMAGED) from error


def open_package(content: bytes) -> Package:
    """The opened Word file. Raises Refused where it is none, holds macros, is locked, or would burst."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
    except _UNREADABLE as error:
        raise Refused(outcome.DAMAGED) from error
    _weigh(archive.infolist())
    names = {info.filename.lower(): info.filename for info in archive.infolist()}
    package = Package(archive, names)
    if not package.has("[Content_Types].xml") or not any(name.startswith("word/") for name in names):
        _say_what_else(names)
    for item in package.tree("[Content_Types].xml"):
        key = item.get("PartName") or item.get("Extension") or ""
        package.types[key.lower()] = item.get("ContentType", "")
    starts = [relation.target for relation in package.relations("").values() if relation.kind == "officeDocument"]
    if len(starts) != 1 or not package.has(starts[0]):
        _say_what_else(names)
    package.main = starts[0]
    _refuse_programs(package)
    if package.type_of(package.main) != _MAIN:
        raise Refused(_TEMPLATE if "template" in package.type_of(package.main) else UNKNOWN)
    root = package.tree(package.main)
    if root.tag == "{http://purl.oclc.org/ooxml/wordprocessingml/main}document":
        raise Refused(_STRICT)
    if root.tag != ns.W + "document":
        raise Refused(outcome.DAMAGED)
    return package


def _weigh(members: list[zipfile.ZipInfo]) -> None:
    if len(members) > _MOST_MEMBERS or sum(member.file_size for member in members) > _LARGEST_WHOLE:
        raise Refused(outcome.TOO_HEAVY)
    for member in members:
        if member.flag_bits & _LOCKED:
            raise Refused("This file is protected by a password. Save it without one and send that.")
        is_dense = member.file_size > _DENSE_FROM and member.file_size > _DENSEST * max(member.compress_size, 1)
        if member.file_size > _LARGEST_MEMBER or is_dense:
            raise Refused(outcome.TOO_HEAVY)
        if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise Refused(outcome.DAMAGED)
    if len({member.filename.lower() for member in members}) != len(members):  # two readers may see two documents
        raise Refused(outcome.DAMAGED)


def _say_what_else(names: dict[str, str]) -> None:
    for beginning, message in _OTHER_ZIPS:
        if any(name.startswith(beginning) for name in names):
            raise Refused(message)
    raise Refused(_ARCHIVE)


def _refuse_programs(package: Package) -> None:
    has_program = any("vbaproject" in name or "vbadata" in name for name in package.names)
    if has_program or any("macroenabled" in kind.lower() or "vba" in kind.lower() for kind in package.types.values()):
        raise Refused(MACROS)
