"""The list, and one question with what colleagues say to it."""

from dataclasses import replace
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from exchange.models import Question, State
from exchange.questions.answering import entries_of
from exchange.questions.forms import CallForm, CloseForm
from exchange.questions.listing import TABS, Wanted, for_cards, listed, terms_in_use, waiting_questions
from exchange.questions.rights import can_answer_for_editors, can_change_question
from exchange.questions.views import members_page, question_for
from exchange.talk.conversations import PAGE, OneThread, one_thread


@require_safe
@members_page
def questions(request: HttpRequest) -> HttpResponseBase:
    wanted = Wanted.from_query(request.GET)
    own = for_cards(waiting_questions(request.user)).order_by("-asked_at", "pk")
    context = {
        "listed": listed(wanted, request.user),
        "wanted": wanted,
        "tabs": [(key, label, wanted.address(tab=key), key == wanted.tab) for key, label in TABS.items()],
        "filters": terms_in_use(request.user),
        "languages": settings.LANGUAGES,
        "waiting": list(own),
    }
    return render(request, "exchange/questions/list.html", context)


@require_safe
@members_page
def one(request: HttpRequest, pk: Any) -> HttpResponseBase:
    question = question_for(request.user, pk)
    return render(request, "exchange/questions/one.html", one_context(request, question))


def _thread(request: HttpRequest, question: Question) -> OneThread | None:
    typed = request.GET.get(PAGE, "")
    number = int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 6 else 1
    found = one_thread(question.thread, request.user, number=number)
    if found is None:
        return None
    here = reverse("questions:one", args=[question.pk])
    before, after = (f"{here}?{PAGE}={found.pages.number + step}" for step in (-1, 1))
    return replace(found, pages=replace(found.pages, previous_address=before, next_address=after))


def one_context(request: HttpRequest, question: Question, **more: Any) -> dict[str, Any]:
    """All that the page of one question needs; `more`: forms that came back."""
    opening = question.thread.openings[0]  # type: ignore[attr-defined]
    may_answer = can_answer_for_editors(request.user)
    context = {
        "question": question,
        "opening": opening,
        "is_waiting": opening.state != State.PUBLISHED,
        "is_own": opening.author_id == request.user.pk,
        "may_change": can_change_question(request.user, question),
        "found": _thread(request, question),
        "entries": entries_of(question, request.user),
        "may_answer_for_editors": may_answer,
    }
    if may_answer:
        context |= {
            "call_form": CallForm(initial={"invitation": question.call, "until": question.call_until}),
            "close_form": CloseForm(),
        }
    return context | more
