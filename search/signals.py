"""Which changes are noted for the index: saving and deleting what is searched, and rows that a document is made of too.

In place of modelsearch's own handlers, which load the object again and write to each index while whoever saves waits.
"""

from collections.abc import Iterable
from typing import Any

from django.db.models.signals import post_delete, post_save
from modelsearch import signal_handlers
from modelsearch.conf import get_app_config
from modelsearch.index import get_indexed_models
from wagtail.models import Page
from wagtail.signals import post_page_move

from catalogue.experience import experience_changed
from catalogue.models import DocumentText, EntryAttachment
from catalogue.signals import readers_changed
from search.backends.whoosh.changes import note
from search.backends.whoosh.documents import key_of
from taxonomy.models import VOCABULARIES

OURS = "search.backends.whoosh"


def _kept_up_to_date() -> Iterable[bool]:
    """For each search backend that follows changes by itself: whether it is one of ours."""
    for options in get_app_config().get_search_backend_config().values():
        if options.get("AUTO_UPDATE", True):
            yield str(options["BACKEND"]).startswith(OURS)


def note_saved(sender: Any, instance: Any, raw: bool = False, **kwargs: Any) -> None:
    if raw:
        return
    kept = set(_kept_up_to_date())
    if True in kept:
        note([key_of(instance)])
    if False in kept:
        signal_handlers.post_save_signal_handler(instance, raw=raw, **kwargs)


def note_deleted(sender: Any, instance: Any, **kwargs: Any) -> None:
    kept = set(_kept_up_to_date())
    if True in kept:
        note([key_of(instance)])
    if False in kept:
        signal_handlers.post_delete_signal_handler(instance, **kwargs)


def note_pages(page_ids: Iterable[int], *, shown_meanwhile: bool = False) -> None:
    """Notes pages of which something changed that is not in their own row."""
    if True in set(_kept_up_to_date()):
        note((f"{Page._meta.label}:{page_id}" for page_id in page_ids), shown_meanwhile=shown_meanwhile)


def note_tag(sender: Any, instance: Any, raw: bool = False, created: bool = True, **kwargs: Any) -> None:
    """A tag that came or went. Those that stay are written again with their page, which notes itself."""
    if created and not raw:
        note_pages([instance.content_object_id])


def note_attachment(sender: Any, instance: Any, raw: bool = False, created: bool = True, **kwargs: Any) -> None:
    """As for tags: a file that came or went."""
    if created and not raw:
        note_pages([instance.page_id])


def note_text(sender: Any, instance: Any, raw: bool = False, **kwargs: Any) -> None:
    """The words of a file were read, or its file was replaced: the pages on which it hangs are found by others now."""
    if not raw:
        note_pages(EntryAttachment.objects.filter(document_id=instance.document_id).values_list("page_id", flat=True))


def note_moved(sender: Any, instance: Any, **kwargs: Any) -> None:
    """What stands under a moved page may be read by others from then on. Unchanged documents are not written again."""
    if instance.numchild:
        note_pages(instance.get_descendants().values_list("pk", flat=True))


def note_readers_changed(sender: Any, page_ids: Iterable[int], **kwargs: Any) -> None:
    """Hidden or shown again, without having been saved."""
    note_pages(page_ids)


def note_experience(sender: Any, page_ids: Iterable[int], **kwargs: Any) -> None:
    """Reports of colleagues came or went, or others may read them now: filters count by them."""
    note_pages(page_ids, shown_meanwhile=True)


def follow_changes() -> None:
    """Connects all of the above. Called when modelsearch has connected its own handlers, which it replaces."""
    for model in get_indexed_models():
        post_save.disconnect(signal_handlers.post_save_signal_handler, sender=model)
        post_delete.disconnect(signal_handlers.post_delete_signal_handler, sender=model)
        if getattr(model, "search_auto_update", True):
            _on_saving_and_deleting(model, note_saved, note_deleted)
    for term in VOCABULARIES.values():
        _on_saving_and_deleting(term.tagged_model(), note_tag, note_tag)
    _on_saving_and_deleting(EntryAttachment, note_attachment, note_attachment)
    _on_saving_and_deleting(DocumentText, note_text, note_text)
    post_page_move.connect(note_moved, dispatch_uid="search.note_moved")
    readers_changed.connect(note_readers_changed, dispatch_uid="search.note_readers_changed")
    experience_changed.connect(note_experience, dispatch_uid="search.note_experience")


def _on_saving_and_deleting(model: Any, saved: Any, deleted: Any) -> None:
    post_save.connect(saved, sender=model, dispatch_uid="search.saved")
    post_delete.connect(deleted, sender=model, dispatch_uid="search.deleted")
