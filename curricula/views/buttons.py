"""The buttons that stand beside entries all over the site, and the choice of a list."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.html import format_html
from django.views.decorators.http import require_POST, require_safe

from accounts.kept_private import kept_private
from catalogue.audience import readable_pages
from curricula import services
from curricula.doors import (
    asked_key,
    receiving_list,
    way_back,
)
from curricula.forms import NewListForm
from curricula.lists import Full, NotFound, ReadingList
from curricula.members import MemberList, counts_for
from curricula.models import EntryList

UNPROCESSABLE = 422


@require_POST
@kept_private
def add(request: HttpRequest) -> HttpResponseBase:
    """Collects an entry on the list used last, on one that is named, or on a new one."""
    page_id = asked_key(request.POST.get("page"))
    new = NewListForm(request.POST) if request.POST.get("list") == "new" and request.user.is_authenticated else None
    if new is not None and not new.is_valid():
        return _chooser(request, page_id, new, status=UNPROCESSABLE)
    try:
        with transaction.atomic():
            if new is not None:
                row = services.list_create(owner=request.user, title=new.cleaned_data["title"])  # type: ignore[arg-type]
                own: ReadingList = MemberList(row, request.user)
            else:
                own = receiving_list(request, request.POST.get("list"))
            is_new = own.collect(page_id)
    except NotFound:
        raise Http404("No entry stands at this address, or it is kept for signed-in practitioners.") from None
    except Full as full:
        if new is not None:
            new.add_error("title", str(full))
            return _chooser(request, page_id, new, status=UNPROCESSABLE)
        messages.error(request, str(full))
        return redirect(way_back(request))
    told = "Collected on <a href='{}'>{}</a>." if is_new else "This entry is on <a href='{}'>{}</a> already."
    messages.success(request, format_html(told, reverse("curricula:list", args=[own.key]), own.title))
    return redirect(_back_to_button(request, page_id))


@require_POST
@kept_private
def remove(request: HttpRequest) -> HttpResponseBase:
    page_id = asked_key(request.POST.get("page"))
    own = receiving_list(request, request.POST.get("list"))
    told = "Taken off “{}”." if own.discard(page_id) else "That entry is not on “{}”."
    messages.success(request, told.format(own.title))
    return redirect(_back_to_button(request, page_id))


def _back_to_button(request: HttpRequest, page_id: int) -> str:
    back = way_back(request)
    return back if "#" in back or back == reverse("curricula:lists") else f"{back}#collect-{page_id}"


@login_required
@require_safe
@kept_private
def choose(request: HttpRequest) -> HttpResponseBase:
    """Which list is to receive an entry."""
    return _chooser(request, asked_key(request.GET.get("page")), NewListForm())


def _chooser(request: HttpRequest, page_id: int, form: NewListForm, status: int = 200) -> HttpResponse:
    page = readable_pages(request.user).filter(pk=page_id).first()
    if page is None:
        raise Http404("No entry stands at this address, or it is kept for signed-in practitioners.")
    counts = counts_for(request.user)
    own = [(row, counts[row.pk]) for row in EntryList.objects.filter(owner=request.user)]  # type: ignore[misc]
    context = {"entry": page, "lists": own, "form": form, "next": way_back(request, page.get_url(request))}
    return render(request, "curricula/choose.html", context, status=status)
