"""What an error report says of these pages: where it happened, and nothing of what was typed.

Django's own decorator masks the variables of one function; a text passes through many on its way, Django's among them.
"""

from types import FrameType
from typing import Any

from django.http import HttpRequest
from django.views.debug import ExceptionReporter, SafeExceptionReporterFilter


class NoVariables(SafeExceptionReporterFilter):
    """No variable of any frame and no value of any field, also where DEBUG is on."""

    def is_active(self, request: HttpRequest | None) -> bool:
        return True

    def get_post_parameters(self, request: HttpRequest | None) -> dict[str, Any]:
        return {}

    def get_traceback_frame_variables(self, request: HttpRequest | None, tb_frame: FrameType) -> Any:
        return []


class WithoutTexts(ExceptionReporter):
    def get_traceback_data(self) -> dict[str, Any]:
        return super().get_traceback_data() | {"request_FILES_items": [], "unicode_hint": ""}


def keep_texts_out(request: HttpRequest) -> None:
    """From here on no report on this request quotes what came with it."""
    request.exception_reporter_filter = NoVariables()  # type: ignore[attr-defined]
    request.exception_reporter_class = WithoutTexts  # type: ignore[attr-defined]
