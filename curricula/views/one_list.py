"""A list as its owner works on it, takes it along, or deletes it."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from accounts.kept_private import kept_private
from curricula import output, services
from curricula.doors import (
    asked_key,
    own_list,
)
from curricula.forms import ListForm
from curricula.lists import Gap, ReadingList
from curricula.members import MemberList
from curricula.reading import Row, rows_of
from curricula.visitor import VisitorList
from curricula.withdrawn import with_gaps

UNPROCESSABLE = 422


@require_http_methods(["GET", "HEAD", "POST"])
@kept_private
def one_list(request: HttpRequest, key: str) -> HttpResponseBase:
    """A list as its owner works on it: one form for all of it, with a button to save and buttons for each entry."""
    if key == VisitorList.key and request.user.is_authenticated:
        return redirect("curricula:lists")  # the visitor has signed in since, and the list with him
    if request.method == "POST" and key != VisitorList.key and not request.user.is_authenticated:
        return _signed_out(request)
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
                if act == "gap":
                    own.close_gap(page_id or 0)
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
    listed = own.listed() if (gaps := own.gaps()) else []
    context["places"] = with_gaps(context["entries"], gaps, listed, lambda entry: entry["row"].entry.pk)
    if isinstance(own, MemberList) and own.row.share_token:
        context["share_address"] = request.build_absolute_uri(reverse("curricula:shared", args=[own.row.share_token]))
    return render(request, "curricula/list.html", context, status=status)


def _signed_out(request: HttpRequest) -> HttpResponse:
    """Someone whose session ended while typing gets the text back; the same for every number, whether a list or not."""
    written = ("title", "introduction", "note-")
    typed = [str(text) for name, text in request.POST.items() if name.startswith(written) and str(text).strip()]
    return render(request, "curricula/signed_out.html", {"typed": typed}, status=404)


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


def _lines(own: ReadingList, request: HttpRequest) -> list[Row | Gap]:
    """Entries and gaps, to be taken along."""
    listed = own.listed()
    return with_gaps(rows_of(listed, request.user), own.gaps(), listed, lambda row: row.entry.pk)


@require_safe
@kept_private
def print_list(request: HttpRequest, key: str) -> HttpResponseBase:
    own = own_list(request, key)
    return output.printed(
        request,
        title=own.title,
        introduction=own.introduction,
        rows=_lines(own, request),
        back=reverse("curricula:list", args=[key]),
    )


@require_safe
@kept_private
def csv_list(request: HttpRequest, key: str) -> HttpResponseBase:
    own = own_list(request, key)
    return output.as_csv(request, title=own.title, rows=_lines(own, request))


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
