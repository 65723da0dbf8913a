"""Following, and what is followed."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.html import format_html
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.kept_private import kept_private
from accounts.telling.followed import groups_of
from exchange.following import services
from exchange.following.things import followable, number_in


@require_safe
@kept_private
@login_required
def following(request: HttpRequest) -> HttpResponseBase:
    return render(request, "exchange/following/list.html", {"groups": groups_of(request.user)})


@require_http_methods(["GET", "HEAD", "POST"])
@kept_private
@login_required
def follow_thing(request: HttpRequest) -> HttpResponseBase:
    """Whoever had to sign in first comes by GET, and is led back to press again."""
    if request.method != "POST":
        return redirect(_way_back(request))
    what = _asked(request)
    try:
        services.follow(user=request.user, **what)
    except services.Full as full:
        messages.error(request, full.message)
    else:
        text = "You follow it now. What is new comes to your inbox. <a href='{}'>Choose how often by mail</a>"
        messages.success(request, format_html(text, reverse("following:list")))
    return redirect(_way_back(request))


@require_http_methods(["GET", "HEAD", "POST"])
@kept_private
@login_required
def unfollow_thing(request: HttpRequest) -> HttpResponseBase:
    if request.method == "POST":
        services.unfollow(user=request.user, **_asked(request))
        messages.success(request, "You do not follow it any more.")
    return redirect(_way_back(request))


@require_POST
@kept_private
@login_required
def change(request: HttpRequest) -> HttpResponseBase:
    """How often mails come on one of them."""
    if not services.change(user=request.user, pk=_own(request), how_often=request.POST.get("how_often", "")):
        messages.error(request, "That could not be changed. Choose how often from the list.")
    else:
        messages.success(request, "Saved.")
    return redirect("following:list")


@require_POST
@kept_private
@login_required
def stop(request: HttpRequest) -> HttpResponseBase:
    if services.stop(user=request.user, pk=_own(request)):
        messages.success(request, "You do not follow it any more.")
    return redirect("following:list")


def _asked(request: HttpRequest) -> dict[str, Any]:
    what = followable(request.POST.get("thing", ""), request.user)
    if what is None:
        raise Http404("There is nothing here to follow.")
    return what


def _own(request: HttpRequest) -> int:
    number = number_in(f":{request.POST.get('follow', '')}")
    if number is None:
        raise Http404("You follow no such thing.")
    return number


def _way_back(request: HttpRequest) -> str:
    """The address in `next` if it is a path of this site, and the page of what is followed otherwise."""
    asked = request.POST.get("next") or request.GET.get("next") or ""
    if asked.startswith("/") and url_has_allowed_host_and_scheme(
        asked, {request.get_host()}, require_https=request.is_secure()
    ):
        return asked
    return reverse("following:list")
