"""The queue in the admin: what waits, and what is decided there. Forms by POST; the script only adds keys."""

from collections.abc import Collection
from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from django.core.exceptions import PermissionDenied, ValidationError
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from accounts.standing import may_moderate
from exchange.models import Appeal, CannedReply, Undoable
from exchange.moderation import queue, services
from exchange.moderation.canned import replies_for
from exchange.moderation.changing import MOST_REASON
from exchange.moderation.seen import Done
from exchange.moderation.undo import seconds_left, undo, undoable_by

TABS = {
    "waiting": ("Waiting", "Nothing waits. Whatever a rule or a colleague holds stands here."),
    "flagged": ("Flagged", "No comment has a flag that waits for an answer."),
    "appeals": ("Appeals", "No author has appealed."),
    "decided": ("Decided lately", "Nothing was decided within the last two weeks."),
}
_SAID = {"approve": "shown", "hold": "held", "hide": "hidden"}


class ModerationView(WagtailAdminTemplateMixin, TemplateView):
    """For moderators and administrators. Nobody else learns what stands here."""

    header_icon = "comment"
    _show_breadcrumbs = True

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not may_moderate(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        own = [{"url": reverse("moderation:queue"), "label": "Moderation"}]
        if self.page_title != "Moderation":
            own.append({"url": "", "label": self.page_title})
        return [*self.breadcrumbs_items, *own]


class QueueView(ModerationView):
    page_title = "Moderation"
    template_name = "exchange/moderation/queue.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        asked = self.request.POST if self.request.method == "POST" else self.request.GET
        show = asked.get("show", "")
        show = show if show in queue.SHOWN else queue.SHOWN[0]
        rows = Paginator(queue.comments_in(show), queue.A_PAGE).get_page(asked.get("p", "1"))
        items = queue.items_of(rows.object_list, self.request.user)
        counts, replies = queue.counts(), list(CannedReply.objects.all())
        for item in items:
            item.replies = replies_for(item.comment.language, replies)
        undoable = undoable_by(self.request.user)
        context = {
            "show": show,
            "empty": TABS[show][1],
            "tabs": [(key, label, counts.get(key)) for key, (label, _) in TABS.items()],
            "rows": rows,
            "items": items,
            "replies": replies,
            "texts": {reply.pk: reply.text for reply in replies},
            "keys": _wants_keys(self.request.user),
            "undoable": undoable,
            "seconds": seconds_left(undoable) if undoable else 0,
            "unmask": reverse("unmasking:overview"),
            "most_reason": MOST_REASON,
            "typed": {},
            "problem": "",
            "problem_for": "",
        }
        return super().get_context_data(**kwargs) | context | kwargs

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """One decision on one comment, or on all that are ticked."""
        do = request.POST.get("do", "")
        wanted = [pk for pk in map(_uuid, request.POST.getlist("comments")) if pk]
        seen = {pk: request.POST.get(f"seen-{pk}", "") for pk in wanted}
        reason = reason_of(request)
        try:
            if do not in _SAID:
                raise ValidationError("Choose what is to happen.")
            if not wanted:
                raise ValidationError("Tick at least one comment.")
            act: Any = getattr(services, do)
            more = {"reason": reason} if do == "hide" else {}
            done: Done = act(comments=wanted, by=request.user, seen=seen, **more)
        except ValidationError as error:
            return self.handed_back(" ".join(error.messages), ticked=wanted)
        if not done.changed and request.POST.get("reason", "").strip():
            return self.handed_back(" ".join(dict.fromkeys(one.why for one in done.refused)), ticked=wanted)
        tell(request, done, _SAID[do])
        return redirect(_back(request))

    def handed_back(self, problem: str, *, own: str = "", ticked: Collection[UUID] = ()) -> HttpResponse:
        """The page with the problem and what was typed: at its comment, or on top where that has no field any more."""
        typed = {name: self.request.POST.get(name, "") for name in ("reason", "reply", "outcome")}
        own = own or self.request.POST.get("one", "")
        many = set() if own else {str(pk) for pk in ticked}
        context = self.get_context_data(problem=problem, problem_for=own or "all", typed=typed, ticked=many)
        fields = {str(one.comment.pk) for one in context["items"] if one.can_hide or one.may_decide_appeal}
        if own and own not in fields:
            context |= {"problem_for": "all", "left_over": typed["reason"], "typed": {}}
        elif not own and (context["show"] == "appeals" or not context["items"]):  # no form for several
            context |= {"left_over": typed["reason"]}
        return self.render_to_response(context, status=422)


def reason_of(request: HttpRequest) -> str:
    """The chosen reply, and what was typed beside it: with the script the reply stands in the field already."""
    typed = request.POST.get("reason", "").replace("\r\n", "\n").strip()
    number = request.POST.get("reply", "")
    reply = CannedReply.objects.filter(pk=number).first() if number.isdigit() and len(number) < 10 else None
    if reply is None:
        return typed
    text = reply.text.replace("\r\n", "\n").strip()
    if not typed:
        return text
    return typed if request.POST.get("filled") == number or text in typed else f"{text}\n\n{typed}"


def tell(request: HttpRequest, done: Done, what: str) -> None:
    """How many were done; and of each that was not, why, once for each reason."""
    if done.changed:
        number = len(done.changed)
        messages.success(request, f"{number} {'comment' if number == 1 else 'comments'} {what}.")
    whys = [one.why for one in done.refused]
    for why in dict.fromkeys(whys):
        messages.warning(request, f"{whys.count(why)} not {what}: {why}")


def _wants_keys(user: Any) -> bool:
    """Single keys can be switched off: in the account, where the admin's own are."""
    profile = getattr(user, "wagtail_userprofile", None)
    return profile is None or bool(profile.keyboard_shortcuts)


def _uuid(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None


def _back(request: HttpRequest) -> str:
    """To the same tab; there to the comment that stood after the one decided on."""
    show, page = request.POST.get("show", ""), request.POST.get("p", "")
    kept = {"show": show} if show in queue.SHOWN else {}
    if page.isdigit() and len(page) < 6:
        kept["p"] = page
    following = _uuid(request.POST.get("next", ""))
    return f"{reverse('moderation:queue')}?{urlencode(kept)}#{f'item-{following}' if following else 'queue'}"


class UndoView(ModerationView):
    http_method_names = ["post"]

    def post(self, request: HttpRequest, pk: UUID) -> HttpResponse:
        undoable = Undoable.objects.filter(pk=pk, by=request.user.pk).first() or Undoable(pk=pk)
        try:
            done = undo(undoable=undoable, by=request.user)
        except ValidationError as error:
            messages.warning(request, " ".join(error.messages))
        else:
            tell(request, done, "put back as before")
        return redirect(_back(request))


class AppealView(QueueView):
    """Decides one appeal. What was typed stays in the page where it cannot be decided."""

    http_method_names = ["post"]

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        appeal = Appeal.objects.filter(pk=kwargs["pk"]).select_related("comment").first()
        outcome, answer = request.POST.get("outcome", ""), reason_of(request)
        try:
            if appeal is None:
                raise ValidationError("That appeal is gone, and its comment with it.")
            services.decide_appeal(appeal=appeal, by=request.user, outcome=outcome, answer=answer)
        except ValidationError as error:
            return self.handed_back(" ".join(error.messages), own=str(appeal.comment_id) if appeal else "")
        messages.success(request, "The appeal is decided, and its author is told.")
        return redirect(_back(request))
