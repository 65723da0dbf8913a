"""Answers for the rooms below, which may not import this one, and what Wagtail asks of the catalogue."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.widgets.button import Button

from accounts.own_data import OWN_DATA
from catalogue.audience import Audience, readable_pages
from catalogue.downloads import refuse_unless_readable
from catalogue.files_report import FilesReport, may_see_files
from catalogue.hidden_admin import HiddenCase, HiddenCases, HiddenMenuItem
from catalogue.models import Entry
from catalogue.notices import own_notices
from catalogue.recall import can_recall
from catalogue.recall_admin import RecallView, WithdrawnEntries, WithdrawnMenuItem, recall_address
from catalogue.reports import State
from catalogue.rich_text import OpenPageLinkHandler
from taxonomy.shelves import READABLE_ENTRIES

hooks.register(READABLE_ENTRIES, readable_pages)


@hooks.register("register_rich_text_features", order=100)
def links_in_text_lead_to_open_pages_only(features: Any) -> None:
    features.register_link_type(OpenPageLinkHandler)


hooks.register("before_serve_document", refuse_unless_readable)
hooks.register(OWN_DATA, own_notices)


@hooks.register("after_move_page")
@hooks.register("after_edit_page")
def say_that_what_stands_below_is_narrow_too(request: HttpRequest, page: Any) -> None:
    """Narrowing goes down the tree by itself and does not come back by itself: the editor should know of both."""
    present: Any = page.specific_class._default_manager.filter(pk=page.pk).first() if page.specific_class else None
    is_narrow = getattr(present, "audience", None) == Audience.PRACTITIONERS
    if is_narrow and present.live and present.numchild:
        messages.warning(
            request,
            f"«{present.title}» is kept for practitioners, and so is everything below it. "
            "To open it again, widen it first and then each entry below.",
        )


class FilesMenuItem(MenuItem):  # type: ignore[misc]
    def is_shown(self, request: HttpRequest) -> bool:
        return may_see_files(request.user)


@hooks.register("register_reports_menu_item")
def report_on_files() -> Any:
    return FilesMenuItem(
        FilesReport.page_title, reverse("files_report"), name="files", icon_name="doc-full-inverse", order=1300
    )


@hooks.register("register_admin_urls")
def addresses_of_the_report_on_files() -> list[URLPattern]:
    address, view = "reports/files/", FilesReport
    return [
        path(address, view.as_view(), name="files_report"),
        path(f"{address}results/", view.as_view(results_only=True), name="files_report_results"),
    ]


# Hidden cases


@hooks.register("register_admin_menu_item")
def hidden_cases() -> Any:
    return HiddenMenuItem("Hidden cases", reverse("hidden_cases"), name="hidden-cases", icon_name="view", order=150)


@hooks.register("register_admin_urls")
def addresses_of_hidden_cases() -> list[URLPattern]:
    return [
        path("hidden/", HiddenCases.as_view(), name="hidden_cases"),
        path("hidden/<int:pk>/", HiddenCase.as_view(), name="hidden_case"),
    ]


@hooks.register("before_edit_page")
def say_that_it_is_hidden(request: HttpRequest, page: Any) -> None:
    if request.method != "GET" or getattr(page, "held_since", None) is None:
        return
    report = page.recognition_reports.filter(state=State.OPEN).first()
    way = reverse("hidden_case", args=[report.pk]) if report else reverse("hidden_cases")
    messages.warning(
        request,
        format_html(
            "Hidden from every reader, because somebody may be recognised in it. What you publish stays hidden until "
            "<a href='{}'>somebody decides</a>.",
            way,
        ),
    )


# Withdrawn for good


@hooks.register("register_page_header_buttons")
def withdraw_for_good(page: Any, user: Any, view_name: str, next_url: str | None = None) -> Any:
    if issubclass(page.specific_class or type(page), Entry) and can_recall(user, page):
        yield Button("Withdraw for good…", url=recall_address(page), icon_name="bin", priority=70)


@hooks.register("register_reports_menu_item")
def report_on_what_was_withdrawn() -> Any:
    return WithdrawnMenuItem(
        WithdrawnEntries.page_title, reverse("withdrawn_entries"), name="withdrawn", icon_name="bin", order=1400
    )


@hooks.register("register_admin_urls")
def addresses_of_withdrawing() -> list[URLPattern]:
    address, view = "reports/withdrawn/", WithdrawnEntries
    return [
        path("withdraw/<int:pk>/", RecallView.as_view(), name="recall_entry"),
        path(address, view.as_view(), name="withdrawn_entries"),
        path(f"{address}results/", view.as_view(results_only=True), name="withdrawn_entries_results"),
    ]
