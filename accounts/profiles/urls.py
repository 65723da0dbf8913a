from django.urls import URLPattern, URLResolver, path

from accounts.profiles.views import edit, unmaskings

app_name = "profiles"

urlpatterns: list[URLPattern | URLResolver] = [
    path("", edit, name="edit"),
    path("unmaskings/", unmaskings, name="unmaskings"),
]
