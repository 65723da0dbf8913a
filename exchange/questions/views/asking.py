"""Asking, editing and withdrawing one's own question. What was typed stays in the page, whatever comes of it."""

from collections.abc import Mapping
from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponseBase, JsonResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from accounts.handing_back import wants_json
from accounts.models import Profile
from accounts.throttling import is_too_often, later
from exchange.models import Question, State
from exchange.questions import asking
from exchange.questions.forms import EditForm, QuestionForm
from exchange.questions.hints import hints_for
from exchange.questions.rights import can_change_question
from exchange.questions.views import NOT_HERE, UNPROCESSABLE, members_page, question_for
from exchange.talk.drafts import discard_draft, draft_of, place_of, save_draft
from exchange.talk.looking import Found
from exchange.talk.mending import mended_form, rows_of, say_mended

#: So many questions and looks in so many seconds.
MOST_ASKED, MOST_LOOKS, SECONDS = 10, 60, 3600
TEXTS = ("title", "body")
WORDS, TERMS = (*TEXTS, "language"), ("challenges", "target_groups", "phases")


@require_http_methods(["GET", "HEAD", "POST"])
@members_page
def ask(request: HttpRequest) -> HttpResponseBase:
    name = Profile.objects.filter(pk__in=[request.user.pk]).values_list("name_to_show", flat=True).first() or ""
    if request.method != "POST":
        return _begin(request, name)
    if request.POST.get("do") in ("look", "draft", "discard"):
        return {"look": _look, "draft": _keep, "discard": _discard}[request.POST["do"]](request, name)
    form = QuestionForm(request.POST, name_to_show=name)
    context: dict[str, Any] = {"form": form}
    if form.is_valid():
        if is_too_often(request, "questions", most=MOST_ASKED, seconds=SECONDS):
            form.add_error(None, "You asked a good many questions within the hour. Keep the text, and send it later.")
            return later(render(request, "exchange/questions/ask.html", context), seconds=SECONDS)
        said = form.cleaned_data

        def send(texts: Mapping[str, str], insists: bool) -> Question:
            return asking.ask_question(**{**said, **texts, "author": request.user, "insists": insists})

        try:
            question = say_mended({name: said[name] for name in TEXTS}, request.POST, send)
        except Found as found:
            form = QuestionForm(mended_form(request, found), name_to_show=name)
            context = {"form": form, "finds": rows_of(found.marks, request.POST)}
        except ValidationError as error:
            form.add_error(None, error.messages)  # type: ignore[arg-type]
        else:
            _tell(request, question.thread.comments.get(is_opening=True).state)
            return redirect("questions:one", question.pk)
    return render(request, "exchange/questions/ask.html", context, status=UNPROCESSABLE)


def _begin(request: HttpRequest, name: str) -> HttpResponseBase:
    """An empty form, or what its author kept of the last one."""
    draft = draft_of(request.user, place_of())
    kept = dict(draft.content) if draft is not None else {}
    initial = {key: kept[key] for key in WORDS if key in kept}
    initial |= {key: [pk for pk in str(kept.get(key, "")).split(",") if pk.isdigit()] for key in TERMS}
    form = QuestionForm(initial=initial, name_to_show=name)
    return render(request, "exchange/questions/ask.html", {"form": form, "draft": draft})


def _keep(request: HttpRequest, name: str) -> HttpResponseBase:
    """What is typed is there when its author comes back, and nobody else sees it. By a button, or by itself (JSON)."""
    by_itself = wants_json(request)
    content = {key: request.POST.get(key, "") for key in WORDS}
    content |= {key: ",".join(request.POST.getlist(key)) for key in TERMS}
    try:
        draft = save_draft(user=request.user, place=place_of(), content=content)
    except ValidationError as refused:
        if by_itself:
            return JsonResponse({"problem": "invalid", "told": refused.messages[0]}, status=UNPROCESSABLE)
        form = QuestionForm(initial=_typed(request), name_to_show=name)
        context = {"form": form, "told": refused.messages[0]}
        return render(request, "exchange/questions/ask.html", context, status=UNPROCESSABLE)
    if by_itself:
        return JsonResponse({"saved": timezone.localtime(draft.saved_at).strftime("%H:%M")})
    messages.success(request, "Kept. It is here, and on your home, when you come back; only you see it.")
    return redirect("questions:ask")


def _discard(request: HttpRequest, name: str) -> HttpResponseBase:
    discard_draft(user=request.user, place=place_of())
    messages.success(request, "Your draft is discarded.")
    return redirect("questions:ask")


def _look(request: HttpRequest, name: str) -> HttpResponseBase:
    """The same form with what was typed, and the entries that fit its first line. Nothing is asked or kept."""
    form = QuestionForm(initial=_typed(request), name_to_show=name)
    context: dict[str, Any] = {"form": form, "has_looked": True}
    if is_too_often(request, "questions looked for", most=MOST_LOOKS, seconds=SECONDS):
        return later(render(request, "exchange/questions/ask.html", context), seconds=SECONDS)
    context["hints"] = hints_for(request.POST.get("title", "")[:200], request.user)
    return render(request, "exchange/questions/ask.html", context)


def _typed(request: HttpRequest) -> dict[str, Any]:
    typed: dict[str, Any] = {name: request.POST.get(name, "") for name in (*WORDS, "form_key")}
    typed |= {name: request.POST.getlist(name) for name in TERMS}
    return typed | {"show_name": "show_name" in request.POST}


def _tell(request: HttpRequest, state: str) -> None:
    if state == State.HELD:
        messages.success(request, "Your question waits for a moderator, who reads it before others do.")
    else:
        messages.success(request, "Your question is asked. You find what colleagues reply on your home.")


def _own(request: HttpRequest, pk: Any) -> Any:
    question = question_for(request.user, pk)
    if question.thread.openings[0].author_id != request.user.pk:  # type: ignore[attr-defined]
        raise Http404(NOT_HERE)
    return question


@require_http_methods(["GET", "HEAD", "POST"])
@members_page
def edit(request: HttpRequest, pk: Any) -> HttpResponseBase:
    question = _own(request, pk)
    if not can_change_question(request.user, question) and request.method != "POST":
        messages.warning(request, "The time in which you can edit it is over. Reply to it instead.")
        return redirect("questions:one", pk)
    opening = question.thread.openings[0]
    form = EditForm(request.POST or None, initial={"title": question.title, "body": opening.body})
    context: dict[str, Any] = {"form": form, "question": question}
    if request.method == "POST" and form.is_valid():

        def send(texts: Mapping[str, str], insists: bool) -> Question:
            title, body = texts["title"], texts["body"]
            return asking.edit_question(question=question, by=request.user, title=title, body=body, insists=insists)

        try:
            say_mended(form.cleaned_data, request.POST, send)
        except Found as found:
            form = EditForm(mended_form(request, found))
            context |= {"form": form, "finds": rows_of(found.marks, request.POST)}
        except ValidationError as error:
            form.add_error(None, error.messages)  # type: ignore[arg-type]
        else:
            messages.success(request, "Your question is changed.")
            return redirect("questions:one", pk)
    status = UNPROCESSABLE if request.method == "POST" else 200
    return render(request, "exchange/questions/edit.html", context, status=status)


@require_http_methods(["GET", "HEAD", "POST"])
@members_page
def withdraw(request: HttpRequest, pk: Any) -> HttpResponseBase:
    question = _own(request, pk)
    if request.method != "POST":
        return render(request, "exchange/questions/withdraw.html", {"question": question})
    asking.withdraw_question(question=question, by=request.user)
    messages.success(request, "Your question is withdrawn.")
    return redirect("questions:list")
