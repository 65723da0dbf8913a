from django.urls import path, register_converter
from django.urls.converters import StringConverter

from search.alerts.views import unsubscribe
from search.exports.formats import FORMATS
from search.exports.views import export
from search.saved.views import delete, edit, run, save, saved_searches
from search.suggest_views import search_help, suggestions
from search.views import search_page


class FormatName(StringConverter):
    """One of the formats of an export."""

    regex = "|".join(FORMATS)


register_converter(FormatName, "export_format")

app_name = "search"

urlpatterns = [
    path("", search_page, name="search"),
    path("suggest/", suggestions, name="suggest"),
    path("help/", search_help, name="help"),
    path("export/<export_format:file_format>/", export, name="export"),
    path("saved/", saved_searches, name="saved"),
    path("saved/new/", save, name="save"),
    path("saved/<int:pk>/", run, name="run_saved"),
    path("saved/<int:pk>/change/", edit, name="edit_saved"),
    path("saved/<int:pk>/delete/", delete, name="delete_saved"),
    path("unsubscribe/<str:token>/", unsubscribe, name="unsubscribe"),
]
