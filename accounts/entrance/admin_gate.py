"""The editors' admin asks for a second factor: whoever can release a case does not come in by a password alone."""

from collections.abc import Callable
from typing import Any

from allauth.account.adapter import get_adapter
from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect, JsonResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import urlencode

from accounts.entrance.second_factor import has_second_factor, used_second_factor

FORBIDDEN = 403


class AdminGateMiddleware:
    """Leads to setting a second factor up, or to using it. ADMIN_NEEDS_SECOND_FACTOR switches it off."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        return second_factor_first(request) or self.get_response(request)


def second_factor_first(request: HttpRequest) -> HttpResponse | None:
    """What to answer before the admin opens to who is signed in; None where nothing is missing.

    Asked once more where somebody signs in inside a page (accounts/doors.py): the middleware saw a stranger there.
    """
    if not _is_asked(request):
        return None
    if not has_second_factor(request.user):
        told = "The editors' side needs a second factor. Set one up here, then go on."
        return _lead(request, reverse("mfa_index"), told)
    if not used_second_factor(request):
        return _lead(request, get_adapter().get_reauthentication_methods(request.user)[0]["url"], "")
    return None


def _is_asked(request: HttpRequest) -> bool:
    admin = reverse("wagtailadmin_home")
    if not settings.ADMIN_NEEDS_SECOND_FACTOR or not request.path_info.startswith(admin):
        return False
    user: Any = request.user
    is_leaving = request.path_info == reverse("wagtailadmin_logout")
    return user.is_authenticated and not is_leaving and user.has_perm("wagtailadmin.access_admin")


def _lead(request: HttpRequest, address: str, told: str) -> HttpResponse:
    """What was sent cannot be taken along: then the page says how to come back to it, and nothing is lost."""
    if request.method in {"GET", "HEAD"}:
        if told:
            messages.warning(request, told)
        return HttpResponseRedirect(f"{address}?{urlencode({'next': request.get_full_path()})}")
    if request.headers.get("Accept", "").startswith("application/json"):
        return JsonResponse({"problem": "second_factor"}, status=FORBIDDEN)
    return render(request, "account/second_factor_first.html", {"address": address}, status=FORBIDDEN)
