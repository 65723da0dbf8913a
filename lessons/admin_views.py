"""What the pages of the desk and of the gate have in common: who may open them, and that no text gets into reports."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.views.decorators.debug import sensitive_post_parameters
from django.views.generic import TemplateView
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from accounts.error_reports import keep_texts_out
from lessons.gate.permissions import can_broker


@method_decorator(sensitive_post_parameters(), name="dispatch")
class CasesView(WagtailAdminTemplateMixin, TemplateView):
    """For editors who take cases. Nobody else learns that there are any."""

    _show_breadcrumbs = True

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        keep_texts_out(request)
        if not can_broker(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        desk = {"url": reverse("lessons_desk:list"), "label": "Cases"}
        return [*self.breadcrumbs_items, desk, *self.crumbs()]

    def crumbs(self) -> list[dict[str, Any]]:
        return []
