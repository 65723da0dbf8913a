"""What the head of a page tells somebody who is no member, or is suspended."""

from typing import Any

from django import template

from accounts.membership.standing_of import in_the_head

register = template.Library()


@register.simple_tag(takes_context=True)
def membership_line(context: dict[str, Any]) -> str:
    request = context.get("request")
    user = getattr(request, "user", None)
    return in_the_head(user) if user is not None and user.is_authenticated else ""
