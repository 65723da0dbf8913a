"""The moderators' side of unmasking. Every answer is for one reader, once: nothing of it is stored anywhere."""

import re
from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.kept_private import kept_private
from accounts.models import Unmasking
from accounts.profiles import unmasking as service
from accounts.speaking import HANDLE
from accounts.standing import may_moderate
from accounts.throttling import is_too_often, later

MOST, SECONDS = 10, 3600
_THING = re.compile(r"[a-z]{1,20}:[0-9a-f-]{1,50}")


class AskForm(forms.Form):
    handle = forms.CharField(max_length=40, help_text="As it stands in the lists: m- and ten signs.")
    reason = forms.CharField(
        max_length=service.LONGEST_REASON,
        widget=forms.Textarea(attrs={"rows": 5}),
        help_text="The second moderator decides on it, and the person reads it. Name nobody in it.",
    )
    thing = forms.CharField(max_length=80, required=False, widget=forms.HiddenInput)

    def clean_handle(self) -> str:
        handle: str = self.cleaned_data["handle"].strip().casefold()
        if not HANDLE.fullmatch(handle):
            raise ValidationError("A handle is m- and ten signs, such as m-0123abcdef. Copy it from the list.")
        return handle

    def clean_thing(self) -> str:
        thing: str = self.cleaned_data["thing"]
        return thing if _THING.fullmatch(thing) else ""


def _for_moderators(request: HttpRequest) -> None:
    if not may_moderate(request.user):
        raise PermissionDenied


@require_safe
@kept_private
def overview(request: HttpRequest) -> HttpResponseBase:
    _for_moderators(request)
    service.end_overdue()
    return _overview(request, AskForm(initial={name: request.GET.get(name, "")[:80] for name in ("handle", "thing")}))


@sensitive_post_parameters()
@require_POST
@kept_private
def ask(request: HttpRequest) -> HttpResponseBase:
    _for_moderators(request)
    form = AskForm(request.POST)
    if is_too_often(request, "unmasking", most=MOST, seconds=SECONDS):
        messages.error(request, "That was too often. Nothing was asked. Try again in an hour.")
        return later(_overview(request, form), seconds=SECONDS)
    if form.is_valid():
        try:
            service.ask_to_unmask(by=request.user, **form.cleaned_data)
        except ValidationError as error:
            form.add_error(None, error)
    if not form.is_valid():
        return _overview(request, form, status=422)
    messages.success(
        request, "Asked. If the handle is a member’s and nothing is open about it, a second moderator finds it here."
    )
    return redirect("unmasking:overview")


@require_POST
@kept_private
def decide(request: HttpRequest, pk: int) -> HttpResponseBase:
    _for_moderators(request)
    row = get_object_or_404(service.shown_to(request.user), pk=pk)
    is_agreed = request.POST.get("decision") == "confirm"
    try:
        (service.confirm if is_agreed else service.refuse)(unmasking=row, by=request.user)
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    else:
        said = "Confirmed. You and who asked can each look once." if is_agreed else "Refused. Nobody learns who it is."
        messages.success(request, said)
    return redirect("unmasking:overview")


@require_http_methods(["POST"])
@kept_private
def look(request: HttpRequest, pk: int) -> HttpResponseBase:
    """By POST: no link, preview or prefetching uses up the one look."""
    _for_moderators(request)
    row = get_object_or_404(service.shown_to(request.user), pk=pk)
    try:
        identity = service.look_once(unmasking=row, by=request.user)
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
        return redirect("unmasking:overview")
    return render(request, "accounts/profiles/unmasking_identity.html", _titled({"row": row, "identity": identity}))


def _overview(request: HttpRequest, form: AskForm, status: int = 200) -> HttpResponse:
    user: Any = request.user
    now = timezone.now()
    rows = list(service.shown_to(user).select_related("asked_by", "decided_by")[:100])
    context = {
        "form": form,
        "waiting": [(row, row.asked_by_id != user.pk) for row in rows if row.state == Unmasking.State.ASKED],
        "decided": [
            (row, service.moderators_words(row), service.may_look(row, user, now))
            for row in rows
            if row.state != Unmasking.State.ASKED
        ],
        "days": service.DAYS,
    }
    return render(request, "accounts/profiles/unmasking_list.html", _titled(context), status=status)


def _titled(context: dict[str, Any]) -> dict[str, Any]:
    crumbs = [
        {"url": reverse("wagtailadmin_home"), "label": "Home"},
        {"url": reverse("unmasking:overview"), "label": "Unmasking"},
    ]
    return context | {
        "page_title": "Unmasking",
        "header_title": "Unmasking",
        "header_icon": "user",
        "breadcrumbs_items": crumbs,
    }
