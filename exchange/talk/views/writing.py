"""Saying something under an entry, and answering."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods
from wagtail.models import Page

from accounts.throttling import is_too_often, later
from exchange.models import Comment, Kind, State
from exchange.rendering import render_markdown, tidy
from exchange.talk.conversations import reader_of
from exchange.talk.doors import NOTHING, members_page
from exchange.talk.drafts import discard_draft, draft_of, place_of, save_draft
from exchange.talk.forms import TalkForm, key_of_form, put_errors
from exchange.talk.looking import Found
from exchange.talk.mending import mended_form, rows_of, say_mended
from exchange.talk.places import NotHere, Place, place_in, place_under
from exchange.talk.posting import post_comment
from exchange.talk.saying import REPORT_TEXTS
from exchange.talk.showing import Shown, address_of_comment, shown
from exchange.talk.speakers import name_shown
from exchange.tried.forms import TriedForm
from exchange.visibility import readable_comments

#: In an hour, of one person. Who writes that much does not write to colleagues.
MOST_POSTS, HOUR = 30, 3600
UNPROCESSABLE, FORBIDDEN = 422, 403
#: What does not belong into a draft.
_NOT_KEPT = {"csrfmiddlewaretoken", "form_key", "do", "seen"}


@dataclass(frozen=True)
class Target:
    """What is answered: an entry (`page`), or a comment, in whose thread it will stand."""

    page: Any
    answered: Comment | None
    place: Place

    @property
    def draft_place(self) -> str:
        return place_of(page=self.page, thread=self.answered.thread if self.answered else None)


@require_http_methods(["GET", "HEAD", "POST"])
@members_page
def new(request: HttpRequest, pk: int) -> HttpResponseBase:
    page = Page.objects.filter(pk=pk).first()
    return _answer(request, page, None, lambda: place_under(page, request.user, timezone.now()))


@require_http_methods(["GET", "HEAD", "POST"])
@members_page
def reply(request: HttpRequest, pk: Any) -> HttpResponseBase:
    answered = readable_comments(request.user).select_related("thread", "quotes", "speaker_sector").filter(pk=pk)
    comment = answered.first()
    if comment is None:
        raise Http404(NOTHING)
    return _answer(request, None, comment, lambda: place_in(comment.thread, request.user, timezone.now()))


def _answer(request: HttpRequest, page: Any, answered: Comment | None, find_place: Any) -> HttpResponseBase:
    try:
        place = find_place()
    except NotHere:
        raise Http404(NOTHING) from None
    except ValidationError as refused:
        sent = (request.POST.get(name, "") for name in ("body", *REPORT_TEXTS))
        typed = [text for text in sent if text.strip()]
        context = {"told": refused.messages[0], "typed": typed}
        return render(request, "exchange/talk/refused.html", context, status=FORBIDDEN)
    target = Target(place.page if answered is None else None, answered, place)
    if request.method == "POST":
        return _post(request, target)
    draft = draft_of(request.user, target.draft_place)
    initial = {
        "language": getattr(place.page, "language", "en"),
        "audience": target.place.widest,
        "kind": request.GET.get("kind", ""),
        "field": request.GET.get("field", ""),
        "quote": request.GET.get("quote", "")[:2000],
        "with_quote": answered is not None and not answered.is_opening,
    }
    if draft is not None:
        initial |= {"with_quote": False} | draft.content
    form = _form(request, target, initial=initial)
    return _page(request, target, form, TriedForm(initial=initial), draft=draft)


def _form(request: HttpRequest, target: Target, *args: Any, **kwargs: Any) -> TalkForm:
    is_opening, widest = target.answered is None, target.place.widest
    return TalkForm(*args, widest=widest, name=name_shown(request.user), is_opening=is_opening, **kwargs)


def _post(request: HttpRequest, target: Target) -> HttpResponseBase:
    doing = request.POST.get("do", "")
    if doing == "discard":
        discard_draft(user=request.user, place=target.draft_place)
        messages.success(request, "Your draft is discarded.")
        return redirect(_way_back(target))
    if doing == "draft":
        return _keep(request, target)
    form = _form(request, target, request.POST)
    is_tried = form.kind == Kind.TRIED
    tried = TriedForm(request.POST if is_tried else None)
    if not form.is_valid() or (is_tried and not tried.is_valid()):
        return _page(request, target, form, tried, status=UNPROCESSABLE)
    if doing == "preview":
        return _page(request, target, form, tried, is_preview=True)
    if is_too_often(request, "talk", most=MOST_POSTS, seconds=HOUR):
        form.add_error(None, "That is a lot within an hour. It was not posted. Save it as a draft and come back later.")
        return later(_page(request, target, form, tried), seconds=HOUR)
    said = form.cleaned_data
    texts = {"body": said["body"]}
    if is_tried:
        texts |= {name: tried.cleaned_data.get(name, "") for name in REPORT_TEXTS}
    try:
        comment = say_mended(texts, request.POST, _sender(request, target, said, tried if is_tried else None))
    except NotHere:
        raise Http404(NOTHING) from None
    except Found as found:
        return _found(request, target, found)
    except ValidationError as refused:
        put_errors(form, refused, [tried])
        is_used = getattr(refused, "code", "") == "used_form"
        return _page(request, target, form, tried, status=UNPROCESSABLE, key=uuid.uuid4() if is_used else None)
    return _done(request, comment)


def _sender(request: HttpRequest, target: Target, said: Mapping[str, Any], tried: TriedForm | None) -> Any:
    answered = target.answered
    quotes = answered if said.get("with_quote") else None
    anchor = {"field": said["field"], "quote": said["quote"]} if said.get("field") and answered is None else None
    key = key_of_form(request.POST.get("form_key", ""))

    def send(texts: Mapping[str, str], insists: bool) -> Comment:
        return post_comment(
            author=request.user,
            page=target.page,
            thread=answered.thread if answered is not None else None,
            kind=said.get("kind", ""),
            body=texts["body"],
            quotes=quotes,
            audience=said["audience"],
            language=said["language"],
            show_name=bool(said.get("show_name")),
            anchor=anchor,
            tried=None if tried is None else {**tried.cleaned_data, **{n: texts[n] for n in REPORT_TEXTS}},
            form_key=key,
            insists=insists,
        )

    return send


def _found(request: HttpRequest, target: Target, found: Found) -> HttpResponse:
    """The form with what was found, as far as it was mended. Nothing is stored."""
    data = mended_form(request, found)
    form = _form(request, target, data)
    tried = TriedForm(data if form.kind == Kind.TRIED else None)
    return _page(request, target, form, tried, finds=rows_of(found.marks, request.POST), status=UNPROCESSABLE)


def _keep(request: HttpRequest, target: Target) -> HttpResponseBase:
    """Saves what is typed as a draft: by the button, or by itself while one types (JSON)."""
    is_json = request.headers.get("Accept", "").startswith("application/json")
    content = {name: value for name, value in request.POST.items() if name not in _NOT_KEPT and isinstance(value, str)}
    try:
        draft = save_draft(user=request.user, place=target.draft_place, content=content)
    except ValidationError as refused:
        if is_json:
            return JsonResponse({"problem": "invalid", "told": refused.messages[0]}, status=UNPROCESSABLE)
        form = _form(request, target, request.POST)
        form.is_valid()
        form.add_error(None, refused.messages[0])
        return _page(request, target, form, TriedForm(initial=content), status=UNPROCESSABLE)
    if is_json:
        return JsonResponse({"saved": timezone.localtime(draft.saved_at).strftime("%H:%M")})
    messages.success(request, "Saved as a draft. It is here when you come back, and only you see it.")
    return redirect(request.get_full_path())


def _done(request: HttpRequest, comment: Comment) -> HttpResponseBase:
    if comment.state == State.HELD:
        messages.success(request, "Thank you. It waits for a moderator; until then only you see it.")
    else:
        messages.success(request, "Thank you. Colleagues can read it now.")
    return redirect(address_of_comment(comment.pk))


def _way_back(target: Target) -> str:
    return target.page.url if target.page is not None else address_of_comment(target.answered.pk)  # type: ignore[union-attr]


def _page(
    request: HttpRequest,
    target: Target,
    form: TalkForm,
    tried: TriedForm,
    *,
    finds: "list[dict[str, Any]] | None" = None,
    is_preview: bool = False,
    draft: Any = None,
    key: uuid.UUID | None = None,
    status: int = 200,
) -> HttpResponse:
    answered: Shown | None = shown(target.answered, reader_of(request.user)) if target.answered is not None else None
    context = {
        "form": form,
        "tried": tried,
        "entry": target.place.page,
        "answered": answered,
        "finds": finds or [],
        "preview": render_markdown(tidy(str(form["body"].value() or ""))) if is_preview else "",
        "is_preview": is_preview,
        "draft": draft,
        "has_draft": draft is not None or draft_of(request.user, target.draft_place) is not None,
        "form_key": key or key_of_form(request.POST.get("form_key", "")),
        "passage": str(form["quote"].value() or ""),
        "way_back": _way_back(target),
    }
    return render(request, "exchange/talk/write.html", context, status=status)
