"""Pages on which a reader keeps lists. They read the request, call a list or a service, and render."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.html import format_html
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from catalogue.audience import readable_pages
from curricula import output, services
from curricula.doors import (
    asked_key,
    kept_private,
    own_kept_list,
    own_list,
    receiving_list,
    shared_list,
    way_back,
)
from curricula.forms import ListForm, NewListForm
from curricula.lists import Full, NotFound, ReadingList
from curricula.members import MemberList, counts_for, listed_on
from curricula.models import EntryList
from curricula.reading import Row, rows_of
from curricula.visitor import VisitorList

UNPROCESSABLE = 422


@require_safe
@kept_private
def lists(request: HttpRequest) -> HttpResponseBase:
    """A member's lists; a visitor has one and goes straight to it."""
    if not request.user.is_authenticated:
        return redirect("curricula:list", VisitorList.key)
    return _overview(request, NewListForm())


@login_required
@require_POST
@kept_private
def create(request: HttpRequest) -> HttpResponseBase:
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


@require_http_methods(["GET", "HEAD", "POST"])
@kept_private
def one_list(request: HttpRequest, key: str) -> HttpResponseBase:
    """A list as its owner works on it: one form for all of it, with a button to save and buttons for each entry."""
    if key == VisitorList.key and request.user.is_authenticated:
        return redirect("curricula:lists")  # the visitor has signed in since, and the list with him
    own = own_list(request, key)
    rows = rows_of(own.listed(), request.user)
    described: dict[str, Any] = {"rows": rows, "title": own.title, "introduction": own.introduction}
    if request.method != "POST":
        return _list_page(request, own, ListForm(**described))
    form = ListForm(request.POST, **described)
    act, _, named = request.POST.get("do", "save").partition(":")
    page_id = asked_key(named) if named else None
    if form.is_valid():
        try:
            with transaction.atomic():
                own.edit(form.change(step={"up": -1, "down": 1}.get(act, 0), page_id=page_id))
                if act == "off" and page_id is not None:
                    own.discard(page_id)
        except ValidationError as error:
            form.add_error(None, error.messages)  # type: ignore[arg-type]
        else:
            _hand_back_notes(request, own, rows)
            _say_what_was_done(request, act)
            return redirect(_place_after(act, page_id, own, rows))
    return _list_page(request, own, form, status=UNPROCESSABLE)


def _list_page(request: HttpRequest, own: ReadingList, form: ListForm, status: int = 200) -> HttpResponse:
    context: dict[str, Any] = {
        "list": own,
        "form": form,
        "entries": form.entries(),
        "is_visitor": own.key == VisitorList.key,
    }
    if isinstance(own, MemberList) and own.row.share_token:
        context["share_address"] = request.build_absolute_uri(reverse("curricula:shared", args=[own.row.share_token]))
    return render(request, "curricula/list.html", context, status=status)


def _hand_back_notes(request: HttpRequest, own: ReadingList, rows: list[Row]) -> None:
    """A note typed for an entry that has gone meanwhile is shown to its writer, rather than lost."""
    here = {f"note-{row.entry.pk}" for row in rows}
    kept = {f"note-{place.page_id}": place.note for place in own.listed()}
    for name, typed in request.POST.items():
        text = str(typed).replace("\r\n", "\n").strip()
        if name.startswith("note-") and name not in here and text and text != kept.get(name):
            messages.warning(request, f"One entry is no longer here, so this note of yours was not saved: {text}")


def _say_what_was_done(request: HttpRequest, act: str) -> None:
    if act == "off":
        messages.success(request, "The entry was taken off the list.")
    elif act == "save":
        messages.success(request, "The list was saved.")


def _place_after(act: str, page_id: int | None, own: ReadingList, rows: list[Row]) -> str:
    address = reverse("curricula:list", args=[own.key])
    is_here = any(row.entry.pk == page_id for row in rows)
    return f"{address}#entry-{page_id}" if act in {"up", "down"} and is_here else address


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


@require_safe
@kept_private
def print_list(request: HttpRequest, key: str) -> HttpResponseBase:
    own = own_list(request, key)
    return output.printed(
        request,
        title=own.title,
        introduction=own.introduction,
        rows=rows_of(own.listed(), request.user),
        back=reverse("curricula:list", args=[key]),
    )


@require_safe
@kept_private
def csv_list(request: HttpRequest, key: str) -> HttpResponseBase:
    own = own_list(request, key)
    return output.as_csv(request, title=own.title, rows=rows_of(own.listed(), request.user))


@require_http_methods(["GET", "HEAD", "POST"])
@kept_private
def delete(request: HttpRequest, key: str) -> HttpResponseBase:
    """Asks, and deletes when asked to."""
    own = own_list(request, key)
    if request.method != "POST":
        count = len(rows_of(own.listed(), request.user))
        return render(request, "curricula/delete.html", {"list": own, "count": count})
    if isinstance(own, MemberList):
        services.list_delete(entry_list=own.row, by=request.user)
    elif isinstance(own, VisitorList):
        own.forget()
    messages.success(request, f"“{own.title}” was deleted.")
    return redirect("curricula:lists")


@require_POST
@kept_private
def share(request: HttpRequest, key: str) -> HttpResponseBase:
    """Makes the link, or a new one in the place of the old."""
    services.list_share(entry_list=own_kept_list(request, key).row, by=request.user)
    messages.success(
        request, "Here is a new link. Whoever has it can read this list; any earlier link has stopped working."
    )
    return redirect(f"{reverse('curricula:list', args=[key])}#share")


@require_POST
@kept_private
def unshare(request: HttpRequest, key: str) -> HttpResponseBase:
    services.list_unshare(entry_list=own_kept_list(request, key).row, by=request.user)
    messages.success(request, "The link has stopped working. Only you can open this list now.")
    return redirect(f"{reverse('curricula:list', args=[key])}#share")


@require_safe
@kept_private
def shared(request: HttpRequest, token: str) -> HttpResponseBase:
    """Someone's list, read by whoever has the link: each reader sees of it what that reader may see."""
    row = shared_list(token)
    rows = rows_of(listed_on(row), request.user)
    return render(request, "curricula/shared.html", {"list": row, "rows": rows, "token": token})


@require_safe
@kept_private
def print_shared(request: HttpRequest, token: str) -> HttpResponseBase:
    row = shared_list(token)
    return output.printed(
        request,
        title=row.title,
        introduction=row.introduction,
        rows=rows_of(listed_on(row), request.user),
        back=reverse("curricula:shared", args=[token]),
    )


@require_safe
@kept_private
def csv_shared(request: HttpRequest, token: str) -> HttpResponseBase:
    row = shared_list(token)
    return output.as_csv(request, title=row.title, rows=rows_of(listed_on(row), request.user))
