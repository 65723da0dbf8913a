"""Addresses of the queue, below /admin/moderation/. Wagtail asks before that whether somebody may enter the admin."""

from django.urls import path

from exchange.moderation import admin_views, figures_views, suspend_views

app_name = "moderation"
urlpatterns = [
    path("", admin_views.QueueView.as_view(), name="queue"),
    path("undo/<uuid:pk>/", admin_views.UndoView.as_view(), name="undo"),
    path("appeal/<int:pk>/", admin_views.AppealView.as_view(), name="appeal"),
    path("suspend/<uuid:pk>/", suspend_views.SuspendView.as_view(), name="suspend"),
    path("figures/", figures_views.FiguresView.as_view(), name="figures"),
]
