"""What must hold for every answer about entries, whichever view gives it."""

from collections.abc import Callable
from typing import Any
from urllib.parse import urlparse

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import render
from wagtail.contrib.redirects.middleware import RedirectMiddleware, get_redirect
from wagtail.contrib.redirects.models import Redirect

from catalogue.addresses import tombstone_for
from catalogue.audience import circle_of, readable_pages
from catalogue.models import Entry


class EntryRedirectMiddleware(RedirectMiddleware):  # type: ignore[misc]
    """Wagtail's redirects, but never to a page that the reader may not see.

    Wagtail notes a redirect whenever a page is renamed or moved, and an address is made of a title: a former address
    of an entry that is hidden now would tell its present title.
    """

    def process_response(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        if response.status_code != 404:
            return response
        path = Redirect.normalise_path(request.get_full_path(), decode_unicode=False)
        redirect = get_redirect(request, path) or get_redirect(request, urlparse(path).path)
        if redirect is None or (redirect.redirect_page and not _is_open_to(redirect.redirect_page, request.user)):
            return response
        answer: HttpResponseBase = super().process_response(request, response)
        return answer


class TombstoneMiddleware:
    """«Gone» instead of «not found» where an entry was withdrawn for good, for those who could read it before.

    It stands before the redirects: an editor may have led the address to a new text since.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self.get_response(request)
        if response.status_code != 404 or request.method not in ("GET", "HEAD"):
            return response
        stone = tombstone_for(request, circle_of(request.user))
        if stone is None:
            return response
        gone = render(request, "catalogue/tombstone.html", {"tombstone": stone}, status=410)
        gone["X-Robots-Tag"] = "noindex, noarchive"
        return gone


def _is_open_to(page: Any, user: Any) -> bool:
    if issubclass(page.specific_class or type(page), Entry):
        return readable_pages(user).filter(pk=page.pk).exists()
    return bool(page.live)
