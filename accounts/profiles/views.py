"""«How colleagues see you», and whether anybody has asked who you are."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from accounts.kept_private import kept_private
from accounts.models import Profile
from accounts.profiles.forms import ProfileForm
from accounts.profiles.preview import preview_of
from accounts.profiles.unmasking import decided_about
from accounts.roles import can_read_practitioner_entries
from accounts.standing import is_suspended
from accounts.throttling import is_too_often, later
from accounts.words_doors import own_page

#: A form that is sent again and again asks who else is here, or which sign-in names there are.
MOST, SECONDS = 40, 600


def can_have_profile(user: Any) -> bool:
    """Members. Also while they are suspended: what somebody says of themselves they may take back at any time."""
    return can_read_practitioner_entries(user) or is_suspended(user)


@require_http_methods(["GET", "HEAD", "POST"])
@own_page
def edit(request: HttpRequest) -> HttpResponseBase:
    user: Any = request.user
    if not can_have_profile(user):
        return render(request, "accounts/profiles/not_yet.html", status=403 if request.method == "POST" else 200)
    saved = Profile.objects.select_related("sector").filter(user=user).first()
    profile = Profile(user=user) if saved is None else Profile.objects.get(pk=saved.pk)
    if request.method != "POST":
        return _page(request, ProfileForm(instance=profile), saved, saved)
    if is_too_often(request, "profile", most=MOST, seconds=SECONDS):
        messages.error(request, "That was too often. Nothing is saved. Wait ten minutes, then press again.")
        return later(_page(request, ProfileForm(request.POST, instance=profile), saved, saved), seconds=SECONDS)
    form = ProfileForm(request.POST, instance=profile)
    if not form.is_valid():
        return _page(request, form, saved, saved, status=422)
    if "look" in request.POST:
        return _page(request, form, form.instance, saved, is_unsaved=True)
    with transaction.atomic():
        form.save()
    messages.success(request, "Saved. It counts for what you write from now on, not for what stands there.")
    return redirect("profiles:edit")


def _page(
    request: HttpRequest,
    form: ProfileForm,
    shown: Profile | None,
    saved: Profile | None,
    *,
    is_unsaved: bool = False,
    status: int = 200,
) -> HttpResponse:
    user: Any = request.user
    context = {
        "form": form,
        "preview": preview_of(shown or Profile(user=user), saved=saved),
        "is_unsaved": is_unsaved,
    }
    return render(request, "accounts/profiles/edit.html", context, status=status)


@require_safe
@kept_private
@login_required
def unmaskings(request: HttpRequest) -> HttpResponseBase:
    return render(request, "accounts/profiles/unmaskings.html", {"unmaskings": decided_about(request.user)})
