"""Changing one's own comment for a while, and withdrawing it."""

from collections.abc import Mapping
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from exchange.models import Comment, Kind, State, Tried
from exchange.talk.changing import can_edit, can_withdraw, edit_comment, edit_ends, withdraw_comment
from exchange.talk.conversations import reader_of
from exchange.talk.doors import NOTHING, members_page
from exchange.talk.forms import EditForm, put_errors
from exchange.talk.looking import Found
from exchange.talk.mending import mended_form, rows_of, say_mended
from exchange.talk.saying import REPORT_TEXTS
from exchange.talk.showing import address_of_comment, shown
from exchange.talk.views.writing import UNPROCESSABLE
from exchange.tried.forms import TriedForm
from exchange.tried.saving import fields_of
from exchange.visibility import in_place

#: Where the questions without an entry stand.
QUESTIONS = "/questions/"


def own(request: HttpRequest, pk: Any) -> Comment:
    """The reader's own, or the 404 that everybody else gets whether or not there is one."""
    mine = in_place(request.user).filter(author=request.user.pk, pk=pk)
    found = mine.select_related("thread__page", "quotes", "speaker_sector").first()
    if found is None:
        raise Http404(NOTHING)
    return found


@require_http_methods(["GET", "HEAD", "POST"])
@members_page
def edit(request: HttpRequest, pk: Any) -> HttpResponseBase:
    comment = own(request, pk)
    report = Tried.objects.filter(pk=comment.pk).first() if comment.kind == Kind.TRIED else None
    if request.method != "POST":
        if not can_edit(request.user, comment):
            return render(request, "exchange/talk/refused.html", {"told": _too_late(), "typed": []}, status=403)
        tried = TriedForm(initial=fields_of(report)) if report else None
        return _page(request, comment, EditForm(initial={"body": comment.body}), tried)
    form = EditForm(request.POST)
    tried = TriedForm(request.POST) if report else None
    if not form.is_valid() or (tried is not None and not tried.is_valid()):
        return _page(request, comment, form, tried, status=UNPROCESSABLE)
    texts = {"body": form.cleaned_data["body"]}
    if tried is not None:
        texts |= {name: tried.cleaned_data.get(name, "") for name in REPORT_TEXTS}

    def send(texts: Mapping[str, str], insists: bool) -> Comment:
        told = None if tried is None else {**tried.cleaned_data, **{name: texts[name] for name in REPORT_TEXTS}}
        return edit_comment(comment=comment, by=request.user, body=texts["body"], tried=told, insists=insists)

    try:
        edited = say_mended(texts, request.POST, send)
    except Found as found:
        return _found(request, comment, found, has_report=report is not None)
    except PermissionDenied:
        raise Http404(NOTHING) from None
    except ValidationError as refused:
        put_errors(form, refused, [tried] if tried is not None else [])
        return _page(request, comment, form, tried, status=UNPROCESSABLE)
    is_held = edited.state == State.HELD
    messages.success(request, "Changed. It waits for a moderator now." if is_held else "Changed.")
    return redirect(address_of_comment(edited.pk))


def _too_late() -> str:
    return (
        f"A comment can be changed for {settings.EDIT_MINUTES} minutes, and while it is shown. "
        "Write a reply with what you want to add, or withdraw it."
    )


def _found(request: HttpRequest, comment: Comment, found: Found, *, has_report: bool) -> HttpResponse:
    data = mended_form(request, found)
    tried = TriedForm(data) if has_report else None
    finds = rows_of(found.marks, request.POST)
    return _page(request, comment, EditForm(data), tried, finds=finds, status=UNPROCESSABLE)


def _page(
    request: HttpRequest,
    comment: Comment,
    form: EditForm,
    tried: TriedForm | None,
    *,
    finds: Any = None,
    status: int = 200,
) -> HttpResponse:
    context = {
        "form": form,
        "tried": tried,
        "finds": finds or [],
        "until": timezone.localtime(edit_ends(comment)),
        "way_back": address_of_comment(comment.pk),
    }
    return render(request, "exchange/talk/edit.html", context, status=status)


@require_http_methods(["GET", "HEAD", "POST"])
@members_page
def withdraw(request: HttpRequest, pk: Any) -> HttpResponseBase:
    comment = own(request, pk)
    if not can_withdraw(request.user, comment):
        raise Http404(NOTHING)
    if request.method == "POST":
        withdraw_comment(comment=comment, by=request.user)
        messages.success(request, "Withdrawn. Nobody reads it any more.")
        entry = comment.thread.page
        return redirect(f"{entry.specific.url}#talk" if entry is not None else QUESTIONS)
    context = {"comment": shown(comment, reader_of(request.user)), "way_back": address_of_comment(comment.pk)}
    return render(request, "exchange/talk/withdraw.html", context)
