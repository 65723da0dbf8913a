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
    """Nor what the exception says: a word that was not found, or a row that the database refused, stands in it."""

    def get_traceback_data(self) -> dict[str, Any]:
        told = super().get_traceback_data() | {"request_FILES_items": [], "unicode_hint": ""}
        told["exception_value"] = "(not shown)"
        for frame in told["frames"]:
            if frame.get("exc_cause"):
                frame["exc_cause"] = type(frame["exc_cause"]).__name__
        return told


def keep_texts_out(request: HttpRequest) -> None:
    """From here on no report on this request quotes what came with it."""
    request.exception_reporter_filter = NoVariables()  # type: ignore[attr-defined]
    request.exception_reporter_class = WithoutTexts  # type: ignore[attr-defined]
    request.keeps_texts_out = True  # type: ignore[attr-defined]  # asked by throughcare.logs
