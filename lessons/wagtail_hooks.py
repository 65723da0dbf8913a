"""The desk and the gate in the admin: menu, the report, and what is asked before something is published."""

from typing import Any

from django.contrib.auth.models import Permission
from django.db.models import QuerySet
from django.http import HttpRequest
from django.templatetags.static import static
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.sidebar import LinkMenuItem

import lessons.disclosure.admin  # noqa: F401  registers the table of people
from accounts.own_data import ACCOUNT_ENDS, OWN_DATA
from catalogue.recall import ENTRY_LEAVES
from catalogue.reports import BEFORE_SHOWN
from lessons.desk.waiting import counts_for
from lessons.gate.admin_hooks import ask_before_publishing, signed_before_shown_again, warn_of_names
from lessons.gate.permissions import can_broker
from lessons.gate.report import ReleasesReport, may_see_releases
from lessons.own_data import end_cases, own_cases
from lessons.recalled import forget_sign_offs

hooks.register("before_publish_page", ask_before_publishing)
hooks.register("before_publish_page", warn_of_names)
hooks.register(ENTRY_LEAVES, forget_sign_offs)
hooks.register(OWN_DATA, own_cases)
hooks.register(ACCOUNT_ENDS, end_cases)
hooks.register(BEFORE_SHOWN, signed_before_shown_again)


class DeskMenuItem(MenuItem):
    """Says how many cases wait for this editor."""

    def is_shown(self, request: HttpRequest) -> bool:
        return can_broker(request.user)

    def render_component(self, request: HttpRequest) -> LinkMenuItem:
        waiting = counts_for(request.user).total
        label = f"Cases ({waiting})" if waiting else "Cases"
        return LinkMenuItem(self.name, label, self.url, icon_name=self.icon_name, attrs=self.attrs)


@hooks.register("register_admin_menu_item")
def the_desk() -> Any:
    return DeskMenuItem("Cases", reverse("lessons_desk:list"), name="cases", icon_name="folder-open-inverse", order=150)


@hooks.register("register_admin_urls")
def address_of_the_report() -> list[URLPattern]:
    report = "reports/cases-released/"
    return [
        path(report, ReleasesReport.as_view(), name="releases_report"),
        path(f"{report}results/", ReleasesReport.as_view(results_only=True), name="releases_report_results"),
    ]


class ReleasesMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return may_see_releases(request.user)


@hooks.register("register_reports_menu_item")
def report_on_releases() -> Any:
    return ReleasesMenuItem(
        ReleasesReport.page_title,
        reverse("releases_report"),
        name="releases",
        icon_name="lock-open",
        order=1400,
    )


@hooks.register("register_permissions")
def the_right_to_take_cases() -> QuerySet[Permission]:
    return Permission.objects.filter(content_type__app_label="lessons", codename="broker_cases")


@hooks.register("insert_global_admin_css")
def styles_of_the_desk() -> SafeString:
    return format_html('<link rel="stylesheet" href="{}">', static("lessons/desk.css"))
