"""The doors to each kind of file. Readers are imported when they are needed: a picture needs no PDF library."""

from anonymisation.files import outcome
from anonymisation.files.kinds import Kind, kind_of
from anonymisation.files.outcome import Refused, Stripped


def strip(content: bytes, name: str) -> Stripped:
    """The file without metadata. `name` is only compared with what the file is.

    Raises Refused, with a sentence that says what to do, for every file that cannot be cleaned.
    """
    kind = kind_of(content, name)
    try:
        if kind.is_picture:
            from anonymisation.files.pictures import strip_picture

            cleaned, removed = strip_picture(content, kind)
        elif kind is Kind.PDF:
            from anonymisation.files.pdf.stripping import strip_pdf

            cleaned, removed = strip_pdf(content)
        else:
            from anonymisation.files.docx.stripping import strip_docx

            cleaned, removed = strip_docx(content)
    except (Refused, MemoryError):
        raise
    except RecursionError as error:
        raise Refused(outcome.TOO_HEAVY) from error
    except Exception as error:  # whatever a hostile file brings forth, it is the file's fault
        raise Refused(outcome.DAMAGED) from error
    return Stripped(cleaned, kind.media_type, kind.extensions[0], removed)


def leftovers(content: bytes, media_type: str) -> list[str]:
    """What a stripped file still holds beside its content: empty, or `strip` has a fault and the file must not stay."""
    kind = _kind_of_stripped(media_type)
    if kind.is_picture:
        from anonymisation.files.chunks import picture_leftovers

        return picture_leftovers(content, kind)
    if kind is Kind.PDF:
        from anonymisation.files.pdf.checking import pdf_leftovers

        return pdf_leftovers(content)
    from anonymisation.files.docx.checking import docx_leftovers

    return docx_leftovers(content)


def words(content: bytes, media_type: str) -> str:
    """All text that a reader could see or find in a stripped file. Raises Refused where that cannot be said."""
    kind = _kind_of_stripped(media_type)
    if kind is Kind.PDF:
        from anonymisation.files.pdf.words import pdf_words

        return pdf_words(content)
    if kind is Kind.DOCX:
        from anonymisation.files.docx.words import docx_words

        return docx_words(content)
    return ""


def _kind_of_stripped(media_type: str) -> Kind:
    for kind in Kind:
        if kind.media_type == media_type:
            return kind
    raise ValueError(f"{media_type} is no kind of file that is stripped.")
