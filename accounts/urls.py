from django.contrib.auth import views
from django.urls import path

app_name = "accounts"

urlpatterns = [
    path(
        "sign-in/",
        views.LoginView.as_view(template_name="accounts/sign_in.html"),
        name="sign_in",
    ),
    path("sign-out/", views.LogoutView.as_view(), name="sign_out"),
]
