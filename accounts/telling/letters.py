"""What every mail to a member has: two forms of the same text, and one click that stops it (RFC 8058, RFC 2369)."""

from email.utils import make_msgid
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string


def absolute(path: str) -> str:
    return settings.WAGTAILADMIN_BASE_URL.rstrip("/") + path


def new_message_id() -> str:
    """Made when a mail is noted and kept with it: the same at every attempt, so that a mailbox shows it once."""
    return make_msgid(domain=urlsplit(settings.WAGTAILADMIN_BASE_URL).hostname or "localhost")


def letter(
    *, to: str, subject: str, template: str, context: dict[str, Any], message_id: str, stop_address: str
) -> EmailMultiAlternatives:
    """`template`: without its ending; the plain text is `.txt`, the other `.html`. The settings name the sender."""
    known = {"site_name": settings.WAGTAIL_SITE_NAME, "stop_address": stop_address} | context
    message = EmailMultiAlternatives(
        subject=f"{settings.WAGTAIL_SITE_NAME}: {subject}",
        body=render_to_string(f"{template}.txt", known),
        to=[to],
        headers={
            "Message-ID": message_id,
            "List-Unsubscribe": f"<{stop_address}>",
            "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
            "Auto-Submitted": "auto-generated",
        },
    )
    message.attach_alternative(render_to_string(f"{template}.html", known), "text/html")
    return message
