"""«Members» in the admin, for moderators: who waits, invitations, domains, suspensions.

A mailbox is shown while its owner waits, for vetting, and never afterwards. Suspensions are by handle: no page here
says which account stands behind one.
"""

from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.views.decorators.debug import sensitive_post_parameters
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from accounts.membership.admin_forms import ApproveForm, ApproveManyForm, RefuseForm
from accounts.membership.domains import confirmed_mailboxes, domain_of
from accounts.membership.requests import waiting
from accounts.membership.rights import can_decide, may_vet
from accounts.membership.services import approve, refuse
from accounts.models import MembershipRequest

#: Name of the address, and what it is called.
PAGES = (
    ("members_waiting", "Waiting"),
    ("members_invitations", "Invitations"),
    ("members_domains", "Domains"),
    ("members_suspensions", "Suspensions"),
)
A_PAGE = 25


@method_decorator(sensitive_post_parameters(), name="dispatch")
class MembersView(WagtailAdminTemplateMixin, TemplateView):
    header_icon = "group"
    _show_breadcrumbs = True
    #: Of `PAGES`, the one that this is or belongs to.
    place = ""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not may_vet(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        members = {"url": reverse("members_waiting"), "label": "Members"}
        return [*self.breadcrumbs_items, members, {"url": "", "label": self.get_page_title()}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        pages = [(reverse(name), label, name == self.place) for name, label in PAGES]
        context: dict[str, Any] = super().get_context_data(**kwargs)
        return context | {"member_pages": pages} | kwargs

    def paged(self, rows: Any) -> dict[str, Any]:
        paginator = Paginator(rows, A_PAGE)
        page = paginator.get_page(self.request.GET.get("p"))
        return {"rows": page, "elided_page_range": paginator.get_elided_page_range(page.number)}

    def again(self, status: int = 422, **context: Any) -> HttpResponse:
        """The page once more, with what was typed and what is wrong with it."""
        return self.render_to_response(self.get_context_data(**context), status=status)


def put_errors(form: forms.Form, error: ValidationError) -> None:
    """Each at its field, where the form has it."""
    if not hasattr(error, "error_dict"):
        form.add_error(None, error.messages)  # type: ignore[arg-type]
        return
    for name, said in error.message_dict.items():
        form.add_error(name if name in form.fields else None, said)  # type: ignore[arg-type]


class Waiting(MembersView):
    """Oldest first. Several can be approved at once."""

    page_title = "Waiting to be vetted"
    template_name = "accounts/admin/waiting.html"
    place = "members_waiting"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        found = self.paged(waiting().select_related("user"))
        for row in found["rows"]:
            row.domain = domain_of(row.user.email)
        others = MembershipRequest.objects.filter(state=MembershipRequest.State.WAITING).count()
        context = {
            "form": ApproveManyForm(),
            "ticked": [],
            "unconfirmed": others - found["rows"].paginator.count,
        }
        return super().get_context_data(**(context | found | kwargs))

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        form = ApproveManyForm(request.POST)
        if not form.is_valid():
            return self.again(form=form, ticked=request.POST.getlist("requests"))
        done, kept = 0, []
        for row in form.cleaned_data["requests"]:
            try:
                approve(request=row, by=request.user, note=form.cleaned_data["note"])
                done += 1
            except ValidationError as error:
                kept.append(" ".join(error.messages))
            except PermissionDenied:
                kept.append("Nobody approves themselves.")
        if done:
            messages.success(request, f"{done} approved.")
        for why in dict.fromkeys(kept):
            messages.error(request, f"{kept.count(why)} not approved: {why}")
        return redirect("members_waiting")


class OneWaiting(MembersView):
    """Read what they say of themselves, then approve or refuse."""

    page_title = "Vet one person"
    template_name = "accounts/admin/one_waiting.html"
    place = "members_waiting"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if may_vet(request.user):
            self.row = get_object_or_404(MembershipRequest.objects.select_related("user"), number=kwargs["number"])
            if not waiting().filter(pk=self.row.pk).exists():
                if request.method == "POST":
                    raise Http404("That request was decided already.")  # and the door hands the words back
                messages.warning(request, "That request was decided already.")
                return redirect("members_waiting")
            if not can_decide(request.user, self.row):
                raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        mailboxes = confirmed_mailboxes(self.row.user)
        context = {
            "row": self.row,
            "mailboxes": mailboxes,
            "domains": sorted({domain_of(mailbox) for mailbox in mailboxes} - {""}),
            "approve_form": ApproveForm(),
            "refuse_form": RefuseForm(),
        }
        return super().get_context_data(**(context | kwargs))

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        is_refusal = "refuse" in request.POST
        form: forms.Form = RefuseForm(request.POST) if is_refusal else ApproveForm(request.POST)
        if form.is_valid():
            try:
                (refuse if is_refusal else approve)(request=self.row, by=request.user, **form.cleaned_data)
            except ValidationError as error:
                put_errors(form, error)
            else:
                messages.success(request, "Refused. The person is told." if is_refusal else "Approved.")
                return redirect("members_waiting")
        return self.again(refuse_form=form) if is_refusal else self.again(approve_form=form)
