"""The button «Follow», for templates of every room: `{% load following %}{% follow_button page %}`."""

from typing import Any

from django import template

from exchange.following.things import name_of
from exchange.models import Follow

register = template.Library()

TALK = "this conversation"


@register.inclusion_tag("components/follow_button.html", takes_context=True)
def follow_button(context: Any, thing: Any, label: str = "") -> dict[str, Any]:
    """For an entry, a challenge, a thread or a question. One query a page, however many buttons stand on it.

    `label`: what is followed, for those who hear the page; the title or name where it is left out.
    """
    return _button(context, name_of(thing), label or getattr(thing, "title", "") or getattr(thing, "name", "") or TALK)


@register.inclusion_tag("components/follow_button.html", takes_context=True)
def follow_thread_button(context: Any, thread_id: Any) -> dict[str, Any]:
    """For a thread of which only the number is at hand. For members: visitors find the way to sign in on the entry."""
    return _button(context, f"thread:{thread_id}", TALK) | {"is_for_members": True}


def _button(context: Any, name: str, label: str) -> dict[str, Any]:
    # Within `include … only` the request is no variable any more, and still known to the context.
    request = context.get("request") or getattr(context, "request", None)
    is_member = request is not None and request.user.is_authenticated
    return {
        "thing": name,
        "label": label,
        "csrf_token": context.get("csrf_token"),
        "next": request.get_full_path() if request else "",
        "is_member": is_member,
        "is_followed": is_member and name in _followed(request),
    }


def _followed(request: Any) -> set[str]:
    if not hasattr(request, "_followed_things"):
        rows = Follow.objects.filter(user=request.user).values_list("page_id", "challenge_id", "thread_id")
        request._followed_things = {
            f"page:{page}" if page else f"challenge:{challenge}" if challenge else f"thread:{thread}"
            for page, challenge, thread in rows
        }
    found: set[str] = request._followed_things
    return found
