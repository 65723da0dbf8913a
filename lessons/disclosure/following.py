"""Follows what changes on cases: closes first, and counts again once the change is committed.

A term that a case gets is withheld in the very transaction in which it gets it, and shown when counting has allowed it.
So there is no moment in which a filter tells too much, and none after a crash.
"""

import logging
from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.db import transaction
from django.db.models.signals import post_delete, post_save
from wagtail.signals import page_published, page_unpublished

from catalogue.models import DocumentText, EntryAttachment
from catalogue.signals import readers_changed
from lessons.disclosure.recheck import SAYS_NOTHING, close, is_due, is_on, recheck
from lessons.models import CaseStudyPage, RecheckDue, ToldTerms
from taxonomy.models import VOCABULARIES, Term, WithheldTag

logger = logging.getLogger(__name__)


def case_changed(pages: Iterable[int], *, is_text: bool = True) -> None:
    """Notes that these cases changed. For whoever writes in bulk, of which no signal tells."""
    keys = sorted(set(pages))
    if is_text:
        ToldTerms.objects.filter(page__in=keys).delete()
    note_due(keys)


def note_due(pages: Iterable[int] = ()) -> None:
    if not (is_on() or WithheldTag.objects.exists()):
        return
    RecheckDue.objects.create()
    keys = list(pages)
    transaction.on_commit(lambda: _look_again(keys), robust=True)


def _look_again(pages: list[int]) -> None:
    """Right after the commit. Where there are many cases the worker counts, and what changed is closed until then."""
    if not is_due():  # another change of the same transaction has seen to it
        return
    if CaseStudyPage.objects.count() <= settings.DISCLOSURE_AT_ONCE:
        recheck()
    else:
        close(pages)


def _on_page(sender: Any, instance: Any, raw: bool = False, **kwargs: Any) -> None:
    if isinstance(instance, CaseStudyPage) and not raw:
        case_changed([instance.pk])


def _on_readers(sender: Any, page_ids: Iterable[int], **kwargs: Any) -> None:
    """Held back or shown again, in the rows themselves."""
    if keys := list(CaseStudyPage.objects.filter(pk__in=list(page_ids)).values_list("pk", flat=True)):
        case_changed(keys, is_text=False)


def _on_deleting_page(sender: Any, instance: Any, **kwargs: Any) -> None:
    note_due()


def _on_tag(sender: Any, instance: Any, raw: bool = False, created: bool = False, **kwargs: Any) -> None:
    if raw or not created or not is_on():
        return
    vocabulary, page = instance._meta.get_field("tag").related_model.vocabulary, instance.content_object_id
    if vocabulary not in settings.DISCLOSURE_VOCABULARIES or instance.tag.slug in SAYS_NOTHING:
        return
    if CaseStudyPage.objects.filter(pk=page, is_demonstration=False).exists():
        WithheldTag.objects.get_or_create(page_id=page, vocabulary=vocabulary, term=instance.tag_id)
        case_changed([page])


def _on_losing_tag(sender: Any, instance: Any, **kwargs: Any) -> None:
    if CaseStudyPage.objects.filter(pk=instance.content_object_id).exists():
        case_changed([instance.content_object_id])


def _on_term(sender: Any, instance: Term, raw: bool = False, **kwargs: Any) -> None:
    """Other labels are told by other texts, and another broader term is shown in the place of what is withheld."""
    if raw or instance.vocabulary not in settings.DISCLOSURE_VOCABULARIES:
        return
    ToldTerms.objects.all().delete()
    note_due()


def _on_attachment(sender: Any, instance: Any, raw: bool = False, **kwargs: Any) -> None:
    if not raw and ToldTerms.objects.filter(page=instance.page_id).exists():
        case_changed([instance.page_id])


def _on_text_of_file(sender: Any, instance: Any, raw: bool = False, **kwargs: Any) -> None:
    pages = EntryAttachment.objects.filter(document_id=instance.document_id).values_list("page_id", flat=True)
    if not raw and (keys := list(ToldTerms.objects.filter(page__in=pages).values_list("page_id", flat=True))):
        case_changed(keys)


def follow_changes() -> None:
    """Connects all of the above; called when Django is ready."""
    post_save.connect(_on_page, sender=CaseStudyPage, dispatch_uid="disclosure.case_saved")
    post_delete.connect(_on_deleting_page, sender=CaseStudyPage, dispatch_uid="disclosure.case_deleted")
    readers_changed.connect(_on_readers, dispatch_uid="disclosure.readers_changed")
    page_published.connect(_on_page, sender=CaseStudyPage, dispatch_uid="disclosure.case_published")
    page_unpublished.connect(_on_page, sender=CaseStudyPage, dispatch_uid="disclosure.case_unpublished")
    for model in VOCABULARIES.values():
        tagged = model.tagged_model()
        post_save.connect(_on_tag, sender=tagged, dispatch_uid="disclosure.tag_came")
        post_delete.connect(_on_losing_tag, sender=tagged, dispatch_uid="disclosure.tag_went")
        post_save.connect(_on_term, sender=model, dispatch_uid="disclosure.term_saved")
        post_delete.connect(_on_term, sender=model, dispatch_uid="disclosure.term_deleted")
    for signal in (post_save, post_delete):
        signal.connect(_on_attachment, sender=EntryAttachment, dispatch_uid="disclosure.attachment")
        signal.connect(_on_text_of_file, sender=DocumentText, dispatch_uid="disclosure.text_of_file")
