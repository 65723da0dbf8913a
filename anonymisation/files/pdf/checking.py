"""A second look at a cleaned PDF, by a rule of its own: every object in the file, reached or not, and its raw bytes."""

import io
from collections.abc import Iterator
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Object, Stream, String

from anonymisation.files.chunks import BrokenChunksError, bare_jpeg
from anonymisation.files.pdf.jbig2 import bare_jbig2
from anonymisation.files.pdf.jpeg2000 import bare_jpeg2000
from anonymisation.files.pdf.pictures import inner, packing

_FORBIDDEN = frozenset(
    f"/{name}"
    for name in (
        "Metadata", "Info", "Author", "Creator", "Producer", "CreationDate", "ModDate", "LastModified", "PieceInfo",
        "Annots", "AcroForm", "XFA", "AA", "OpenAction", "JS", "JavaScript", "EmbeddedFiles", "EF", "AF", "Names",
        "Thumb", "OCProperties", "OC", "Threads", "B", "SpiderInfo", "OutputIntents", "Perms", "Collection", "URI",
        "Measure", "Properties", "RoleMap", "IDTree", "ClassMap", "OPI", "Ref", "Alternates", "F", "FFilter", "A",
    )
)  # fmt: skip
#: The only entries whose value may be a text.
_TEXTS = frozenset({"/Title", "/Alt", "/ActualText", "/E", "/Registry", "/Ordering", "/Lang"})
_ROOT = frozenset({"/Type", "/Pages", "/Outlines", "/StructTreeRoot", "/MarkInfo", "/Lang"})
#: An entry of these tables may bear any name.
_TABLES = frozenset({"/XObject", "/Font", "/ColorSpace", "/Pattern", "/Shading", "/ExtGState", "/CharProcs"})


def pdf_leftovers(content: bytes) -> list[str]:
    """What should not be there, by the name of the entry; never its value."""
    found: set[str] = set()
    if content.count(b"startxref") != 1:
        found.add("earlier versions")
    if not content.rstrip().endswith(b"%%EOF"):
        found.add("data behind the end")
    try:
        with pikepdf.open(io.BytesIO(content), attempt_recovery=False) as pdf:
            found |= {key for key in pdf.Root.keys() if key not in _ROOT}  # noqa: SIM118
            found |= {"/Info" for key in pdf.trailer.keys() if key == "/Info"}  # noqa: SIM118
            for item in pdf.objects:
                found.update(_strange(item, pdf))
    except pikepdf.PdfError:
        return ["a file that cannot be read"]
    return sorted(found)


def _strange(item: Any, pdf: pikepdf.Pdf, key: str = "", depth: int = 0) -> Iterator[str]:
    if isinstance(item, Stream) and item.get("/Type") == "/XRef":  # the file's own list of its objects
        return
    if isinstance(item, String) and key not in _TEXTS:
        yield f"a text in {key or 'the file'}"
    elif isinstance(item, Array) and depth < 20:
        is_colours = len(item) == 4 and str(item[0]) == "/Indexed"
        for one in list(item)[: 3 if is_colours else None]:
            if not (isinstance(one, Object) and one.is_indirect):
                yield from _strange(one, pdf, key, depth + 1)
    elif isinstance(item, Dictionary | Stream) and depth < 20:
        if isinstance(item, Stream):
            yield from _packed(item, pdf)
        for name in item.keys():  # noqa: SIM118
            if name in _FORBIDDEN and key not in _TABLES and name != "/Type":
                yield name
            value = item[name]
            if not (isinstance(value, Object) and value.is_indirect):
                yield from _strange(value, pdf, name, depth + 1)


def _packed(stream: Any, pdf: pikepdf.Pdf) -> Iterator[str]:
    names = packing(stream)
    if stream.get("/Subtype") == "/XML" or stream.get("/Type") == "/EmbeddedFile":
        yield "a file inside"
    try:
        if names[-1:] == ["/DCTDecode"] and bare_jpeg(inner(stream, pdf))[1]:
            yield "notes in a picture"
        if names[-1:] == ["/JPXDecode"] and bare_jpeg2000(inner(stream, pdf))[1]:
            yield "notes in a picture"
        if names[-1:] == ["/JBIG2Decode"] and bare_jbig2(inner(stream, pdf))[1]:
            yield "notes in a picture"
    except (BrokenChunksError, ValueError):
        yield "a picture that cannot be read"
