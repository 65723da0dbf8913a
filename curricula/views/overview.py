"""A member's lists side by side."""

from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from accounts.kept_private import kept_private
from curricula import services
from curricula.forms import NewListForm
from curricula.lists import Full
from curricula.members import counts_for
from curricula.models import EntryList
from curricula.visitor import VisitorList

UNPROCESSABLE = 422


@require_safe
@kept_private
def lists(request: HttpRequest) -> HttpResponseBase:
    """A member's lists; a visitor has one and goes straight to it."""
    if not request.user.is_authenticated:
        return redirect("curricula:list", VisitorList.key)
    return _overview(request, NewListForm())


@require_POST
@kept_private
def create(request: HttpRequest) -> HttpResponseBase:
    if not request.user.is_authenticated:
        return redirect_to_login(reverse("curricula:lists"))
    form = NewListForm(request.POST)
    if form.is_valid():
        try:
            made = services.list_create(owner=request.user, title=form.cleaned_data["title"])  # type: ignore[arg-type]
        except Full as full:
            form.add_error("title", str(full))
        else:
            return redirect("curricula:list", made.pk)
    return _overview(request, form, status=UNPROCESSABLE)


def _overview(request: HttpRequest, form: NewListForm, status: int = 200) -> HttpResponse:
    counts = counts_for(request.user)
    own = [(row, counts[row.pk]) for row in EntryList.objects.filter(owner=request.user)]  # type: ignore[misc]
    return render(request, "curricula/lists.html", {"lists": own, "form": form}, status=status)
