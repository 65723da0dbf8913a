"""What readers and authors do about a comment, below /talk/."""

from django.urls import path

from exchange.moderation import reader_views

app_name = "moderation_public"
urlpatterns = [
    path("flag/<uuid:pk>/", reader_views.flag_comment, name="flag"),
    path("mine/", reader_views.mine, name="mine"),
    path("appeal/<uuid:pk>/", reader_views.appeal_decision, name="appeal"),
]
