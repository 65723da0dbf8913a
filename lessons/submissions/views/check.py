"""The whole text once more, with all that was found in it: original and proposal side by side, each answered."""

import re
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from accounts.handing_back import CONFLICT, UNAVAILABLE, UNPROCESSABLE
from catalogue.looking import NotLookedThrough, look, pieces_of
from lessons.models import Submission
from lessons.submissions import deciding, filing
from lessons.submissions.deciding import KEEP, OWN, Answer, Group
from lessons.submissions.doors import author_page, own_submission
from lessons.submissions.rights import can_write
from lessons.submissions.saving import Overtaken
from lessons.submissions.steps import FIELD

#: So many open findings are asked about at a time; the others follow once these are answered.
MOST_AT_ONCE = 150
_KEY = re.compile(r"(act|own|why)-([0-9a-f]{64})")


@require_http_methods(["GET", "HEAD", "POST"])
@author_page
def check(request: HttpRequest, pk: Any) -> HttpResponseBase:
    submission = own_submission(request, pk)
    if not can_write(request.user, submission):
        return redirect("submissions:state", pk)
    if request.method != "POST":
        return _page(request, submission)
    given = _given(request)
    try:
        changed = deciding.decide(
            submission=submission,
            by=request.user,
            answers=given,
            version=_version(request),
            accept_named=request.POST.get("do") == "all",
        )
    except ValidationError as error:
        return _page(request, submission, given=given, problems=_problems(error), status=UNPROCESSABLE)
    except Overtaken as overtaken:
        return _page(request, overtaken.submission, given=given, is_overtaken=True, status=CONFLICT)
    except NotLookedThrough:
        return _page(request, submission, given=given, status=UNAVAILABLE)
    except PermissionDenied:
        return redirect("submissions:state", pk)
    return redirect(reverse("submissions:check", args=[pk]) + f"?changed={changed}#findings")


def _version(request: HttpRequest) -> int:
    version = request.POST.get("version", "")
    return int(version) if version.isdecimal() and len(version) < 10 else -1


def _given(request: HttpRequest) -> dict[str, Answer]:
    """The answers that were chosen, by key; own words and reasons have a field each.

    Whoever types into one of these means it, also where they forgot the button beside it.
    """
    given = {}
    for name in request.POST:
        if not (found := _KEY.fullmatch(name)):
            continue
        key = found[2]
        own, why = (request.POST.get(f"{field}-{key}", "") for field in ("own", "why"))
        act = request.POST.get(f"act-{key}") or (OWN if own.strip() else KEEP if why.strip() else "")
        if act:
            given[key] = Answer(str(act), own if act == OWN else why)
    return given


def _groups(submission: Submission) -> tuple[dict[str, Any], list[Group]]:
    marks = look(deciding.texts_of(submission.answers), submission.language)
    return marks, deciding.groups_of(marks, submission.decisions)


def _problems(error: ValidationError) -> dict[str, str]:
    if hasattr(error, "error_dict"):
        return {key: problems[0] for key, problems in error.message_dict.items()}
    return {"": error.messages[0]}


def _page(
    request: HttpRequest,
    submission: Submission,
    *,
    given: dict[str, Answer] | None = None,
    problems: dict[str, str] | None = None,
    is_overtaken: bool = False,
    status: int = 200,
) -> HttpResponse:
    texts = deciding.texts_of(submission.answers)
    try:
        marks, groups = _groups(submission)
        is_looked_through = True
    except NotLookedThrough:
        marks, groups, is_looked_through = {name: [] for name in texts}, [], False
    still_open = [group for group in groups if group.is_open]
    asked = {group.key for group in still_open[:MOST_AT_ONCE]}
    sections = [
        {
            "field": FIELD[name],
            "pieces": pieces_of(text, marks[name]),
            "questions": [
                _question(group, given or {}, problems or {})
                for group in groups
                if group.first.field == name and group.key in asked
            ],
        }
        for name, text in texts.items()
    ]
    files = [{"file": file, "marks": filing.marks_in(file, submission.language)} for file in submission.files.all()]
    changed = request.GET.get("changed", "")
    context = {
        "submission": submission,
        "is_looked_through": is_looked_through,
        "held": [] if is_looked_through else _held(given or {}),
        "sections": sections,
        "kept": [group for group in groups if not group.is_open],
        "open_count": len(still_open),
        "mask_count": sum(1 for group in still_open if not group.first.is_question),
        "later_count": max(0, len(still_open) - MOST_AT_ONCE),
        "files": files,
        "problem": (problems or {}).get("", ""),
        "problem_count": len(problems or {}),
        "is_overtaken": is_overtaken,
        "changed": int(changed) if changed.isdecimal() and len(changed) < 6 else None,
    }
    return render(request, "lessons/submissions/check.html", context, status=status)


def _held(given: dict[str, Answer]) -> list[tuple[str, str]]:
    """Answers whose questions cannot be shown now, held in the page for the next press."""
    return [
        pair
        for key, answer in given.items()
        for pair in ((f"act-{key}", answer.act), (f"{'own' if answer.act == OWN else 'why'}-{key}", answer.words))
    ]


def _question(group: Group, given: dict[str, Answer], problems: dict[str, str]) -> dict[str, Any]:
    answer = given.get(group.key, Answer(""))
    return {
        "group": group,
        "act": answer.act,
        "own": answer.words if answer.act == OWN else "",
        "why": answer.words if answer.act == KEEP else "",
        "problem": problems.get(group.key, ""),
        "elsewhere": list(dict.fromkeys(FIELD[m.field].label for m in group.marks if m.field != group.first.field)),
    }
