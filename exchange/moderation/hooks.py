"""Moderation in the admin's menu, and what it does when an entry or an account goes. See exchange/wagtail_hooks.py."""

from typing import Any

from django.contrib.auth.models import Permission
from django.db.models import QuerySet
from django.http import HttpRequest
from django.templatetags.static import static
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.sidebar import LinkMenuItem
from wagtail.snippets.models import register_snippet

from accounts.own_data import ACCOUNT_ENDS, OWN_DATA
from accounts.standing import may_moderate
from catalogue.recall import ENTRY_LEAVES
from exchange.moderation.canned import CannedReplyViewSet
from exchange.moderation.own_data import end_moderation, forget_moderation, own_moderation
from exchange.moderation.queue import number_waiting

hooks.register(OWN_DATA, own_moderation)
hooks.register(ACCOUNT_ENDS, end_moderation, order=-10)  # while the comments still have their author
hooks.register(ENTRY_LEAVES, forget_moderation)
register_snippet(CannedReplyViewSet)


class ModerationMenuItem(MenuItem):  # type: ignore[misc]
    """Says how much waits."""

    def is_shown(self, request: HttpRequest) -> bool:
        return may_moderate(request.user)

    def render_component(self, request: HttpRequest) -> LinkMenuItem:
        waiting = number_waiting()
        label = f"Moderation ({waiting})" if waiting else "Moderation"
        return LinkMenuItem(self.name, label, self.url, icon_name=self.icon_name, attrs=self.attrs)


@hooks.register("register_admin_menu_item")
def the_queue() -> Any:
    address = reverse("moderation:queue")
    return ModerationMenuItem("Moderation", address, name="moderation", icon_name="comment-add", order=160)


@hooks.register("register_permissions")
def the_right_to_moderate() -> QuerySet[Permission]:
    return Permission.objects.filter(content_type__app_label="exchange", codename="moderate")


@hooks.register("insert_global_admin_css")
def styles_of_the_queue() -> SafeString:
    return format_html('<link rel="stylesheet" href="{}">', static("exchange/moderation.css"))
