"""«What is kept about you»: the member reads it, takes it along, or deletes the account."""

import time
from typing import Any

from allauth.account.decorators import reauthentication_required
from allauth.account.internal.flows.login import get_authentication_records
from allauth.account.internal.flows.reauthentication import get_reauthentication_flows
from django import forms
from django.conf import settings
from django.contrib import messages
from django.contrib.auth import logout
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.shortcuts import redirect, render
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_POST, require_safe

from accounts.entrance.second_factor import has_second_factor
from accounts.kept_private import kept_private
from accounts.own_data import STAYING, areas_of, erase_account, export_of, why_not_to_delete
from accounts.signing_in import MOST_OF_A_NAME, SECONDS
from accounts.throttling import is_too_often, later


class DeletionForm(forms.Form):
    """The password, so that nobody deletes the account of a colleague who left the room."""

    password = forms.CharField(
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
        strip=False,
        error_messages={"required": "Type your password."},
    )

    def __init__(self, *args: Any, user: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._user = user
        if self.is_bound and "password" in self.errors:
            self.fields["password"].widget.attrs |= {"aria-invalid": "true", "aria-describedby": "error-password"}

    def clean_password(self) -> str:
        typed: str = self.cleaned_data["password"]
        if not self._user.check_password(typed):
            raise ValidationError("That is not the password of this account.")
        return typed


@require_safe
@kept_private
@login_required
def my_data(request: HttpRequest) -> HttpResponseBase:
    return _page(request, DeletionForm(user=request.user))


@require_POST
@kept_private
@login_required
def download(request: HttpRequest) -> HttpResponseBase:
    """By POST, so that no link and no prefetching writes the file to a shared computer."""
    answer = JsonResponse(export_of(request.user), json_dumps_params={"ensure_ascii": False, "indent": 2})  # type: ignore[arg-type]
    answer["Content-Disposition"] = 'attachment; filename="throughcare-my-data.json"'
    return answer


@sensitive_post_parameters()
@require_POST
@kept_private
@login_required
def delete(request: HttpRequest) -> HttpResponseBase:
    """Deletes the account, and signs out. By the password; where there is a second factor, by that."""
    if not asks_for_password(request.user):
        return _delete_confirmed(request)
    if is_too_often(request, "delete account", most=MOST_OF_A_NAME, seconds=SECONDS):
        messages.error(
            request, "There were too many tries. Your password was not looked at. Try again in five minutes."
        )
        return later(_page(request, DeletionForm(user=request.user)), seconds=SECONDS)
    form = DeletionForm(request.POST, user=request.user)
    if not form.is_valid():
        return _page(request, form, status=422)
    return _erase(request)


def asks_for_password(user: Any) -> bool:
    """In the form itself. Otherwise allauth's own page asks: for the second factor."""
    return user.has_usable_password() and not has_second_factor(user)


@reauthentication_required(app="")  # type: ignore[untyped-decorator]
def _delete_confirmed(request: HttpRequest) -> HttpResponseBase:
    if not get_reauthentication_flows(request.user) and not _came_just_now(request):
        messages.error(
            request,
            "To show that it is you: sign out, sign in again as you always do, and press it within five minutes.",
        )
        return redirect("accounts:my_data")
    return _erase(request)


def _came_just_now(request: HttpRequest) -> bool:
    """Whoever signs in elsewhere only has nothing here to be asked for: their signing in must be new."""
    records = get_authentication_records(request, request.user)  # type: ignore[arg-type]
    oldest = time.time() - getattr(settings, "ACCOUNT_REAUTHENTICATION_TIMEOUT", SECONDS)
    return any(record.get("method") == "socialaccount" and record["at"] > oldest for record in records)


def _erase(request: HttpRequest) -> HttpResponse:
    try:
        erase_account(user=request.user)  # type: ignore[arg-type]
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
        return redirect("accounts:my_data")
    logout(request)
    return render(request, "accounts/deleted.html", {"staying": STAYING})


def _page(request: HttpRequest, form: DeletionForm, status: int = 200) -> HttpResponse:
    user: Any = request.user
    context = {
        "areas": areas_of(user),
        "staying": STAYING,
        "form": form,
        "asks_for_password": asks_for_password(user),
        "why_not": why_not_to_delete(user),
    }
    return render(request, "accounts/my_data.html", context, status=status)
