"""Suspending the author of a comment, whom the moderator knows by handle only."""

import datetime
from typing import Any
from uuid import UUID

from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from wagtail.admin import messages

from accounts.membership.services import suspend
from accounts.speaking import handle_of
from exchange.models import Comment
from exchange.moderation.admin_views import ModerationView

#: Days, and what it is called; 0: until somebody lifts it.
LENGTHS = {"7": "For a week", "30": "For 30 days", "0": "Until somebody lifts it"}


class SuspendView(ModerationView):
    page_title = "Suspend an author"
    template_name = "exchange/moderation/suspend.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        comment = self.comment(self.kwargs["pk"])
        context = {
            "comment": comment,
            "handle": handle_of(comment.author),
            "lengths": LENGTHS.items(),
            "typed": {"length": "7", "reason": ""},
            "problem": "",
            "back": reverse("moderation:queue"),
        }
        return super().get_context_data(**kwargs) | context | kwargs

    def comment(self, pk: UUID) -> Comment:
        found = Comment.objects.filter(pk=pk, author__isnull=False).select_related("author").first()
        if found is None:
            raise Http404("There is no such comment, or nobody stands behind it any more.")
        if found.author_id == self.request.user.pk:
            raise PermissionDenied
        return found

    def post(self, request: HttpRequest, pk: UUID) -> HttpResponse:
        comment = self.comment(pk)
        typed = {name: request.POST.get(name, "") for name in ("length", "reason")}
        try:
            if typed["length"] not in LENGTHS:
                raise ValidationError("Choose for how long.")
            days = int(typed["length"])
            until = timezone.now() + datetime.timedelta(days=days) if days else None
            suspend(user=comment.author, by=request.user, reason=typed["reason"], until=until)
        except ValidationError as error:
            context = self.get_context_data(typed=typed, problem=" ".join(error.messages))
            return self.render_to_response(context, status=422)
        messages.success(request, "The account is suspended, and its owner is told why. What it wrote stays as it is.")
        return redirect("moderation:queue")
