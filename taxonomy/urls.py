"""Addresses of vocabularies and terms, e.g. `/target-groups/` and `/target-groups/women/`."""

from django.urls import path, register_converter

from taxonomy import views
from taxonomy.models import VOCABULARIES

BY_ADDRESS = {model.address(): model for model in VOCABULARIES.values()}


class VocabularyConverter:
    """Takes the addresses of the vocabularies and no others: whatever else there is belongs to the page tree."""

    regex = "|".join(BY_ADDRESS)

    def to_python(self, value: str) -> str:
        return value

    def to_url(self, value: str) -> str:
        return value


register_converter(VocabularyConverter, "vocabulary")

app_name = "taxonomy"
urlpatterns = [
    path("<vocabulary:address>/", views.vocabulary, name="vocabulary"),
    path("<vocabulary:address>/<slug:slug>/", views.term, name="term"),
]
