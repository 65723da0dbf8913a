"""Which list an address means, and where a reader goes next."""

from typing import Any

from django.http import Http404, HttpRequest
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme

from curricula.lists import ReadingList
from curricula.members import MemberList
from curricula.models import EntryList
from curricula.services import can_change_list, can_open_shared_list
from curricula.visitor import VisitorList

_LARGEST_KEY = 2**63 - 1


def own_list(request: HttpRequest, key: str) -> ReadingList:
    """The reader's own list of that name; someone else's is as little there as one that never was."""
    if key == VisitorList.key:
        if request.user.is_authenticated:
            raise Http404("This is a visitor's list.")
        return VisitorList(request.session)
    return own_kept_list(request, key)


def own_kept_list(request: HttpRequest, key: str) -> MemberList:
    """The member's own list of that name."""
    row = EntryList.objects.filter(pk=asked_key(key)).first()
    if row is None or not can_change_list(request.user, row):
        raise Http404("No such list of yours.")
    return MemberList(row, request.user)


def receiving_list(request: HttpRequest, key: str | None) -> ReadingList:
    """The list that a button means: the one it names, or else the one used last."""
    if not request.user.is_authenticated:
        return VisitorList(request.session)
    if not key or key == VisitorList.key:
        return MemberList.last_used(request.user)
    return own_kept_list(request, key)


def shared_list(token: str) -> EntryList:
    row = EntryList.objects.select_related("owner").filter(share_token=token).first()
    if row is None or not can_open_shared_list(row, token):
        raise Http404("No list is shared at this address, or no longer.")
    return row


def asked_key(value: Any) -> int:
    """A database key from what a browser sent; «not found» for anything else."""
    text = str(value or "")
    if not (text.isascii() and text.isdigit()) or int(text[:20]) > _LARGEST_KEY or len(text) > 19:
        raise Http404("No such thing.")
    return int(text)


def way_back(request: HttpRequest, fallback: str = "") -> str:
    """The address in `next` if it is one of this site, and the reader's lists otherwise."""
    asked = request.POST.get("next") or request.GET.get("next") or ""
    # A path, never a name: `redirect()` would look other words up among the views.
    if asked.startswith("/") and url_has_allowed_host_and_scheme(
        asked, {request.get_host()}, require_https=request.is_secure()
    ):
        return asked
    return fallback or reverse("curricula:lists")
