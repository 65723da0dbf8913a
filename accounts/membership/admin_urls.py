"""Addresses of vetting, below /admin/members/. Each has the door that loses no text."""

from django.urls import path

from accounts.membership.admin_lists import Domains, Invitations, Suspensions
from accounts.membership.admin_views import OneWaiting, Waiting
from accounts.words_doors import moderators_page

urlpatterns = [
    path("", moderators_page(Waiting.as_view()), name="members_waiting"),
    path("waiting/<uuid:number>/", moderators_page(OneWaiting.as_view()), name="members_one_waiting"),
    path("invitations/", moderators_page(Invitations.as_view()), name="members_invitations"),
    path("domains/", moderators_page(Domains.as_view()), name="members_domains"),
    path("suspensions/", moderators_page(Suspensions.as_view()), name="members_suspensions"),
]
