"""Mails from the desk to authors. No word of a case, no title and no name of an editor is in them."""

import logging
from typing import Any

from django.conf import settings
from django.core.mail import EmailMessage
from django.template.loader import render_to_string
from django.urls import NoReverseMatch, reverse

logger = logging.getLogger("lessons")


def tell_author(author: Any) -> bool:
    """That the editor has asked something."""
    return _send(author, "asked", {"address": _overview()})


def tell_rejected(author: Any, reason: str, message: str) -> bool:
    """Why a case was not taken: a reason of the closed list, and what the editor adds to it."""
    return _send(author, "rejected", {"reason": reason, "message": message})


def _send(to: Any, name: str, context: dict[str, Any]) -> bool:
    if not to.is_active or not to.email:
        return False
    text = render_to_string(f"lessons/desk/mail/{name}.txt", context | {"site_name": settings.WAGTAIL_SITE_NAME})
    subject, _, body = text.strip().partition("\n")
    message = EmailMessage(
        subject.strip(), body.strip() + "\n", to=[to.email], headers={"Auto-Submitted": "auto-generated"}
    )
    try:
        message.send()
    except Exception as error:  # without its text and without whose: at a release the line would name the author
        logger.warning("A mail about a case could not be handed over: %s.", type(error).__name__)
        return False
    return True


def _overview() -> str:
    try:
        path = reverse("submissions:overview")
    except NoReverseMatch:
        path = "/"
    return str(settings.WAGTAILADMIN_BASE_URL.rstrip("/") + path)
