"""What a page of results says of itself to programs, and the ways to take it along: `{% load taking_along %}`."""

from dataclasses import replace
from typing import Any

from django import template
from django.urls import reverse

from search.canonical import canonical_query, normal_form, question_of
from search.exports.formats import FORMATS
from search.exports.views import MOST
from search.request import SearchRequest
from search.results import SearchResult
from search.saved.forms import SavedSearchForm
from search.saved.services import saved_search_of

register = template.Library()


@register.inclusion_tag("search/head.html", takes_context=True)
def search_head(context: Any, search: SearchResult, search_request: SearchRequest) -> dict[str, Any]:
    """The page's one address, its feed, and whether search engines should list it.

    They should not as soon as something is asked: there is no end of questions, and what someone typed here does not
    belong into an engine that others ask. The list of everything, and of one type, with its pages, may be listed.
    """
    request = context["request"]
    asked = normal_form(search_request)
    is_plain = not (asked.words or asked.filters or asked.order or search.is_unavailable)
    query = canonical_query(search_request, page=search.pages.number)
    newest = replace(search_request, order="newest")
    return {
        "canonical": request.build_absolute_uri(request.path + query),
        "is_listed": is_plain,
        "feed": reverse("search:export", args=["atom"]) + question_of(newest),
    }


@register.inclusion_tag("components/take_along.html", takes_context=True)
def take_along(context: Any, search: SearchResult, search_request: SearchRequest) -> dict[str, Any]:
    """Downloads of all results, and keeping the search: for members the form, for visitors the way to sign in.

    One query for a member (whether the search is saved already), none for a visitor.
    """
    request = context.get("request")
    user = getattr(request, "user", None)
    question = question_of(search_request)
    is_member = user is not None and user.is_authenticated
    return {
        "formats": [
            {"label": one.label, "hint": one.hint, "address": reverse("search:export", args=[one.key]) + question}
            for one in FORMATS.values()
        ]
        if search.total and not search.is_unavailable
        else [],
        "total": search.total,
        "most": MOST,
        "is_member": is_member,
        "saved": saved_search_of(user, search_request),
        "form": SavedSearchForm() if is_member else None,
        "question": question.removeprefix("?"),
        "here": request.get_full_path() if request else "",
        "csrf_token": context.get("csrf_token"),
    }
