"""A list shared by link: by its owner, and as its readers see it."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from accounts.kept_private import kept_private
from catalogue.audience import circle_of
from curricula import output, services
from curricula.doors import (
    own_kept_list,
    shared_list,
)
from curricula.lists import Gap
from curricula.members import listed_on
from curricula.models import EntryList
from curricula.reading import Row, rows_of
from curricula.withdrawn import gaps_on, with_gaps


@require_POST
@kept_private
def share(request: HttpRequest, key: str) -> HttpResponseBase:
    """Makes the link, or a new one in the place of the old."""
    services.list_share(entry_list=own_kept_list(request, key).row, by=request.user)
    messages.success(
        request, "Here is a new link. Whoever has it can read this list; any earlier link has stopped working."
    )
    return redirect(f"{reverse('curricula:list', args=[key])}#share")


@require_POST
@kept_private
def unshare(request: HttpRequest, key: str) -> HttpResponseBase:
    services.list_unshare(entry_list=own_kept_list(request, key).row, by=request.user)
    messages.success(request, "The link has stopped working. Only you can open this list now.")
    return redirect(f"{reverse('curricula:list', args=[key])}#share")


@require_safe
@kept_private
def shared(request: HttpRequest, token: str) -> HttpResponseBase:
    """Someone's list, read by whoever has the link: each reader sees of it what that reader may see."""
    row = shared_list(token)
    context = {"list": row, "rows": _lines(row, request), "token": token}
    return render(request, "curricula/shared.html", context)


def _lines(row: EntryList, request: HttpRequest) -> list[Row | Gap]:
    """What this reader may read, and where something stood that they could have read."""
    listed = listed_on(row)
    gaps = gaps_on(row, circle_of(request.user))
    return with_gaps(rows_of(listed, request.user), gaps, listed, lambda one: one.entry.pk)


@require_safe
@kept_private
def print_shared(request: HttpRequest, token: str) -> HttpResponseBase:
    row = shared_list(token)
    return output.printed(
        request,
        title=row.title,
        introduction=row.introduction,
        rows=_lines(row, request),
        back=reverse("curricula:shared", args=[token]),
    )


@require_safe
@kept_private
def csv_shared(request: HttpRequest, token: str) -> HttpResponseBase:
    row = shared_list(token)
    return output.as_csv(request, title=row.title, rows=_lines(row, request))
