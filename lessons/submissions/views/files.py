"""Files that go with a case."""

from typing import Any

from django.conf import settings
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.handing_back import UNPROCESSABLE
from catalogue.looking import NotLookedThrough, look
from lessons.models import Submission
from lessons.submissions import filing
from lessons.submissions.doors import NOT_HERE, author_page, own_submission
from lessons.submissions.rights import can_write
from lessons.submissions.steps import STEPS


@require_http_methods(["GET", "HEAD", "POST"])
@author_page
def files(request: HttpRequest, pk: Any) -> HttpResponseBase:
    submission = own_submission(request, pk)
    if not can_write(request.user, submission):
        return redirect("submissions:state", pk)
    if request.method != "POST":
        return _page(request, submission)
    problems, told = [], []
    sent = request.FILES.getlist("file")
    for file in sent:
        try:
            if getattr(file, "is_too_large", False):
                raise ValidationError(filing.too_large())
            kept = filing.attach(submission=submission, by=request.user, name=file.name or "", content=file.read())
            told += _told_by_name(kept, submission.language)
        except ValidationError as error:
            problems.append((file.name or "", error.messages[0]))
        except PermissionDenied:
            return redirect("submissions:state", pk)
    if not sent:
        problems.append(("", "Choose a file first."))
    if problems or told:  # what a name told is shown in this answer and kept nowhere, so it cannot be after a redirect
        return _page(request, submission, problems, told, status=UNPROCESSABLE if problems else 200)
    return redirect("submissions:files", pk)


def _told_by_name(kept: Any, language: str) -> list[dict[str, Any]]:
    """What a file was called, where something in that points at somebody, or nobody knows whether it does."""
    words = kept.told_by_name
    try:
        marks = look({"name": words}, language)["name"] if words else []
    except NotLookedThrough:
        marks = []
    return [{"file": kept.name, "words": words, "marks": marks}] if marks else []


def _page(
    request: HttpRequest,
    submission: Submission,
    problems: list[tuple[str, str]] | None = None,
    told: list[dict[str, Any]] | None = None,
    status: int = 200,
) -> HttpResponse:
    held = [{"file": file, "marks": filing.marks_in(file, submission.language)} for file in submission.files.all()]
    context = {
        "submission": submission,
        "files": held,
        "problems": problems or [],
        "told_by_names": told or [],
        "may_add": len(held) < filing.MOST_FILES,
        "most": filing.MOST_FILES,
        "megabytes": settings.SUBMISSION_FILE_MB,
        "extensions": ",".join(filing.EXTENSIONS),
        "last_step": STEPS[-1],
    }
    return render(request, "lessons/submissions/files.html", context, status=status)


@require_POST
@author_page
def remove(request: HttpRequest, pk: Any, file_id: int) -> HttpResponseBase:
    try:
        filing.detach(submission=own_submission(request, pk), by=request.user, file_id=file_id)
    except PermissionDenied:
        return redirect("submissions:state", pk)
    return redirect("submissions:files", pk)


@require_safe
@author_page
def download(request: HttpRequest, pk: Any, file_id: int) -> HttpResponseBase:
    """The stripped copy, as an editor will get it: nothing else was kept."""
    file = own_submission(request, pk).files.filter(pk=file_id).first()
    if file is None:
        raise Http404(NOT_HERE)
    answer = HttpResponse(file.content, content_type=file.media_type)
    answer.headers["Content-Disposition"] = "attachment"
    answer.headers["X-Content-Type-Options"] = "nosniff"
    return answer
