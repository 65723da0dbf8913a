"""One step of the form: saved by a button, or by itself while one types."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from accounts.handing_back import CONFLICT, UNPROCESSABLE, wants_json
from anonymisation.characters import one_line_end
from catalogue.looking import Mark, NotLookedThrough, look
from lessons.models import Submission
from lessons.submissions import saving
from lessons.submissions.deciding import groups_of, texts_of
from lessons.submissions.doors import NOT_HERE, author_page, own_submission
from lessons.submissions.forms import StepForm
from lessons.submissions.rights import can_write
from lessons.submissions.steps import STEP, STEPS, Step, fields_of, step_after
from lessons.submissions.views.looks import as_json


@require_http_methods(["GET", "HEAD", "POST"])
@author_page
def step(request: HttpRequest, pk: Any, slug: str) -> HttpResponseBase:
    if slug not in STEP:
        raise Http404(NOT_HERE)
    submission = own_submission(request, pk)
    if request.method == "POST":
        return _save(request, submission, STEP[slug])
    if not can_write(request.user, submission):
        return redirect("submissions:state", pk)
    initial = submission.answers | {"may_be_asked": submission.may_be_asked}
    return _page(request, submission, STEP[slug], _form(STEP[slug], initial=initial))


def _form(step: Step, *args: Any, **kwargs: Any) -> StepForm:
    return StepForm(*args, step=step.slug, is_last=step_after(step.slug) is None, **kwargs)


def _save(request: HttpRequest, submission: Submission, step: Step) -> HttpResponseBase:
    is_json = wants_json(request)
    form = _form(step, request.POST)
    if not form.is_valid():
        if is_json:
            errors = {name: problems[0] for name, problems in form.errors.items()}
            return JsonResponse({"problem": "invalid", "errors": errors}, status=UNPROCESSABLE)
        return _page(request, submission, step, form, status=UNPROCESSABLE)
    try:
        saved = saving.save_step(
            submission=submission,
            by=request.user,
            step=step.slug,
            answers=form.answers(),
            seen_before=request.POST.get("seen", ""),
            may_be_asked=form.cleaned_data.get("may_be_asked"),
        )
    except saving.Overtaken as overtaken:
        return _overtaken(request, overtaken.submission, step, form)
    except PermissionDenied:
        if is_json:
            return JsonResponse({"problem": "sent"}, status=CONFLICT)
        typed = [(field.label, form.cleaned_data[field.name]) for field in fields_of(step.slug)]
        context = {"submission": submission, "typed": [pair for pair in typed if pair[1]]}
        return render(request, "lessons/submissions/sent_already.html", context, status=CONFLICT)
    if is_json:
        return JsonResponse(
            {
                "saved": timezone.localtime().strftime("%H:%M"),
                "seen": saving.seen(saved, step.slug),
                "receipt": saved.receipt_code,
                "removed": form.removed,
                "finds": _finds(request, saved, step),
            }
        )
    return redirect(_way_on(request, saved, step, form.removed))


def _finds(request: HttpRequest, saved: Submission, step: Step) -> dict[str, Any] | None:
    """What stands in the saved texts, for the lists beside their fields; None where the search failed.

    A text that was tidied as it was saved is left out: its places are not those of what stands in the field.
    """
    names = {field.name for field in fields_of(step.slug)}
    try:
        marks = _open_marks(saved, names)
    except NotLookedThrough:
        return None
    texts = {name: saved.answers[name] for name in marks if saved.answers[name] == one_line_end(request.POST[name])}
    return {name: [as_json(text, mark) for mark in marks[name]] for name, text in texts.items()}


def _way_on(request: HttpRequest, submission: Submission, step: Step, removed: int) -> str:
    """The next step, told which one was saved, so that it can say what to look at there."""
    after = step_after(step.slug)
    is_staying = request.POST.get("do") == "stay"
    if after is None and not is_staying:
        return reverse("submissions:check", args=[submission.pk])
    goal = step.slug if is_staying or after is None else after.slug
    told = f"?saved={step.slug}" + (f"&removed={removed}" if removed else "")
    return reverse("submissions:step", args=[submission.pk, goal]) + told


def _overtaken(request: HttpRequest, submission: Submission, step: Step, form: StepForm) -> HttpResponse:
    """Both texts: what stands, and what was typed here. Nothing is saved until the author says which."""
    answers = form.answers()
    stored = {name: submission.answers.get(name, "") for name in answers}
    if wants_json(request):
        answer = {"problem": "overtaken", "stored": stored, "seen": saving.seen(submission, step.slug)}
        return JsonResponse(answer, status=CONFLICT)
    other = {name: text for name, text in stored.items() if text != answers[name]}
    return _page(request, submission, step, form, other=other, status=CONFLICT)


def _page(
    request: HttpRequest,
    submission: Submission,
    step: Step,
    form: StepForm,
    *,
    other: dict[str, str] | None = None,
    status: int = 200,
) -> HttpResponse:
    saved = STEP.get(request.GET.get("saved", "")) if request.method != "POST" else None
    asked = {field.name for one in {step, saved or step} for field in fields_of(one.slug)}
    try:
        marks, is_looked_through = _open_marks(submission, asked), True
    except NotLookedThrough:
        marks, is_looked_through = {}, False
    shown = marks if not form.is_bound else {}  # what is typed and not saved yet is looked at once it is saved
    rows = [
        {
            "field": field,
            "bound": form[field.name],
            "marks": shown.get(field.name, []),
            "other": (other or {}).get(field.name),
            "is_other": field.name in (other or {}),
            "other_label": _label(form, field.name, (other or {}).get(field.name, "")),
        }
        for field in fields_of(step.slug)
    ]
    context = {
        "submission": submission,
        "step": step,
        "steps": STEPS,
        "number": STEPS.index(step) + 1,
        "after": step_after(step.slug),
        "form": form,
        "rows": rows,
        "other": other,
        "seen": saving.seen(submission, step.slug),
        "is_looked_through": is_looked_through,
        "saved": saved,
        "saved_marks": sum(len(marks.get(f.name, ())) for f in fields_of(saved.slug)) if saved else 0,
        "removed": request.GET.get("removed", "").isdecimal(),
        "is_first_save": saved is not None and submission.version == 1,
    }
    return render(request, "lessons/submissions/step.html", context, status=status)


def _open_marks(submission: Submission, names: set[str]) -> dict[str, list[Mark]]:
    """What was found in these fields and not answered yet."""
    marks = look(texts_of(submission.answers, names), submission.language)
    answered = {group.key for group in groups_of(marks, submission.decisions) if not group.is_open}
    return {name: [mark for mark in own if mark.key not in answered] for name, own in marks.items()}


def _label(form: StepForm, name: str, value: str) -> str:
    """How a band reads."""
    return str(dict(getattr(form.fields[name].widget, "choices", ())).get(value, value))
