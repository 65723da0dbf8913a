"""Addresses of the queue, below /admin/moderation/. Each has the door that loses no text."""

from django.urls import path

from accounts.words_doors import moderators_page
from exchange.moderation import admin_views, figures_views, suspend_views

app_name = "moderation"
urlpatterns = [
    path("", moderators_page(admin_views.QueueView.as_view()), name="queue"),
    path("undo/<uuid:pk>/", moderators_page(admin_views.UndoView.as_view()), name="undo"),
    path("appeal/<int:pk>/", moderators_page(admin_views.AppealView.as_view()), name="appeal"),
    path("suspend/<uuid:pk>/", moderators_page(suspend_views.SuspendView.as_view()), name="suspend"),
    path("figures/", moderators_page(figures_views.FiguresView.as_view()), name="figures"),
]
