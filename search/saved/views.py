"""The member's pages of saved searches."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponseBase, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.html import format_html
from django.views.decorators.http import require_http_methods, require_safe

from accounts.kept_private import kept_private
from catalogue.models import RecallNotice
from search.canonical import question_of
from search.facets import facet_labels
from search.forgetting import HELD_AS
from search.models import Frequency, SavedSearch
from search.request import SearchRequest
from search.saved import services
from search.saved.description import described
from search.saved.forms import SavedSearchForm
from search.saved.matches import request_of

UNPROCESSABLE = 422
#: Lines on withdrawn entries above the list; all of them stand on the page of notices.
MOST_WITHDRAWN = 5


def own_saved_search(request: HttpRequest, pk: int) -> SavedSearch:
    """The member's own; someone else's is as little there as one that never was."""
    saved = SavedSearch.objects.select_related("owner").filter(pk=pk).first()
    if saved is None or not services.can_use_saved_search(request.user, saved):
        raise Http404("No such saved search of yours.")
    return saved


@require_safe
@kept_private
@login_required
def saved_searches(request: HttpRequest) -> HttpResponseBase:
    rows = SavedSearch.objects.filter(owner=request.user)  # type: ignore[misc]
    labels = facet_labels()
    kept = [(saved, described(request_of(saved, request.user), labels)) for saved in rows]
    withdrawn = RecallNotice.objects.filter(holder=request.user, held_as=HELD_AS).select_related("tombstone")  # type: ignore[misc]
    context = {"saved_searches": kept, "told_of": list(withdrawn[:MOST_WITHDRAWN])}
    return render(request, "search/saved/list.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@kept_private
@login_required
def save(request: HttpRequest) -> HttpResponseBase:
    """Keeps the question that the form under the results carries; whoever had to sign in first is led to the list."""
    if request.method != "POST":
        return redirect("search:saved")
    asked = SearchRequest.from_query(QueryDict(request.POST.get("question", "")), user=request.user)
    form = SavedSearchForm(request.POST)
    if form.is_valid():
        try:
            saved = services.search_save(owner=request.user, request=asked, **form.cleaned_data)  # type: ignore[arg-type]
        except services.Full as full:
            form.add_error(None, str(full))
        except ValidationError as error:
            form.add_error(None, error.messages)  # type: ignore[arg-type]
        else:
            _tell(request, "Saved as “{}”.", saved)
            return redirect(reverse("search:search") + question_of(asked))
    context = {
        "form": form,
        "question": question_of(asked).removeprefix("?"),
        "parts": described(asked, facet_labels()),
    }
    return render(request, "search/saved/new.html", context, status=UNPROCESSABLE)


@require_safe
@kept_private
@login_required
def run(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Leads to the search. A mail's link comes here and not there, so that it carries no words."""
    asked = request_of(own_saved_search(request, pk), request.user)
    order = "newest" if request.GET.get("order") == "newest" else asked.order
    return redirect(reverse("search:search") + asked.address(order=order))


@require_http_methods(["GET", "HEAD", "POST"])
@kept_private
@login_required
def edit(request: HttpRequest, pk: int) -> HttpResponseBase:
    saved = own_saved_search(request, pk)
    initial = {"name": saved.name, "frequency": saved.frequency}
    form = SavedSearchForm(request.POST or None, initial=initial, needs_name=True)
    if request.method == "POST" and form.is_valid():
        saved = services.saved_search_edit(saved=saved, by=request.user, **form.cleaned_data)
        _tell(request, "“{}” was changed.", saved)
        return redirect("search:saved")
    status = UNPROCESSABLE if request.method == "POST" else 200
    return render(request, "search/saved/edit.html", _context(request, saved) | {"form": form}, status=status)


@require_http_methods(["GET", "HEAD", "POST"])
@kept_private
@login_required
def delete(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Asks, and deletes when asked to."""
    saved = own_saved_search(request, pk)
    if request.method != "POST":
        return render(request, "search/saved/delete.html", _context(request, saved))
    services.saved_search_delete(saved=saved, by=request.user)
    messages.success(request, f"“{saved.name}” was deleted.")
    return redirect("search:saved")


def _context(request: HttpRequest, saved: SavedSearch) -> dict[str, Any]:
    return {"saved": saved, "parts": described(request_of(saved, request.user), facet_labels())}


def _tell(request: HttpRequest, sentence: str, saved: SavedSearch) -> None:
    """What was done, and where the mails go, if any."""
    done = format_html(sentence, saved.name)
    if saved.frequency == Frequency.NONE:
        mails = "No mail is sent."
    elif saved.owner.email:
        mails = format_html("What is new in it goes to {}, {}.", saved.owner.email, saved.how_often)
    else:
        mails = "Your account has no e-mail address, so that no mail can be sent. Ask an administrator to add one."
    messages.success(
        request, format_html("{} {} <a href='{}'>Saved searches</a>", done, mails, reverse("search:saved"))
    )
