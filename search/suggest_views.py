"""Suggestions for the search fields, as data: the page's own script makes the list of them."""

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.views.decorators.http import conditional_page, require_safe
from django.views.decorators.vary import vary_on_cookie

from search.suggest import suggest


@require_safe
@vary_on_cookie
@conditional_page
def suggestions(request: HttpRequest) -> HttpResponse:
    """Asked for anew each time: what was closed a moment ago is suggested no longer, to nobody, from no cache."""
    found = suggest(request.GET.get("q", ""), user=request.user, types=request.GET.getlist("type"))
    answer = JsonResponse(found.as_data())
    answer["Cache-Control"] = "private, no-store" if request.user.is_authenticated else "private, no-cache"
    answer["X-Robots-Tag"] = "noindex"
    return answer


@require_safe
def search_help(request: HttpRequest) -> HttpResponse:
    return render(request, "search/help.html")
