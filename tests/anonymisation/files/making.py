"""Files with a secret in every place that tells beside the content, made on the spot."""

import io
import zipfile
from typing import Any

from PIL import Image, ImageCms, PngImagePlugin

#: In no dictionary: found anywhere, it was left over.
SECRET = "quillonberry"
BYTES = SECRET.encode()
GPS = {1: "N", 2: (50.0, 51.0, 1.5), 3: "E", 4: (4.0, 21.0, 6.5)}


def exif(orientation: int = 1) -> Image.Exif:
    """A camera's notes: maker, owner, date, place, and a preview picture."""
    notes = Image.Exif()
    notes[0x010E] = notes[0x010F] = notes[0x013B] = SECRET
    notes[0x0112] = orientation
    notes.get_ifd(0x8825).update(GPS)
    notes.get_ifd(0x8769)[0x9003] = "2026:01:02 03:04:05"
    notes.get_ifd(0x8769)[0x9286] = b"ASCII\0\0\0" + BYTES
    return notes


def bare(width: int = 48, height: int = 32) -> Image.Image:
    """A picture in which left and right, top and bottom differ."""
    image = Image.new("RGB", (width, height), "teal")
    image.paste("gold", (0, 0, width // 2, height // 2))
    return image


def profile() -> bytes:
    """A colour profile that names its screen: as long a name as the one it replaces."""
    content = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    wide = "sRGB built-in".encode("utf-16-be")
    assert wide in content
    return content.replace(wide, SECRET.ljust(13).encode("utf-16-be"))


def jpeg(orientation: int = 1, image: Image.Image | None = None) -> bytes:
    file = io.BytesIO()
    (image or bare()).save(
        file,
        "JPEG",
        exif=exif(orientation),
        comment=BYTES,
        xmp=b"<x>" + BYTES + b"</x>",
        icc_profile=profile(),
        quality=95,
    )
    content = file.getvalue()
    iptc = b"Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x14" + BYTES
    return content[:2] + b"\xff\xed" + (len(iptc) + 2).to_bytes(2, "big") + iptc + content[2:] + BYTES


def png() -> bytes:
    texts = PngImagePlugin.PngInfo()
    texts.add_text("Author", SECRET)
    texts.add_text("Comment", SECRET * 3, zip=True)
    texts.add_itxt("XML:com.adobe.xmp", SECRET, zip=True)
    texts.add(b"prVt", BYTES)
    file = io.BytesIO()
    bare().save(file, "PNG", pnginfo=texts, exif=exif(), icc_profile=profile())
    return file.getvalue() + BYTES


def webp(frames: int = 1) -> bytes:
    file = io.BytesIO()
    more = [Image.new("RGB", (48, 32), colour) for colour in ("red", "blue", "green")[: frames - 1]]
    bare().save(
        file,
        "WEBP",
        exif=exif(),
        xmp=BYTES,
        icc_profile=profile(),
        save_all=frames > 1,
        append_images=more,
        quality=100,
    )
    return file.getvalue() + BYTES


# Word files

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
REFERENCE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_SPACES = (
    f'xmlns:w="{WORD}" xmlns:r="{REFERENCE}" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"'
)
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def run(words: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'


def paragraph(*runs: str) -> str:
    return f"<w:p>{''.join(runs)}</w:p>"


def part(root: str, inside: str) -> str:
    return f'<?xml version="1.0" encoding="UTF-8"?><w:{root} {_SPACES}>{inside}</w:{root}>'


def picture(name: str = "rId1", crop: str = "") -> str:
    """An embedded picture; `crop` are the sides of what is shown, in thousandths of a per cent."""
    return (
        '<w:r><w:drawing><wp:inline><wp:extent cx="9" cy="9"/><wp:docPr id="7" name="{0}" descr="A key on a hook">'
        '<a:hlinkClick r:id="rId9"/></wp:docPr><a:graphic><a:graphicData uri="pic"><pic:pic><pic:nvPicPr>'
        '<pic:cNvPr id="0" name="C:/{0}.jpg"/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{1}">'
        "<a:extLst>{0}</a:extLst></a:blip>{2}</pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    ).format(SECRET, name, f"<a:srcRect {crop}/>" if crop else "")


def docx(
    body: str, relations: dict[str, tuple[str, str]] | None = None, main: str = MAIN, **parts: str | bytes
) -> bytes:
    """A Word file with this body. A part's name has `__` for `/` and `_` for its last dot; targets are relative."""
    files: dict[str, str | bytes] = {
        "[Content_Types].xml": (
            f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="r"/>'
            f'<Override PartName="/word/document.xml" ContentType="{main}"/></Types>'
        ),
        "_rels/.rels": table({"rId1": ("officeDocument", "word/document.xml")}),
        "word/document.xml": part("document", f"<w:body>{body}</w:body>"),
        "word/_rels/document.xml.rels": table(relations or {}),
    }
    for name, content in parts.items():
        folder, _, extension = name.replace("__", "/").rpartition("_")
        files[f"{folder}.{extension}"] = content
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return file.getvalue()


def table(relations: dict[str, tuple[str, str]]) -> str:
    rows = "".join(
        f'<Relationship Id="{key}" Type="{REFERENCE}/{kind}" Target="{target}"'
        f"{' TargetMode=' + chr(34) + 'External' + chr(34) if '://' in target else ''}/>"
        for key, (kind, target) in relations.items()
    )
    return f'<Relationships xmlns="{PACKAGE}/relationships">{rows}</Relationships>'


def telling_docx() -> bytes:
    """A Word file whose text is four plain paragraphs, and which tells the secret in every other way it can."""
    who = f'w:author="{SECRET}" w:date="2026-01-02T03:04:05Z" w:id="1"'
    hidden = run(SECRET, "<w:vanish/>") + run(SECRET, '<w:rStyle w:val="Quiet"/>')
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>{0}</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>{1}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    box = (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:docPr id="3" name="{SECRET}"/>'
        "<a:graphic><a:graphicData uri='wps'><wps:wsp><wps:txbx><w:txbxContent>"
        f"{paragraph(run('In a box'))}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline>"
        f"</w:drawing></mc:Choice><mc:Fallback><w:pict>{SECRET}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    control = (
        f'<w:sdt><w:sdtPr><w:alias w:val="{SECRET}"/><w:tag w:val="{SECRET}"/></w:sdtPr><w:sdtContent>'
        f"{run('held by the caretaker.')}</w:sdtContent></w:sdt>"
    )
    body = (
        f'<w:p w:rsidR="00AB12CD" w14:paraId="0A0B0C0D"><w:pPr><w:pStyle w:val="{SECRET}"/>'
        f'<w:pPrChange {who}><w:pPr/></w:pPrChange></w:pPr><w:bookmarkStart w:id="0" w:name="{SECRET}"/>'
        f"{run('The second key ')}<w:ins {who}>{run('is ')}</w:ins>"
        f"<w:del {who}><w:r><w:delText>{SECRET}</w:delText></w:r></w:del>"
        f'<w:moveFrom {who}>{run(SECRET)}</w:moveFrom>{control}<w:bookmarkEnd w:id="0"/>'
        f'<w:commentRangeStart w:id="0"/>{hidden}<w:commentRangeEnd w:id="0"/>'
        '<w:r><w:commentReference w:id="0"/></w:r></w:p>'
        f'<w:p><w:hyperlink r:id="rId9" w:tooltip="{SECRET}">{run("See the plan")}</w:hyperlink>'
        f"{field.format('AUTHOR', run(SECRET))}{field.format('HYPERLINK ' + SECRET, run(' for more.'))}"
        f'<w:fldSimple w:instr="FILENAME \\p {SECRET}">{run(SECRET)}</w:fldSimple>'
        f'<w:smartTag w:uri="{SECRET}" w:element="PersonName">{run(" Smart.")}</w:smartTag>'
        f'<w:r><w:footnoteReference w:id="2"/></w:r>'
        f'<w:del {who}><w:r><w:footnoteReference w:id="3"/></w:r></w:del></w:p>'
        f"<w:p>{picture()}{box}<w:r><w:object><o:OLEObject r:id='rId8' ProgID='{SECRET}'/></w:object></w:r></w:p>"
        "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr><w:tr><w:trPr><w:del "
        f"{who}/></w:trPr><w:tc>{paragraph(run(SECRET))}</w:tc></w:tr></w:tbl>"
        f'<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:printerSettings r:id="rId7"/></w:sectPr>'
    )
    relations = {
        "rId1": ("image", "media/image1.jpeg"),
        "rId2": ("header", "header1.xml"),
        "rId3": ("styles", "styles.xml"),
        "rId4": ("settings", "settings.xml"),
        "rId5": ("footnotes", "footnotes.xml"),
        "rId6": ("comments", "comments.xml"),
        "rId7": ("printerSettings", "printerSettings1.bin"),
        "rId8": ("oleObject", "embeddings/object.bin"),
        "rId9": ("hyperlink", f"https://example.org/{SECRET}"),
        "rId10": ("customXml", "../customXml/item1.xml"),
        "rId11": ("people", "people.xml"),
        "rId12": ("glossaryDocument", "glossary/document.xml"),
        "rId13": ("theme", "theme/theme1.xml"),
    }
    styles = (
        f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{SECRET}"><w:name w:val="{SECRET}"/></w:style>'
        '<w:style w:type="character" w:styleId="Loud"><w:name w:val="Loud"/><w:rPr><w:vanish/></w:rPr></w:style>'
        f'<w:style w:type="character" w:styleId="Quiet"><w:name w:val="{SECRET}"/><w:basedOn w:val="Loud"/></w:style>'
    )
    settings = (
        f'<w:attachedTemplate r:id="rId1"/><w:rsids><w:rsid w:val="00AB12CD"/></w:rsids><w:docVars>'
        f'<w:docVar w:name="a" w:val="{SECRET}"/></w:docVars>'
        f'<w:mailMerge><w:query w:val="{SECRET}"/></w:mailMerge><w:evenAndOddHeaders/>'
    )
    footnotes = "".join(
        f'<w:footnote w:id="{key}">{paragraph(run(words))}</w:footnote>'
        for key, words in ((2, "Below the line."), (3, SECRET))
    )
    core = (
        '<cp:coreProperties xmlns:cp="http://c" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:creator>{SECRET}</dc:creator><dc:title>{SECRET}</dc:title></cp:coreProperties>"
    )
    return docx(
        body,
        relations,
        word__header1_xml=part("hdr", paragraph(run("On every page"))),
        word__styles_xml=part("styles", styles),
        word__settings_xml=part("settings", settings),
        word___rels__settings_xml_rels=table({"rId1": ("attachedTemplate", f"file:///c:/{SECRET}.dotx")}),
        word__footnotes_xml=part("footnotes", footnotes),
        word__comments_xml=part("comments", f"<w:comment {who}>{paragraph(run(SECRET))}</w:comment>"),
        word__printerSettings1_bin=BYTES,
        word__embeddings__object_bin=BYTES,
        word__people_xml=part("people", f"<w:p>{SECRET}</w:p>"),
        word__glossary__document_xml=part("glossaryDocument", paragraph(run(SECRET))),
        word__theme__theme1_xml=(
            f'<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="{SECRET}"/>'
        ),
        word__media__image1_jpeg=jpeg(),
        customXml__item1_xml=f"<x>{SECRET}</x>",
        docProps__core_xml=core,
        docProps__custom_xml=f"<x>{SECRET}</x>",
        docProps__thumbnail_jpeg=jpeg(),
    )


def all_bytes(content: bytes) -> bytes:
    """A file's bytes and those of all that is packed in it."""
    found = [content]
    if content.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            found += [all_bytes(archive.read(name)) for name in archive.namelist()] + [archive.comment]
            found += [info.extra + info.comment + info.filename.encode() for info in archive.infolist()]
    return b"\n".join(found)


def tells(content: bytes) -> bool:
    """Whether the secret stands anywhere in the file, in any of the usual ways of writing letters."""
    everything: Any = all_bytes(content).lower()
    return any(SECRET.encode(code) in everything for code in ("utf-8", "utf-16-le", "utf-16-be"))
