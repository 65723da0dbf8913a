"""Something of which a mail is to tell, and how far that mail has come: an outbox within the rows themselves."""

from typing import Any

from django.db import models
from django.db.models import Q
from django.utils import timezone


class Outgoing(models.Model):
    """A row is written in the transaction that it tells of; the worker hands the mail over (`catalogue/post.py`).

    It waits while `mail_not_before` is set. Then either `mailed_at` says when it went, or it could not be mailed.
    """

    mail_not_before = models.DateTimeField(null=True, blank=True, help_text="Set while a mail waits to be sent.")
    mail_claimed_at = models.DateTimeField(
        null=True, blank=True, help_text="Set, and committed, before the mail is handed over: no second process does."
    )
    mail_attempts = models.PositiveSmallIntegerField(default=0)
    mailed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        abstract = True

    @classmethod
    def mail_due(cls) -> Any:
        return cls._default_manager.filter(mail_claimed_at__isnull=True, mail_not_before__lte=timezone.now())

    @staticmethod
    def mail_waits() -> Q:
        return Q(mail_not_before__isnull=False)
