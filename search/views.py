"""The search page."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from search.results import results_context


@require_safe
def search_page(request: HttpRequest) -> HttpResponse:
    return render(request, "search/search.html", results_context(request))
