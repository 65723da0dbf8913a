"""Documents and pictures that entries use, and who else uses them."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.contrib.contenttypes.models import ContentType
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Page, ReferenceIndex

from catalogue.models import EntryAttachment


@dataclass(frozen=True)
class UsedFile:
    """A file of an entry. `elsewhere`: other pages that carry or name it; `has_others`: something uses it at all."""

    file: Any
    elsewhere: tuple[Page, ...]
    has_others: bool


def files_used_by(pages: list[Any]) -> Iterator[UsedFile]:
    """Every file that hangs on these pages or is named in their texts."""
    ids = {page.pk for page in pages}
    attached = EntryAttachment.objects.filter(page__in=ids).values_list("document_id", flat=True)
    for kind in (get_document_model(), get_image_model()):
        content_type = ContentType.objects.get_for_model(kind)
        keys = set(attached) if kind is get_document_model() else set()
        for page in pages:
            named = ReferenceIndex.get_references_for_object(page).filter(to_content_type=content_type)
            keys.update(int(pk) for pk in named.values_list("to_object_id", flat=True))
        for file in kind.objects.filter(pk__in=keys).order_by("pk"):
            yield _used(file, ids)


def _used(file: Any, ids: set[int]) -> UsedFile:
    page_type = ContentType.objects.get_for_model(Page)
    own = [str(pk) for pk in ids]
    named = ReferenceIndex.get_references_to(file).exclude(base_content_type=page_type, object_id__in=own)
    keys = {int(key) for key in named.filter(base_content_type=page_type).values_list("object_id", flat=True)}
    rows = getattr(file, "entry_attachments", EntryAttachment.objects.none()).exclude(page__in=ids)
    keys.update(rows.values_list("page_id", flat=True))
    return UsedFile(file, tuple(Page.objects.filter(pk__in=keys).order_by("title")), bool(keys) or named.exists())
