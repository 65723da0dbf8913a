"""The search for templates of every room: `{% load searching %}`."""

from typing import Any

from django import template
from django.utils.safestring import SafeString, mark_safe

from search.request import SearchRequest
from search.similar import similar_entries as entries_like

register = template.Library()


@register.simple_tag
def search_address(search_request: SearchRequest, **changes: Any) -> SafeString:
    """Query string of the same search with something changed. Percent-encoded already, but for the ampersands."""
    return mark_safe(search_request.address(**changes).replace("&", "&amp;"))  # noqa: S308 - urlencoded


@register.inclusion_tag("components/similar.html", takes_context=True)
def similar_entries(context: Any, entry: Any, house_lang: str = "") -> dict[str, Any]:
    """Entries like this one that the reader may read; nothing for a draft that is being previewed."""
    request = context.get("request")
    found = entries_like(entry, user=getattr(request, "user", None)) if entry.pk and entry.live else []
    return {"similar": found, "house_lang": house_lang}
