"""What the worker does for moderation. Named in settings.BACKGROUND_JOBS."""

import datetime
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from exchange.models import Comment, State, Undoable
from exchange.moderation import telling
from exchange.moderation.undo import UNDO_SECONDS


class TellAuthors:
    """Once the minute is over in which a decision can be undone, its author is told, and how to undo it is forgotten.

    Both in one transaction: after a crash it is done again from the start, or was done whole.
    """

    name = "telling authors of decisions"
    interval = 10.0

    def run(self) -> None:
        self.run_at(timezone.now())

    def run_at(self, now: datetime.datetime) -> None:
        over = Undoable.objects.filter(at__lte=now - datetime.timedelta(seconds=UNDO_SECONDS)).order_by("at")
        for pk in list(over.values_list("pk", flat=True)):
            _tell(pk)


@transaction.atomic
def _tell(pk: UUID) -> None:
    row = Undoable.objects.select_for_update().filter(pk=pk).first()
    if row is None:
        return
    if row.undone_at is None:
        comments = Comment.objects.filter(pk__in=row.before, author__isnull=False).select_related("author")
        for comment in comments:
            was = row.before[str(comment.pk)]
            if comment.state == State.HIDDEN:
                telling.tell_author(comment, telling.HIDDEN, f"{comment.pk} {was['line']}")
            elif comment.state == State.PUBLISHED and was["state"] != State.PUBLISHED:
                telling.tell_author(comment, telling.APPROVED, f"{comment.pk} {was['line']}")
    row.delete()
