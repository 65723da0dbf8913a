"""Addresses of unmasking, below /admin/unmasking/."""

from django.urls import path

from accounts.profiles import admin_views

app_name = "unmasking"
urlpatterns = [
    path("", admin_views.overview, name="overview"),
    path("ask/", admin_views.ask, name="ask"),
    path("<int:pk>/decide/", admin_views.decide, name="decide"),
    path("<int:pk>/look/", admin_views.look, name="look"),
]
