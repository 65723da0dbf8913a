"""Reading the words of uploaded documents: noted when a file is saved, read at once if quick, else by the worker.

Whatever is wrong with a file, saving it works, and what the editor has to do about it stands beside it.
"""

import logging
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from django.db import transaction
from django.utils import timezone
from wagtail.documents import get_document_model
from wagtail.utils.file import hash_filelike

from catalogue.extraction import Found, Limits, Outcome, extract_file
from catalogue.extraction.outcome import MEBIBYTE
from catalogue.extraction.process import KINDS, ReaderError
from catalogue.models import DocumentText, EntryAttachment

logger = logging.getLogger(__name__)
Status = DocumentText.Status

#: In the background, and while an editor waits for the upload to be saved.
BACKGROUND = Limits()
AT_ONCE = Limits(file_bytes=MEBIBYTE, seconds=2, grace=1)
#: How often a file may bring the reading down (the computer is switched off, say) before it is left alone.
MOST_ATTEMPTS = 3
#: Seconds after which the background job takes no further file in one run.
ONE_RUN = 10.0
_GONE = "The file is missing from the server. Upload it again."
_GIVEN_UP = "Reading the file failed three times. Save it again and replace it."


def pages_carrying(document: Any) -> list[int]:
    """The pages on which this document hangs: those that search has to read again when its words change."""
    rows = EntryAttachment.objects.filter(document_id=document.pk)
    return list(rows.order_by("page_id").values_list("page_id", flat=True).distinct())


def note_document(document: Any) -> None:
    """Forgets the words of a file that was replaced and asks for those of the new one; nothing if it is the same."""
    kind = _kind_of(document)
    try:
        with document.open_file() as file:
            file_hash, size = hash_filelike(file), document.file.size
    except (OSError, ValueError):
        file_hash, size = "", None
    if DocumentText.objects.filter(document_id=document.pk, file_hash=file_hash).exclude(file_hash="").exists():
        return
    # Wagtail knows both only of files that came by its form; a stale one would let browsers keep the former file.
    type(document).objects.filter(pk=document.pk).update(file_hash=file_hash, file_size=size)
    document.file_hash, document.file_size = file_hash, size
    status, problem = Status.WAITING, ""
    if not file_hash:
        status, problem = Status.BROKEN, _GONE
    elif kind not in KINDS:
        status = Status.NOT_READ
    DocumentText.objects.update_or_create(
        document_id=document.pk,
        defaults={
            "file_hash": file_hash,
            "text": "",
            "status": status,
            "problem": problem,
            "attempts": 0,
            "extracted_at": None,
        },
    )
    if status == Status.WAITING and size is not None and size <= AT_ONCE.file_bytes:
        transaction.on_commit(partial(_extract_at_once, document.pk), robust=True)


def note_safely(document: Any) -> None:
    """`note_document` for a save that must not fail: where files cannot be reached, the job tries again later."""
    try:
        with transaction.atomic():
            note_document(document)
    except Exception:
        logger.exception("The file of document %s could not be looked at; its text is read later.", document.pk)
        for text in DocumentText.objects.filter(document_id=document.pk):
            text.delete()  # it may be of a file that is there no more


def extract_text(text: DocumentText, limits: Limits = BACKGROUND) -> bool:
    """Reads the file that `text` waits for; whether that settled the matter. Raises for no fault of a file.

    What came out is kept only if the file is still the same: it may have been replaced while it was read.
    """
    with _local_file(text.document) as path:
        found = Outcome(Found.BROKEN, problem=_GONE) if path is None else _read(path, text, limits)
    if found.ran_out_of_time and limits is not BACKGROUND:
        return False
    with transaction.atomic():
        fresh = DocumentText.objects.select_for_update().filter(pk=text.pk, file_hash=text.file_hash).first()
        if fresh is None:
            return False
        fresh.text, fresh.status, fresh.problem = found.text, Status(found.found.value), found.problem
        fresh.extracted_at = timezone.now()
        fresh.save()
    return True


def extract_pending(most: int = 100) -> int:
    """Reads the files that wait, and those that were there before their words were searched; returns how many.

    Takes about ten seconds at a time, and leaves the rest to the next run.
    """
    stop_at = time.monotonic() + ONE_RUN
    for document in get_document_model().objects.filter(extracted_text__isnull=True).order_by("-pk")[:most]:
        note_safely(document)
    waiting = DocumentText.objects.filter(status=Status.WAITING).order_by("attempts", "pk").select_related("document")
    done = 0
    for text in waiting[:most]:
        if text.attempts >= MOST_ATTEMPTS:
            text.status, text.problem = Status.BROKEN, _GIVEN_UP
            text.save()
            continue
        DocumentText.objects.filter(pk=text.pk).update(attempts=text.attempts + 1)
        try:
            done += extract_text(text)
        except ReaderError:  # the reader cannot run at all: that is no attempt, and somebody has to hear of it
            DocumentText.objects.filter(pk=text.pk).update(attempts=text.attempts)
            raise
        if time.monotonic() > stop_at:
            break
    return done


def _read(path: Path, text: DocumentText, limits: Limits) -> Outcome:
    return extract_file(path, _kind_of(text.document), limits)


def _kind_of(document: Any) -> str:
    return str(document.file_extension).lower()


def _extract_at_once(document_id: int) -> None:
    text = DocumentText.objects.filter(document_id=document_id, status=Status.WAITING).first()
    if text is not None:
        extract_text(text, AT_ONCE)


@contextmanager
def _local_file(document: Any) -> Iterator[Path | None]:
    """The document as a file on this computer: a passing copy where files are kept elsewhere; None if it is gone."""
    if document.is_stored_locally():
        path = Path(document.file.path)
        yield path if path.is_file() else None
        return
    with tempfile.NamedTemporaryFile() as copy:
        try:
            with document.open_file() as file:
                for chunk in file.chunks():
                    copy.write(chunk)
            copy.flush()
        except FileNotFoundError:
            copy.close()
        yield None if copy.closed else Path(copy.name)
