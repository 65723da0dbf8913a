"""The door of pages on which somebody writes: who comes in, and that no text is lost on the way.

A form may arrive too large, after the session has ended, or with the token of an earlier sign-in. Then its text is
handed back in the page, never kept: signing in, or pressing the button again, sends it on.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import wraps
from typing import Any

from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent
from django.core.files.uploadhandler import FileUploadHandler, SkipFile
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.middleware.csrf import CsrfViewMiddleware
from django.shortcuts import render
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.debug import sensitive_post_parameters

from accounts.entrance.admin_gate import second_factor_first
from accounts.entrance.in_page import PageSignInForm, sign_in
from accounts.error_reports import keep_texts_out
from accounts.handing_back import UNAUTHORISED, held, nothing_here, press_again, too_large, wants_json
from accounts.kept_private import kept_private
from accounts.signing_in import SECONDS
from accounts.throttling import later

View = Callable[..., HttpResponseBase]


@dataclass(frozen=True)
class Door:
    """Who goes in. `is_theirs` is asked, with what stands in the address, when somebody signs in to go on.

    `is_hidden`: whoever may not come in is told that there is nothing (`not_here`); otherwise the view answers them.
    `gone`: the template that hands back what was typed where nothing stands any more. `missing`: what is raised then,
    beside Http404. `uploads`: what takes files in; none are taken otherwise.
    """

    may_enter: Callable[[Any], bool]
    is_theirs: Callable[[Any, Mapping[str, Any]], bool]
    another_account: str
    gone: str
    needs_account: bool = True
    is_hidden: bool = True
    chosen: frozenset[str] = frozenset()
    not_here: str = "Nothing that is yours stands at this address."
    missing: tuple[type[Exception], ...] = ()
    uploads: Callable[[HttpRequest], Any] | None = None


class NoFiles(FileUploadHandler):
    """No form here has files: of what is sent nevertheless nothing is kept, nor written to a temporary file."""

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        raise SkipFile

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        return None

    def file_complete(self, file_size: int) -> None:
        return None


class _Check(CsrfViewMiddleware):
    """Django's own check, asked for its verdict instead of for its page."""

    def _reject(self, request: HttpRequest, reason: str) -> Any:
        return HttpResponse(status=403)


def guarded(view: View, door: Door) -> View:
    @wraps(view)
    def answer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        keep_texts_out(request)
        request.upload_handlers = [(door.uploads or NoFiles)(request)]  # type: ignore[list-item]
        is_verified = True
        if request.method == "POST":
            try:
                is_verified = _Check(lambda r: HttpResponse()).process_view(request, view, args, kwargs) is None
                _ = request.POST
            except (RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent):
                return too_large(request)
        if door.needs_account and not request.user.is_authenticated:
            if request.method != "POST":
                return redirect_to_login(request.get_full_path())
            signed_in = _sign_in(request, is_verified, door, kwargs)
            if signed_in is not None:
                return signed_in
            is_verified = "was-verified" in request.POST
            if (first := second_factor_first(request)) is not None:
                return first
        if not is_verified:
            return press_again(request)
        if door.needs_account and not door.may_enter(request.user):
            if request.method == "POST":
                return gone(request, door)
            if door.is_hidden:
                raise Http404(door.not_here)
        if request.method != "POST":
            return view(request, *args, **kwargs)
        missing: tuple[type[Exception], ...] = (Http404, *door.missing)
        try:
            return view(request, *args, **kwargs)
        except missing:
            return gone(request, door)

    private: View = kept_private(answer)
    return csrf_exempt(sensitive_post_parameters()(private))


def _sign_in(request: HttpRequest, is_verified: bool, door: Door, address: Mapping[str, Any]) -> HttpResponse | None:
    """None once the right person has signed in; before that the page that asks for it and holds what was sent."""
    if wants_json(request):
        return JsonResponse({"problem": "signed_out"}, status=UNAUTHORISED)
    was_asked = "signing-in" in request.POST
    form = PageSignInForm(request.POST if was_asked and is_verified else None, request=request)
    if was_asked and is_verified and form.is_valid():
        user = form.get_user()
        if door.may_enter(user) and door.is_theirs(user, address):
            sign_in(request, form)
            return None
        form.add_error(None, door.another_account)
    # What came without our token may say of itself what it likes: a stranger's form could bring both fields along.
    was_verified = is_verified and (not was_asked or "was-verified" in request.POST)
    context = {
        "form": form,
        "held": held(request),
        "was_verified": was_verified,
        "lost_files": bool(request.FILES),
        "is_repeated": was_asked and not is_verified,
    }
    answer = render(request, "accounts/doors/signed_out.html", context, status=UNAUTHORISED)
    return later(answer, seconds=SECONDS) if form.was_too_often else answer


def gone(request: HttpRequest, door: Door, *, told: str = "", status: int = 404) -> HttpResponse:
    """What it was about was withdrawn elsewhere, or never was: the same answer, with what was typed in it."""
    return nothing_here(request, door.gone, door.chosen, told=told, status=status)
