"""A second look at a cleaned Word file, by rules of its own: what must not be in it."""

import io
import posixpath
import re
import zipfile
from collections.abc import Iterator

from anonymisation.files.chunks import picture_leftovers
from anonymisation.files.docx import namespaces as ns
from anonymisation.files.docx.namespaces import R
from anonymisation.files.docx.package import parse
from anonymisation.files.kinds import Kind
from anonymisation.files.outcome import Refused

_NAMES = re.compile(
    r"\[Content_Types\]\.xml|_rels/\.rels|word/(document|styles|numbering|settings|fontTable|footnotes|endnotes)\.xml"
    r"|word/(header|footer)\d+\.xml|word/theme/theme\d+\.xml|word/charts/chart\d+\.xml"
    r"|word/diagrams/(data|layout|quickStyle|colors)\d+\.xml|word/media/image\d+\.(png|jpg)"
    r"|word/(\w+/)?_rels/\w+\.xml\.rels"
)
_FORBIDDEN = frozenset(
    {"ins", "del", "moveFrom", "moveTo", "comment", "commentReference", "commentRangeStart", "sdt", "smartTag",
     "customXml", "object", "OLEObject", "vanish", "rsids", "docVars", "mailMerge", "attachedTemplate", "hyperlink",
     "altChunk", "bookmarkStart", "permStart", "AlternateContent", "extLst", "delText", "ffData", "fldData",
     "embedRegular", "externalData", "hlinkClick", "signatureline"}
)  # fmt: skip
_FORBIDDEN_ATTRIBUTES = re.compile(r"rsid|^(author|initials|date|gfxdata|link|href|instr)$")
_CODES = frozenset({"PAGE", "NUMPAGES", "SECTIONPAGES", "SECTION"})


def docx_leftovers(content: bytes) -> list[str]:
    """What should not be there, by name of part and element; never its words."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            found = list(_zip(archive))
            for name in archive.namelist():
                found += [f"{name}: {what}" for what in _part(name, archive)]
    except (zipfile.BadZipFile, Refused):
        return ["a zip that cannot be read"]
    return sorted(set(found))


def _zip(archive: zipfile.ZipFile) -> Iterator[str]:
    if archive.comment:
        yield "a comment on the zip"
    for info in archive.infolist():
        if not _NAMES.fullmatch(info.filename):
            yield "a part of another name"
        if info.comment or info.extra or info.date_time != (1980, 1, 1, 0, 0, 0):
            yield f"{info.filename}: notes in the zip"


def _part(name: str, archive: zipfile.ZipFile) -> Iterator[str]:
    content, names = archive.read(name), set(archive.namelist())
    if name.startswith("word/media/"):
        yield from picture_leftovers(content, Kind.PNG if name.endswith("png") else Kind.JPEG)
        return
    if b"<!--" in content or b"<!DOCTYPE" in content:
        yield "a comment in the XML"
    root = parse(content)
    if name.endswith(".rels"):
        for relation in root:
            folder = posixpath.dirname(posixpath.dirname(name))
            if relation.get("TargetMode") or posixpath.join(folder, relation.get("Target", "")) not in names:
                yield "a reference to elsewhere"
        return
    if not name.startswith("word/"):
        return
    table = f"{posixpath.dirname(name)}/_rels/{posixpath.basename(name)}.rels"
    known = {relation.get("Id") for relation in parse(archive.read(table))} if table in names else set()
    for element in root.iter():
        if any(attribute.startswith(R) and known.isdisjoint({value}) for attribute, value in element.attrib.items()):
            yield "a reference to nowhere"
    for element in root.iter():
        tag = ns.local(element.tag)
        if ns.space(element.tag) not in ns.SHOWN or tag in _FORBIDDEN:
            yield tag
        if element.text and element.text.strip() and element.tag not in ns.TEXT:
            yield f"text in {tag}"
        if tag in ("instrText", "fldSimple"):
            code = (element.text if tag == "instrText" else element.get(ns.W + "instr")) or ""
            if code.strip() not in _CODES:
                yield "a field"
        for attribute in element.attrib:
            if _FORBIDDEN_ATTRIBUTES.search(ns.local(attribute)) and tag != "fldSimple":
                yield f"attribute {ns.local(attribute)}"
