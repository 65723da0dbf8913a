"""The search page."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from search.counts import note_unanswered
from search.results import results_context


@require_safe
def search_page(request: HttpRequest) -> HttpResponse:
    context = results_context(request)
    note_unanswered(request, context["search_request"], context["search"])
    return render(request, "search/search.html", context)
