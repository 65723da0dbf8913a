"""Addresses of unmasking, below /admin/unmasking/."""

from django.urls import path

from accounts.profiles import admin_views
from accounts.words_doors import moderators_page

app_name = "unmasking"
urlpatterns = [
    path("", moderators_page(admin_views.overview), name="overview"),
    path("ask/", moderators_page(admin_views.ask), name="ask"),
    path("<int:pk>/decide/", moderators_page(admin_views.decide), name="decide"),
    path("<int:pk>/look/", moderators_page(admin_views.look), name="look"),
]
