"""The other pages of «Members» in the admin: invitations, domains of organisations, suspensions by handle."""

from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from wagtail.admin import messages

from accounts.membership.admin_forms import DomainForm, InviteForm, SuspendForm
from accounts.membership.admin_views import MembersView, put_errors
from accounts.membership.services import (
    add_domain,
    invite,
    lift,
    suspend,
    switch_domain,
    withdraw_invitation,
)
from accounts.models import Invitation, OrganisationDomain, Suspension
from accounts.speaking import account_of_handle, handle_of

#: Said of an own handle and of an administrator's alike, and of one that nobody has.
NOT_BY_YOU = "No account with this handle can be suspended by you. Look at the handle again."


class Invitations(MembersView):
    """The link of a new one is on the page that answers, and nowhere else: only its digest is kept."""

    page_title = "Invitations"
    template_name = "accounts/admin/invitations.html"
    place = "members_invitations"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = {"form": InviteForm(), "now": timezone.now(), "link": ""}
        return super().get_context_data(**(context | self.paged(Invitation.objects.defer("email")) | kwargs))

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if "withdraw" in request.POST:
            number = request.POST["withdraw"]
            row = get_object_or_404(Invitation, pk=number if number.isdecimal() and len(number) < 19 else 0)
            withdraw_invitation(invitation=row, by=request.user)
            messages.success(request, "Its link opens nothing any more.")
            return redirect("members_invitations")
        form = InviteForm(request.POST)
        if form.is_valid():
            try:
                token = invite(by=request.user, **form.cleaned_data)
            except ValidationError as error:
                put_errors(form, error)
            else:
                link = request.build_absolute_uri(reverse("membership:invitation", args=[token]))
                return self.again(status=200, link=link)
        return self.again(form=form)


class Domains(MembersView):
    page_title = "Domains"
    template_name = "accounts/admin/domains.html"
    place = "members_domains"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = {"form": DomainForm()} | self.paged(OrganisationDomain.objects.all())
        return super().get_context_data(**(context | kwargs))

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        for switch in ("on", "off"):
            if switch in request.POST:
                number = request.POST[switch]
                row = get_object_or_404(OrganisationDomain, pk=number if number.isdecimal() and len(number) < 19 else 0)
                switch_domain(domain=row, by=request.user, is_active=switch == "on")
                messages.success(request, f"{row.domain} is switched {switch}.")
                return redirect("members_domains")
        form = DomainForm(request.POST)
        if form.is_valid():
            try:
                row = add_domain(by=request.user, **form.cleaned_data)
            except ValidationError as error:
                put_errors(form, error)
            else:
                messages.success(request, f"Whoever confirms a mailbox of {row.domain} is a member from now on.")
                return redirect("members_domains")
        return self.again(form=form)


class Suspensions(MembersView):
    """Those that hold, then those that ended."""

    page_title = "Suspensions"
    template_name = "accounts/admin/suspensions.html"
    place = "members_suspensions"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        now = timezone.now()
        found = self.paged(Suspension.objects.select_related("user").order_by("-since", "-pk"))
        for row in found["rows"]:
            row.handle, row.by_handle = handle_of(row.user), handle_of(row.by) if row.by_id else ""
            row.holds = row.lifted_at is None and (row.until is None or row.until > now)
        context = {"form": SuspendForm(initial={"handle": self.request.GET.get("handle", "")[:40]})}
        return super().get_context_data(**(context | found | kwargs))

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if "lift" in request.POST:
            return self._lift(request)
        form = SuspendForm(request.POST)
        if form.is_valid():
            about = form.cleaned_data
            account = account_of_handle(about["handle"])
            try:
                if account is None:
                    raise PermissionDenied
                suspend(user=account, by=request.user, reason=about["reason"], until=about["until"])
            except PermissionDenied:
                form.add_error("handle", NOT_BY_YOU)
            except ValidationError as error:
                put_errors(form, error)
            else:
                messages.success(request, "Suspended. The person is told, and can read what is public.")
                return redirect("members_suspensions")
        return self.again(form=form)

    def _lift(self, request: HttpRequest) -> HttpResponse:
        number = request.POST["lift"]
        row = get_object_or_404(Suspension, pk=number if number.isdecimal() and len(number) < 19 else 0)
        try:
            lift(suspension=row, by=request.user)
        except ValidationError as error:
            messages.warning(request, " ".join(error.messages))
        else:
            messages.success(request, "Lifted. The person is told.")
        return redirect("members_suspensions")
