"""«Files that search cannot read» among the reports of the editing desk: which, on which entries, and what to do."""

from typing import Any

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.html import format_html_join
from django.utils.safestring import SafeString
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.views.reports import ReportView
from wagtail.documents import get_document_model
from wagtail.permissions import policy_registry

from catalogue.models import DocumentText

Status = DocumentText.Status
#: Nothing is to be done about these.
IN_ORDER = (Status.READ, Status.NOT_READ)


def may_see_files(user: Any) -> bool:
    """Whoever can replace a file."""
    return bool(policy_registry.get_by_type(get_document_model()).user_has_permission(user, "change"))


def unread_files() -> QuerySet[DocumentText]:
    """Those that wait too; the entries they hang on are fetched with them."""
    found = DocumentText.objects.exclude(status__in=IN_ORDER).defer("text").select_related("document")
    return found.prefetch_related("document__entry_attachments__page").order_by("document__title", "pk")


def _entries(text: DocumentText) -> SafeString:
    pages = {row.page_id: row.page for row in text.document.entry_attachments.all()}
    return format_html_join(
        ", ",
        '<a href="{}">{}</a>',
        ((reverse("wagtailadmin_pages:edit", args=[pk]), page.title) for pk, page in pages.items()),
    )


def _edit_url(text: DocumentText) -> str:
    return reverse("wagtaildocs:edit", args=[text.document_id])


class FilesReport(ReportView):
    """One line for each file whose words are not found, or not all of them."""

    results_template_name = "catalogue/report_results.html"
    page_title = "Files that search cannot read"
    header_icon = "doc-full-inverse"
    index_url_name = "files_report"
    index_results_url_name = "files_report_results"
    permission_required = "change"
    list_export = ["document.title", "get_status_display", "problem"]
    export_headings = {"document.title": "File", "get_status_display": "State", "problem": "What to do"}
    export_filename = "files-that-search-cannot-read"
    columns = [
        TitleColumn("document.title", label="File", get_url=_edit_url),
        Column("entries", label="Hangs on", accessor=_entries),
        Column("get_status_display", label="State", width="15%"),
        Column("problem", label="What to do"),
    ]

    def user_has_permission(self, permission: str) -> bool:
        return may_see_files(self.request.user)

    def get_queryset(self) -> QuerySet[DocumentText]:
        return unread_files()
