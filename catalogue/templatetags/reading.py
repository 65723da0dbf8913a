"""Tags for the pages on which an entry is read."""

from typing import Any

from django import template
from django.conf import settings
from django.utils.html import format_html
from django.utils.safestring import SafeString

from catalogue.notices import SESSION_KEY, unseen
from catalogue.report_views import report_token as token_of
from catalogue.sections import Section, section_with_tone
from catalogue.tag_groups import TagGroup, tag_groups_of
from catalogue.trail import Crumb, trail_to

register = template.Library()


@register.filter
def own_lang(entry: Any) -> SafeString:
    """` lang="fr"` for words of an entry that is not in the site's own language (WCAG 3.1.2), else nothing."""
    language = getattr(entry, "language", "")
    return format_html(' lang="{}"', language) if language not in ("", settings.LANGUAGE_CODE) else SafeString("")


@register.filter
def house_lang(entry: Any) -> SafeString:
    """The way back inside an element with `own_lang`: for headings and labels, which are in the site's language."""
    return format_html(' lang="{}"', settings.LANGUAGE_CODE) if own_lang(entry) else SafeString("")


@register.simple_tag(takes_context=True)
def trail(context: Any, page: Any) -> list[Crumb]:
    """The breadcrumbs of `page` for whoever asks."""
    return trail_to(page, context["request"])


@register.simple_tag
def tag_groups(page: Any) -> list[TagGroup]:
    """The tags of `page` by vocabulary."""
    return tag_groups_of(page)


@register.simple_tag
def report_token(page: Any) -> str:
    """What the button «Report that someone can be recognised» carries; empty where there is no such button."""
    return token_of(page) if page.pk and getattr(page, "is_reportable", False) else ""


@register.filter
def terms(entry: Any, vocabulary: str) -> list[Any]:
    """The terms of a vocabulary that readers of `entry` are shown."""
    return entry.tags_of(vocabulary) if hasattr(entry, "tags_of") else []


@register.simple_tag(takes_context=True)
def recall_notices(context: Any) -> list[Any]:
    """What the member has to be told of. Asks the database only where signing in found that there is something."""
    request = context.get("request")
    if request is None or not hasattr(request, "session"):
        return []
    if not request.session.get(SESSION_KEY) or not request.user.is_authenticated:
        return []
    return list(unseen(request.user))


@register.filter(is_safe=True)
def headings_up(html: str) -> str:
    """Third-level headings as second-level ones, where no heading stands between them and the page's title."""
    return html.replace("<h3", "<h2").replace("</h3>", "</h2>")


@register.filter
def with_tone(sections: list[Section], tone: str) -> Section | None:
    """The section of that tone, or nothing."""
    return section_with_tone(sections, tone)


@register.simple_tag(takes_context=True)
def readable_entry(context: Any, passage: Any) -> Any:
    """The page that a passage names, if `readable_entries` (what this reader may read, by id) holds it."""
    named = passage["entry"]
    return None if named is None else (context.get("readable_entries") or {}).get(named.pk)
