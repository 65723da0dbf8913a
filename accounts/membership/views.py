"""«Your membership»: where somebody stands, what they say of their work, and the door of an invitation."""

from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import NoReverseMatch, reverse
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from accounts.kept_private import kept_private
from accounts.membership.requests import ABOUT
from accounts.membership.services import ask_for_membership, use_invitation
from accounts.membership.standing_of import standing_of
from accounts.throttling import is_too_often, later
from accounts.words_doors import own_page

#: So many of these forms in so many seconds: nobody needs more, and tokens are not to be tried out.
MOST, SECONDS = 20, 3600
TOO_OFTEN = "That was too often in one hour. Nothing was saved; what you typed is still here. Try again later."


class AboutForm(forms.Form):
    """What somebody says of themselves: read by moderators who vet, and destroyed once they have."""

    organisation = forms.CharField(label="Where you work", max_length=ABOUT["organisation"], required=False)
    work = forms.CharField(
        label="What you do there",
        max_length=ABOUT["work"],
        required=False,
        widget=forms.Textarea(attrs={"rows": 5}),
    )
    vouched_by = forms.CharField(
        label="Who could confirm it",
        max_length=ABOUT["vouched_by"],
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in self.errors if self.is_bound else ():
            if name in self.fields:
                described = {"aria-invalid": "true", "aria-describedby": f"error-{name}"}
                self.fields[name].widget.attrs |= described

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if not self.errors and not cleaned.get("organisation") and not cleaned.get("work"):
            raise ValidationError("Write where you work or what you do: without it nobody can vet you.")
        return cleaned


@require_http_methods(["GET", "HEAD", "POST"])
@own_page
def state(request: HttpRequest) -> HttpResponseBase:
    user: Any = request.user
    if request.method != "POST":
        row = standing_of(user).request
        return _page(request, AboutForm(initial=(row.about if row else None) or {}))
    form = AboutForm(request.POST)
    if is_too_often(request, "membership", most=MOST, seconds=SECONDS):
        messages.error(request, TOO_OFTEN)
        return later(_page(request, form), seconds=SECONDS)
    if form.is_valid():
        try:
            ask_for_membership(user=user, about=form.cleaned_data)
        except ValidationError as error:
            form.add_error(None, error)
        else:
            messages.success(request, "Saved. Moderators who vet you can read it.")
            return redirect("membership:state")
    return _page(request, form, status=422)


def _page(request: HttpRequest, form: AboutForm, status: int = 200) -> HttpResponse:
    user: Any = request.user
    context = {"standing": standing_of(user), "form": form}
    return render(request, "accounts/membership/state.html", context, status=status)


@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
@kept_private
def invitation(request: HttpRequest, token: str) -> HttpResponseBase:
    """Opening the link changes nothing, so that no mail program uses it up: whoever is signed in presses a button.

    Whether a token is good is said only to whoever is signed in, and counts as a try.
    """
    error = ""
    user: Any = request.user
    if request.method == "POST" and user.is_authenticated:
        if is_too_often(request, "invitation", most=MOST, seconds=SECONDS):
            error = "There were too many tries. Try again in an hour."
            return later(_invitation_page(request, token, error, status=422), seconds=SECONDS)
        try:
            use_invitation(user=user, token=token)
        except ValidationError as refusal:
            error = " ".join(refusal.messages)
        else:
            messages.success(request, "Welcome. You are a member now.")
            return redirect("membership:state")
    return _invitation_page(request, token, error, status=422 if error else 200)


def _invitation_page(request: HttpRequest, token: str, error: str, status: int) -> HttpResponse:
    context = {"error": error, "token": token, "sign_up": _sign_up()}
    return render(request, "accounts/membership/invitation.html", context, status=status)


def _sign_up() -> str:
    try:
        return reverse("account_signup")
    except NoReverseMatch:
        return ""
