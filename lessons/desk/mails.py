"""Mails from the desk to authors. No word of a case, no title and no name of an editor is in them."""

from typing import Any

from django.conf import settings
from django.urls import reverse

from lessons.mailing import send_to


def tell_author(author: Any) -> bool:
    """That the editor has asked something."""
    return _send(author, "asked", {"address": _absolute("submissions:overview")})


def tell_rejected(author: Any, reason: str, message: str) -> bool:
    """Why a case was not taken: a reason of the closed list, and what the editor adds to it."""
    receipts = _absolute("submissions:receipt")
    return _send(author, "rejected", {"reason": reason, "message": message, "receipts": receipts})


def _send(to: Any, name: str, context: dict[str, Any]) -> bool:
    return send_to(to, f"lessons/desk/mail/{name}.txt", context)


def _absolute(name: str) -> str:
    return str(settings.WAGTAILADMIN_BASE_URL.rstrip("/") + reverse(name))
