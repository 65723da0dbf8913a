"""Addresses of the desk, below /admin/desk/."""

from django.urls import path

from lessons.desk import cleaning_views, views

app_name = "lessons_desk"
urlpatterns = [
    path("", views.ListView.as_view(), name="list"),
    path("<uuid:pk>/", views.OneCaseView.as_view(), name="case"),
    path("<uuid:pk>/take/", views.TakeView.as_view(), name="take"),
    path("<uuid:pk>/put-back/", views.PutBackView.as_view(), name="put_back"),
    path("<uuid:pk>/clean/", cleaning_views.CleanView.as_view(), name="clean"),
    path("<uuid:pk>/arrange/", cleaning_views.ArrangeView.as_view(), name="arrange"),
    path("<uuid:pk>/merge/", cleaning_views.MergeView.as_view(), name="merge"),
    path("<uuid:pk>/reject/", views.RejectView.as_view(), name="reject"),
    path("<uuid:pk>/sign/", views.SendOnView.as_view(), name="send_on"),
    path("<uuid:pk>/file/<int:file_id>/", cleaning_views.FileView.as_view(), name="file"),
]
