from allauth.account import views
from django.urls import path

from accounts.entrance.views import your_account
from accounts.own_data_views import delete, download, my_data
from accounts.signing_in import SignInView

app_name = "accounts"

urlpatterns = [
    path("", your_account, name="your_account"),
    path("sign-in/", SignInView.as_view(), name="sign_in"),
    path("my-data/", my_data, name="my_data"),
    path("my-data/download/", download, name="download"),
    path("my-data/delete/", delete, name="delete"),
    path("sign-out/", views.logout, name="sign_out"),
]
