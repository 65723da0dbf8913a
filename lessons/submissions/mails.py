"""Mails to authors and editors. A mailbox is read by others than its owner: no word of a case, no title, no code.

A mail that cannot be handed over is noted by the kind of error alone and stops nothing: what it tells stands on the
pages too.
"""

from datetime import date
from typing import Any

from django.conf import settings
from django.core.mail import EmailMessage
from django.urls import reverse

from lessons.mailing import message_to, send_to
from lessons.models import Receipt, Submission


def tell_end(author: Any, outcome: Receipt.Outcome) -> bool:
    """What became of it, at once."""
    return _send(author, "ended", _ended(outcome))


def end_message(author: Any, outcome: Receipt.Outcome) -> EmailMessage | None:
    """The same, for the worker, which tries again where it fails."""
    return message_to(author, "lessons/submissions/mail/ended.txt", _ended(outcome))


def _ended(outcome: Receipt.Outcome) -> dict[str, Any]:
    return {"outcome": outcome.label, "receipts": _absolute(reverse("submissions:receipt"))}


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
    return send_to(to, f"lessons/submissions/mail/{name}.txt", context)


def _absolute(path: str) -> str:
    return settings.WAGTAILADMIN_BASE_URL.rstrip("/") + path
