"""Documents for tests, made on the spot: whole ones, and those that a reader of files has to be afraid of."""

import io
import zipfile
import zlib
from typing import Any

from django.core.files.base import ContentFile
from pypdf import PdfWriter
from wagtail.documents import get_document_model
from wagtail.models import Page

from catalogue.models import EntryAttachment
from home.demo.documents import docx_of, pdf_of

WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def document(content: bytes = b"", name: str = "uploaders-name.pdf", title: str = "Title in the admin") -> Any:
    """An uploaded document; a small PDF unless told otherwise."""
    content = content or pdf_of("# Agenda\n\nThe caretaker holds the second key.")
    return get_document_model().objects.create(title=title, file=ContentFile(content, name=name))


def attach(page: Page, given: Any = None, title: str = "Agenda of the first meeting", note: str = "") -> Any:
    """Hangs a document on an entry and returns the document."""
    given = given or document()
    EntryAttachment.objects.create(page=page, document=given, title=title, note=note)
    return given


def docx(body: str, **more: str) -> bytes:
    """A Word file with this inside its body; `more` adds parts under `word/`."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", f'<w:document xmlns:w="{WORDS}"><w:body>{body}</w:body></w:document>')
        for name, content in more.items():
            archive.writestr(f"word/{name}.xml", content)
    return file.getvalue()


def run(words: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'


def paragraph(*runs: str) -> str:
    return f"<w:p>{''.join(runs)}</w:p>"


def locked_pdf(password: str = "secret") -> bytes:
    """With a password to open it, or (empty) only one that forbids changes."""
    writer = PdfWriter(clone_from=io.BytesIO(pdf_of("Behind a door.")))
    writer.encrypt(password, "of the owner", algorithm="RC4-128")
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


def long_pdf(pages: int) -> bytes:
    return pdf_of("\n".join(f"Line {number} of very many lines." for number in range(pages * 26)))


def bomb_pdf(unpacked: int = 300_000_000) -> bytes:
    """A page that unpacks to hundreds of megabytes."""
    packer = zlib.compressobj(9)
    packed = b"".join(packer.compress(b" " * 1_000_000) for _ in range(unpacked // 1_000_000)) + packer.flush()
    whole = pdf_of("Small.")
    start, end = whole.index(b"stream\n") + len(b"stream\n"), whole.index(b"\nendstream")
    head = whole[: whole.rindex(b"<< /Length", 0, start)]
    return head + b"<< /Filter /FlateDecode /Length %d >>\nstream\n" % len(packed) + packed + whole[end:]


def bomb_docx(unpacked: int = 300_000_000) -> bytes:
    """A document part that unpacks to hundreds of megabytes."""
    file = io.BytesIO()
    with (
        zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("word/document.xml", "w", force_zip64=True) as part,
    ):
        part.write(f'<w:document xmlns:w="{WORDS}"><w:body><w:p><w:r><w:t>'.encode())
        for _ in range(unpacked // 1_000_000):
            part.write(b"a " * 500_000)
        part.write(b"</w:t></w:r></w:p></w:body></w:document>")
    return file.getvalue()


__all__ = [
    "attach", "bomb_docx", "bomb_pdf", "document", "docx", "docx_of", "locked_pdf", "long_pdf", "paragraph", "pdf_of",
    "run",
]  # fmt: skip
