"""Looking through a text that is not kept: while one types, and on the scratchpad. No session, no log, no row."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponseBase, JsonResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_POST

from accounts.handing_back import TOO_LARGE, UNAVAILABLE, UNPROCESSABLE
from accounts.throttling import is_too_often, later
from anonymisation.characters import one_line_end
from catalogue.looking import Mark, NotLookedThrough, look, pieces_of
from lessons.models import Submission
from lessons.submissions.deciding import groups_of
from lessons.submissions.doors import author_page
from lessons.submissions.forms import TextForm
from lessons.submissions.steps import MAX_PROSE

#: A whole case at once.
MOST_ON_SCRATCHPAD = 5 * MAX_PROSE
#: In a minute, of one person: nobody pauses more often while typing, and a program is held up.
MOST_LOOKS, MOST_ON_A_PAD, A_MINUTE = 120, 20, 60


@require_POST
@author_page
def look_at(request: HttpRequest) -> HttpResponseBase:
    """What stands in one field by which somebody may be recognised, with places in UTF-16 as scripts count them."""
    if is_too_often(request, "look", most=MOST_LOOKS, seconds=A_MINUTE):
        return later(JsonResponse({"problem": "too_often"}), seconds=A_MINUTE)
    text = one_line_end(request.POST.get("text", ""))
    if len(text) > MAX_PROSE:
        return JsonResponse({"problem": "too_large"}, status=TOO_LARGE)
    try:
        marks = look({"text": text}, _language(request))
    except NotLookedThrough:
        return JsonResponse({"problem": "not_looked"}, status=UNAVAILABLE)
    answered: set[str] = set()
    if case := request.POST.get("case"):
        own = Submission.objects.filter(pk=case, author=request.user.pk) if _is_uuid(case) else ()
        answered = {g.key for row in own for g in groups_of(marks, row.decisions) if not g.is_open}
    return JsonResponse({"marks": [as_json(text, mark) for mark in marks["text"] if mark.key not in answered]})


def as_json(text: str, mark: Mark) -> dict[str, Any]:
    """A mark as the script draws it."""
    begin, end = mark.covers
    start = _utf16(text[:begin])
    return {
        "start": start,
        "end": start + _utf16(text[begin:end]),
        "shown": mark.shown,
        "label": mark.label,
        "reason": mark.reason,
        "isQuestion": mark.is_question,
        "replacement": mark.replacement,
    }


def _utf16(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _is_uuid(text: str) -> bool:
    from uuid import UUID

    try:
        UUID(text)
    except ValueError:
        return False
    return True


def _language(request: HttpRequest) -> str:
    asked = request.POST.get("language", "")
    return asked if asked in dict(settings.LANGUAGES) else settings.LANGUAGE_CODE


@require_http_methods(["GET", "HEAD", "POST"])
@author_page
def scratchpad(request: HttpRequest) -> HttpResponseBase:
    """Looks through a text and forgets it with the answer."""
    if request.method != "POST":
        return render(request, "lessons/submissions/scratchpad.html", {"form": TextForm()})
    text = one_line_end(request.POST.get("text", ""))
    language = _language(request)
    context: dict[str, Any] = {"form": TextForm({"text": text, "language": language}), "text": text}
    if is_too_often(request, "scratchpad", most=MOST_ON_A_PAD, seconds=A_MINUTE):
        context["problem"] = "That was very often in one minute. Your text is still below: check it again in a minute."
        return later(render(request, "lessons/submissions/scratchpad.html", context), seconds=A_MINUTE)
    if len(text) > MOST_ON_SCRATCHPAD:
        context["problem"] = (
            f"At most {MOST_ON_SCRATCHPAD:,} characters at a time; this has {len(text):,}. Look at it in parts."
        )
        return render(request, "lessons/submissions/scratchpad.html", context, status=UNPROCESSABLE)
    try:
        marks = look({"text": text}, language)["text"]
    except NotLookedThrough:
        context["problem"] = "Your text could not be looked through: something is wrong on our side. It is still below."
        return render(request, "lessons/submissions/scratchpad.html", context, status=UNAVAILABLE)
    context |= {"is_looked_at": True, "marks": marks, "pieces": pieces_of(text, marks)}
    return render(request, "lessons/submissions/scratchpad.html", context)
