"""Who speaks, in templates: the line that readers see, the handle that moderators see. Never the account."""

from typing import Any

from django import template

from accounts.profiles.lines import line_in_words
from accounts.speaking import handle_of

register = template.Library()
register.filter("line_in_words", line_in_words)


@register.filter
def handle(user: Any) -> str:
    """Of an account; empty for none, and for one that is gone."""
    return handle_of(user) if user is not None and getattr(user, "pk", None) else ""
