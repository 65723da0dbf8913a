"""«Cases released» among the reports: who let what out and when. For administrators; no word of a case is in it."""

from typing import Any

from django.db.models import QuerySet
from django.urls import reverse
from wagtail.admin.ui.tables import Column, DateColumn, TitleColumn
from wagtail.admin.views.reports import ReportView

from lessons.models import SignOff


def may_see_releases(user: Any) -> bool:
    return bool(user.is_active and user.is_superuser)


def _title(sign_off: SignOff) -> str:
    return sign_off.page.title if sign_off.page else "A case that is no longer there"


def _edit_url(sign_off: SignOff) -> str | None:
    return reverse("wagtailadmin_pages:edit", args=[sign_off.page_id]) if sign_off.page_id else None


def _light(sign_off: SignOff) -> str:
    return str(sign_off.estimate.get("light", "")).capitalize()


def _generalised(sign_off: SignOff) -> int:
    return sum(int(each.get("times", 0)) for each in sign_off.generalised)


class ReleasesReport(ReportView):
    """One line for each passage through the gate that ended with a release."""

    results_template_name = "catalogue/report_results.html"
    page_title = "Cases released"
    header_icon = "lock-open"
    index_url_name = "releases_report"
    index_results_url_name = "releases_report_results"
    permission_required = "view"
    list_export = ["page_id", "first_signer", "first_signed_at", "second_signer", "second_signed_at", "released_at"]
    export_headings = {"page_id": "Page"}
    export_filename = "cases-released"
    columns = [
        TitleColumn("title", label="Case", accessor=_title, get_url=_edit_url),
        DateColumn("released_at", label="Released"),
        Column("first_signer", label="First signature"),
        Column("second_signer", label="Second signature"),
        Column("get_audience_display", label="Readers", accessor="audience"),
        Column("light", label="Disclosure check", accessor=_light),
        Column("generalised", label="Places made wider", accessor=_generalised),
    ]

    def user_has_permission(self, permission: str) -> bool:
        return may_see_releases(self.request.user)

    def get_queryset(self) -> QuerySet[SignOff]:
        rows = SignOff.objects.filter(state=SignOff.State.RELEASED).order_by("-released_at", "-pk")
        return rows.select_related("page", "first_signer", "second_signer").defer("notes")
