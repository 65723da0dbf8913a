"""One tiny row that says whether the words of the vocabularies are still those that somebody remembered.

Search keeps labels in memory, in every process. It asks for this row, and looks at the labels again when it changed.
It is written in the transaction that changes a label, so nobody sees the one without the other.
"""

from typing import Any
from uuid import uuid4

from django.db import models

ONLY = 1


class VocabularyStamp(models.Model):
    """A random value, so that one that was rolled back never comes again for something else."""

    value = models.CharField(max_length=32)

    def __str__(self) -> str:
        return self.value


def note_change(**kwargs: Any) -> None:
    """Tells every process that a label, or what a label leads to, is another. Also a receiver of signals."""
    value = uuid4().hex
    if not VocabularyStamp.objects.filter(pk=ONLY).update(value=value):
        VocabularyStamp.objects.update_or_create(pk=ONLY, defaults={"value": value})


class Noting:
    """Put before a QuerySet: notes what Django writes in bulk and sends no signal of."""

    def update(self, **kwargs: Any) -> int:
        rows: int = super().update(**kwargs)  # type: ignore[misc]
        if rows:
            note_change()
        return rows

    update.alters_data = True  # type: ignore[attr-defined]

    def bulk_create(self, objs: Any, *args: Any, **kwargs: Any) -> Any:
        created = super().bulk_create(objs, *args, **kwargs)  # type: ignore[misc]
        if created:
            note_change()
        return created

    bulk_create.alters_data = True  # type: ignore[attr-defined]
