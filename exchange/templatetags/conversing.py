"""What colleagues say, under an entry: `{% load conversing %}{% conversation page %}`."""

from typing import Any

from django import template
from django.urls import reverse

from exchange.talk.conversations import KIND, PAGE, Conversation, conversation_under
from exchange.visibility import may_read_conversation

register = template.Library()


@register.inclusion_tag("components/conversation.html", takes_context=True)
def conversation(context: Any, page: Any) -> dict[str, Any]:
    """Nothing in a preview, and for whoever may not read it one sentence on who does."""
    request = context.get("request")
    shared = {"page": page, "csrf_token": context.get("csrf_token"), "request": request}
    if request is None or page.pk is None or getattr(request, "is_preview", False):
        return shared | {"conversation": None, "is_shown": False}
    is_signed_in = request.user.is_authenticated
    if not may_read_conversation(request.user, page):
        return shared | {"conversation": None, "is_shown": True, "is_signed_in": is_signed_in}
    return shared | {"conversation": _of(request, page), "is_shown": True, "is_signed_in": is_signed_in}


@register.simple_tag(takes_context=True)
def passage_address(context: Any, page: Any) -> str:
    """Where a member comments on a section of the entry; empty where nothing can be said."""
    request = context.get("request")
    if request is None or page.pk is None or getattr(request, "is_preview", False):
        return ""
    if not request.user.is_authenticated or not may_read_conversation(request.user, page):
        return ""
    return reverse("talk:new", args=[page.pk]) if _of(request, page).can_post else ""


def _of(request: Any, page: Any) -> Conversation:
    """Worked out once a request, whoever asks first."""
    known: dict[int, Conversation] = request.__dict__.setdefault("_conversations", {})
    if page.pk not in known:
        asked = request.GET.get(PAGE, "1")
        number = max(1, int(asked)) if asked.isdecimal() and len(asked) < 6 else 1
        known[page.pk] = conversation_under(page, request.user, kind=request.GET.get(KIND, ""), number=number)
    return known[page.pk]
