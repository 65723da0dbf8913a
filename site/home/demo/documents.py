"""The demonstration's attached files, made from text when they are loaded: the smallest writers of PDF and Word.

Nothing in the product writes such files otherwise, so that a package for it would be carried for two of them.
Formats: ISO 32000-1 (PDF 1.4, one of the standard fonts), ECMA-376 (the three parts that a Word file must have).
"""

import io
import textwrap
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

from home.demo.reading import CONTENT, DemoFileError

FILES = CONTENT / "files"
_WIDTH, _LINES = 88, 52
_TYPES = (
    '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
_RELATIONS = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
    'Target="word/document.xml"/></Relationships>'
)
_WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def demo_document(name: str) -> bytes:
    """The file `name` (PDF or DOCX), made from the text of the same name beside it."""
    source = FILES / Path(name).with_suffix(".md").name
    writer = {".pdf": pdf_of, ".docx": docx_of}.get(Path(name).suffix)
    if writer is None or not source.is_file():
        raise DemoFileError(f"{name}: an attached file is a PDF or DOCX whose text is in {FILES.name}/{source.name}.")
    return writer(source.read_text(encoding="utf-8"))


def paragraphs_of(text: str) -> list[tuple[int, str]]:
    """Heading level (0 for none) and words of each paragraph and point."""
    found = []
    for line in filter(None, (line.strip() for line in text.splitlines())):
        words = line.lstrip("#")
        found.append(
            (len(line) - len(words), words.strip().replace("- ", "• ", 1) if line[0] == "-" else words.strip())
        )
    return found


def pdf_of(text: str) -> bytes:
    """Pages of A4 in Helvetica; holds Western European letters only."""
    lines: list[tuple[bool, str]] = []
    for level, words in paragraphs_of(text):
        lines += [(False, "")] * bool(lines)
        lines += [(level > 0, line) for line in textwrap.wrap(words, _WIDTH)]
    pages = [lines[start : start + _LINES] for start in range(0, len(lines), _LINES)]
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{' '.join(f'{5 + 2 * n} 0 R' for n in range(len(pages)))}] /Count {len(pages)} >>",
        *(f"<< /Type /Font /Subtype /Type1 /BaseFont /{font} /Encoding /WinAnsiEncoding >>" for font in _FONTS),
    ]
    for number, page in enumerate(pages):
        drawn = "BT 14 TL 60 780 Td\n" + "".join(map(_line, page)) + "ET"
        fonts = "/Font << /F0 3 0 R /F1 4 0 R >>"
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << {fonts} >> "
            f"/Contents {6 + 2 * number} 0 R >>"
        )
        objects.append(f"<< /Length {len(drawn.encode('cp1252'))} >>\nstream\n{drawn}\nendstream")
    return _numbered(objects)


_FONTS = ("Helvetica", "Helvetica-Bold")


def _line(line: tuple[bool, str]) -> str:
    is_bold, words = line
    escaped = words.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return f"/F{int(is_bold)} 11 Tf ({escaped}) Tj T*\n"


def _numbered(objects: list[str]) -> bytes:
    """The objects with the table that says where each begins."""
    file, places = b"%PDF-1.4\n", []
    for number, item in enumerate(objects, start=1):
        places.append(len(file))
        file += f"{number} 0 obj\n{item}\nendobj\n".encode("cp1252")
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    size = len(objects) + 1
    end = (
        f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{len(file)}\n"
    )
    return file + end.encode("ascii") + b"%%EOF\n"


def docx_of(text: str) -> bytes:
    """A Word file; headings are bold."""
    body = "".join(
        f"<w:p><w:r>{'<w:rPr><w:b/></w:rPr>' if level else ''}<w:t>{escape(words)}</w:t></w:r></w:p>"
        for level, words in paragraphs_of(text)
    )
    document = (
        f'<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="{_WORDS}"><w:body>{body}</w:body></w:document>'
    )
    parts = {"[Content_Types].xml": _TYPES, "_rels/.rels": _RELATIONS, "word/document.xml": document}
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name, date_time=(2026, 1, 1, 0, 0, 0)), content)
    return file.getvalue()
