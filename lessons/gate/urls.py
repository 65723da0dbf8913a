"""Addresses of the gate, below /admin/gate/."""

from django.urls import path

from lessons.gate import file_views, views

app_name = "lessons_gate"
urlpatterns = [
    path("page/<int:pk>/", views.PageView.as_view(), name="page"),
    path("<int:pk>/", views.SignView.as_view(), name="sign"),
    path("<int:pk>/file/<int:number>/", file_views.FileView.as_view(), name="file"),
]
