"""A PDF without what it tells beside its pages, and what that was."""

import io
from collections import Counter
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, ObjectStreamMode, Pdf, StreamDecodeLevel, String

from anonymisation.files import outcome
from anonymisation.files.outcome import Refused, tally
from anonymisation.files.pdf.keeping import Keeping
from anonymisation.files.pdf.layers import Layers
from anonymisation.files.pdf.outlines import kept_outlines
from anonymisation.files.pdf.structure import kept_structure
from anonymisation.files.pdf.weighing import weigh

LOCKED = "This PDF is protected. Open it, print it to a new PDF without protection, and send that."
_FILLS_ITSELF = "This PDF is a form that builds itself when it is opened. Print it to a new PDF and send that."
_MOST_OBJECTS = 200_000
_FILES = ("attached file", "attached files")
_PROGRAMS = ("action or program (JavaScript)", "actions or programs (JavaScript)")
_NOTES = ("comment or mark in the margin", "comments or marks in the margin")
_FIELDS = (
    "form field with what was filled in (print the form to a PDF if that is needed)",
    "form fields with what was filled in (print the form to a PDF if they are needed)",
)
_LINKS = ("link (its words stay)", "links (their words stay)")
_PREVIEWS = ("small preview picture", "small preview pictures")
_PRIVATE = ("piece of data that programs keep in it", "pieces of data that programs keep in it")
_EARLIER = ("earlier version of the file", "earlier versions of the file")
_LAYERS = ("hidden layer", "hidden layers")
_DESCRIPTION = "a description that programs keep (XMP)"


def strip_pdf(content: bytes) -> tuple[bytes, list[str]]:
    """The file written anew, and what was taken. Raises Refused."""
    try:
        pdf = pikepdf.open(io.BytesIO(content), suppress_warnings=True)
    except pikepdf.PasswordError as error:
        raise Refused(LOCKED) from error
    with pdf:
        if pdf.is_encrypted:
            raise Refused(LOCKED)
        if len(pdf.objects) > _MOST_OBJECTS:
            raise Refused(outcome.TOO_HEAVY)
        weigh(pdf)
        removed = _properties(pdf)
        said = _beside_the_pages(pdf, content)
        layers = Layers(pdf)
        said[_LAYERS] += layers.hidden
        keeping = Keeping(pdf, layers)
        outlines, structure = kept_outlines(pdf), kept_structure(pdf)
        keeping.pages()
        said.update(keeping.said)
        _only(pdf, outlines, structure)
        removed += tally((number, *words) for words, number in said.items())
        removed += [f"in a picture: {told}" for told in keeping.in_pictures]
        file = io.BytesIO()
        pdf.save(
            file,
            fix_metadata_version=False,
            object_stream_mode=ObjectStreamMode.generate,
            stream_decode_level=StreamDecodeLevel.generalized,
            recompress_flate=True,
            deterministic_id=True,
        )
    return file.getvalue(), removed


def _only(pdf: Pdf, outlines: Object | None, structure: Object | None) -> None:
    """Leaves nothing at the root but the pages, bookmarks and the tree for reading aloud."""
    pages = [page.obj for page in pdf.pages]
    language = pdf.Root.get("/Lang")
    for key in list(pdf.Root.keys()):
        if key not in ("/Type", "/Pages"):
            del pdf.Root[key]
    node = pdf.make_indirect(Dictionary(Type=Name.Pages, Kids=Array(pages), Count=len(pages)))
    for page in pages:
        page.Parent = node
    pdf.Root.Pages = node
    if isinstance(language, String) and len(str(language)) <= len("de-Latn-CH-1996"):
        pdf.Root.Lang = language
    if outlines is not None:
        pdf.Root.Outlines = outlines
    if structure is not None:
        pdf.Root.StructTreeRoot = structure
        pdf.Root.MarkInfo = Dictionary(Marked=True)
    for key in list(pdf.trailer.keys()):
        if key not in ("/Root", "/Size"):
            del pdf.trailer[key]


def _properties(pdf: Pdf) -> list[str]:
    removed = []
    info = pdf.trailer.get("/Info")
    named = {key for key in info.keys() if str(info[key]).strip()} if isinstance(info, Dictionary) else set()  # noqa: SIM118
    if "/Author" in named:
        removed.append("the author's name in the properties")
    if named - {"/Author"}:
        removed.append("the properties (title, dates, program and the like)")
    if "/Metadata" in pdf.Root:
        removed.append(_DESCRIPTION)
    return removed


def _beside_the_pages(pdf: Pdf, content: bytes) -> Counter[tuple[str, str]]:
    said: Counter[tuple[str, str]] = Counter()
    root = pdf.Root
    form = root.get("/AcroForm")
    is_empty_form = isinstance(form, Dictionary) and "/XFA" in form and not form.get("/Fields")
    if is_empty_form or bool(root.get("/NeedsRendering")):
        raise Refused(_FILLS_ITSELF)
    names = root.get("/Names")
    if isinstance(names, Dictionary):
        said[_FILES] += _leaves(names.get("/EmbeddedFiles"))
        said[_PROGRAMS] += _leaves(names.get("/JavaScript"))
    said[_PROGRAMS] += ("/OpenAction" in root and not isinstance(root.OpenAction, Array)) + ("/AA" in root)
    said[_PRIVATE] += "/PieceInfo" in root
    for page in pdf.pages:
        said[_PREVIEWS] += "/Thumb" in page.obj
        said[_PRIVATE] += "/PieceInfo" in page.obj
        said[_PROGRAMS] += "/AA" in page.obj
        annotations = page.obj.get("/Annots")
        for one in annotations if isinstance(annotations, Array) else []:
            kind = str(one.get("/Subtype", "")) if isinstance(one, Dictionary) else ""
            words = {"/Link": _LINKS, "/Widget": _FIELDS, "/FileAttachment": _FILES, "/Popup": None}.get(kind, _NOTES)
            if words is not None:
                said[words] += 1
    ends = content.count(b"startxref") - (b"/Linearized" in content[:1024])
    said[_EARLIER] += max(0, ends - 1)
    return said


def _leaves(tree: Any, depth: int = 0) -> int:
    """How many names a tree of names holds."""
    if not isinstance(tree, Dictionary) or depth > 30:
        return 0
    names, kids = tree.get("/Names"), tree.get("/Kids")
    number = len(names) // 2 if isinstance(names, Array) else 0
    return number + sum(_leaves(kid, depth + 1) for kid in (kids if isinstance(kids, Array) else []))
