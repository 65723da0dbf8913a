"""Collecting, for templates of every room: `{% load collecting %}`."""

from typing import Any

from django import template
from django.urls import reverse
from django.utils.http import urlencode

from curricula.collected import collected_of

register = template.Library()


@register.simple_tag(takes_context=True)
def collected_count(context: Any) -> int:
    """How many entries of the reader's current list the reader may see."""
    return len(collected_of(context.get("request")).page_ids)


@register.simple_tag(takes_context=True)
def is_collected(context: Any, entry: Any) -> bool:
    """Whether the entry is on the reader's current list."""
    return entry.pk in collected_of(context.get("request")).page_ids


@register.inclusion_tag("components/collect_button.html", takes_context=True)
def collect_button(context: Any, entry: Any, with_choice: bool = False) -> dict[str, Any]:
    """The button with all that it needs. `with_choice`: members may also choose which list the entry goes to."""
    request = context.get("request")
    collected = collected_of(request)
    here = request.get_full_path() if request else ""
    is_member = with_choice and request is not None and request.user.is_authenticated
    return {
        "entry": entry,
        "csrf_token": context.get("csrf_token"),
        "next": here,
        "collected": entry.pk in collected.page_ids,
        "list_key": collected.key,
        "choose_address": f"{reverse('curricula:choose')}?{urlencode({'page': entry.pk, 'next': here})}"
        if is_member
        else "",
    }
