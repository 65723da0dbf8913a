"""PDF files with a secret in every place that tells beside the pages."""

import io
import re
import zlib
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, String

from tests.anonymisation.files.making import BYTES, SECRET, jpeg, profile

TELLS = String(SECRET)


def pdf(draws: bytes = b"BT /F1 12 Tf 72 700 Td (The second key) Tj ET", **more: Any) -> Pdf:
    """One page that draws this; `more` are entries of its resources."""
    made = pikepdf.new()
    page = made.add_blank_page(page_size=(595, 842))
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    page.obj.Resources = Dictionary(Font=Dictionary(F1=made.make_indirect(font)), **more)
    page.obj.Contents = made.make_stream(draws)
    return made


def saved(made: Pdf, **how: Any) -> bytes:
    file = io.BytesIO()
    made.save(file, fix_metadata_version=False, **how)
    return file.getvalue()


def layered(draws: bytes) -> Pdf:
    """A page with the layer /Shown and the layer /Hidden, and a drawing /X that belongs to the hidden one."""
    made = pdf(draws)
    shown, hidden = (
        made.make_indirect(Dictionary(Type=Name.OCG, Name=String(f"{name} {SECRET}"))) for name in ("shown", "hidden")
    )
    made.Root.OCProperties = Dictionary(OCGs=Array([shown, hidden]), D=Dictionary(OFF=Array([hidden])))
    drawing = made.make_stream(
        b"BT /F1 12 Tf (quillonberry) Tj ET", Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 9, 9]), OC=hidden
    )
    made.pages[0].obj.Resources.Properties = Dictionary(Shown=shown, Hidden=hidden)
    made.pages[0].obj.Resources.XObject = Dictionary(X=drawing, Unused=made.make_stream(BYTES, Subtype=Name.Image))
    return made


def telling_pdf() -> bytes:
    """One page that says «The second key is with the caretaker.», and tells the secret in every other way it can."""
    made = layered(
        b"% quillonberry\n/Span <</ActualText (quillonberry) /Lang (quillonberry)>> BDC BT /F1 12 Tf 72 700 Td "
        b"(The second key ) Tj ET EMC /P <</MCID 0 /Secret (quillonberry)>> BDC BT /F1 12 Tf 170 700 Td "
        b"(is with the caretaker.) Tj ET EMC /Note (quillonberry) DP /OC /Hidden BDC BT /F1 12 Tf 72 500 Td "
        b"(quillonberry) Tj ET 0 0 5 5 re f EMC /X Do q 90 0 0 60 72 300 cm /Photo Do Q /Form Do"
    )
    page, root = made.pages[0].obj, made.Root
    page.Resources.XObject.Photo = _photo(made)
    page.Resources.XObject.Form = made.make_stream(
        b"% quillonberry\n0 0 1 1 re f", Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 9, 9]),
        PieceInfo=Dictionary(X=Dictionary(Private=TELLS)), Metadata=_xmp(made), LastModified=TELLS,
    )  # fmt: skip
    page.Resources.Font.F1.ToUnicode = made.make_stream(b"%%Title: quillonberry\n" + _MAP)
    page.Annots = Array(made.make_indirect(one) for one in _annotations(made, page))
    page.Thumb = _photo(made)
    page.PieceInfo = Dictionary(X=Dictionary(Private=TELLS))
    page.AA = Dictionary(O=Dictionary(S=Name.JavaScript, JS=TELLS))
    made.docinfo["/Author"] = made.docinfo["/Keywords"] = TELLS
    root.Metadata = _xmp(made)
    root.OpenAction = Dictionary(S=Name.JavaScript, JS=TELLS)
    root.PageLabels = Dictionary(Nums=Array([0, Dictionary(P=TELLS)]))
    root.AcroForm = Dictionary(Fields=Array([page.Annots[1]]), XFA=made.make_stream(BYTES))
    root.OutputIntents = Array([Dictionary(Info=TELLS)])
    root.URI = Dictionary(Base=TELLS)
    file = made.make_stream(BYTES, Type=Name.EmbeddedFile)
    specification = made.make_indirect(Dictionary(Type=Name.Filespec, F=TELLS, EF=Dictionary(F=file)))
    root.AF = Array([specification])
    root.Names = Dictionary(
        EmbeddedFiles=Dictionary(Names=Array([TELLS, specification])),
        JavaScript=Dictionary(Names=Array([TELLS, Dictionary(S=Name.JavaScript, JS=TELLS)])),
        Dests=made.make_indirect(Dictionary(Names=Array([TELLS, Array([page, Name.Fit])]))),
    )
    _bookmarks(made, page)
    _structure(made, page)
    return with_earlier_version(saved(made))


_MAP = b"/CIDInit /ProcSet findresource begin 1 begincodespacerange <00> <FF> endcodespacerange end"


def _xmp(made: Pdf) -> Any:
    return made.make_stream(b"<x:xmpmeta>" + BYTES + b"</x:xmpmeta>", Type=Name.Metadata, Subtype=Name.XML)


def _photo(made: Pdf) -> Any:
    colours = Array([Name.ICCBased, made.make_stream(profile(), N=3)])
    image = made.make_stream(
        jpeg(), Type=Name.XObject, Subtype=Name.Image, Width=48, Height=32, BitsPerComponent=8, ColorSpace=colours,
        Metadata=_xmp(made), Name=Name(f"/{SECRET}"), OPI=Dictionary(F=TELLS),
    )  # fmt: skip
    image.Filter = Name.DCTDecode
    return image


def _annotations(made: Pdf, page: Any) -> list[Any]:
    looks = Dictionary(N=made.make_stream(b"BT (quillonberry) Tj ET", Subtype=Name.Form))
    return [
        Dictionary(Type=Name.Annot, Subtype=Name.Text, Contents=TELLS, T=TELLS, P=page),
        Dictionary(Type=Name.Annot, Subtype=Name.Widget, FT=Name.Tx, T=TELLS, V=TELLS, AP=looks),
        Dictionary(Type=Name.Annot, Subtype=Name.Link, A=Dictionary(S=Name.URI, URI=TELLS)),
        Dictionary(Type=Name.Annot, Subtype=Name.Popup, Contents=TELLS),
    ]


def _bookmarks(made: Pdf, page: Any) -> None:
    root = made.make_indirect(Dictionary(Type=Name.Outlines))
    item = made.make_indirect(Dictionary(Title=String("About keys"), Parent=root, Dest=TELLS, Secret=TELLS))
    root.First = root.Last = item
    made.Root.Outlines = root


def _structure(made: Pdf, page: Any) -> None:
    tree = made.make_indirect(Dictionary(Type=Name.StructTreeRoot, IDTree=Dictionary(Names=Array([TELLS, 1]))))
    word = made.make_indirect(
        Dictionary(Type=Name.StructElem, S=Name(f"/{SECRET}"), P=tree, Pg=page, K=0, T=TELLS, ID=TELLS,
                   Alt=String("A sentence"), A=Dictionary(O=Name.UserProperties, P=Array([Dictionary(N=TELLS)])))
    )  # fmt: skip
    tree.K = Array([word])
    tree.RoleMap = Dictionary({f"/{SECRET}": Name.P})
    tree.ParentTree = Dictionary(Nums=Array([0, Array([word])]))
    page.StructParents = 0
    made.Root.StructTreeRoot = tree


def with_earlier_version(content: bytes) -> bytes:
    """The file with a later version appended, in which an object with the secret was replaced."""
    older = content.replace(b"%%EOF", b"9999 0 obj (quillonberry, as it was before) endobj\n%%EOF")
    before = re.findall(rb"startxref\s+(\d+)", older)[-1]
    with pikepdf.open(io.BytesIO(content)) as opened:
        number, root = int(opened.trailer["/Size"]), opened.Root.objgen[0]
        info = opened.trailer.get("/Info")
        about = b"" if info is None else b"/Info %d 0 R " % info.objgen[0]
    item = b"%d 0 obj (quillonberry) endobj\n" % number
    table = b"xref\n%d 1\n%010d 00000 n \n" % (number, len(older))
    trailer = b"trailer << /Size %d /Root %d 0 R /Prev %s %s>>\n" % (number + 1, root, before, about)
    return older + item + table + trailer + b"startxref\n%d\n%%%%EOF\n" % (len(older) + len(item)) + BYTES


def bomb(unpacked: int = 300_000_000) -> bytes:
    """A page whose content unpacks to hundreds of megabytes."""
    packer = zlib.compressobj(1)
    packed = b"".join(packer.compress(b" " * 1_000_000) for _ in range(unpacked // 1_000_000)) + packer.flush()
    made = pdf()
    made.pages[0].obj.Contents = made.make_stream(packed, Filter=Name.FlateDecode)
    return saved(made, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.none)


def deep(levels: int = 100_000) -> bytes:
    """A page whose content nests lists in lists."""
    return saved(pdf(b"[" * levels + b"]" * levels + b" TJ"))


def everything_in(content: bytes) -> bytes:
    """The bytes of the file, and of every stream in it unpacked."""
    found = [content]
    with pikepdf.open(io.BytesIO(content)) as opened:
        for item in opened.objects:
            thing: Any = item
            if isinstance(thing, pikepdf.Stream):
                found.append(thing.read_raw_bytes())
                try:
                    found.append(thing.read_bytes())
                except pikepdf.PdfError:
                    continue
            found.append(thing.unparse(resolved=True))
    return b"\n".join(found)
