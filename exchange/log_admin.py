"""The log of moderation in the admin: read, filtered, taken along as a table. People stand in it by their handle."""

import json
from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.urls import URLPattern, path, reverse
from django.views.generic import TemplateView
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from accounts.models import LogLine
from accounts.standing import may_moderate
from catalogue.spreadsheet import csv_table

A_PAGE = 50
COLUMNS = ("at", "action", "by", "about", "thing", "codes")


class LogMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return may_moderate(request.user)


class FilterForm(forms.Form):
    """By any of them, and by all that are filled in."""

    action = forms.ChoiceField(required=False, label="What was done")
    handle = forms.CharField(
        required=False, max_length=40, label="Handle", help_text="Of who did it, or whom it is about."
    )
    thing = forms.CharField(required=False, max_length=80, label="Thing", help_text="Like «comment:» or all of it.")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        actions = LogLine.objects.order_by("action").values_list("action", flat=True).distinct()
        choices = [("", "Anything"), *((action, in_words(action)) for action in actions)]
        self.fields["action"].choices = choices  # type: ignore[attr-defined]


def in_words(action: str) -> str:
    return action.replace("_", " ").capitalize()


def lines(*, action: str = "", handle: str = "", thing: str = "") -> QuerySet[LogLine]:
    """Newest first."""
    found: QuerySet[LogLine] = LogLine.objects.all()
    if action:
        found = found.filter(action=action)
    if handle := handle.strip().lower():
        found = found.filter(by=handle) | found.filter(about=handle)
    if thing := thing.strip():
        found = found.filter(thing__startswith=thing)
    return found


class LogView(WagtailAdminTemplateMixin, TemplateView):
    page_title = "Log of moderation"
    template_name = "exchange/admin/log.html"
    header_icon = "history"
    _show_breadcrumbs = True

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not may_moderate(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*self.breadcrumbs_items, {"url": reverse("moderation_log"), "label": self.page_title}]

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        form = FilterForm(request.GET)
        found = lines(**form.cleaned_data) if form.is_valid() else LogLine.objects.none()
        if form.is_valid() and request.GET.get("export") == "csv":
            return _as_table(found)
        paginator = Paginator(found.select_related("note"), A_PAGE)
        page = paginator.get_page(request.GET.get("p"))
        asked = request.GET.copy()
        asked.pop("p", None)
        context = {
            "form": form,
            "rows": page,
            "elided_page_range": paginator.get_elided_page_range(page.number),
            "asked": asked.urlencode(),
        }
        for row in page:
            row.in_words, row.coded = in_words(row.action), _codes(row)
        return self.render_to_response(self.get_context_data(**context), status=200 if form.is_valid() else 422)


def _codes(line: LogLine) -> str:
    return ", ".join(f"{name}: {_plain(value)}" for name, value in line.codes.items() if value not in ("", None, []))


def _plain(value: Any) -> str:
    if isinstance(value, list):
        return " and ".join(map(_plain, value))
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _as_table(found: QuerySet[LogLine]) -> HttpResponse:
    """Without the notes: they can be destroyed here, and not in a file that somebody has."""
    rows = (
        [line.at.isoformat(), line.action, line.by, line.about, line.thing, _codes(line)] for line in found.iterator()
    )
    answer = HttpResponse(csv_table(COLUMNS, rows), content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = 'attachment; filename="moderation-log.csv"'
    return answer


@hooks.register("register_reports_menu_item")
def log_among_the_reports() -> Any:
    return LogMenuItem(LogView.page_title, reverse("moderation_log"), name="log", icon_name="history", order=1500)


@hooks.register("register_admin_urls")
def address_of_the_log() -> list[URLPattern]:
    return [path("log/", LogView.as_view(), name="moderation_log")]
