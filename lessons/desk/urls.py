"""Addresses of the desk, below /admin/desk/. Each has the door that loses no text."""

from django.urls import path

from lessons.desk import cleaning_views, views
from lessons.gate.door import editors_page, has_in_hand

app_name = "lessons_desk"
urlpatterns = [
    path("", editors_page(views.ListView.as_view()), name="list"),
    path("<uuid:pk>/", editors_page(views.OneCaseView.as_view(), has_in_hand), name="case"),
    path("<uuid:pk>/take/", editors_page(views.TakeView.as_view()), name="take"),
    path("<uuid:pk>/put-back/", editors_page(views.PutBackView.as_view(), has_in_hand), name="put_back"),
    path("<uuid:pk>/free/", editors_page(views.FreeView.as_view()), name="free"),
    path("<uuid:pk>/clean/", editors_page(cleaning_views.CleanView.as_view(), has_in_hand), name="clean"),
    path("<uuid:pk>/arrange/", editors_page(cleaning_views.ArrangeView.as_view(), has_in_hand), name="arrange"),
    path("<uuid:pk>/merge/", editors_page(cleaning_views.MergeView.as_view(), has_in_hand), name="merge"),
    path("<uuid:pk>/reject/", editors_page(views.RejectView.as_view(), has_in_hand), name="reject"),
    path("<uuid:pk>/sign/", editors_page(views.SendOnView.as_view(), has_in_hand), name="send_on"),
    path("<uuid:pk>/file/<int:file_id>/", editors_page(cleaning_views.FileView.as_view(), has_in_hand), name="file"),
]
