"""Tags for the pages on which an entry is read."""

from typing import Any

from django import template

from catalogue.tag_groups import TagGroup, tag_groups_of
from catalogue.trail import Crumb, trail_to

register = template.Library()


@register.simple_tag(takes_context=True)
def trail(context: Any, page: Any) -> list[Crumb]:
    """The breadcrumbs of `page` for whoever asks."""
    return trail_to(page, context["request"])


@register.simple_tag
def tag_groups(page: Any) -> list[TagGroup]:
    """The tags of `page` by vocabulary."""
    return tag_groups_of(page)
