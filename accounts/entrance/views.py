"""«Your account», and the page for who asks too often."""

from typing import Any

from allauth.mfa.models import Authenticator
from allauth.socialaccount.adapter import get_adapter as single_sign_on
from allauth.socialaccount.models import SocialAccount
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.urls import NoReverseMatch, reverse
from django.views.decorators.http import require_safe

from accounts.entrance.second_factor import has_second_factor
from accounts.kept_private import kept_private
from accounts.signing_in import SECONDS
from accounts.standing import is_suspended
from accounts.throttling import later

#: Pages of other rooms that belong here once they exist: name of the address, what it is called, what it is for.
_OF_OTHER_ROOMS = (
    ("profiles:edit", "Your profile", "As whom you speak: sector, region, years. Never your name, unless you say so."),
    ("telling:preferences", "Mails to you", "What you are told of, how often, and in which hours."),
)
#: Never handed back in a page.
_SECRETS = ("password", "code", "credential", "csrf", "oldpassword")


@require_safe
@kept_private
@login_required
def your_account(request: HttpRequest) -> HttpResponseBase:
    user: Any = request.user
    others = [(_address(name), title, words) for name, title, words in _OF_OTHER_ROOMS]
    context = {
        "others": [one for one in others if one[0]],
        "has_password": user.has_usable_password(),
        "has_second_factor": has_second_factor(user),
        "passkeys": Authenticator.objects.filter(user=user, type=Authenticator.Type.WEBAUTHN).count(),
        "has_single_sign_on": bool(single_sign_on().list_apps(request))
        or SocialAccount.objects.filter(user=user).exists(),
        "is_member": user.has_perm("accounts.read_practitioner_entries"),
        "is_suspended": is_suspended(user),
    }
    return render(request, "accounts/your_account.html", context)


def _address(name: str) -> str:
    try:
        return reverse(name)
    except NoReverseMatch:
        return ""


def too_often(request: HttpRequest, exception: Any = None) -> HttpResponse:
    """What was typed is in the page and sent again by a button; passwords and codes are to be typed once more."""
    held = [
        (name, value)
        for name, values in request.POST.lists()
        if not name.lower().startswith(_SECRETS)
        for value in values
        if isinstance(value, str)
    ]
    return later(render(request, "429.html", {"held": held, "address": request.get_full_path()}), seconds=SECONDS)
