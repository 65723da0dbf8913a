"""What a door answers when it cannot take a form in: the page holds what was typed, and nothing of it is kept."""

from collections.abc import Collection

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.middleware.csrf import get_token
from django.shortcuts import render

MEGABYTE = 1024 * 1024
UNPROCESSABLE, TOO_LARGE, CONFLICT, UNAUTHORISED, UNAVAILABLE = 422, 413, 409, 401, 503
#: What belongs to signing in and not to the form that was sent.
_SIGN_IN_FIELDS = {"csrfmiddlewaretoken", "username", "password", "sign-in-code", "signing-in", "was-verified"}
#: A body beyond the limit is read to this point and thrown away, so that the browser gets to see our answer.
_MOST_READ = 60 * MEGABYTE


#: Fields in which one chooses and does not type: there is nothing in them to be copied.
_CHOSEN_FIELDS = frozenset({"seen", "version", "do", "other", "audience", "has_read"})
_CHOSEN_PREFIXES = ("act-", "act_", "why_", "keep_", "take_")


def wants_json(request: HttpRequest) -> bool:
    return request.headers.get("Accept", "").startswith("application/json")


def held(request: HttpRequest) -> list[tuple[str, str]]:
    """Names and values as they were sent, to be handed back in the page."""
    return [
        (name, value)
        for name, values in request.POST.lists()
        if name not in _SIGN_IN_FIELDS
        for value in values
        if isinstance(value, str)
    ]


def press_again(request: HttpRequest) -> HttpResponse:
    """The token of the form is of another time: the same texts under a new one, and nothing done yet."""
    get_token(request)
    if wants_json(request):
        return JsonResponse({"problem": "token"}, status=403)
    context = {"held": held(request), "lost_files": bool(request.FILES)}
    return render(request, "accounts/doors/press_again.html", context, status=CONFLICT)


def nothing_here(
    request: HttpRequest, template: str, chosen: Collection[str], *, told: str, status: int
) -> HttpResponse:
    """The case was withdrawn elsewhere, or never was: the same answer, with what was typed in it."""
    if wants_json(request):
        return JsonResponse({"problem": "gone"}, status=status)
    typed = [
        value
        for name, value in held(request)
        if value.strip() and name not in _CHOSEN_FIELDS.union(chosen) and not name.startswith(_CHOSEN_PREFIXES)
    ]
    return render(request, template, {"typed": typed, "told": told}, status=status)


def too_large(request: HttpRequest) -> HttpResponse:
    left = _MOST_READ
    try:
        while left > 0 and (chunk := request.read(min(left, MEGABYTE))):
            left -= len(chunk)
    except OSError:
        pass
    if wants_json(request):
        return JsonResponse({"problem": "too_large"}, status=TOO_LARGE)
    return render(request, "accounts/doors/too_large.html", status=TOO_LARGE)
