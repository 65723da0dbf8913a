"""What became of an entry elsewhere, on its page."""

from typing import Any

from django import template

from exchange.tried.elsewhere import Elsewhere, elsewhere_of

register = template.Library()


@register.simple_tag(takes_context=True)
def reports_elsewhere(context: Any, page: Any) -> Elsewhere:
    """The reports that this reader may read; false where there are none. One query."""
    request = context.get("request")
    return elsewhere_of(page, getattr(request, "user", None))
