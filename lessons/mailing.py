"""Handing over one mail to one person: the first line of its template is the subject.

A mail that cannot be handed over is noted by the kind of error alone, without whose it was, and stops nothing: what it
tells stands on the pages too.
"""

import logging
from typing import Any

from django.conf import settings
from django.core.mail import EmailMessage
from django.template.loader import render_to_string

logger = logging.getLogger("lessons")


def message_to(to: Any, template: str, context: dict[str, Any]) -> EmailMessage | None:
    """The mail, not sent yet; none where the account has no mailbox."""
    if not to.is_active or not to.email:
        return None
    text = render_to_string(template, context | {"site_name": settings.WAGTAIL_SITE_NAME})
    subject, _, body = text.strip().partition("\n")
    return EmailMessage(
        subject.strip(), body.strip() + "\n", to=[to.email], headers={"Auto-Submitted": "auto-generated"}
    )


def send_to(to: Any, template: str, context: dict[str, Any]) -> bool:
    """Whether it went; False where the account has no mailbox or the server did not take it."""
    message = message_to(to, template, context)
    if message is None:
        return False
    try:
        message.send()
    except Exception as error:  # without its text and without whose: at a release the line would name the author
        logger.warning("A mail about a case could not be handed over: %s.", type(error).__name__)
        return False
    return True
