"""The reader's side of «Report that someone can be recognised»: one button, no account, no script."""

from typing import Any

from django.core import signing
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_POST
from wagtail.models import Page

from accounts.kept_private import kept_private
from catalogue import reports

_SALT = "catalogue.report"


def report_token(page: Page) -> str:
    """What the button on a page carries: only who was shown the page has it, signed in or not any more.

    So nobody hides by counting through numbers, and somebody whose sign-in has just run out is not turned away.
    """
    return signing.Signer(salt=_SALT).sign(str(page.pk))


def _page_of(token: str) -> Page | None:
    try:
        return Page.objects.filter(pk=signing.Signer(salt=_SALT).unsign(token)).first()
    except signing.BadSignature:
        raise Http404("That is no button of a page.") from None


@require_POST
@kept_private
def report(request: HttpRequest) -> HttpResponse:
    """Hides the entry, or asks once more. The same thanks whether it was hidden before, or is gone by now."""
    token = request.POST.get("page", "")
    page: Any = _page_of(token)
    if page is not None and reports.is_reportable(page.specific):
        with transaction.atomic():
            if request.POST.get("sure") != "yes" and reports.needs_confirmation(page):
                is_missing = "sure" in request.POST
                context = {"token": token, "is_missing": is_missing}
                return render(request, "catalogue/report_confirm.html", context, status=422 if is_missing else 200)
            reports.report(page=page)
    return render(request, "catalogue/reported.html")
