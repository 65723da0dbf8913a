"""The front of the author's side: what it is, one's own cases, and beginning one."""

from typing import Any

from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.handing_back import UNPROCESSABLE
from lessons.models import Submission
from lessons.submissions import saving
from lessons.submissions.doors import author_page, open_page, own_submission
from lessons.submissions.forms import KindForm
from lessons.submissions.rights import can_submit, can_write
from lessons.submissions.steps import KINDS


@require_safe
@open_page
def overview(request: HttpRequest) -> HttpResponseBase:
    """For those who may tell a case, their own; for everybody else what it takes."""
    return _overview(request, KindForm())


@require_POST
@author_page
def begin(request: HttpRequest) -> HttpResponseBase:
    form = KindForm(request.POST)
    if form.is_valid():
        try:
            made = saving.begin(author=request.user, **form.cleaned_data)
        except ValidationError as error:
            form.add_error(None, error.messages)  # type: ignore[arg-type]
        else:
            return redirect("submissions:step", made.pk, saving.first_unanswered(made))
    return _overview(request, form, status=UNPROCESSABLE)


def _overview(request: HttpRequest, form: KindForm, status: int = 200) -> HttpResponse:
    may_submit = can_submit(request.user)
    own = Submission.objects.filter(author=request.user.pk) if may_submit else ()
    context: dict[str, Any] = {"may_submit": may_submit, "own": list(own), "form": form, "kinds": KINDS}
    return render(request, "lessons/submissions/overview.html", context, status=status)


@require_http_methods(["GET", "HEAD", "POST"])
@author_page
def kind(request: HttpRequest, pk: Any) -> HttpResponseBase:
    """Another kind of story after all, or another language."""
    submission = own_submission(request, pk)
    if not can_write(request.user, submission):
        return redirect("submissions:state", pk)
    form = KindForm(request.POST or None, initial={"kind": submission.kind, "language": submission.language})
    if request.method == "POST" and form.is_valid():
        saving.change_kind(submission=submission, by=request.user, **form.cleaned_data)
        return redirect("submissions:step", pk, saving.first_unanswered(submission))
    context = {"submission": submission, "form": form, "kinds": KINDS}
    return render(request, "lessons/submissions/kind.html", context, status=UNPROCESSABLE if form.errors else 200)
