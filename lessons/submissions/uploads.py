"""Files as they arrive: in memory only.

Django's own handler writes what is larger than 2.5 MB to a temporary file, in the clear, and leaves it to the operating
system when its bytes go. A case's files are never written down before they are stripped and sealed.
"""

import io
from typing import Any

from django.conf import settings
from django.core.files.uploadedfile import InMemoryUploadedFile
from django.core.files.uploadhandler import FileUploadHandler, StopFutureHandlers

MEGABYTE = 1024 * 1024


class MemoryOnly(FileUploadHandler):
    """Holds a file up to the limit of bytes; of a larger one nothing is kept, and it says that it was too large."""

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        super().new_file(*args, **kwargs)  # type: ignore[no-untyped-call]
        self.held = io.BytesIO()
        self.is_too_large = False
        raise StopFutureHandlers

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        if start + len(raw_data) > settings.SUBMISSION_FILE_MB * MEGABYTE:
            self.is_too_large = True
            self.held = io.BytesIO()
        elif not self.is_too_large:
            self.held.write(raw_data)

    def file_complete(self, file_size: int) -> InMemoryUploadedFile:
        self.held.seek(0)
        received = InMemoryUploadedFile(
            self.held, self.field_name, self.file_name or "", self.content_type or "", file_size, self.charset
        )
        received.is_too_large = self.is_too_large  # type: ignore[attr-defined]
        return received
