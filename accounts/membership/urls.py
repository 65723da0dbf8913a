from django.urls import path

from accounts.membership.views import invitation, state

app_name = "membership"

urlpatterns = [
    path("", state, name="state"),
    path("invitation/<str:token>/", invitation, name="invitation"),
]
