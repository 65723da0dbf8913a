"""Sending a case, and following it: where it stands, the thread with its editor, taking it back or away."""

from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.handing_back import CONFLICT, UNPROCESSABLE
from accounts.throttling import is_too_often, later
from catalogue.looking import NotLookedThrough, look
from lessons.models import Submission
from lessons.submissions import deciding, ending, receipts, saving, sending
from lessons.submissions.doors import author_page, open_page, own_submission
from lessons.submissions.rights import can_answer, can_take_back, can_write

MOST_RECEIPTS, A_MINUTE = 20, 60


@require_http_methods(["GET", "HEAD", "POST"])
@author_page
def send(request: HttpRequest, pk: Any) -> HttpResponseBase:
    """What is missing and what is open, said once more before it goes."""
    submission = own_submission(request, pk)
    if not can_write(request.user, submission):
        return redirect("submissions:state", pk)
    status = 200
    if request.method == "POST":
        try:
            sending.submit(submission=submission, by=request.user)
        except ValidationError:
            status = UNPROCESSABLE  # the page says what is missing
        except PermissionDenied:
            return redirect("submissions:state", pk)
        else:
            return redirect("submissions:state", pk)
    open_count: int | None
    try:
        marks = look(deciding.texts_of(submission.answers), submission.language)
        open_count = sum(1 for group in deciding.groups_of(marks, submission.decisions) if group.is_open)
    except NotLookedThrough:
        open_count = None  # the page says so; its editor will look, and nobody can sign it before that
    context = {
        "submission": submission,
        "missing": sending.missing_from(submission),
        "open_count": open_count,
        "file_count": submission.files.count(),
    }
    return render(request, "lessons/submissions/send.html", context, status=status)


@require_safe
@author_page
def state(request: HttpRequest, pk: Any) -> HttpResponseBase:
    submission = own_submission(request, pk)
    return _state(request, submission)


def _state(
    request: HttpRequest, submission: Submission, *, body: str = "", problem: str = "", status: int = 200
) -> HttpResponse:
    thread = list(submission.messages.all()) if submission.broker_id else []
    if any(not message.from_author and message.seen_at is None for message in thread):
        sending.mark_seen(submission=submission)
    context = {
        "submission": submission,
        "thread": thread,
        "may_write": can_write(request.user, submission),
        "may_take_back": can_take_back(request.user, submission),
        "may_answer": can_answer(request.user, submission),
        "next_step": saving.first_unanswered(submission),
        "body": body,
        "problem": problem,
    }
    return render(request, "lessons/submissions/state.html", context, status=status)


@require_POST
@author_page
def answer(request: HttpRequest, pk: Any) -> HttpResponseBase:
    submission = own_submission(request, pk)
    body = request.POST.get("body", "")
    try:
        sending.answer(submission=submission, by=request.user, body=body)
    except ValidationError as error:
        return _state(request, submission, body=body, problem=error.messages[0], status=UNPROCESSABLE)
    except PermissionDenied:
        problem = "This was not sent: nobody is working on the case at the moment."
        return _state(request, submission, body=body, problem=problem, status=CONFLICT)
    return redirect("submissions:state", pk)


@require_POST
@author_page
def take_back(request: HttpRequest, pk: Any) -> HttpResponseBase:
    submission = own_submission(request, pk)
    try:
        sending.take_back(submission=submission, by=request.user)
    except PermissionDenied:
        return redirect("submissions:state", pk)  # an editor was quicker; the page says so
    return redirect("submissions:check", pk)


@require_POST
@author_page
def keep(request: HttpRequest, pk: Any) -> HttpResponseBase:
    saving.keep(submission=own_submission(request, pk), by=request.user)
    return redirect("submissions:state", pk)


@require_http_methods(["GET", "HEAD", "POST"])
@author_page
def withdraw(request: HttpRequest, pk: Any) -> HttpResponseBase:
    """Asks, and destroys when asked to."""
    submission = own_submission(request, pk)
    if request.method != "POST":
        return render(request, "lessons/submissions/withdraw.html", {"submission": submission})
    ending.withdraw(submission=submission, by=request.user)
    return render(request, "lessons/submissions/withdrawn.html", {"code": submission.receipt_code})


@require_http_methods(["GET", "HEAD", "POST"])
@open_page
def receipt(request: HttpRequest) -> HttpResponseBase:
    """For whoever holds the code, with or without an account."""
    code = request.POST.get("code", "")[:100]
    if request.method == "POST" and is_too_often(request, "receipt", most=MOST_RECEIPTS, seconds=A_MINUTE):
        context = {"is_too_often": True, "typed": code}
        return later(render(request, "lessons/submissions/receipt.html", context), seconds=A_MINUTE)
    context = {"was_asked": bool(code.strip()), "receipt": receipts.receipt_for(code) if code.strip() else None}
    return render(request, "lessons/submissions/receipt.html", context)
