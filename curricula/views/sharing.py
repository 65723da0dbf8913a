"""A list shared by link: by its owner, and as its readers see it."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from accounts.kept_private import kept_private
from curricula import output, services
from curricula.doors import (
    own_kept_list,
    shared_list,
)
from curricula.members import listed_on
from curricula.reading import rows_of


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
    rows = rows_of(listed_on(row), request.user)
    return render(request, "curricula/shared.html", {"list": row, "rows": rows, "token": token})


@require_safe
@kept_private
def print_shared(request: HttpRequest, token: str) -> HttpResponseBase:
    row = shared_list(token)
    return output.printed(
        request,
        title=row.title,
        introduction=row.introduction,
        rows=rows_of(listed_on(row), request.user),
        back=reverse("curricula:shared", args=[token]),
    )


@require_safe
@kept_private
def csv_shared(request: HttpRequest, token: str) -> HttpResponseBase:
    row = shared_list(token)
    return output.as_csv(request, title=row.title, rows=rows_of(listed_on(row), request.user))
