"""The mail that says that a case was released, while it waits for a day at which it tells nothing."""

import secrets

from django.conf import settings
from django.db import models

from lessons.models.signing import Receipt


def _any_number() -> int:
    """Not counted up: the order of the rows would be the order in which cases were released."""
    return secrets.randbelow(2**62)


class MailDue(models.Model):
    """Whom a mail is to tell what became of a case, and not before when. Deleted as soon as it was sent.

    It is the one place where an author still stands after a release, so it holds neither the case nor the time at
    which it was written, and the day on which it is sent is drawn by lot.
    """

    id = models.BigAutoField(primary_key=True, default=_any_number)
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    outcome = models.CharField(max_length=20, choices=Receipt.Outcome.choices)
    due_at = models.DateTimeField(db_index=True)
    claimed_at = models.DateTimeField(
        null=True, blank=True, help_text="Set, and committed, before the mail is handed over: no second process does."
    )
    attempts = models.PositiveSmallIntegerField(default=0)

    wagtail_reference_index_ignore = True

    class Meta:
        default_permissions = ()

    def __str__(self) -> str:
        return "a mail on a case that has ended"
