"""The outbox of the index: which objects have to be looked at again, written in the transaction that changed them.

Rows are only ever added, one for each change, and removed one by one by the indexer that read them. So none is lost:
whoever sees a row sees what its transaction wrote, and a change that is committed while its object is being indexed
has a row of its own, which stays. Joining rows of one object instead («is there one already?») would lose just that
change: the row found may belong to an indexer that has read the object before.
"""

from typing import Self

from django.db import models
from django.utils import timezone


class PendingChangeQuerySet(models.QuerySet["PendingChange"]):
    def due(self) -> Self:
        """What can be indexed now, oldest first; a row that failed waits for its next attempt."""
        return self.filter(not_before__lte=timezone.now()).order_by("pk")


class PendingChange(models.Model):
    """One object that was saved or deleted, by its key in the index: «app.Model:pk»."""

    key = models.CharField(max_length=200)
    noted_at = models.DateTimeField(default=timezone.now)
    not_before = models.DateTimeField(default=timezone.now)
    is_shown_meanwhile = models.BooleanField(
        default=False, help_text="It may be found as it was: nothing of its own text or of its readers changed."
    )
    attempts = models.PositiveSmallIntegerField(default=0, help_text="How often indexing it has failed.")

    objects = PendingChangeQuerySet.as_manager()

    class Meta:
        verbose_name = "change that waits for the search index"
        verbose_name_plural = "changes that wait for the search index"
        default_permissions = ()

    def __str__(self) -> str:
        return self.key
