"""What the accounts bring to the admin, and what is told and ended of a member."""

from typing import Any

from django.http import HttpRequest
from django.templatetags.static import static
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from accounts.membership.hooks import MembersMenuItem
from accounts.membership.own_data import end_membership, own_membership
from accounts.own_data import ACCOUNT_ENDS, OWN_DATA
from accounts.profiles.own_data import end_profile, own_profile
from accounts.standing import may_moderate
from accounts.telling.own_data import own_inbox

hooks.register(OWN_DATA, own_membership)
hooks.register(ACCOUNT_ENDS, end_membership)
hooks.register(OWN_DATA, own_inbox)
hooks.register(OWN_DATA, own_profile)
hooks.register(ACCOUNT_ENDS, end_profile)


@hooks.register("register_admin_menu_item")
def members() -> Any:
    return MembersMenuItem("Members", reverse("members_waiting"), name="members", icon_name="group", order=160)


@hooks.register("insert_global_admin_css")
def handles_in_one_line() -> SafeString:
    return format_html('<link rel="stylesheet" href="{}">', static("css/components/handle.css"))


class ForModerators(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return may_moderate(request.user)


@hooks.register("register_admin_menu_item")
def unmasking_in_the_menu() -> Any:
    return ForModerators("Unmasking", reverse("unmasking:overview"), name="unmasking", icon_name="user", order=180)
