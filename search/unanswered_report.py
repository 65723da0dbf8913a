"""«Searches without results» among the reports of the editing desk."""

from datetime import timedelta
from typing import Any

from django.conf import settings
from django.db.models import Count, Max, QuerySet, Sum
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.http import urlencode
from django.utils.safestring import SafeString
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.reports import ReportView

from search.models import UnansweredQuery
from taxonomy.models import Concept

LOOKS_BACK = timedelta(days=30)
#: What fewer have asked could be told apart by who they are; a setting can only raise it.
LEAST = 3


def may_see_unanswered(user: Any) -> bool:
    """Whoever can do something about it: those who keep the search words."""
    return bool(user.has_perm(f"{Concept._meta.app_label}.change_{Concept._meta.model_name}"))


def often_unanswered() -> QuerySet[UnansweredQuery, Any]:
    """Words with their count in the last thirty days, most first; none that was asked less often than is shown."""
    since = timezone.localdate() - LOOKS_BACK
    counted = UnansweredQuery.objects.filter(day__gt=since).values("words")
    least = max(LEAST, settings.SEARCH_UNANSWERED_LEAST)
    summed = counted.annotate(times=Sum("count"), days=Count("day"), last_day=Max("day"))
    return summed.filter(times__gte=least).order_by("-times", "words")


def _ways(row: dict[str, Any]) -> SafeString:
    """To the concepts that hold the first of the words, and to a new one."""
    viewset: Any = Concept.snippet_viewset  # type: ignore[attr-defined]  # set when it is registered
    kept = f"{reverse(viewset.get_url_name('list'))}?{urlencode({'q': row['words'].split()[0]})}"
    new = reverse(viewset.get_url_name("add"))
    return format_html("<a href='{}'>Find a concept</a> · <a href='{}'>New search word</a>", kept, new)


class UnansweredReport(ReportView):
    """Counts of the last thirty days, as a table and as CSV, with a way to do something about each."""

    page_title = "Searches without results"
    header_icon = "search"
    index_url_name = "unanswered_report"
    index_results_url_name = "unanswered_report_results"
    permission_required = "view"
    list_export = ["words", "times", "days", "last_day"]
    export_headings = {"words": "Words", "times": "Times", "days": "Days", "last_day": "Last day"}
    export_filename = "searches-without-results"
    columns = [
        Column("words", label="Words"),
        Column("times", label="Times in 30 days", width="15%"),
        Column("days", label="On days", width="10%"),
        Column("last_day", label="Last on", width="15%"),
        Column("ways", label="What to do", accessor=_ways, width="25%"),
    ]
    verbose_name_plural = "searches without results"

    def user_has_permission(self, permission: str) -> bool:
        return may_see_unanswered(self.request.user)

    def get_queryset(self) -> Any:
        return often_unanswered()
