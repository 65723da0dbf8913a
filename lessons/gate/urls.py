"""Addresses of the gate, below /admin/gate/. Each has the door that loses no text."""

from django.urls import path

from lessons.gate import file_views, views
from lessons.gate.door import editors_page, has_to_sign

app_name = "lessons_gate"
urlpatterns = [
    path("page/<int:pk>/", editors_page(views.PageView.as_view()), name="page"),
    path("<int:pk>/", editors_page(views.SignView.as_view(), has_to_sign), name="sign"),
    path("<int:pk>/file/<int:number>/", editors_page(file_views.FileView.as_view(), has_to_sign), name="file"),
]
