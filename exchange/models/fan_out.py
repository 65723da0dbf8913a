"""Of what followers are to be told: a row stands from the moment it happened until everybody was told."""

from django.db import models
from django.utils import timezone


class FanOut(models.Model):
    """One thing: a comment, a question, an entry. A crash while its followers are told loses nothing: it stays undone.

    Of an entry the row stays, since it says what followers know of it already; of the others for some weeks.
    """

    thing = models.CharField(max_length=80, unique=True, help_text="«comment:<id>», «question:<id>», «page:<number>».")
    known = models.JSONField(
        default=dict,
        blank=True,
        help_text="Of an entry: {audience, challenges} as known, {news, changed} to tell.",
    )
    noted_at = models.DateTimeField(default=timezone.now)
    done_at = models.DateTimeField(null=True, db_index=True)

    wagtail_reference_index_ignore = True

    class Meta:
        default_permissions = ()

    def __str__(self) -> str:
        return f"telling of {self.thing}"
