"""The member's home."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import render
from django.views.decorators.http import require_safe

from accounts.kept_private import kept_private
from home.member.shown import member_home as shown_to


@require_safe
@kept_private
@login_required
def member_home(request: HttpRequest) -> HttpResponseBase:
    return render(request, "home/member_home.html", {"home": shown_to(request.user)})
