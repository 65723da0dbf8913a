"""«Members» in the menu of the admin, for moderators, with the number that waits."""

from typing import Any

from django.http import HttpRequest
from django.urls import URLPattern, path
from wagtail.admin.menu import MenuItem

from accounts.membership.admin_lists import Domains, Invitations, Suspensions
from accounts.membership.admin_views import OneWaiting, Waiting
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


def addresses() -> list[URLPattern]:
    return [
        path("members/", Waiting.as_view(), name="members_waiting"),
        path("members/waiting/<uuid:number>/", OneWaiting.as_view(), name="members_one_waiting"),
        path("members/invitations/", Invitations.as_view(), name="members_invitations"),
        path("members/domains/", Domains.as_view(), name="members_domains"),
        path("members/suspensions/", Suspensions.as_view(), name="members_suspensions"),
    ]
