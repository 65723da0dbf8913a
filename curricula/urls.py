from django.urls import path, register_converter
from django.urls.converters import StringConverter

from curricula.views import buttons, one_list, overview, sharing


class ListKey(StringConverter):
    """A member's list by its number, or the visitor's own."""

    regex = "[0-9]{1,19}|visit"


class ShareToken(StringConverter):
    """What `secrets.token_urlsafe` makes."""

    regex = "[A-Za-z0-9_-]{32,64}"


register_converter(ListKey, "list_key")
register_converter(ShareToken, "share_token")

app_name = "curricula"

urlpatterns = [
    path("", overview.lists, name="lists"),
    path("new/", overview.create, name="create"),
    path("add/", buttons.add, name="add"),
    path("remove/", buttons.remove, name="remove"),
    path("choose/", buttons.choose, name="choose"),
    path("shared/<share_token:token>/", sharing.shared, name="shared"),
    path("shared/<share_token:token>/print/", sharing.print_shared, name="print_shared"),
    path("shared/<share_token:token>/csv/", sharing.csv_shared, name="csv_shared"),
    path("<list_key:key>/", one_list.one_list, name="list"),
    path("<list_key:key>/print/", one_list.print_list, name="print"),
    path("<list_key:key>/csv/", one_list.csv_list, name="csv"),
    path("<list_key:key>/delete/", one_list.delete, name="delete"),
    path("<list_key:key>/share/", sharing.share, name="share"),
    path("<list_key:key>/unshare/", sharing.unshare, name="unshare"),
]
