"""The report on searches without results in the editing desk, and what is done when an entry is withdrawn for good."""

from typing import Any

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from accounts.own_data import OWN_DATA
from accounts.telling.followed import FOLLOWED
from catalogue.finishing import FORGET_ENTRIES
from catalogue.kept_text import KEPT_TEXT
from catalogue.recall import ENTRY_HOLDERS, ENTRY_LEAVES
from search.forgetting import forget_files, forget_rows, holders
from search.kept_text import kept_in_indexes
from search.own_data import own_searches
from search.saved.followed import followed_searches
from search.unanswered_report import UnansweredReport, may_see_unanswered

hooks.register(ENTRY_HOLDERS, holders)
hooks.register(ENTRY_LEAVES, forget_rows)
hooks.register(FORGET_ENTRIES, forget_files)
hooks.register(KEPT_TEXT, kept_in_indexes)
hooks.register(OWN_DATA, own_searches)
hooks.register(FOLLOWED, followed_searches, order=10)


class UnansweredMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return may_see_unanswered(request.user)


@hooks.register("register_reports_menu_item")
def report_on_searches_without_results() -> Any:
    return UnansweredMenuItem(
        "Searches without results", reverse("unanswered_report"), name="unanswered", icon_name="search", order=1200
    )


@hooks.register("register_admin_urls")
def addresses_of_the_report() -> list[URLPattern]:
    address, view = "reports/searches-without-results/", UnansweredReport
    return [
        path(address, view.as_view(), name="unanswered_report"),
        path(f"{address}results/", view.as_view(results_only=True), name="unanswered_report_results"),
    ]
