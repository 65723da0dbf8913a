"""The number beside «Inbox», for the frame of every page: `{% load telling %}`."""

from typing import Any

from django import template

from accounts.telling.inbox import unseen_count

register = template.Library()


@register.simple_tag(takes_context=True)
def inbox_count(context: Any) -> int:
    """How many lines were not seen yet; one query for a member, none for visitors and where there is no request."""
    user = getattr(context.get("request"), "user", None)
    return unseen_count(user) if user is not None and user.is_authenticated else 0
