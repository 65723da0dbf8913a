"""A reader flags a comment; an author reads what became of theirs, and appeals."""

from typing import Any
from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from accounts.kept_private import kept_private
from accounts.throttling import address_of, is_too_often, later
from exchange.models import Comment, Flag
from exchange.moderation import appeals, flags, mine_list
from exchange.moderation.doors import authors_page, readers_page
from exchange.rendering import render_markdown

FLAGS_AN_HOUR, HOUR = 10, 3600
APPEALS_AN_HOUR = 10
TOO_MANY = "That is a lot within an hour. Nothing was sent. Try again later; what you typed stands below."
A_PAGE = 20


@require_http_methods(["GET", "HEAD", "POST"])
@readers_page
def flag_comment(request: HttpRequest, pk: UUID) -> HttpResponseBase:
    """Any reader's; what they cannot read is not there for them."""
    comment = Comment.objects.filter(pk=pk).first()
    if comment is None or not flags.can_flag(request.user, comment):
        raise Http404("There is no such comment.")
    context: dict[str, Any] = {
        "comment": comment,
        "text": render_markdown(comment.body),
        "reasons": Flag.Reason.choices,
        "most": flags.MOST_WORDS,
        "typed": {},
        "errors": {},
    }
    if request.method != "POST":
        return render(request, "exchange/moderation/flag.html", context)
    typed = {name: request.POST.get(name, "") for name in ("reason", "words")}
    context["typed"] = typed
    if is_too_often(request, "flag", most=FLAGS_AN_HOUR, seconds=HOUR):
        context["errors"] = {"all": TOO_MANY}
        return later(render(request, "exchange/moderation/flag.html", context), seconds=HOUR)
    try:
        flags.flag(comment=comment, by=request.user, reader_key=address_of(request), **typed)
    except ValidationError as error:
        context["errors"] = _by_field(error)
        return render(request, "exchange/moderation/flag.html", context, status=422)
    except flags.NotThere:
        raise Http404("There is no such comment.") from None
    return render(request, "exchange/moderation/flagged.html")


@require_safe
@kept_private
@login_required
def mine(request: HttpRequest) -> HttpResponseBase:
    """«My contributions»: where each stands, and why."""
    rows = Paginator(mine_list.own_comments(request.user), A_PAGE).get_page(request.GET.get("p", "1"))
    context = {"rows": rows, "own": mine_list.shown(rows.object_list, request.user)}
    return render(request, "exchange/moderation/mine.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@authors_page
def appeal_decision(request: HttpRequest, pk: UUID) -> HttpResponseBase:
    """For its author only: for anybody else it is not there."""
    comment = Comment.objects.filter(pk=pk, author=request.user.pk).first()
    if comment is None:
        raise Http404("There is no such comment.")
    why_not = appeals.why_no_appeal(comment, request.user)
    context: dict[str, Any] = {
        "comment": comment,
        "text": render_markdown(comment.body),
        "why_not": why_not,
        "most": appeals.MOST_WORDS,
        "typed": "",
        "errors": {},
    }
    if request.method != "POST":
        return render(request, "exchange/moderation/appeal.html", context)
    words = context["typed"] = request.POST.get("words", "")
    if is_too_often(request, "appeal", most=APPEALS_AN_HOUR, seconds=HOUR):
        context["errors"] = {"all": TOO_MANY}
        return later(render(request, "exchange/moderation/appeal.html", context), seconds=HOUR)
    try:
        appeals.appeal(comment=comment, by=request.user, words=words)
    except ValidationError as error:
        context["errors"] = _by_field(error)
        return _unprocessable(request, context)
    return redirect(f"{reverse('moderation_public:mine')}#comment-{comment.pk}")


def _unprocessable(request: HttpRequest, context: dict[str, Any]) -> HttpResponse:
    return render(request, "exchange/moderation/appeal.html", context, status=422)


def _by_field(error: ValidationError) -> dict[str, str]:
    if hasattr(error, "error_dict"):
        return {name: " ".join(said) for name, said in error.message_dict.items()}
    return {"all": " ".join(error.messages)}
