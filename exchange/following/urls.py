from django.urls import path

from exchange.following import views

app_name = "following"

urlpatterns = [
    path("", views.following, name="list"),
    path("follow/", views.follow_thing, name="follow"),
    path("unfollow/", views.unfollow_thing, name="unfollow"),
    path("change/", views.change, name="change"),
    path("stop/", views.stop, name="stop"),
]
