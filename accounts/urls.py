from django.contrib.auth import views
from django.urls import path

from accounts.own_data_views import delete, download, my_data

app_name = "accounts"

urlpatterns = [
    path(
        "sign-in/",
        views.LoginView.as_view(template_name="accounts/sign_in.html"),
        name="sign_in",
    ),
    path("my-data/", my_data, name="my_data"),
    path("my-data/download/", download, name="download"),
    path("my-data/delete/", delete, name="delete"),
    path("sign-out/", views.LogoutView.as_view(), name="sign_out"),
]
