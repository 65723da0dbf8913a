"""A file that hangs on a case is part of what was signed: it cannot be replaced behind the gate's back."""

from typing import Any

from wagtail.documents.forms import BaseDocumentForm

from lessons.gate.errors import GateClosed

REPLACED = (
    "This file belongs to a case whose text two people have signed, so it cannot be replaced here. Upload the new "
    "version as a document of its own and put it on the case in place of this one: it goes through the gate with it."
)


class DocumentForm(BaseDocumentForm):  # type: ignore[misc]
    """Says so in the form, where what was typed is not lost."""

    def clean(self) -> Any:
        cleaned = super().clean()
        if "file" in self.changed_data and case_with(self.instance) is not None:
            self.add_error("file", REPLACED)
        return cleaned


def case_with(document: Any) -> int | None:
    """A case that is read, or was, and carries this file; invented ones are left out."""
    from lessons.models import CaseStudyPage

    if document.pk is None:
        return None
    cases = CaseStudyPage.objects.filter(attachments__document=document.pk, is_demonstration=False)
    return cases.filter(first_published_at__isnull=False).values_list("pk", flat=True).first()


def refuse_another_file(sender: Any, instance: Any, raw: bool = False, **kwargs: Any) -> None:
    """The same for every other way to save a document."""
    if raw or instance.pk is None:
        return
    before = sender._default_manager.filter(pk=instance.pk).values_list("file", flat=True).first()
    if before is None or (before == instance.file.name and instance.file._committed):
        return
    page_id = case_with(instance)
    if page_id is not None:
        raise GateClosed(REPLACED, page_id=page_id)
