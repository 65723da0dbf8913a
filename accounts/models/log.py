"""What moderators and the rules did: written once, changed never. Without a word that somebody wrote.

Triggers hold it in the database (migration 0006); what stands here says so earlier, and in plain words.
"""

from typing import Any, NoReturn

from django.db import models

from accounts.sealing import SealedField


class AppendOnly(Exception):
    """Somebody tried to change or delete what was logged."""


def _refuse(*args: Any, **kwargs: Any) -> NoReturn:
    raise AppendOnly("The log is only ever added to. Write another line that says what is true now.")


class WrittenOnce(models.QuerySet[Any]):
    """Rows that are never changed."""

    update = bulk_update = update_or_create = _refuse


class WrittenForGood(WrittenOnce):
    """Rows that are never changed and never deleted."""

    delete = _refuse  # type: ignore[assignment]


class LogLine(models.Model):
    """One thing that was done. People stand in it by their handle (`accounts.speaking.handle_of`), never by account."""

    at = models.DateTimeField(auto_now_add=True, db_index=True)
    action = models.CharField(max_length=40, db_index=True)
    by = models.CharField("by", max_length=40, blank=True, help_text="Handle of who did it; empty: a rule of the site.")
    about = models.CharField(max_length=40, blank=True, db_index=True, help_text="Handle of whom it concerns.")
    thing = models.CharField(max_length=80, blank=True, db_index=True, help_text="What it concerns: «comment:<id>».")
    codes = models.JSONField(default=dict, help_text="Rules and outcomes by their code, numbers; no text of anybody's.")

    objects = WrittenForGood.as_manager()
    delete = _refuse
    wagtail_reference_index_ignore = True

    class Meta:
        ordering = ["-pk"]
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.action} {self.thing}".strip()

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self._state.adding:
            _refuse()
        super().save(*args, **kwargs)


class LogNote(models.Model):
    """The words that belong to a line: a reason, a note. Sealed, and destroyed by recall or erasure; the line stays."""

    line = models.OneToOneField(LogLine, on_delete=models.CASCADE, primary_key=True, related_name="note")
    words = SealedField()

    objects = WrittenOnce.as_manager()
    wagtail_reference_index_ignore = True

    class Meta:
        default_permissions = ()

    def __str__(self) -> str:
        return f"note on line {self.pk}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self._state.adding:
            _refuse()
        super().save(*args, force_insert=True)
