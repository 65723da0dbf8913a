from typing import Any

from django.apps import AppConfig


class CatalogueConfig(AppConfig):
    name = "catalogue"
    verbose_name = "Catalogue"

    def ready(self) -> None:
        from django.contrib.auth.signals import user_logged_in
        from django.db.models.signals import post_save
        from wagtail.documents import get_document_model
        from wagtail.signals import post_page_move

        from catalogue.notices import remember_at_sign_in

        user_logged_in.connect(remember_at_sign_in, dispatch_uid="catalogue.remember_notices")
        post_save.connect(_narrow_after_save, dispatch_uid="catalogue.narrow_after_save")
        post_page_move.connect(_narrow_after_move, dispatch_uid="catalogue.narrow_after_move")
        post_save.connect(_report_copy, dispatch_uid="catalogue.report_copy")
        post_save.connect(_note_file, sender=get_document_model(), dispatch_uid="catalogue.note_file")


def _narrow_after_save(sender: Any, instance: Any, raw: bool = False, **kwargs: Any) -> None:
    from catalogue.audience import Audience, narrow_descendants
    from catalogue.models import Entry

    if isinstance(instance, Entry) and not raw and instance.live and instance.audience == Audience.PRACTITIONERS:
        narrow_descendants(instance)


def _report_copy(sender: Any, instance: Any, raw: bool = False, created: bool = False, **kwargs: Any) -> None:
    """A copy of a hidden entry is hidden too, and waits for a decision of its own; an alias made a page likewise."""
    from catalogue.models import Entry, RecognitionReport

    is_new = created or "alias_of_id" in (kwargs.get("update_fields") or ())
    if is_new and not raw and isinstance(instance, Entry) and instance.held_since and not instance.alias_of_id:
        RecognitionReport.objects.get_or_create(page_id=instance.pk, state=RecognitionReport.State.OPEN)


def _narrow_after_move(sender: Any, instance: Any, **kwargs: Any) -> None:
    """A page that was moved under a narrower one is as narrow from then on, and so is all that stands under it."""
    from catalogue.models import Entry

    moved = instance.specific
    if isinstance(moved, Entry):
        moved.save()
    from catalogue.audience import narrow_descendants

    narrow_descendants(moved)


def _note_file(sender: Any, instance: Any, raw: bool = False, **kwargs: Any) -> None:
    from catalogue.attachments import note_safely

    if not raw:
        note_safely(instance)
