"""Which entries have reports, for the index of each circle of readers; and telling it when that changes."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Q
from wagtail.models import Page

from catalogue.experience import experience_changed
from exchange.models import Comment, ConversationSetting, Kind, Thread, Tried
from exchange.visibility import comments_for_circle


def pages_with_reports(page_ids: Iterable[int], circle: str) -> set[int]:
    """Those of these pages under which any reader of this circle can read a report: one query."""
    readable = comments_for_circle(circle).filter(kind=Kind.TRIED, tried__isnull=False)
    return set(readable.filter(thread__page_id__in=list(page_ids)).values_list("thread__page_id", flat=True).distinct())


def note_comment(sender: Any, instance: Comment, raw: bool = False, **kwargs: Any) -> None:
    """A report was written, shown, hidden, withdrawn or erased, or is for others now."""
    if instance.kind == Kind.TRIED and not raw:
        pages = Thread.objects.filter(pk=instance.thread_id, page__isnull=False).values_list("page_id", flat=True)
        experience_changed.send(sender=Comment, page_ids=list(pages))


def note_report(sender: Any, instance: Tried, raw: bool = False, **kwargs: Any) -> None:
    if not raw:
        under = Thread.objects.filter(comments=instance.pk, page__isnull=False)
        experience_changed.send(sender=Tried, page_ids=list(under.values_list("page_id", flat=True)))


def note_setting(sender: Any, instance: ConversationSetting, raw: bool = False, **kwargs: Any) -> None:
    """Others than before may read what was said under this page and all below it."""
    path = Page.objects.filter(pk=instance.pk).values_list("path", flat=True).first()
    if path and not raw:
        _note_below(path)


def note_moved(sender: Any, instance: Any, **kwargs: Any) -> None:
    """Under another section another setting may hold."""
    if ConversationSetting.objects.exists():
        _note_below(instance.path)


def _note_below(path: str) -> None:
    has_report = Q(threads__comments__kind=Kind.TRIED)
    pages = Page.objects.filter(has_report, path__startswith=path).values_list("pk", flat=True).distinct()
    experience_changed.send(sender=Comment, page_ids=list(pages))


def follow_changes() -> None:
    from django.db.models.signals import post_delete, post_save
    from wagtail.signals import post_page_move

    for model, receiver in ((Comment, note_comment), (Tried, note_report), (ConversationSetting, note_setting)):
        post_save.connect(receiver, sender=model, dispatch_uid=f"exchange.tried.{model.__name__}.saved")
        post_delete.connect(receiver, sender=model, dispatch_uid=f"exchange.tried.{model.__name__}.deleted")
    post_page_move.connect(note_moved, dispatch_uid="exchange.tried.moved")
