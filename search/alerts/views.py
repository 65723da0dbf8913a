"""Stopping mails by the link in a mail. Nobody signs in, and nothing is told of the account."""

from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import render
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from accounts.kept_private import kept_private
from search.alerts.unsubscribing import searches_in
from search.saved.services import alerts_stop


@csrf_exempt  # RFC 8058: the mail program posts, with no cookie; the signed token is what permits it
@require_http_methods(["GET", "HEAD", "POST"])
@kept_private
def unsubscribe(request: HttpRequest, token: str) -> HttpResponseBase:
    """Asks on a GET, since programs follow links in mails by themselves; a POST stops the mails."""
    pks = searches_in(token)
    if pks is None:
        raise Http404("This link stops no mails.")
    is_done = request.method == "POST"
    if is_done:
        alerts_stop(pks=pks)
    return render(request, "search/saved/unsubscribe.html", {"count": len(pks), "is_done": is_done})
