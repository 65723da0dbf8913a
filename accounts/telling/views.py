"""The inbox, what is mailed of it, and the link that stops the mails."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import redirect, render
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.kept_private import kept_private
from accounts.telling.inbox import inbox_of, mark_seen, open_notice
from accounts.telling.preferences import PreferencesForm, preferences_save
from accounts.telling.stopping import account_in, stop_mails
from accounts.telling.turns import preferences_of

UNPROCESSABLE = 422


@require_safe
@kept_private
@login_required
def inbox(request: HttpRequest) -> HttpResponseBase:
    found = inbox_of(request.user, page=request.GET.get("page", 1))
    number, count = found.page.number, found.page.paginator.num_pages
    pages = {
        "number": number,
        "count": count,
        "has_previous": found.page.has_previous(),
        "has_next": found.page.has_next(),
        "previous_address": f"?page={number - 1}",
        "next_address": f"?page={number + 1}",
    }
    return render(request, "accounts/telling/inbox.html", {"inbox": found, "pages": pages})


@require_safe
@kept_private
@login_required
def open_one(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Leads on, and notes that it was seen. Only the member's own notice is changed by it, so a link may do it."""
    line = open_notice(user=request.user, pk=pk)
    if line is None:
        raise Http404("No such notice of yours.")
    if not line.address:
        messages.info(request, f"{line.text}.")
        return redirect("telling:inbox")
    return redirect(line.address)


@require_POST
@kept_private
@login_required
def seen(request: HttpRequest) -> HttpResponseBase:
    """One notice (`notice`), or all."""
    asked = request.POST.get("notice", "")
    if asked and not (asked.isascii() and asked.isdigit() and len(asked) < 19):
        raise Http404("No such notice of yours.")
    mark_seen(user=request.user, pk=int(asked) if asked else None)
    return redirect("telling:inbox")


@require_http_methods(["GET", "HEAD", "POST"])
@kept_private
@login_required
def preferences(request: HttpRequest) -> HttpResponseBase:
    form = PreferencesForm(request.POST or None, instance=preferences_of(request.user))
    if request.method == "POST" and form.is_valid():
        preferences_save(form=form)
        messages.success(request, "Saved. It holds for what comes from now on.")
        return redirect("telling:preferences")
    status = UNPROCESSABLE if request.method == "POST" else 200
    return render(request, "accounts/telling/preferences.html", {"form": form}, status=status)


@csrf_exempt  # RFC 8058: the mail program posts, with no cookie; the sealed token is what permits it
@require_http_methods(["GET", "HEAD", "POST"])
@kept_private
def stop(request: HttpRequest, token: str) -> HttpResponseBase:
    """Asks on a GET, since programs follow links in mails by themselves; a POST stops the mails."""
    account = account_in(token)
    if account is None:
        raise Http404("This link stops no mails.")
    is_done = request.method == "POST"
    if is_done:
        stop_mails(user_id=account)
    return render(request, "accounts/telling/stop.html", {"is_done": is_done})
