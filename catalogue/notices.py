"""What is told to those who kept an entry that was withdrawn, and that they have seen it."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from accounts.kept_private import kept_private
from accounts.own_data import Area
from catalogue.models import RecallNotice

#: In the session from signing in on, while there is something to be told: so that nobody else's pages cost a query.
SESSION_KEY = "recall_notices"


def unseen(user: Any) -> Any:
    return RecallNotice.objects.filter(holder=user, seen_at__isnull=True).select_related("tombstone")


def remember_at_sign_in(sender: Any, request: Any, user: Any, **kwargs: Any) -> None:
    if request is not None and hasattr(request, "session") and unseen(user).exists():
        request.session[SESSION_KEY] = True


@transaction.atomic
def confirm_seen(*, user: Any) -> int:
    """The receipt. Returns for how many."""
    return RecallNotice.objects.filter(holder=user, seen_at__isnull=True).update(seen_at=timezone.now())


@require_safe
@kept_private
@login_required
def notices(request: HttpRequest) -> HttpResponseBase:
    own = RecallNotice.objects.filter(holder=request.user).select_related("tombstone")  # type: ignore[misc]
    return render(request, "catalogue/notices.html", {"notices": list(own)})


@require_POST
@kept_private
@login_required
def seen(request: HttpRequest) -> HttpResponseBase:
    confirm_seen(user=request.user)
    request.session.pop(SESSION_KEY, None)
    return redirect("catalogue:notices")


def own_notices(user: Any) -> list[Area]:
    """For «what is kept about you»."""
    things = [
        {
            "withdrawn": one.tombstone.withdrawn_on,
            "reason": one.tombstone.get_reason_display(),
            "it_was": one.held_as,
            "told": one.told_at,
            "seen": one.seen_at,
        }
        for one in RecallNotice.objects.filter(holder=user).select_related("tombstone")
    ]
    return [
        Area("That entries which you kept were withdrawn, and that you have seen it", "as long as the account", things)
    ]
