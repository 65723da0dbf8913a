"""Canned replies in the admin: kept by moderators and administrators, chosen when something is hidden."""

from collections.abc import Iterable

from django.conf import settings
from wagtail.admin.panels import FieldPanel
from wagtail.snippets.views.snippets import SnippetViewSet

from exchange.models import CannedReply


class CannedReplyViewSet(SnippetViewSet):  # type: ignore[misc]
    model = CannedReply
    icon = "comment"
    menu_label = "Canned replies"
    menu_name = "canned-replies"
    menu_order = 165
    add_to_admin_menu = True
    copy_view_enabled = True
    list_display = ["title", "language", "sort_order"]
    list_filter = ["language"]
    search_fields = ["title", "text"]
    panels = [FieldPanel("title"), FieldPanel("text"), FieldPanel("language"), FieldPanel("sort_order")]


def replies_for(language: str, replies: Iterable[CannedReply]) -> list[CannedReply]:
    """Those in the language of the comment first, then those in the site's own."""
    wanted = [language, settings.LANGUAGE_CODE]
    return sorted((one for one in replies if one.language in wanted), key=lambda one: one.language != language)
