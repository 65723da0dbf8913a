from django.urls import path

from accounts.telling import views

app_name = "telling"

urlpatterns = [
    path("", views.inbox, name="inbox"),
    path("<int:pk>/open/", views.open_one, name="open"),
    path("read/", views.seen, name="seen"),
    path("mail/", views.preferences, name="preferences"),
    path("stop/<str:token>/", views.stop, name="stop"),
]
