"""Mails to authors and editors. A mailbox is read by others than its owner: no word of a case, no title, no code.

A mail that cannot be handed over is noted by the kind of error alone and stops nothing: what it tells stands on the
pages too.
"""

import logging
from datetime import date
from typing import Any

from django.conf import settings
from django.core.mail import EmailMessage
from django.template.loader import render_to_string
from django.urls import reverse

from lessons.models import Receipt, Submission

logger = logging.getLogger("lessons")


def tell_end(author: Any, outcome: Receipt.Outcome) -> bool:
    """What became of it."""
    return _send(author, "ended", {"outcome": outcome.label, "receipts": _absolute(reverse("submissions:receipt"))})


def warn(submission: Submission, on: date) -> bool:
    """That a case will be destroyed on that day unless somebody goes on with it; to its author, and its editor too."""
    context = {"on": on, "address": _absolute(reverse("submissions:overview"))}
    if submission.broker is not None:
        _send(submission.broker, "left_alone_broker", {"on": on, "address": _absolute(reverse("wagtailadmin_home"))})
    return _send(submission.author, "left_alone", context)


def tell_broker(submission: Submission) -> bool:
    """That the author has written."""
    if submission.broker is None:
        return False
    return _send(submission.broker, "answered", {"address": _absolute(reverse("wagtailadmin_home"))})


def _send(to: Any, name: str, context: dict[str, Any]) -> bool:
    if not to.is_active or not to.email:
        return False
    text = render_to_string(f"lessons/submissions/mail/{name}.txt", context | {"site_name": settings.WAGTAIL_SITE_NAME})
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


def _absolute(path: str) -> str:
    return settings.WAGTAILADMIN_BASE_URL.rstrip("/") + path
