from django.contrib.auth import views
from django.urls import path

from accounts.own_data_views import delete, download, my_data
from accounts.signing_in import SignInView

app_name = "accounts"

urlpatterns = [
    path("sign-in/", SignInView.as_view(), name="sign_in"),
    path("my-data/", my_data, name="my_data"),
    path("my-data/download/", download, name="download"),
    path("my-data/delete/", delete, name="delete"),
    path("sign-out/", views.LogoutView.as_view(), name="sign_out"),
]
