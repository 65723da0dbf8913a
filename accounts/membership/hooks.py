"""«Members» in the menu of the admin, for moderators, with the number that waits."""

from typing import Any

from django.http import HttpRequest
from wagtail.admin.menu import MenuItem

from accounts.membership.requests import waiting
from accounts.standing import may_moderate


class MembersMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return may_moderate(request.user)

    def render_component(self, request: HttpRequest) -> Any:
        component = super().render_component(request)
        if number := waiting().count():
            component.label = f"{self.label} ({number})"
        return component
