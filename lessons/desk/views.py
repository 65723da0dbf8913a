"""The pages of the desk: the list of cases, one case, and what an editor does with it."""

from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from wagtail.admin import messages

from lessons.admin_views import CasesView
from lessons.desk import rejecting, taking, thread, waiting
from lessons.desk.cleaning import files_of
from lessons.gate.errors import GateError
from lessons.gate.making import desk_of
from lessons.gate.permissions import can_broker, can_work_on
from lessons.gate.signing import open_gate
from lessons.models import SignOff, Submission
from lessons.submissions.sending import MAX_MESSAGE
from lessons.submissions.steps import TEXT_FIELDS


class DeskView(CasesView):
    header_icon = "folder-open-inverse"


class ListView(DeskView):
    page_title = "Cases"
    template_name = "lessons/desk/list.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        user = self.request.user
        mine = list(waiting.in_hand(user).prefetch_related("messages"))
        others = list(waiting.with_others(user))
        return super().get_context_data(**kwargs) | {
            "waiting": list(waiting.waiting_for(user)),
            "mine": mine,
            "answered": {
                row.pk for row in mine if any(m.from_author and m.seen_at is None for m in row.messages.all())
            },
            "others": others,
            "out_of_reach": waiting.out_of_reach(user, others) if others else set(),
            "to_sign": list(waiting.to_sign(user)),
            "for_pages": list(waiting.open_for_pages()),
        }

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*self.breadcrumbs_items, {"url": "", "label": "Cases"}]


class CaseView(DeskView):
    """About one case: for its broker. For everybody else it is not there."""

    submission: Submission

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if can_broker(request.user):
            self.submission = self.find(kwargs["pk"])
        return super().dispatch(request, *args, **kwargs)

    def find(self, pk: UUID) -> Submission:
        row = (
            Submission.objects.filter(pk=pk, broker=self.request.user.pk)
            .select_related("author", "merged_into")
            .first()
        )
        if row is None or not can_work_on(self.request.user, row):
            raise Http404("There is no such case in your hands.")
        return row

    def get_page_subtitle(self) -> str:
        return short(self.submission)

    def crumbs(self) -> list[dict[str, Any]]:
        case = {"url": self.address, "label": short(self.submission)}
        return [case, {"url": "", "label": self.get_page_title()}]

    @property
    def address(self) -> str:
        return reverse("lessons_desk:case", args=[self.submission.pk])

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(**kwargs) | {"submission": self.submission, "case_url": self.address}


class OneCaseView(CaseView):
    """Where a case stands, its thread and its files."""

    page_title = "Case"
    template_name = "lessons/desk/case.html"

    def crumbs(self) -> list[dict[str, Any]]:
        return [{"url": "", "label": short(self.submission)}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        row = self.submission
        thread_of = list(row.messages.all())
        thread.mark_seen(submission=row)
        desk = desk_of(row)
        context = {
            "messages_sent": thread_of,
            "files": list(files_of(row).defer("content")),
            "merged": list(row.merged_from.defer(*waiting.SEALED)),
            "could_merge": waiting.in_hand(self.request.user).exclude(pk=row.pk).exists() and not row.merged_into_id,
            "sign_off": SignOff.objects.filter(submission=row).order_by("-opened_at", "-pk").first(),
            "given_back": desk.get("given_back") or [],
            "has_summary": bool((row.cleaned or {}).get("summary")),
            "max_message": MAX_MESSAGE,
            "told": [
                (field.label, row.answers.get(field.name)) for field in TEXT_FIELDS if row.answers.get(field.name)
            ],
            "typed": "",
            "error": "",
        }
        return super().get_context_data(**kwargs) | context | kwargs

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """A question to the author. What was typed stays on the page if it cannot be sent."""
        body = request.POST.get("body", "")
        try:
            thread.ask(submission=self.submission, by=request.user, body=body)
        except (ValidationError, GateError) as error:
            said = " ".join(error.messages) if isinstance(error, ValidationError) else str(error)
            return self.render_to_response(self.get_context_data(typed=body, error=said), status=400)
        messages.success(request, "Your question has gone to the author, who is told by mail that there is one.")
        return redirect(f"{self.address}#thread")


class TakeView(DeskView):
    http_method_names = ["post"]

    def post(self, request: HttpRequest, pk: UUID) -> HttpResponse:
        row = waiting.waiting_for(request.user).filter(pk=pk).first()
        if row is None:
            messages.warning(request, "That case is not waiting any more: another editor was quicker.")
            return redirect("lessons_desk:list")
        try:
            taking.take(submission=row, by=request.user)
        except GateError as error:
            messages.warning(request, str(error))
            return redirect("lessons_desk:list")
        messages.success(request, "The case is in your hands. From now on only you and its author can read it.")
        return redirect("lessons_desk:case", pk=pk)


class PutBackView(CaseView):
    http_method_names = ["post"]

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        taking.put_back(submission=self.submission, by=request.user)
        messages.success(request, "The case waits for another editor. What you made of it is kept.")
        return redirect("lessons_desk:list")


class FreeView(DeskView):
    """Another editor's case waits again. Nobody gets to read it by that, and what was made of it is kept."""

    http_method_names = ["post"]

    def post(self, request: HttpRequest, pk: UUID) -> HttpResponse:
        row = waiting.with_others(request.user).filter(pk=pk).first()
        if row is None:
            messages.warning(request, "That case is in nobody else’s hands any more.")
            return redirect("lessons_desk:list")
        try:
            taking.free(submission=row, by=request.user)
        except (GateError, Submission.DoesNotExist) as error:
            gone = "That case was withdrawn by its author."
            messages.warning(request, str(error) if isinstance(error, GateError) else gone)
            return redirect("lessons_desk:list")
        messages.success(
            request, "The case waits for another editor. What was made of it is kept; signatures are void."
        )
        return redirect("lessons_desk:list")


class SendOnView(CaseView):
    """To the gate: the broker answers what is open there and signs first."""

    http_method_names = ["post"]

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        try:
            sign_off = open_gate(submission=self.submission, by=request.user)
        except GateError as error:
            messages.warning(request, str(error))
            return redirect(self.address)
        return redirect("lessons_gate:sign", pk=sign_off.pk)


class RejectView(CaseView):
    page_title = "Do not take this case"
    template_name = "lessons/desk/reject.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = {"reasons": rejecting.Reason.choices, "max_message": rejecting.MAX_MESSAGE, "errors": {}, "typed": {}}
        return super().get_context_data(**kwargs) | context | kwargs

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        typed = {name: request.POST.get(name, "") for name in ("reason", "message")}
        try:
            rejecting.reject(submission=self.submission, by=request.user, **typed)
        except ValidationError as error:
            errors = {name: " ".join(said) for name, said in error.message_dict.items()}
            return self.render_to_response(self.get_context_data(errors=errors, typed=typed), status=400)
        messages.success(request, "The case, its thread and its files are destroyed. Its author is told why.")
        return redirect("lessons_desk:list")


def short(submission: Submission) -> str:
    """How a case is called where nothing of it may be said."""
    return f"{submission.get_kind_display()} {str(submission.pk)[:8]}"
