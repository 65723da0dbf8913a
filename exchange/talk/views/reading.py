"""A thread on its own page, and the way to one comment."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_safe

from accounts.kept_private import kept_private
from exchange.models import Thread
from exchange.questions.listing import visible_questions
from exchange.talk.conversations import PAGE, one_thread, page_number_of
from exchange.talk.doors import NOTHING
from exchange.visibility import in_place


@require_safe
@kept_private
def thread(request: HttpRequest, pk: Any) -> HttpResponseBase:
    row = Thread.objects.select_related("page").filter(pk=pk).first()
    asked = request.GET.get(PAGE, "1")
    if row is not None and row.page is None and visible_questions(request.user).filter(pk=row.pk).exists():
        # A question has a page of its own, with its title; the browser keeps what stands behind the «#».
        page = f"?{PAGE}={asked}" if asked.isdecimal() and len(asked) < 6 else ""
        return redirect(f"{reverse('questions:one', args=[row.pk])}{page}")
    number = int(asked) if asked.isdecimal() and len(asked) < 6 else 1
    found = None if row is None else one_thread(row, request.user, number=number)
    if found is None:
        raise Http404(NOTHING)
    context = {"found": found, "thread": found.thread, "entry": found.entry}
    return render(request, "exchange/talk/thread.html", context)


@require_safe
def comment(request: HttpRequest, pk: Any) -> HttpResponseBase:
    """Leads to the page of the thread on which it stands."""
    row = get_object_or_404(in_place(request.user), pk=pk)
    number = page_number_of(row, request.user)
    page = f"?{PAGE}={number}" if number > 1 else ""
    return redirect(f"{reverse('talk:thread', args=[row.thread_id])}{page}#c-{row.pk}")
