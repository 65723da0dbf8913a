"""Files that are sent stay in memory: Django writes those above 2.5 MB to a temporary file before a view sees them.

What arrives is the original, with all that it tells, and a temporary file outlives a crash.
"""

import functools
import io
from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.core.files.uploadedfile import InMemoryUploadedFile
from django.core.files.uploadhandler import FileUploadHandler, StopFutureHandlers, StopUpload
from django.http import HttpRequest, HttpResponseBase
from django.views.decorators.csrf import csrf_exempt, csrf_protect

from anonymisation.files.outcome import MEBIBYTE

View = Callable[..., HttpResponseBase]
#: Beside the files a form holds its text.
_MOST_FILES = 5


class MemoryOnly(FileUploadHandler):
    """Takes a file into memory up to one byte more than is allowed, so that the view can say that it is too large."""

    def __init__(self, request: HttpRequest | None = None) -> None:
        super().__init__(request)
        self.most = settings.SUBMISSION_FILE_MB * MEBIBYTE
        self.files = 0

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        super().new_file(*args, **kwargs)
        self.files += 1
        if self.files > _MOST_FILES:
            raise StopUpload(connection_reset=True)
        self.kept = io.BytesIO()
        raise StopFutureHandlers

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        room = self.most + 1 - self.kept.tell()
        if room > 0:
            self.kept.write(raw_data[:room])

    def file_complete(self, file_size: int) -> InMemoryUploadedFile:
        size = self.kept.tell()
        self.kept.seek(0)
        return InMemoryUploadedFile(
            file=self.kept,
            field_name=self.field_name,
            name=self.file_name or "",
            content_type=self.content_type or "",
            size=size,
            charset=self.charset,
            content_type_extra=self.content_type_extra,
        )


def uploads_in_memory(view: View) -> View:
    """For a view that takes files. The check against forged forms moves inside: it reads the request, and by then the
    place for files must be settled."""
    protected = csrf_protect(view)

    @csrf_exempt
    @functools.wraps(view)
    def with_memory(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        request.upload_handlers = [MemoryOnly(request)]
        return protected(request, *args, **kwargs)

    return with_memory
