"""Withdrawing for good in the editing desk: the page that asks, and the list of what was withdrawn."""

from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import Count, Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.formats import date_format
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.views.reports import ReportView
from wagtail.models import Page

from catalogue.hidden_admin import may_see_hidden, objection_of
from catalogue.models import Entry, Tombstone
from catalogue.recall import can_recall, entries_below, recall, with_all_below
from catalogue.uses import Uses


class RecallForm(forms.Form):
    """Why, and that it is meant."""

    reason = forms.ChoiceField(
        choices=[("", "Choose a reason"), *Tombstone.Reason.choices],
        label="Why",
        help_text="Readers who follow the old address are told the reason in these words, and the date.",
        error_messages={"required": "Choose a reason."},
    )
    understood = forms.BooleanField(
        label="I understand that the text cannot be brought back",
        error_messages={"required": "Tick this to go on."},
    )

    def __init__(self, *args: Any, below: int = 0, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if below:
            what = "the entry" if below == 1 else f"the {below} entries"
            self.fields["with_below"] = forms.BooleanField(
                label=f"Also withdraw {what} below it",
                error_messages={"required": "Move what stands below first, or tick this."},
            )


class RecallView(WagtailAdminTemplateMixin, TemplateView):
    """Says what will be gone, asks why, and does it."""

    page_title = "Withdraw for good"
    header_icon = "bin"
    template_name = "catalogue/admin/recall.html"
    _show_breadcrumbs = True

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*self.breadcrumbs_items, {"url": "", "label": self.page_title}]

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        self.page: Any = get_object_or_404(Page, pk=kwargs["pk"]).specific
        if not isinstance(self.page, Entry) or not can_recall(request.user, self.page):
            raise PermissionDenied
        self.below = entries_below(self.page)
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**kwargs)
        form = kwargs.get("form") or RecallForm(below=len(self.below))
        uses = Uses.of(with_all_below(self.page))
        return context | {"page": self.page, "below": self.below, "form": form, "uses": uses}

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        form = RecallForm(request.POST, below=len(self.below))
        if form.is_valid():
            with_below = bool(form.cleaned_data.get("with_below"))
            try:
                recall(page=self.page, by=request.user, reason=form.cleaned_data["reason"], with_below=with_below)
            except ValidationError as error:
                form.add_error(None, objection_of(error))
            else:
                # Without its title, which would stand in the session until it is shown.
                messages.success(request, "It was withdrawn for good.")
                return redirect("withdrawn_entries")
        return self.render_to_response(self.get_context_data(form=form), status=422)


class WithdrawnMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return may_see_hidden(request.user)


def _day(stone: Any) -> str:
    return str(date_format(stone.withdrawn_on, "j F Y"))


def _receipts(stone: Any) -> str:
    """«3 told, 2 have seen it; 1 by mail, 1 mail waits, 1 not by mail»: the last is for the telephone."""
    if not stone.told:
        return "nobody"
    ways = [f"{stone.mailed} by mail"]
    if stone.waiting:
        ways.append(f"{stone.waiting} {'mail waits' if stone.waiting == 1 else 'mails wait'}")
    if missed := stone.told - stone.mailed - stone.waiting:
        ways.append(f"{missed} not by mail")
    return f"{stone.told} told, {stone.seen} {'has' if stone.seen == 1 else 'have'} seen it; {', '.join(ways)}"


def _purged(stone: Any) -> str:
    return ", ".join(f"{what}: {number}" for what, number in stone.purged.items()) or "with the entry above it"


def _state(stone: Any) -> str:
    return "all gone" if stone.finished_at else "the worker is removing the last bytes"


class WithdrawnEntries(ReportView):
    """One line for each tombstone. Which entry it was nobody can read here either."""

    results_template_name = "catalogue/report_results.html"
    page_title = "Withdrawn for good"
    header_icon = "bin"
    index_url_name = "withdrawn_entries"
    index_results_url_name = "withdrawn_entries_results"
    permission_required = "view"
    verbose_name_plural = "withdrawn entries"
    list_export = ["withdrawn_on", "type_label", "get_reason_display", "told", "seen", "mailed", "waiting"]
    export_filename = "withdrawn-for-good"
    columns = [
        Column("withdrawn_on", label="On", accessor=_day, width="12%"),
        Column("type_label", label="What", width="12%"),
        Column("get_reason_display", label="Why"),
        Column("withdrawn_by", label="By", width="10%"),
        Column("receipts", label="Holders", accessor=_receipts, width="16%"),
        Column("purged", label="Purged", accessor=_purged, width="26%"),
        Column("state", label="State", accessor=_state, width="12%"),
    ]

    def user_has_permission(self, permission: str) -> bool:
        return may_see_hidden(self.request.user)

    def get_queryset(self) -> QuerySet[Any]:
        def holders(**of: Any) -> Count:
            return Count("notices__holder", filter=Q(**of) if of else None, distinct=True)

        found = Tombstone.objects.select_related("withdrawn_by").annotate(
            told=holders(),
            seen=holders(notices__seen_at__isnull=False),
            mailed=holders(notices__mailed_at__isnull=False),
            waiting=holders(notices__mail_not_before__isnull=False),
        )
        return found.order_by("-withdrawn_at")


def recall_address(page: Page) -> str:
    return reverse("recall_entry", args=[page.pk])
