from django.urls import path, register_converter
from django.urls.converters import StringConverter

from curricula import views


class ListKey(StringConverter):
    """A member's list by its number, or the visitor's own."""

    regex = "[0-9]{1,19}|visit"


register_converter(ListKey, "list_key")

app_name = "curricula"

urlpatterns = [
    path("", views.lists, name="lists"),
    path("new/", views.create, name="create"),
    path("add/", views.add, name="add"),
    path("remove/", views.remove, name="remove"),
    path("choose/", views.choose, name="choose"),
    path("shared/<str:token>/", views.shared, name="shared"),
    path("shared/<str:token>/print/", views.print_shared, name="print_shared"),
    path("shared/<str:token>/csv/", views.csv_shared, name="csv_shared"),
    path("<list_key:key>/", views.one_list, name="list"),
    path("<list_key:key>/print/", views.print_list, name="print"),
    path("<list_key:key>/csv/", views.csv_list, name="csv"),
    path("<list_key:key>/delete/", views.delete, name="delete"),
    path("<list_key:key>/share/", views.share, name="share"),
    path("<list_key:key>/unshare/", views.unshare, name="unshare"),
]
