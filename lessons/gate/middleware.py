"""When the gate stays shut somewhere in the admin, the editor is led to it instead of to an error page."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.shortcuts import redirect
from django.urls import reverse
from wagtail.admin import messages

from lessons.gate.errors import GateClosed


class GateMiddleware:
    """For the ways of publishing that ask nobody first: a workflow's approval, a bulk action, an alias."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if not isinstance(exception, GateClosed):
            return None
        if request.headers.get("x-requested-with") == "XMLHttpRequest":
            return JsonResponse({"error": "gate_closed", "message": str(exception)}, status=409)
        messages.warning(request, str(exception))
        if exception.page_id is None:
            return redirect("wagtailadmin_home")
        return redirect(reverse("lessons_gate:page", args=[exception.page_id]))
