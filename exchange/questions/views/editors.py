"""What editors do with a question, on its own page."""

from collections.abc import Mapping
from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from catalogue.audience import Audience, pages_for_circle
from exchange.questions import answering
from exchange.questions.forms import CallForm, CloseForm, EntriesForm
from exchange.questions.views import UNPROCESSABLE, editors_page, question_for
from exchange.questions.views.reading import one_context
from exchange.talk.looking import Found
from exchange.talk.mending import mended_form, rows_of, say_mended


@require_POST
@editors_page
def call(request: HttpRequest, pk: Any) -> HttpResponseBase:
    question, form = question_for(request.user, pk), CallForm(request.POST)
    finds: list[dict[str, Any]] = []
    if form.is_valid():
        until = form.cleaned_data["until"]

        def send(texts: Mapping[str, str], insists: bool) -> Any:
            invitation = texts["invitation"]
            return answering.make_call(
                question=question, by=request.user, invitation=invitation, until=until, insists=insists
            )

        try:
            say_mended({"invitation": form.cleaned_data["invitation"]}, request.POST, send)
        except Found as found:
            form, finds = CallForm(mended_form(request, found)), rows_of(found.marks, request.POST)
        except ValidationError as error:
            form.add_error(None, error)
        else:
            messages.success(request, "It is a call for cases now. Whoever asked is told.")
            return redirect("questions:one", pk)
    context = one_context(request, question, call_form=form, call_finds=finds)
    return render(request, "exchange/questions/one.html", context, status=UNPROCESSABLE)


@require_http_methods(["GET", "HEAD", "POST"])
@editors_page
def entries(request: HttpRequest, pk: Any) -> HttpResponseBase:
    """Looks for entries, and adds those that were ticked."""
    question = question_for(request.user, pk)
    words = request.GET.get("q", "").replace("\x00", "")[:200]
    if request.method == "POST":
        ticked = [int(one) for one in request.POST.getlist("page") if one.isascii() and one.isdigit() and len(one) < 10]
        offered = list(pages_for_circle(Audience.PRACTITIONERS).filter(pk__in=ticked))
        form = EntriesForm(request.POST, offered=offered)
        if form.is_valid():
            try:
                answering.answer_with_entries(question=question, by=request.user, page_ids=form.cleaned_data["page"])
            except ValidationError as error:
                form.add_error(None, error)
            else:
                messages.success(request, "The question is answered with entries. Whoever asked is told.")
                return redirect("questions:one", pk)
        else:
            form.errors.clear()
            form.add_error(None, "One of the entries cannot be read any more. Look for it again.")
    else:
        form = EntriesForm(offered=[])
    context = {
        "question": question,
        "form": form,
        "words": words,
        "found": answering.entries_like(words, request.user),
        "entries": answering.entries_of(question, request.user),
    }
    status = UNPROCESSABLE if form.errors else 200
    return render(request, "exchange/questions/entries.html", context, status=status)


@require_POST
@editors_page
def entry_off(request: HttpRequest, pk: Any) -> HttpResponseBase:
    question, number = question_for(request.user, pk), request.POST.get("page", "")
    if number.isascii() and number.isdigit() and len(number) < 10:
        answering.take_entry_off(question=question, by=request.user, page_id=int(number))
        messages.success(request, "The entry is taken off.")
    return redirect("questions:entries", pk)


@require_POST
@editors_page
def close(request: HttpRequest, pk: Any) -> HttpResponseBase:
    question, form = question_for(request.user, pk), CloseForm(request.POST)
    finds: list[dict[str, Any]] = []
    if form.is_valid():

        def send(texts: Mapping[str, str], insists: bool) -> Any:
            return answering.close_question(question=question, by=request.user, reason=texts["reason"], insists=insists)

        try:
            say_mended({"reason": form.cleaned_data["reason"]}, request.POST, send)
        except Found as found:
            form, finds = CloseForm(mended_form(request, found)), rows_of(found.marks, request.POST)
        except ValidationError as error:
            form.add_error(None, error)
        else:
            messages.success(request, "The question is closed. Whoever asked is told why.")
            return redirect("questions:one", pk)
    context = one_context(request, question, close_form=form, close_finds=finds)
    return render(request, "exchange/questions/one.html", context, status=UNPROCESSABLE)


@require_POST
@editors_page
def reopen(request: HttpRequest, pk: Any) -> HttpResponseBase:
    answering.reopen_question(question=question_for(request.user, pk), by=request.user)
    messages.success(request, "The question is open again.")
    return redirect("questions:one", pk)
