"""«Hidden cases» in the editing desk: what readers reported, and what editors decided."""

from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.admin.menu import MenuItem
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.permissions import page_permission_policy

from accounts.chosen_rows import ChosenRows
from catalogue.models import RecognitionReport
from catalogue.recall import can_recall
from catalogue.reports import can_decide, decide, family_of, open_reports
from catalogue.uses import Uses

State, Reason = RecognitionReport.State, RecognitionReport.Reason
DECIDED_SHOWN = 50


def may_see_hidden(user: Any) -> bool:
    return bool(page_permission_policy.user_has_permission(user, "publish"))


class HiddenMenuItem(MenuItem):
    """With the number that waits."""

    def is_shown(self, request: HttpRequest) -> bool:
        return may_see_hidden(request.user)

    def render_component(self, request: HttpRequest) -> Any:
        component = super().render_component(request)
        if number := open_reports().count():
            component.label = f"{self.label} ({number})"
        return component


def objection_of(error: ValidationError) -> str:
    return " ".join(error.messages)


class ShowManyForm(forms.Form):
    """For undoing a flood of reports: the ticked ones are shown again, for one reason."""

    reports = ChosenRows(
        RecognitionReport.objects.none(), error_messages={"required": "Tick those that are to be shown again."}
    )
    reason = forms.ChoiceField(
        choices=[("", "Choose a reason"), *Reason.choices], error_messages={"required": "Choose a reason."}
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["reports"].queryset = open_reports()  # type: ignore[attr-defined]


class DecisionForm(forms.Form):
    """As it was, with a reason, or as it is now, after a change."""

    outcome = forms.ChoiceField(
        choices=[
            (State.SHOWN.value, "Show it again as it was"),
            (State.CHANGED.value, "Show it again as it is now: the changed text has been published"),
        ],
        widget=forms.RadioSelect,
        label="Your decision",
        error_messages={"required": "Choose what is to happen."},
    )
    reason = forms.ChoiceField(
        choices=[("", "—"), *Reason.choices], required=False, label="If as it was: why that is right"
    )


class _HiddenView(WagtailAdminTemplateMixin, TemplateView):
    header_icon = "view"
    _show_breadcrumbs = True

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not may_see_hidden(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*self.breadcrumbs_items, {"url": reverse("hidden_cases"), "label": "Hidden cases"}]


class HiddenCases(_HiddenView):
    """What waits, oldest first, and what was decided lately."""

    page_title = "Hidden cases"
    template_name = "catalogue/admin/hidden_cases.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**kwargs)
        decided = RecognitionReport.objects.exclude(state=State.OPEN).select_related("page", "decided_by")
        context |= {
            "waiting": list(open_reports().order_by("reported_at")),
            "decided": list(decided.order_by("-decided_at")[:DECIDED_SHOWN]),
            "form": kwargs.get("form") or ShowManyForm(),
        }
        return context

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        form = ShowManyForm(request.POST)
        if not form.is_valid():
            return self.render_to_response(self.get_context_data(form=form), status=422)
        shown, kept = 0, []
        for report in form.cleaned_data["reports"]:
            try:
                decide(report=report, by=request.user, outcome=State.SHOWN, reason=form.cleaned_data["reason"])
                shown += 1
            except ValidationError as error:
                kept.append(objection_of(error))
        messages.success(request, f"{shown} shown again.")
        for why in dict.fromkeys(kept):
            messages.error(request, f"{kept.count(why)} not shown: {why}")
        return redirect("hidden_cases")


class HiddenCase(_HiddenView):
    """One report: read the case, then decide."""

    page_title = "Decide on a hidden case"
    template_name = "catalogue/admin/hidden_case.html"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        self.report = get_object_or_404(RecognitionReport.objects.select_related("page"), pk=kwargs["pk"])
        if self.report.state != State.OPEN or self.report.page is None:
            messages.warning(request, "That has been decided already.")
            return redirect("hidden_cases")
        if not can_decide(request.user, self.report.page):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**kwargs)
        page: Any = self.report.page
        published = page.last_published_at
        context |= {
            "report": self.report,
            "page": page,
            "was_changed": published is not None and published > self.report.reported_at,
            "uses": Uses.of(family_of(page)),
            "may_recall": can_recall(self.request.user, page),
            "form": kwargs.get("form") or DecisionForm(),
        }
        return context

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        form = DecisionForm(request.POST)
        if form.is_valid():
            try:
                decide(report=self.report, by=request.user, **form.cleaned_data)
            except ValidationError as error:
                form.add_error(None, error.messages)  # type: ignore[arg-type]
            else:
                messages.success(request, "It is shown again.")
                return redirect("hidden_cases")
        return self.render_to_response(self.get_context_data(form=form), status=422)
